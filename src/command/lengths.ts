import type { Options } from '../presentation/request.ts';
import { UserError } from '../presentation/wording/userError.ts';
import { codePoints } from '../text/length.ts';
import type { Command, Option } from './command.ts';

/** Code points that Discord lets people type into any option. */
const LONGEST = 6_000;

/** The option that is longer than Discord lets people type it after a slash; other edges set no limit of their own. */
export const tooLong = ({ options: declared }: Command, options: Options): Option | undefined =>
  declared.find(({ name, maxLength = LONGEST }) => codePoints(String(options[name] ?? '')) > maxLength);

/** Throws a UserError for an option that is too long. */
export function checkLengths(command: Command, options: Options): void {
  const option = tooLong(command, options);
  if (!option) return;
  const { name, maxLength = LONGEST } = option;
  throw new UserError(({ errors, commands }) =>
    errors.tooLong(commands[command.name]?.options[name]?.name ?? name, maxLength),
  );
}
