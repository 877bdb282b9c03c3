import { diffArrays } from 'diff';
import type { Erratum } from '../../../report/paragraph.ts';
import { unfold } from '../../../text/fold.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { Difference } from '../../answer.ts';
import { isGrave, type Side, statesTheSame } from './grave.ts';
import { tokensOf, weightOf } from './tokens.ts';

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly same: Same;
  /** The printed stretch (raw) without words at its ends that match nothing posted. */
  readonly held: Span;
}

/** Printed letters and digits of the posted stretch; single ones between differences do not count. */
export interface Same {
  readonly all: number;
  /** Those outside facts: texts with no other common words may name the same things. */
  readonly plain: number;
}

/** Texts with more edits are not compared: Myers' algorithm takes the square of their number. */
const MOST_EDITS = 1500;
const SENTENCE_END = /[。！？!?]\s*[\p{L}\p{N}]/u;
const SAYS = /[\p{L}\p{N}]/u;

/** A token that is posted, printed or both. Raw spans. */
interface Step {
  readonly posted: Span | null;
  readonly printed: Span | null;
  /** Letters and digits of the posted token. */
  readonly weight: number;
  differs: boolean;
}

/** The changes token by token; null where the texts have too little in common. */
export function compare(posted: Side, printed: Side, errata: readonly Erratum[]): Comparison | null {
  const ours = tokensIn(posted);
  const theirs = tokensIn(printed);
  const textsOf = (tokens: typeof ours) => tokens.map(({ text }) => text);
  const changes = diffArrays(textsOf(theirs), textsOf(ours), { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  const steps: Step[] = [];
  let [ourAt, theirAt] = [0, 0];
  for (const { count, added, removed } of changes) {
    for (let index = 0; index < count; index++) {
      const ourToken = removed ? null : ours[ourAt++];
      const theirToken = added ? null : theirs[theirAt++];
      steps.push({
        posted: ourToken?.raw ?? null,
        printed: theirToken?.raw ?? null,
        weight: ourToken?.weight ?? 0,
        differs: added || removed,
      });
    }
  }
  closeGaps(steps);
  widen(steps, posted.facts, [...printed.facts, ...errata]);
  const from = unfold(posted.folded, posted.span.start, posted.span.end).start;
  const differences = runs(steps).map((run) => {
    const before = steps.slice(0, steps.indexOf(run[0] as Step)).findLast((step) => step.posted);
    return differenceOf(run, before?.posted?.end ?? from, posted, printed, errata);
  });
  return { same: sameOf(steps, posted, printed), differences, held: heldBy(steps) };
}

function sameOf(steps: readonly Step[], posted: Side, printed: Side): Same {
  const isPlain = ({ posted: span }: Step) => !posted.facts.some((fact) => span && overlaps(fact, span));
  const agreeing = steps.filter(
    (step, at) =>
      !step.differs && (steps.length === 1 || [at - 1, at + 1].some((beside) => steps[beside]?.differs === false)),
  );
  const restated = runs(steps).filter((run) => {
    const [ours, theirs] = [spanOf(run, 'posted'), spanOf(run, 'printed')];
    return ours && theirs && statesTheSame(ours, theirs, posted.facts, printed.facts);
  });
  return { all: weigh([...agreeing, ...restated.flat()]), plain: weigh(agreeing.filter(isPlain)) };
}

const weigh = (steps: readonly Step[]): number => steps.reduce((sum, { weight }) => sum + weight, 0);

const tokensIn = ({ folded, span }: Side) =>
  tokensOf(folded.text.slice(span.start, span.end)).map((token) => ({
    text: token.text,
    raw: unfold(folded, token.start + span.start, token.end + span.start),
    weight: weightOf([token]),
  }));

/** A single token between two differences counts as different. */
function closeGaps(steps: readonly Step[]): void {
  for (const [index, step] of steps.entries()) {
    if (steps[index - 1]?.differs && steps[index + 1]?.differs) step.differs = true;
  }
}

/** A fact that differs in part counts as different as a whole: 2013年4月19日, not only its 1. */
function widen(steps: readonly Step[], posted: readonly Span[], printed: readonly Span[]): void {
  const ranges = [
    ...posted.map((fact) => stepsAt(steps, fact, 'posted')),
    ...printed.map((fact) => stepsAt(steps, fact, 'printed')),
  ];
  const differs = (step: Step) => step.differs;
  const differsInPart = (range: readonly Step[]) => range.some(differs) && !range.every(differs);
  for (let range = ranges.find(differsInPart); range; range = ranges.find(differsInPart))
    for (const step of range) step.differs = true;
}

function stepsAt(steps: readonly Step[], span: Span, side: 'posted' | 'printed'): readonly Step[] {
  const touches = (step: Step) => step[side] !== null && overlaps(step[side], span);
  const start = steps.findIndex(touches);
  return start < 0 ? [] : steps.slice(start, steps.findLastIndex(touches) + 1);
}

function runs(steps: readonly Step[]): Step[][] {
  const found: Step[][] = [];
  for (const [index, step] of steps.entries()) {
    if (!step.differs) continue;
    if (steps[index - 1]?.differs) found.at(-1)?.push(step);
    else found.push([step]);
  }
  return found;
}

function differenceOf(
  run: readonly Step[],
  from: number,
  posted: Side,
  printed: Side,
  errata: readonly Erratum[],
): Difference {
  const [ours, theirs] = [spanOf(run, 'posted'), spanOf(run, 'printed')];
  const texts = { posted: ours ? slice(posted.raw, ours) : '', printed: theirs ? slice(printed.raw, theirs) : '' };
  const isJoined = !SAYS.test(texts.posted) && SENTENCE_END.test(texts.printed);
  const kind = isJoined ? 'joined' : ours && theirs ? 'changed' : ours ? 'added' : 'left_out';
  const grave = !isJoined && isGrave(ours, theirs, posted, printed, errata);
  return { kind, at: ours ?? { start: from, end: from }, ...texts, grave };
}

const slice = (raw: string, { start, end }: Span): string => raw.slice(start, end).trim();

function spanOf(run: readonly Step[], side: 'posted' | 'printed'): Span | null {
  const spans = run.flatMap((step) => step[side] ?? []);
  const [first] = spans;
  return first ? { start: first.start, end: Math.max(...spans.map(({ end }) => end)) } : null;
}

function heldBy(steps: readonly Step[]): Span {
  const leftOut = runs(steps).filter((run) => run.every(({ posted }) => posted === null));
  const [first, last] = [leftOut[0] ?? [], leftOut.at(-1) ?? []];
  const start = first[0] === steps[0] ? first.length : 0;
  const end = last.at(-1) === steps.at(-1) ? last.length : 0;
  return spanOf(steps.slice(start, steps.length - end), 'printed') ?? { start: 0, end: 0 };
}
