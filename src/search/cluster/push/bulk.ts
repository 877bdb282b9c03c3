import { setTimeout as sleep } from 'node:timers/promises';
import { growing } from '../../../queue/growing.ts';
import { ClusterFault, ofStatus } from '../clusterFault.ts';
import type { Connection } from '../connection.ts';

export interface Item {
  /** Two writings of one id leave one record. */
  readonly id: string;
  readonly record: object;
}

const MOST_BYTES = 4_000_000;
const MOST_ITEMS = 1_000;
/** A cluster that is busy for longer is told to the operator. */
const PATIENCE_MS = 120_000;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** A node writes a batch of vectors for a while. */
const TIMEOUT_MS = 60_000;

interface Written {
  readonly items: readonly { readonly index: { readonly status: number; readonly error?: Reason } }[];
}

interface Reason {
  readonly type: string;
  readonly reason: string;
}

/**
 * Writes records in batches, one after the other: what the cluster has no room for in its queue (429) waits and comes again, longer each time.
 * Throws a ClusterFault.
 */
export async function writeAll(connection: Connection, index: string, items: Iterable<Item>): Promise<void> {
  for (const batch of batches(items)) await write(connection, index, batch);
}

async function write(connection: Connection, index: string, batch: readonly Item[]): Promise<void> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  let waiting = batch;
  for (const waitMs = growing(FIRST_WAIT_MS, LONGEST_WAIT_MS); ; ) {
    const faults = await attempt(connection, index, waiting);
    const lasting = faults.find((fault) => fault && !fault.mayPass);
    if (lasting) throw lasting;
    const [passing] = faults.flatMap((fault) => fault ?? []);
    if (!passing) return;
    if (performance.now() > giveUpAt) throw passing;
    waiting = waiting.filter((_, at) => faults[at] !== null);
    await sleep(waitMs() * (1 + Math.random()));
  }
}

/** What is wrong with each item; null where it is written. */
async function attempt(
  connection: Connection,
  index: string,
  items: readonly Item[],
): Promise<(ClusterFault | null)[]> {
  try {
    const written = await connection.ask<Written>({
      method: 'POST',
      path: `/${index}/_bulk`,
      lines: items.flatMap(({ id, record }) => [{ index: { _id: id } }, record]),
      timeoutMs: TIMEOUT_MS,
    });
    return items.map((_, at) => {
      const { status = 500, error } = written.items[at]?.index ?? {};
      return error ? ofStatus(status, error.type, error.reason) : null;
    });
  } catch (error) {
    // A node that hangs, or a restart.
    if (error instanceof ClusterFault && error.mayPass) return items.map(() => error);
    throw error;
  }
}

function* batches(items: Iterable<Item>): Iterable<Item[]> {
  let [batch, bytes]: [Item[], number] = [[], 0];
  for (const item of items) {
    const size = JSON.stringify(item.record).length;
    if (batch.length > 0 && (bytes + size > MOST_BYTES || batch.length === MOST_ITEMS)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
