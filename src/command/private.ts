import type { Request } from '../presentation/message.ts';
import type { Option } from './command.ts';
import { readFlag } from './options.ts';

/** An option of every slash command; a terminal accepts it too, though nobody else reads there. */
export const PRIVATE: Option = { name: 'private', flag: true };

/** Whether an answer is for one person alone: the person's choice, else the setting of the command. */
export function isPrivate(
  request: Request | null | Promise<Request>,
  privateCommands: readonly string[] = [],
): boolean {
  // A request that must be read first was written in public.
  if (!request || request instanceof Promise) return false;
  return readFlag(request.options, PRIVATE.name) ?? privateCommands.includes(request.command);
}
