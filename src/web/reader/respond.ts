import type { IncomingMessage, ServerResponse } from 'node:http';
import { wordingFor } from '../../presentation/wording/wording.ts';
import type { Wording } from '../../presentation/wording/zhCN.ts';
import type { Document } from '../../report/document.ts';
import { READER_PATH } from '../../report/readerUrl.ts';
import { listPage } from './listPage.ts';
import { type Markup, toHtml } from './markup.ts';
import { nothingPage } from './nothingPage.ts';
import { type ReaderFile, readerFiles } from './readerFiles.ts';

export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers any request with the pages of these reports; what it is asked for is never more than the name of one. */
export function readerOf(documents: readonly Document[]): Respond {
  const files = readerFiles(documents);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const [path = ''] = (request.url ?? '').split('?');
    const file = files.get(path);
    if (file) return sendFile(request, response, file);
    if (path === READER_PATH) return sendPage(response, 200, listPage(documents, wordingOf(request)));
    // The address that an operator sets, and the folder without its slash.
    if (path === '/' || `${path}/` === READER_PATH)
      return void response.writeHead(302, { location: READER_PATH.slice(1) }).end();
    return sendPage(response, 404, nothingPage(path, wordingOf(request)));
  };
}

function sendFile({ headers }: IncomingMessage, response: ServerResponse, { type, body, tag }: ReaderFile): void {
  // Kept, but asked for each time: an address stays, the corpus behind it may grow.
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', tag);
  if (headers['if-none-match']?.includes(tag)) return void response.writeHead(304).end();
  response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
}

const sendPage = (response: ServerResponse, status: number, page: Markup): void =>
  void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(toHtml(page));

/** Browsers name the languages of their reader, most wanted first. */
const wordingOf = ({ headers }: IncomingMessage): Wording =>
  wordingFor(...(headers['accept-language'] ?? '').split(',').map((each) => each.split(';')[0]?.trim()));
