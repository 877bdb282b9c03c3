import { shortName } from '../../report/names/entity.ts';
import { findMentions } from '../../report/names/mentions.ts';
import { meantEntity } from '../../report/names/names.ts';
import type { Library } from '../../search/library.ts';
import { typedPinyin } from '../../text/pinyin.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

const LATIN_RUN = /[\p{Script=Latin}'’][\p{Script=Latin}\p{M}'’ ]*(?<! )/gu;
/** Fewer letters are an abbreviation, or nothing. */
const SHORTEST = 3;
/** The share of the letters that must spell words. */
const MOSTLY = 0.7;
/** A word scores its length in letters to this power, so that one long word beats three short ones. */
const POWER = 1.7;

/** Replaces pinyin and initials by the words they spell. Names, and words that reports print, stay. */
export function readPinyin(question: string, library: Library): string {
  return question.replace(LATIN_RUN, (run) => {
    const [name] = findMentions(run, library.gazetteer);
    if (name && name.span.end - name.span.start === run.length) return run;
    if ([...library.analysis.words(run)].every(library.isKnown)) return run;
    return spellOut(run, vocabularyOf(library)) ?? wordByWord(run, library);
  });
}

/** Reads each word alone: `lkxd suobian`. It may be the initials of a name; unread words stay as typed. */
function wordByWord(run: string, library: Library): string {
  const words = run.split(' ').map((typed) => {
    const name = nameOf(typed, library);
    return { typed, isName: name !== null, read: name ?? spellOut(typed, vocabularyOf(library), 1) };
  });
  const letters = (some: typeof words) => some.reduce((sum, { typed }) => sum + typed.length, 0);
  const isPinyin = letters(words.filter(({ read }) => read !== null)) >= MOSTLY * letters(words);
  if (!isPinyin && !words.some(({ isName }) => isName)) return run;
  return words.map(({ typed, read }) => read ?? typed).join('');
}

function spellOut(run: string, { byLetters, longest }: Vocabulary, shortest = SHORTEST): string | null {
  const letters = typedPinyin(run);
  if (letters === null || letters.length < shortest) return null;
  const best: ({ readonly score: number; readonly text: string } | undefined)[] = [{ score: 0, text: '' }];
  for (let start = 0; start < letters.length; start++) {
    const before = best[start];
    if (!before) continue;
    for (let end = start + 1; end <= Math.min(letters.length, start + longest); end++) {
      const [word] = byLetters.get(letters.slice(start, end)) ?? [];
      const score = before.score + (end - start) ** POWER;
      if (word && score > (best[end]?.score ?? 0)) best[end] = { score, text: before.text + word };
    }
  }
  return best[letters.length]?.text ?? null;
}

function nameOf(word: string, { names }: Library): string | null {
  if (word.length < SHORTEST || /[A-Z]/u.test(word) || /[aeiou]/u.test(word)) return null;
  const entity = meantEntity(word, names);
  return entity && shortName(entity);
}
