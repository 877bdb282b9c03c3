export const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A document of ours with this content, as bytes. */
export const aknFile = (content: string, namespace = AKN): Uint8Array =>
  new TextEncoder().encode(`<akomaNtoso xmlns="${namespace}"><doc name="report">${content}</doc></akomaNtoso>`);
