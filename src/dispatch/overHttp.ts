/** A request of Discord as it came by HTTP: nothing of its body has been read yet. */
export interface SignedRequest {
  /** `X-Signature-Ed25519`: 64 bytes in hexadecimal. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`: seconds since 1970. */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
}

/** What it is answered with; a refusal has no body. */
export interface HttpAnswer {
  readonly status: 200 | 202 | 400 | 401 | 500;
  readonly body?: object;
  /** To be called when the answer has been sent, or could not be. */
  readonly delivered?: (isSent: boolean) => void;
}

export type AnswerOverHttp = (request: SignedRequest) => Promise<HttpAnswer>;
