import { MessageFlags } from 'discord-api-types/v10';
import { asList, asNumber, asText, type Body, hasFlag, isAbsent } from '../protocol/json.ts';
import { at, lengthWithin, must, type Violation } from '../protocol/violation.ts';
import { SETTABLE_FLAGS } from '../state/messageStore.ts';
import { type Files, filesAfter, NO_FILES } from '../state/upload.ts';
import { attachmentViolations } from './attachment.ts';
import { byteViolations } from './bytes.ts';
import { embedViolations } from './embed.ts';
import { layoutViolations } from './layout.ts';
import { mentionViolations } from './mentions.ts';

/**
 * A body that creates or edits a message (docs/resources/message). `before` is the message before the edit: a key that
 * the body does not have keeps its value, and the flag IS_COMPONENTS_V2 stays.
 */
export function messageViolations(
  body: Body,
  path: string,
  before: Body = {},
  files: Files = NO_FILES,
): readonly Violation[] {
  const flags = asNumber(body.flags);
  const v2 = hasFlag(flags | asNumber(before.flags), MessageFlags.IsComponentsV2);
  const after = { ...before, ...body };
  const filled = isFilled(after) || filesAfter(body, files).length > 0;
  return [
    ...must((flags & ~SETTABLE_FLAGS) === 0, at(path, 'flags'), `${flags} holds a flag that cannot be set`),
    ...must(keepsV2(body, before), at(path, 'flags'), 'IS_COMPONENTS_V2 cannot be removed from a message'),
    ...(v2 ? onlyComponents(after, path) : []),
    ...must(filled, path, 'an empty message cannot be sent (code 50006)'),
    ...lengthWithin(asText(body.content), 0, 2000, at(path, 'content')),
    ...embedViolations(body.embeds, at(path, 'embeds')),
    ...layoutViolations(after.components, v2, at(path, 'components')),
    ...attachmentViolations(body, after, files, v2, path),
    ...mentionViolations(body.allowed_mentions, at(path, 'allowed_mentions')),
    ...byteViolations(after, path),
  ];
}

function keepsV2(body: Body, before: Body): boolean {
  const had = hasFlag(before.flags, MessageFlags.IsComponentsV2);
  return !had || isAbsent(body.flags) || hasFlag(body.flags, MessageFlags.IsComponentsV2);
}

function onlyComponents(message: Body, path: string): readonly Violation[] {
  const mixed = ['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => !isEmpty(message[key]));
  return mixed.flatMap((key) => must(false, at(path, key), 'cannot be used together with IS_COMPONENTS_V2'));
}

const isFilled = (message: Body): boolean =>
  asText(message.content).trim() !== '' ||
  ['embeds', 'components', 'poll', 'sticker_ids'].some((key) => !isEmpty(message[key]));

const isEmpty = (value: unknown): boolean =>
  isAbsent(value) || value === '' || (Array.isArray(value) && asList(value).length === 0);
