import { type Config, ConfigError, listenError, loadConfig } from './config.ts';
import { openGateway } from './discord/gateway.ts';
import { CorpusError } from './ingest/json.ts';
import { openLocalChannel } from './localChannel.ts';
import { openLog } from './log.ts';
import { CORPUS_DIRECTORY, closeLibrary, openCorpus } from './open.ts';
import type { Library } from './search/library.ts';
import type { Web } from './web/listen.ts';
import { openReader } from './web/readerServer.ts';

/** The bot: on Discord with a token, on a page of this machine without one. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = openLog(config.LOG_LEVEL);
  const library = await openCorpus(config.CORPUS_DIR ?? CORPUS_DIRECTORY, log, config.CACHE_DIR);
  const { PUBLIC_URL: publicUrl } = config;
  if (!config.DISCORD_TOKEN) {
    const channel = await openLocalChannel({ port: config.WEB_PORT, publicUrl, library, log });
    console.log(`引段在 ${channel.url} 等您提问 · Pilcrow awaits your questions there (Ctrl+C 结束 / ends it)`);
    return untilStopped(channel.close, library);
  }

  const reader = publicUrl ? await serveReader(config, library) : null;
  if (reader) log.info({ address: reader.url, publicUrl }, 'The pages of reports are served');
  const client = await openGateway({
    token: config.DISCORD_TOKEN,
    api: config.DISCORD_API,
    library,
    log,
    publicUrl,
    privateCommands: config.PRIVATE_COMMANDS,
    onDead(closeCode) {
      log.fatal({ closeCode }, 'Discord closed the connection for good');
      process.exit(1);
    },
  });
  log.info({ bot: client.user?.tag, documents: library.documents.length, passages: library.passages.length }, 'Ready');
  const close = async (signal: NodeJS.Signals) => {
    log.info({ signal }, 'Stopping');
    await client.destroy();
    await reader?.close();
  };
  untilStopped(close, library);
}

/** Beside Discord the reports are served where a proxy finds them; throws a ConfigError where the port is taken. */
const serveReader = (config: Config, { documents }: Library): Promise<Web> =>
  openReader({ host: config.READER_HOST, port: config.WEB_PORT, documents }).catch((error: Error) => {
    throw listenError(error, config);
  });

function untilStopped(close: (signal: NodeJS.Signals) => Promise<void>, library: Library): void {
  const stop = async (signal: NodeJS.Signals) => {
    await close(signal);
    await closeLibrary(library);
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

await main().catch((error: Error & { code?: unknown }) => {
  if (error instanceof ConfigError || error instanceof CorpusError) console.error(error.message);
  else if (error.code === 'TokenInvalid')
    console.error('DISCORD_TOKEN was refused by Discord: copy it again from the Bot page.');
  else throw error;
  process.exit(1);
});
