/** JSON that nobody has checked yet. The functions below read it, and return something harmless for a wrong type. */
export type Body = { readonly [key: string]: unknown };

/** `{}` for anything that is not a plain object. */
export const asBody = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};

/** `[]` for anything that is not an array. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The elements of a list of objects. */
export const asBodies = (value: unknown): readonly Body[] => asList(value).map(asBody);

/** `''` for anything that is not a string. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `0` for anything that is not a finite number. */
export const asNumber = (value: unknown): number => (Number.isFinite(value) ? (value as number) : 0);

/** Whether a number of flags or intents holds this one. */
export const hasFlag = (flags: unknown, flag: number): boolean => (asNumber(flags) & flag) !== 0;

/** Discord treats a key that is null like a key that is missing. */
export const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

/** The object without the keys that are null or undefined. */
export function present(value: Body): Body {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => !isAbsent(entry)));
}

/** The value without any key that is null, at any depth. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(present(asBody(value))).map(([key, entry]) => [key, withoutNulls(entry)]));
}
