/** Why no release is made, in one sentence for whoever asked for it. */
export class ReleaseError extends Error {}
