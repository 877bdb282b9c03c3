import { EngineUnavailable } from '../engine/engine.ts';

/**
 * What is wrong: `refused` (user, password or client certificate), `certificate` (theirs), `mismatch` (the index was made for
 * another bot) need an operator; `incomplete` (shards are missing), `busy`, `full` (the disks) and `unreachable` may pass.
 */
export type FaultKind =
  | 'refused'
  | 'certificate'
  | 'mismatch'
  | 'incomplete'
  | 'busy'
  | 'full'
  | 'unreachable'
  | 'failed';

/** One sentence for an operator; it never shows an address, since that may hold a password. */
export class ClusterFault extends EngineUnavailable {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }

  /** Whether another start would end the same way. */
  get isLasting(): boolean {
    return LASTING.has(this.kind);
  }

  get mayPass(): boolean {
    return PASSING.has(this.kind);
  }
}

export const isIncomplete = (error: unknown): boolean => error instanceof ClusterFault && error.kind === 'incomplete';

const LASTING: ReadonlySet<FaultKind> = new Set(['refused', 'certificate', 'mismatch']);
const PASSING: ReadonlySet<FaultKind> = new Set(['incomplete', 'busy', 'unreachable']);

const SENTENCES: Readonly<Record<Exclude<FaultKind, 'mismatch' | 'failed'>, string>> = {
  refused:
    'The search cluster refuses who asks: check SEARCH_USER and SEARCH_PASSWORD, or SEARCH_CERT and SEARCH_KEY, and what that user may do.',
  certificate:
    'The certificate of the search cluster does not count (expired, of another name, or of an unknown authority): renew it, or set SEARCH_CA.',
  incomplete: 'Some shards of the search cluster are missing.',
  busy: 'The search cluster has too much to do.',
  full: 'The disks of the search cluster are full: it takes no more documents until there is room.',
  unreachable: 'No node of the search cluster in SEARCH_URL answers.',
};

/** OpenSSL's sentences, which the client hands on without their codes. */
const CERTIFICATE = /certificate|self.signed|altnames|CERT_/iu;

interface Thrown {
  readonly name?: string;
  readonly message?: string;
  readonly statusCode?: number;
  readonly body?: { readonly error?: { readonly type?: string; readonly reason?: string } | string };
}

/** What the client threw, or an error inside a reply that has several parts. */
export function clusterFault(thrown: unknown): ClusterFault {
  if (thrown instanceof ClusterFault) return thrown;
  const { name = '', message = '', statusCode, body } = thrown as Thrown;
  const error = typeof body?.error === 'object' ? body.error : null;
  if (statusCode === undefined) {
    const isTold = /^(?:ConnectionError|TimeoutError|NoLivingConnectionsError)$/u.test(name);
    if (!isTold) return new ClusterFault('failed', `The search cluster cannot be asked: ${name} ${message}`, thrown);
    return known(CERTIFICATE.test(message) ? 'certificate' : 'unreachable', thrown);
  }
  return ofStatus(statusCode, error?.type ?? '', error?.reason ?? String(body?.error ?? ''), thrown);
}

export function ofStatus(status: number, type: string, reason: string, cause?: unknown): ClusterFault {
  // Flood stage blocks indices: "index [x] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark …]".
  if (type === 'cluster_block_exception' && /flood-stage|read-only/u.test(reason)) return known('full', cause);
  // Where all nodes are nearly full, no index is made: 403, as for a user who may not.
  if (type === 'index_create_block_exception') return known('full', cause);
  if (status === 401 || status === 403) return known('refused', cause);
  if (status === 429) return known('busy', cause);
  if (status >= 502 && status <= 504) return known('incomplete', cause);
  // A node that is lost in the middle of a search: 500, "Partial shards failure".
  if (status === 500 && type === 'search_phase_execution_exception') return known('incomplete', cause);
  return new ClusterFault('failed', `The search cluster answers ${status} ${type}: ${reason}`.trim(), cause);
}

const known = (kind: keyof typeof SENTENCES, cause: unknown) => new ClusterFault(kind, SENTENCES[kind], cause);
