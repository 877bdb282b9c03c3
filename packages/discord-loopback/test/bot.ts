import {
  type APIMessageTopLevelComponent,
  Client,
  Events,
  type Interaction,
  MessageFlags,
  REST,
  Routes,
} from 'discord.js';
import { type Loopback, type LoopbackOptions, startLoopback } from '../src/loopback.ts';
import { specValidator } from '../src/specification.ts';
import { APPLICATION, ask, TOKEN } from './bodies.ts';

export interface Bot {
  readonly discord: Loopback;
  readonly client: Client;
  readonly stop: () => Promise<void>;
}

export const begin = (options: Partial<LoopbackOptions> = {}): Promise<Loopback> =>
  startLoopback({ token: TOKEN, applicationId: APPLICATION, validate: specValidator, ...options });

/** An unmodified discord.js client, logged in at a loopback of its own, answering as `answer` says. */
export async function startBot(
  answer: (interaction: Interaction) => Promise<unknown>,
  options: Partial<LoopbackOptions> = {},
  commands: readonly unknown[] = [ask],
): Promise<Bot> {
  const discord = await begin(options);
  const client = new Client({ intents: [], rest: { api: discord.api, version: '10' } });
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, (interaction) => {
    // What Discord refuses shows in the faults, or in what the person got to see.
    answer(interaction).catch(() => {});
  });
  await client.login(TOKEN);
  await discord.waitForReady();
  const rest = new REST({ api: discord.api, version: '10' }).setToken(TOKEN);
  await rest.put(Routes.applicationCommands(APPLICATION), { body: commands });
  return {
    discord,
    client,
    stop: async () => {
      await client.destroy();
      await discord.close();
    },
  };
}

/** The API's JSON as discord.js takes it. */
export const payload = ({ components }: { readonly components: readonly unknown[] }) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: components as APIMessageTopLevelComponent[],
  allowedMentions: { parse: [] },
});
