import { COMMANDS, commandNamed } from '../../commands/index.ts';
import type { Reply, Setting } from '../command/command.ts';
import { countInteraction, expectCommands, OTHER, type Outcome } from '../metrics/interactions.ts';
import { inSpan } from '../metrics/traces/spans.ts';
import type { Request } from '../presentation/message.ts';

/** A request as far as it is watched. */
export interface Observable {
  /** Of the interaction or message; a terminal has none, and no line in the log. */
  readonly id?: string | undefined;
  /** The shard of the gateway that it came by. */
  readonly shard?: number | undefined;
  readonly setting: Pick<Setting, 'place'>;
  acknowledge(hidden: boolean): Promise<void>;
  reply(reply: Reply): Promise<void>;
}

/** Where lines about requests go, if an operator reads them. */
export interface RequestLog {
  warn?(details: object, message: string): void;
  info?(details: object, message: string): void;
  debug?(details: object, message: string): void;
  trace?(details: object, message: string): void;
}

export interface BugLog extends RequestLog {
  error(details: object, message: string): void;
}

/** What is known of a request while it is answered. */
export interface Course {
  readonly id: string | undefined;
  request: Request | null;
  outcome: Outcome;
}

expectCommands(COMMANDS.map(({ name }) => name));

/** Whatever is no command of ours is `other`. */
export const labelOf = (command: string): string => commandNamed(command)?.name ?? OTHER;

/** What a line in the log says of a request. */
export const factsOf = ({ id, request }: Course) => ({ id, command: labelOf(request?.command ?? '') });

/** Answers a request, and counts, traces and writes down how it went, without what the person wrote. */
export const observed = <Watched extends Observable>(
  exchange: Watched,
  log: RequestLog,
  answer: (exchange: Watched, course: Course) => Promise<void>,
): Promise<void> =>
  inSpan('interaction', async (span) => {
    const began = performance.now();
    const since = () => Math.round((performance.now() - began) * 10) / 10;
    let acknowledgedMs: number | null = null;
    let repliedMs: number | null = null;
    const { id, shard, setting } = exchange;
    const course: Course = { id, request: null, outcome: 'answered' };
    const watched = {
      ...exchange,
      async acknowledge(hidden: boolean) {
        await inSpan('send', () => exchange.acknowledge(hidden));
        acknowledgedMs ??= since();
      },
      async reply(reply: Reply) {
        if (isNothing(reply)) course.outcome = 'not_found';
        await inSpan('send', () => exchange.reply(reply));
        repliedMs = since();
        acknowledgedMs ??= repliedMs;
      },
    };
    await answer(watched, course);
    const { command } = factsOf(course);
    const { outcome } = course;
    const { place } = setting;
    countInteraction({ command, outcome, acknowledgedMs, repliedMs });
    span.note({ command, outcome, place, ...(id === undefined ? {} : { id }) });
    if (id === undefined) return;
    log.info?.({ id, command, outcome, acknowledgedMs, repliedMs, place, shard }, 'A request has ended');
    // What a person wrote is for those alone who look for a fault.
    log.trace?.({ id, options: course.request?.options }, 'Its options');
  });

const isNothing = ({ answer }: Reply): boolean => typeof answer === 'object' && answer.kind === 'nothing_found';
