import type { Request } from '../presentation/request.ts';
import type { Option } from './command.ts';
import { readFlag } from './options.ts';

/** The option of every command typed after a slash; a terminal takes it and has nobody to hide from. */
export const PRIVATE: Option = { name: 'private', flag: true };

/** Whether an answer is for one person alone: as they say, else as is set for the command. */
export function isPrivate({
  request,
  privateCommands = [],
}: {
  readonly request: Request | null | Promise<Request>;
  readonly privateCommands?: readonly string[];
}): boolean {
  // Only what is written for all to read has to be read first.
  if (!request || request instanceof Promise) return false;
  return readFlag(request.options, PRIVATE.name) ?? privateCommands.includes(request.command);
}
