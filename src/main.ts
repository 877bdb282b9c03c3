import { ConfigError, loadConfig } from './config.ts';
import { openGateway } from './discord/gateway.ts';
import { CorpusError } from './ingest/json.ts';
import { openLocalChannel } from './localChannel.ts';
import { openLog } from './log.ts';
import { CORPUS_DIRECTORY, openCorpus } from './open.ts';
import type { Library } from './search/library.ts';

/** The bot: on Discord with a token, on a page of this machine without one. */
async function main(): Promise<void> {
  const config = loadConfig();
  const log = openLog(config.LOG_LEVEL);
  const library = await openCorpus(CORPUS_DIRECTORY, log);
  if (!config.DISCORD_TOKEN) {
    const channel = await openLocalChannel({ port: config.WEB_PORT, library, log });
    console.log(`引段在 ${channel.url} 等您提问 · Pilcrow awaits your questions there (Ctrl+C 结束 / ends it)`);
    return untilStopped(channel.close, library);
  }

  const client = await openGateway({
    token: config.DISCORD_TOKEN,
    api: config.DISCORD_API,
    library,
    log,
    privateCommands: config.PRIVATE_COMMANDS,
    onDead(closeCode) {
      log.fatal({ closeCode }, 'Discord closed the connection for good');
      process.exit(1);
    },
  });
  log.info({ bot: client.user?.tag, documents: library.documents.length, passages: library.passages.length }, 'Ready');
  untilStopped((signal) => {
    log.info({ signal }, 'Stopping');
    return client.destroy();
  }, library);
}

function untilStopped(close: (signal: NodeJS.Signals) => Promise<void>, library: Library): void {
  const stop = async (signal: NodeJS.Signals) => {
    await close(signal);
    await library.engine.close();
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
