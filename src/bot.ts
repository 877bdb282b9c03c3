import { join } from 'node:path';
import { type Config, listenError } from './config.ts';
import { limitFrequency } from './discord/frequency.ts';
import { openGateway } from './discord/gateway/gateway.ts';
import { openEndpoint } from './discord/http/endpoint.ts';
import type { Service } from './discord/interactions/answerInteraction.ts';
import { openJournal } from './discord/interactions/journal.ts';
import { openFeedback } from './feedback.ts';
import type { Log } from './log/log.ts';
import { readHeld } from './metrics/held.ts';
import { CACHE_DIRECTORY, CORPUS_DIRECTORY } from './open.ts';
import type { Library } from './search/library.ts';
import { openInteractions } from './web/interactions/interactionsApp.ts';
import { openReportPages } from './web/reportPages/reportApp.ts';

/** The open parts of a bot, each with what closes it, in the order of opening. */
export type Closers = (() => Promise<unknown>)[];

/** Answers through the gateway. `onDead` gets the close code after which no retry helps. */
export async function openGatewayBot(
  token: string,
  config: Config,
  library: () => Library,
  log: Log,
  onDead: (closeCode: number) => void,
): Promise<Closers> {
  const closers: Closers = [];
  const { PUBLIC_URL: publicUrl, READER_HOST: host, WEB_PORT: port, SHARDS: shards } = config;
  if (publicUrl) {
    const reader = await openReportPages(library, host, port).catch((error: Error) => {
      throw listenError(error, port);
    });
    closers.push(reader.close);
    log.info({ address: reader.url, publicUrl }, 'The pages of reports are served');
  }
  const client = await openGateway({ ...serviceOf(config, library, log), token, shards, onDead });
  closers.push(() => client.destroy());
  log.info({ bot: client.user?.tag, shards: client.ws.shards.size, ...holdings(library()) }, 'Ready');
  return closers;
}

/** Answers interactions that Discord sends by HTTP to READER_HOST and WEB_PORT. */
export async function openHttpBot(
  publicKey: string,
  config: Config,
  library: () => Library,
  log: Log,
): Promise<Closers> {
  const { DISCORD_TOKEN: token, PUBLIC_URL: publicUrl, READER_HOST: host, WEB_PORT: port } = config;
  const answer = openEndpoint({ ...serviceOf(config, library, log), publicKey, token });
  const reports = publicUrl ? library : undefined;
  const web = await openInteractions({ answer, host, port, reports }).catch((error: Error) => {
    throw listenError(error, port);
  });
  log.info({ address: `${web.url}/interactions`, ...holdings(library()) }, 'Ready');
  return [web.close];
}

function serviceOf(config: Config, library: () => Library, log: Log): Service {
  const journal = openJournal(join(config.CACHE_DIR ?? CACHE_DIRECTORY, 'inFlight'), log);
  readHeld({ journal: journal.size });
  return {
    library,
    log,
    publicUrl: config.PUBLIC_URL,
    api: config.DISCORD_API,
    privateCommands: config.PRIVATE_COMMANDS,
    operators: { ids: config.OPERATORS, corpus: config.CORPUS_DIR ?? CORPUS_DIRECTORY },
    admit: limitFrequency({ perPerson: config.REQUESTS_PER_PERSON, perServer: config.REQUESTS_PER_SERVER }),
    journal,
    keepFeedback: openFeedback(config, log),
  };
}

const holdings = ({ documents, passages }: Library) => ({ documents: documents.length, passages: passages.length });
