import { REST } from 'discord.js';
import { DECLARED_COMMANDS, OPERATOR_COMMANDS } from '../commands/index.ts';
import { type Config, ConfigError } from './config.ts';
import { connectionFault } from './discord/connectionFault.ts';
import { declare, EVERYWHERE } from './discord/registration/declaration.ts';
import { register } from './discord/registration/registration.ts';

/** Prints the install links, registers the commands with Discord and prints the difference. Throws a ConfigError. */
export async function registerCommands(config: Config, print: (line: string) => void): Promise<void> {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId, DISCORD_GUILD_ID: guildId } = config;
  if (!token || !applicationId) {
    throw new ConfigError(
      'npm run register needs DISCORD_TOKEN and DISCORD_APPLICATION_ID; .env.example says where to find them.',
    );
  }
  // Installation Context: 0 is a server, 1 is a person, who has the commands everywhere.
  const link = `https://discord.com/oauth2/authorize?client_id=${applicationId}`;
  print(`Install in a server: ${link}&integration_type=0&scope=bot+applications.commands`);
  print(`Install for yourself: ${link}&integration_type=1&scope=applications.commands`);
  const rest = new REST({ version: '10', ...(config.DISCORD_API ? { api: config.DISCORD_API } : {}) }).setToken(token);
  const commands = config.OPERATORS.length > 0 ? [...DECLARED_COMMANDS, ...OPERATOR_COMMANDS] : DECLARED_COMMANDS;
  const declared = commands.map((command) => ({ ...declare(command), ...(guildId ? {} : EVERYWHERE) }));
  const difference = await register(rest, declared, { applicationId, guildId }, print).catch((error: unknown) => {
    const sentence = connectionFault(error, guildId);
    throw sentence ? new ConfigError(sentence) : error;
  });
  const changes = difference.added.length + difference.changed.length + difference.removed.length;
  const place = guildId ? `in server ${guildId}` : 'in every server (Discord may take a few minutes to show them)';
  print(changes === 0 ? `Nothing to change ${place}.` : `${commands.length} commands registered ${place}.`);
}
