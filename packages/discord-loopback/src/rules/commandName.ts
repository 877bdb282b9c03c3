import { must, type Violation } from '../protocol/violation.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Names of slash commands and of options, in any script (docs/interactions/application-commands, Naming). */
export function slashNameViolations(name: string, path: string): readonly Violation[] {
  return [
    ...must(NAME.test(name), path, `"${name}" must be 1 to 32 letters, digits, - or _, without spaces`),
    ...must(name === name.toLowerCase(), path, `"${name}" must be lower case`),
  ];
}

/** Names of context-menu commands: 1 to 32 code points, spaces and capitals allowed. */
export function menuNameViolations(name: string, path: string): readonly Violation[] {
  const length = [...name].length;
  return must(length >= 1 && length <= 32 && name.trim() !== '', path, `"${name}" must be 1 to 32 code points long`);
}
