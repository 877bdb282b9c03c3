import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandNamed, OPERATOR_COMMANDS, SLASH_COMMANDS } from '../../commands/index.ts';
import type { Context, Reply, Setting, Upload } from '../command/command.ts';
import type { KeepFeedback } from '../command/feedback.ts';
import { respondKept } from '../command/kept.ts';
import { withOffer } from '../command/offer.ts';
import { checkLengths, isPrivate } from '../command/options.ts';
import type { Outcome } from '../metrics/interactions.ts';
import type { Request } from '../presentation/message.ts';
import { sentenceMessage } from '../presentation/replies/help.ts';
import { UserError, wordingFor } from '../presentation/wording/wording.ts';
import { inTurn, isFull, isTurnTaken } from '../queue/queue.ts';
import { EngineUnavailable } from '../search/engine/engine.ts';
import type { Library } from '../search/library.ts';
import { textsOf, withGathered } from './gathered.ts';
import { withinBudget } from './inFlight.ts';
import { type BugLog, type Course, factsOf, type Observable, observed } from './observed.ts';
import { Unsent } from './unsent.ts';

/** Discord wants a first response within 3 seconds (Receiving and Responding), including the network's time. */
const ACKNOWLEDGE_AFTER_MS = 700;
/** The same for one that waits for others: an answer without a promise before it is one request instead of three. */
const ACKNOWLEDGE_WAITING_AFTER_MS = 100;

/** A request that takes longer never ends, or too much is asked at once. */
const BUDGET_MS = 30_000;

/** Told at once, where an answer would come too late. */
const FULL = new UserError(({ errors }) => errors.full);

/** One request from any edge, and the ways to answer it. */
export interface Exchange extends Observable {
  /** Null for a button that is not ours; a promise if reading takes time, which may reject with a UserError. */
  readonly request: Request | null | Promise<Request>;
  /** The person's, then the place's. */
  readonly locales: readonly (string | null | undefined)[];
  readonly setting: Setting;
  /** Commands whose answers are private by default. */
  readonly privateCommands?: readonly string[];
  /** What decides who sees a reply: after a press the reply, after a command the first response, else nothing. */
  readonly privacy: 'reply' | 'first' | 'none';
  readonly publicUrl?: string | undefined;
  /** For an operator. */
  readonly upload?: Upload | undefined;
  /** Where the operator wants feedback. */
  readonly keepFeedback?: KeepFeedback | undefined;
  /** Milliseconds until a sentence replaces the answer. */
  readonly budgetMs?: number;
  /** Tells Discord that an answer will come, and if it is hidden; called at most once, before `reply`. */
  acknowledge(hidden: boolean): Promise<void>;
  /** Sends the reply; called once, and once more with a sentence if that fails. */
  reply(reply: Reply): Promise<void>;
}

/** Answers a request: the only place that acknowledges, replies and catches. Never throws. */
export const dispatch = (exchange: Exchange, library: Library, log: BugLog): Promise<void> =>
  observed(exchange, log, (watched, course) =>
    withinBudget(exchange.budgetMs ?? BUDGET_MS, (over) => answer(watched, course, library, log, over)),
  );

async function answer(
  exchange: Exchange,
  course: Course,
  library: Library,
  log: BugLog,
  over: AbortSignal,
): Promise<void> {
  const { locales, setting, publicUrl, privacy, upload, keepFeedback } = exchange;
  const commands = upload ? [...SLASH_COMMANDS, ...OPERATOR_COMMANDS] : SLASH_COMMANDS;
  const wording = wordingFor(...locales);
  const context: Context = { library, wording, setting, publicUrl, commands, upload, keepFeedback };
  const hidden = isPrivate(exchange.request, exchange.privateCommands);
  let acknowledging: Promise<void> | undefined;
  const acknowledge = (): Promise<void> => {
    acknowledging ??= exchange.acknowledge(hidden);
    return acknowledging;
  };
  const replyTo = async (request: Request | null): Promise<Reply> => {
    course.request = request;
    const { slow, instant } = commandNamed(request?.command ?? '') ?? {};
    if (instant) return respondTo(request, context, hidden);
    if (isFull()) throw FULL;
    if (slow) await acknowledge();
    return inTurn(over, () =>
      withGathered(library, textsOf(request, setting), (gathered) =>
        respondTo(request, { ...context, library: gathered }, hidden),
      ),
    );
  };
  const tell = (error: unknown): Reply => {
    if (error instanceof Unsent) throw error;
    course.outcome = outcomeOf(error, over);
    const { message, answer } = replyToError(error, course, context, log);
    const ephemeral = privacy === 'first' ? hidden || !acknowledging : privacy === 'reply';
    return withOffer({ message: { ...message, ephemeral }, answer }, hidden, context);
  };
  try {
    const { request } = exchange;
    const mustWait = isTurnTaken();
    // Reading a message waits for Discord and needs no turn; its refusals are caught here.
    const answering = request instanceof Promise ? request.then(replyTo) : replyTo(request);
    const answered = Promise.race([answering, whenOver(over)]);
    const settled = Promise.allSettled([answered]);
    const slow = sleep(mustWait ? ACKNOWLEDGE_WAITING_AFTER_MS : ACKNOWLEDGE_AFTER_MS, 'slow', { ref: false });
    if ((await Promise.race([settled, slow])) === 'slow') await acknowledge();
    const shown = await answered.catch(tell);
    await exchange.reply(shown).catch(async (error: unknown) => {
      // Most faults of sending are ours and concern only this message, so a sentence is sent next.
      await exchange.reply(tell(error));
    });
  } catch (error) {
    course.outcome = error instanceof Unsent ? error.outcome : 'unsent';
    const details = { err: error, ...factsOf(course) };
    if (error instanceof Unsent) log.warn?.(details, 'The reply could not be sent');
    else log.error(details, 'The reply could not be sent');
  }
}

async function whenOver(over: AbortSignal): Promise<never> {
  if (!over.aborted) await once(over, 'abort');
  throw over.reason;
}

async function respondTo(request: Request | null, context: Context, hidden: boolean): Promise<Reply> {
  if (!request) throw new UserError((wording) => wording.errors.expired);
  // Buttons do not ask for privacy again: what is pressed in a private message stays there.
  const { private: _, ...options } = request.options;
  const command = commandNamed(request.command);
  if (!command) throw new UserError((wording) => wording.errors.unknownCommand(request.command));
  checkLengths(command, options);
  return respondKept(command, options, hidden, context);
}

function outcomeOf(error: unknown, over: AbortSignal): Outcome {
  if (error === FULL || (over.aborted && error === over.reason)) return 'late';
  return error instanceof UserError ? 'mistake' : 'bug';
}

function replyToError(error: unknown, course: Course, { wording }: Context, log: BugLog): Reply {
  if (error instanceof UserError) return { message: sentenceMessage(error.sentence(wording)), answer: 'error' };
  if (error instanceof EngineUnavailable) {
    log.error({ err: error, ...factsOf(course) }, 'The search engine is unavailable');
    return { message: sentenceMessage(wording.errors.unsearchable), answer: 'error' };
  }
  const bug = randomUUID().slice(0, 8);
  log.error({ err: error, ...factsOf(course), bug }, 'A command failed');
  return { message: sentenceMessage(wording.errors.bug(bug)), answer: 'error' };
}
