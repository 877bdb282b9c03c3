import { startLoopback } from 'discord-loopback';
import { describe, expect, test } from 'vitest';
import { openGateway } from '../../../src/discord/gateway/gateway.ts';
import { library } from '../../library.ts';
import { BOT, TOKEN } from '../chat.ts';

describe('a Discord', () => {
  const open = async (api: string, token = TOKEN) => {
    const warned: unknown[][] = [];
    const log = { error: () => {}, warn: (...said: unknown[]) => void warned.push(said) };
    const held = await library();
    const opened = openGateway({
      token,
      api,
      library: () => held,
      log: log as unknown as Parameters<typeof openGateway>[0]['log'],
      onDead: () => {},
    });
    return { opened, warned };
  };

  test('that is out of reach is tried again, and the log says so in a sentence', async () => {
    const gone = await startLoopback({ token: TOKEN, applicationId: BOT });
    await gone.close();
    const { opened, warned } = await open(gone.api);
    await expect.poll(() => warned.length).toBeGreaterThan(0);
    const back = await startLoopback({
      token: TOKEN,
      applicationId: BOT,
      port: Number(new URL(gone.api).port),
    });
    const client = await opened;
    expect(client.isReady()).toBe(true);
    expect(warned[0]).toEqual([
      { reason: expect.stringContaining('ECONNREFUSED'), seconds: 1 },
      'Discord cannot be reached: the bot tries again soon',
    ]);
    await client.destroy();
    await back.close();
  });

  test('that refuses the token is not', async () => {
    const discord = await startLoopback({ token: TOKEN, applicationId: BOT });
    const { opened, warned } = await open(discord.api, 'another');
    await expect(opened).rejects.toMatchObject({ code: 'TokenInvalid' });
    expect(warned).toEqual([]);
    await discord.close();
  });
});
