import { Locale } from 'discord-api-types/v10';
import { asBody, asText, isAbsent } from '../protocol/json.ts';
import { at, must, type Violation } from '../protocol/violation.ts';

/** The official description adds Arabic and Hebrew to docs/reference, Locales. */
export const LOCALES: readonly string[] = [...Object.values(Locale), 'ar', 'he'];

/** Every key must be one of Discord's locales, every text must pass what its untranslated original has to pass. */
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
