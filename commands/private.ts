import type { Request } from '../src/presentation/request.ts';
import type { Option } from './command.ts';
import { readFlag } from './options.ts';

/** The option of every command typed after a slash; a terminal takes it and has nobody to hide from. */
export const PRIVATE: Option = { name: 'private', flag: true };

/** Whether an answer is for one person alone: as they say, else as is set for the command. */
export function isPrivate({
  request,
  privateCommands = [],
}: {
  readonly request: Request | null;
  readonly privateCommands?: readonly string[];
}): boolean {
  if (!request) return false;
  return readFlag(request.options, PRIVATE.name) ?? privateCommands.includes(request.command);
}
