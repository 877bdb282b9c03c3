import { Locale } from 'discord-api-types/v10';
import { asBody, asText, isAbsent } from '../protocol/json.ts';
import { at, lengthWithin, must, type Violation } from '../protocol/violation.ts';

/** The official description adds Arabic and Hebrew to docs/reference, Locales. */
export const LOCALES: readonly string[] = [...Object.values(Locale), 'ar', 'he'];

/** A name or description of 1 to 100 code points. */
export const shortText = (text: string, path: string): readonly Violation[] => lengthWithin(text, 1, 100, path);

/** Each key must be a locale of Discord. Each translation must pass the same check as the original. */
export function localizationViolations(
  localizations: unknown,
  path: string,
  check: (text: string, path: string) => readonly Violation[],
): readonly Violation[] {
  return Object.entries(asBody(localizations))
    .filter(([, text]) => !isAbsent(text))
    .flatMap(([locale, text]) => [
      ...must(LOCALES.includes(locale), at(path, locale), `${locale} is no locale of Discord's`),
      ...check(asText(text), at(path, locale)),
    ]);
}
