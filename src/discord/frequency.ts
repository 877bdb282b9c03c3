import { UserError } from '../presentation/wording/wording.ts';

/** Requests per minute of one person, and of all persons of a server together; 0 is no limit. */
export interface Frequency {
  readonly perPerson: number;
  readonly perServer: number;
}

/** Counts a request. Null: it is answered; else a sentence, and whether it was not said in the last minute. */
export type Admit = (
  personId: string,
  serverId: string | null | undefined,
) => { readonly sentence: UserError; readonly isFirst: boolean } | null;

const WINDOW_MS = 60_000;

/** Counts in a sliding window of one minute, in memory: a restart forgets the counts, which does no harm. */
export function limitFrequency(
  { perPerson, perServer }: Frequency,
  now: () => number = () => performance.now(),
): Admit {
  const asked = new Map<string, number[]>();
  const told = new Map<string, number>();
  let sweptAt = now();

  const recent = (key: string): number[] => (asked.get(key) ?? []).filter((at) => at > now() - WINDOW_MS);

  const sweep = () => {
    if (now() - sweptAt < WINDOW_MS) return;
    sweptAt = now();
    for (const key of asked.keys()) if (recent(key).length === 0) asked.delete(key);
    for (const [key, at] of told) if (at <= now() - WINDOW_MS) told.delete(key);
  };

  return (personId, serverId) => {
    sweep();
    const counted = [
      { key: `person ${personId}`, most: perPerson, said: 'tooMany' },
      { key: `server ${serverId}`, most: serverId ? perServer : 0, said: 'tooManyHere' },
    ] as const;
    const limited = counted.filter(({ most }) => most > 0).map((each) => ({ ...each, times: recent(each.key) }));
    const full = limited.find(({ times, most }) => times.length >= most);
    if (!full) {
      for (const { key, times } of limited) asked.set(key, [...times, now()]);
      return null;
    }
    const { key, said, times, most } = full;
    const free = (times.at(-most) ?? now()) + WINDOW_MS - now();
    const isFirst = (told.get(key) ?? Number.NEGATIVE_INFINITY) <= now() - WINDOW_MS;
    if (isFirst) told.set(key, now());
    return { sentence: new UserError(({ errors }) => errors[said](Math.max(Math.ceil(free / 1_000), 1))), isFirst };
  };
}
