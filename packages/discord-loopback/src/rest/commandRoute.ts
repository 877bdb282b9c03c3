import { unknownApplication } from '../protocol/discordError.ts';
import { commandsViolations } from '../rules/command.ts';
import { type Answer, type Call, invalid, ok, refused } from '../state/answer.ts';
import { commandsOf, overwriteCommands } from '../state/commandStore.ts';

/** GET /applications/{id}/commands and /applications/{id}/guilds/{guild}/commands */
export function listCommands({ state, params }: Call): Answer {
  if (params[0] !== state.applicationId) return refused(unknownApplication, `application ${params[0]} is not this one`);
  return ok(commandsOf(state, params[1] ?? 'global'));
}

/** PUT on the same paths: bulk overwrite. */
export function overwriteAll({ state, params, rawBody }: Call): Answer {
  const scope = params[1] ?? 'global';
  if (params[0] !== state.applicationId) return refused(unknownApplication, `application ${params[0]} is not this one`);
  const violations = commandsViolations(rawBody, scope);
  return violations.length > 0 ? invalid(violations) : ok(overwriteCommands(state, scope, rawBody));
}
