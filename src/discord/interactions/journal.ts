import { mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { REST } from 'discord.js';
import { type APIInteraction, InteractionResponseType as Response } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Log } from '../../log/log.ts';
import { sentenceMessage } from '../../presentation/replies/help.ts';
import { wordingFor } from '../../presentation/wording/wording.ts';
import { payloadOf } from '../sending/payload.ts';
import { byToken } from '../sending/responder.ts';

/**
 * Who was promised an answer and has not got it, in one file each, so that a process that was killed can tell them when it is
 * back. Only the token of the interaction is kept, which nobody but its own process needs, for 15 minutes at most.
 */
export interface Journal {
  /** Keeps an interaction that is answered later. */
  note(interaction: APIInteraction, response: Response): void;
  forget(id: string): void;
  /** How many interactions are noted. */
  size(): number;
  /** Tells those whom a process that is gone has left waiting; how many. */
  tellLeft(rest: REST): Promise<number>;
}

/** How long Discord takes edits (docs: Receiving and Responding). */
const TOKEN_MS = 15 * 60_000;

const entrySchema = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  locale: z.string().optional(),
  /** A press has changed nothing yet: its message stays as it is. */
  isPress: z.boolean(),
  pid: z.number(),
  at: z.number(),
});
type Entry = z.infer<typeof entrySchema>;

/** Begins without a file: the folder is made when it is needed. What cannot be written is told once, and costs nothing else. */
export function openJournal(folder: string, log: Log, now: () => number = Date.now): Journal {
  const noted = new Set<string>();
  let hasFailed = false;

  const pathOf = (id: string): string => join(folder, `${id}.json`);

  function write(entry: Entry): void {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(pathOf(entry.id), JSON.stringify(entry), { mode: 0o600 });
      noted.add(entry.id);
    } catch (error) {
      if (!hasFailed) log.warn({ err: error }, 'Requests in flight cannot be noted: after a crash nobody is told');
      hasFailed = true;
    }
  }

  /** Those of processes that are gone, and no longer in the folder. */
  function takeLeft(): Entry[] {
    return namesIn(folder).flatMap((name) => {
      const path = join(folder, name);
      const entry = read(path);
      // A living process may be about to write it to its end.
      if (!entry) {
        if (isOld(path)) take(path);
        return [];
      }
      if (noted.has(entry.id) || isAlive(entry.pid) || !take(path)) return [];
      return now() - entry.at < TOKEN_MS ? [entry] : [];
    });
  }

  function isOld(path: string): boolean {
    const { mtimeMs = now() } = statSync(path, { throwIfNoEntry: false }) ?? {};
    return now() - mtimeMs >= TOKEN_MS;
  }

  return {
    note(interaction, response) {
      const isPress = response === Response.DeferredMessageUpdate;
      if (!isPress && response !== Response.DeferredChannelMessageWithSource) return;
      const { id, token, application_id } = interaction;
      const locale = 'locale' in interaction ? { locale: interaction.locale } : {};
      write({ id, token, application_id, ...locale, isPress, pid: process.pid, at: now() });
    },
    forget(id) {
      if (noted.delete(id)) take(pathOf(id));
    },
    size: () => noted.size,
    async tellLeft(rest) {
      const told = await Promise.all(takeLeft().map((entry) => tell(entry, rest, log)));
      const requests = told.filter(Boolean).length;
      if (requests > 0) log.warn({ requests }, 'Requests that an earlier process left open were told so');
      return requests;
    },
  };
}

/** Whether it was told. What Discord never knew of, or knows no longer, cannot be. */
async function tell(entry: Entry, rest: REST, log: Log): Promise<boolean> {
  const { edit, followUp } = byToken(entry, rest);
  const { isPress, locale } = entry;
  const sentence = sentenceMessage(wordingFor(locale).errors.interrupted);
  const payload = payloadOf({ ...sentence, ephemeral: isPress });
  try {
    await (isPress ? followUp(payload) : edit(payload));
    return true;
  } catch (error) {
    log.warn({ err: error }, 'A request left open could not be told');
    return false;
  }
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => /^\d+\.json$/u.test(name));
  } catch {
    return [];
  }
};

/** Whether it was there, and is no more: of several processes that begin, one takes it. What cannot be removed stays. */
function take(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Null for a file that was not written to its end. */
function read(path: string): Entry | null {
  try {
    return entrySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** A process with our own number, as all have in a container, is one before us. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
