import { ConfigError, loadConfig } from './config.ts';
import { registerCommands } from './registerCommands.ts';

try {
  await registerCommands(loadConfig(), console.log);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
