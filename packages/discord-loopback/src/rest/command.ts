import { unknownApplication } from '../protocol/discordError.ts';
import { commandsViolations } from '../rules/command.ts';
import { commandsOf, overwriteCommands } from '../state/commandStore.ts';
import { type Answer, type Call, ok, Refusal, refuseInvalid } from './answer.ts';

/** GET /applications/{id}/commands and /applications/{id}/guilds/{guild}/commands */
export function listCommands(call: Call, application: string, scope = 'global'): Answer {
  refuseOther(call, application);
  return ok(commandsOf(call.state, scope));
}

/** PUT on the same paths: replaces all commands. */
export function overwriteAll(call: Call, application: string, scope = 'global'): Answer {
  const { state, rawBody } = call;
  refuseOther(call, application);
  refuseInvalid(commandsViolations(rawBody, scope));
  return ok(overwriteCommands(state, scope, rawBody));
}

function refuseOther({ state }: Call, application: string): void {
  if (application !== state.bot.id) throw new Refusal(unknownApplication, `application ${application} is not this one`);
}
