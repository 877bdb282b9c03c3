import { specValidator } from 'discord-loopback/specification';
import { type LocalChannel, openLocalChannel } from '../../src/localChannel.ts';
import { openLog } from '../../src/log/log.ts';
import { wholeLibrary } from '../wholeLibrary.ts';

/** The bot itself behind a page, everything it sends checked against Discord's description. */
export const realChannel = async (publicUrl?: string): Promise<LocalChannel> =>
  openLocalChannel({
    port: 0,
    publicUrl,
    library: await wholeLibrary(),
    log: openLog('silent'),
    validate: specValidator,
  });
