import type { AddingWording } from './zhCN.ts';

export const enUSAdding: AddingWording = {
  preview: 'What was read (not yet added)',
  add: 'Add',
  file: 'Attachment',
  added: 'Added',
  soon: 'You can ask about it in a few seconds; /documents lists all. To take it away, run npm run corpus -- remove on the bot’s machine.',
  footnotes: (count) => (count === 1 ? '1 footnote' : `${count} footnotes`),
  warning: (warning) => `Please look at this: ${warning}`,
  moreWarnings: (count) => `${count} more to look at`,
  operatorsOnly: 'Only the operators of this bot can add documents.',
  elsewhere: 'This attachment is not kept by Discord, and was not downloaded.',
  longName: 'The name of the attachment is too long; please give it a shorter one.',
  tooLarge: (megabytes) => `The attachment has more than ${megabytes} MB and was not added.`,
  busy: 'Another document is being read; please try again in a moment.',
  notDownloaded: 'The attachment could not be downloaded from Discord; please attach it again.',
  refused: (reasons) => `Not added: ${reasons}`,
  moreFaults: (count) => `${count} more faults.`,
};
