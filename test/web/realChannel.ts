import { specValidator } from 'discord-loopback/specification';
import { type LocalChannel, openLocalChannel } from '../../src/localChannel.ts';
import { openLog } from '../../src/log/log.ts';
import { wholeLibrary } from '../wholeLibrary.ts';

/** The bot itself behind a page, everything it sends checked against Discord's description. */
export async function realChannel(publicUrl?: string): Promise<LocalChannel> {
  const library = await wholeLibrary();
  return openLocalChannel({
    port: 0,
    publicUrl,
    library: () => library,
    log: openLog('silent'),
    validate: specValidator,
  });
}
