import { asBody, asList, isAbsent } from '../protocol/json.ts';
import { at, must, type Violation } from '../protocol/violation.ts';

/**
 * Stricter than Discord: every message must say `{ parse: [] }`. Text of others may hold `<@123>` or `@everyone`, and
 * the answer to an interaction pings users unless told otherwise (docs/resources/message, Allowed Mentions).
 */
export function mentionViolations(allowed: unknown, path: string): readonly Violation[] {
  const mentions = asBody(allowed);
  const none = Array.isArray(mentions.parse) && mentions.parse.length === 0;
  const named = ['users', 'roles'].filter((key) => !isAbsent(mentions[key]) && asList(mentions[key]).length > 0);
  return [
    ...must(none, path, 'must be { parse: [] }'),
    ...named.flatMap((key) => must(false, at(path, key), 'must mention nobody')),
    ...must(mentions.replied_user !== true, at(path, 'replied_user'), 'must not ping the person answered'),
  ];
}
