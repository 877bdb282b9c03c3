import type { Command } from '../src/command/command.ts';
import { readText } from '../src/command/options.ts';
import { checkedReply, LONGEST_CHECKED } from '../src/command/replies.ts';

export const verify: Command = {
  name: 'verify',
  aliases: ['核对', '核對', '验证', '驗證', '核对引文', '核對引文'],
  looksIn: 'all',
  options: [{ name: 'text', required: true, raw: true, maxLength: LONGEST_CHECKED }],
  respond: (options, context) => checkedReply(readText('verify', options, 'text'), options, context),
};
