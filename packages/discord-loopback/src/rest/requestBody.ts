import { invalidJson, invalidMultipart } from '../protocol/discordError.ts';
import type { Upload } from '../state/upload.ts';
import { Refusal } from './answer.ts';

/** What came with a request; `value` is its JSON, null where there is none. */
export interface RequestBody {
  readonly value: unknown;
  readonly uploads: readonly Upload[];
}

/** Reads JSON, or multipart/form-data of docs/reference (Uploading Files). Returns the refusal of anything else. */
export async function readBody(request: Request | Response): Promise<RequestBody | Refusal> {
  if (!isMultipart(request)) return withJson(await request.text(), []);
  const form = await request.formData().catch(() => undefined);
  if (form === undefined) return new Refusal(invalidMultipart, 'a multipart body cannot be read');
  const uploads: Upload[] = [];
  let json = '';
  for (const [name, part] of form) {
    const placeholder = /^files\[(?<n>\d+)\]$/.exec(name)?.groups?.n;
    if (name === 'payload_json') json = typeof part === 'string' ? part : await part.text();
    else if (placeholder === undefined || typeof part === 'string') {
      return wrongPart(name, ', which is no file and no payload_json');
    } else if (uploads.some((upload) => upload.placeholder === placeholder)) {
      return wrongPart(name, ' twice');
    } else {
      const bytes = new Uint8Array(await part.arrayBuffer());
      uploads.push({ placeholder, filename: part.name, contentType: part.type, bytes });
    }
  }
  return withJson(json, uploads);
}

export const isMultipart = ({ headers }: Request | Response): boolean =>
  headers.get('content-type')?.startsWith('multipart/') ?? false;

const wrongPart = (name: string, what: string): Refusal =>
  new Refusal(invalidMultipart, `a multipart body has the part “${name}”${what}`);

function withJson(text: string, uploads: readonly Upload[]): RequestBody | Refusal {
  try {
    return { value: text === '' ? null : JSON.parse(text), uploads };
  } catch {
    return new Refusal(invalidJson, 'the body is no valid JSON');
  }
}
