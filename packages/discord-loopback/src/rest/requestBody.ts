import { invalidJson, invalidMultipart } from '../protocol/discordError.ts';
import { type Answer, refused } from '../state/answer.ts';
import type { Upload } from '../state/upload.ts';

/** What a request brought along; a request without a body has the value null. */
export interface RequestBody {
  readonly value: unknown;
  readonly uploads: readonly Upload[];
}

/** Reads JSON, or multipart/form-data as docs/reference (Uploading Files) has it; the answer is the refusal of anything else. */
export async function readBody(contentType: string, bytes: Uint8Array<ArrayBuffer>): Promise<RequestBody | Answer> {
  if (!contentType.startsWith('multipart/')) return withJson(new TextDecoder().decode(bytes), []);
  // Node's own parser; it throws where a boundary, a header or the end is missing.
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) return refused(invalidMultipart, 'a multipart body cannot be read');
  const uploads: Upload[] = [];
  let json = '';
  for (const [name, part] of form) {
    const placeholder = /^files\[(?<n>\d+)\]$/.exec(name)?.groups?.n;
    if (name === 'payload_json') json = typeof part === 'string' ? part : await part.text();
    else if (placeholder === undefined || typeof part === 'string') {
      return refused(invalidMultipart, `a multipart body has the part “${name}”, which is no file and no payload_json`);
    } else if (uploads.some((upload) => upload.placeholder === placeholder)) {
      return refused(invalidMultipart, `a multipart body has the part “${name}” twice`);
    } else uploads.push({ placeholder, filename: part.name, contentType: part.type, bytes: await part.bytes() });
  }
  return withJson(json, uploads);
}

function withJson(text: string, uploads: readonly Upload[]): RequestBody | Answer {
  try {
    return { value: text === '' ? null : JSON.parse(text), uploads };
  } catch {
    return refused(invalidJson, 'the body is no valid JSON');
  }
}
