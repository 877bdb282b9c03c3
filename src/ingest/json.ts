import { readFileSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { ZodError } from 'zod';
import { CorpusError, type Fault } from './fault.ts';
import { lineOf } from './layouts/lines.ts';

/** What is read, or the faults with which a CorpusError says that it cannot be. */
export function readOrFaults<T>(read: () => T): { readonly read: T | null; readonly faults: readonly Fault[] } {
  try {
    return { read: read(), faults: [] };
  } catch (error) {
    if (error instanceof CorpusError) return { read: null, faults: error.faults };
    throw error;
  }
}

/** Validates a JSON file with `parse`, which may throw a ZodError; throws a CorpusError. */
export function readJson<T>(file: string, parse: (json: unknown) => T): T {
  const text = readText(file);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors);
  if (errors.length > 0) {
    throw new CorpusError(
      errors.map(({ error, offset }) => ({ file, line: lineOf(text, offset), message: printParseErrorCode(error) })),
    );
  }
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    throw new CorpusError(
      error.issues.map(({ path, message }) => ({
        file,
        line: lineOf(text, nearestNode(tree, path)?.offset ?? 0),
        message: `${path.join('.')}: ${nearestId(tree, path)}${message}`,
      })),
    );
  }
}

/** A fault at the line of a value, found by its path; at line 1 if there is none. */
export function faultAt(file: string, path: readonly PropertyKey[], message: string): Fault {
  const text = readText(file);
  return { file, line: lineOf(text, nearestNode(parseTree(text), path)?.offset ?? 0), message };
}

/** Throws a CorpusError for bytes that are not UTF-8: they would become characters that the source does not print. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new CorpusError([{ file, line: null, message: (error as Error).message }]);
  }
}

/** The node at a path, or the nearest one around it: a missing field has no node. */
function nearestNode(tree: Node | undefined, path: readonly PropertyKey[]): Node | undefined {
  if (!tree) return undefined;
  const steps = path.filter((step) => typeof step !== 'symbol');
  return findNodeAtLocation(tree, steps) ?? (steps.length > 0 ? nearestNode(tree, steps.slice(0, -1)) : tree);
}

/** The id of the entry that contains the path, as `MINUSMA: `; '' for an entry without an id. */
function nearestId(tree: Node | undefined, [list, index]: readonly PropertyKey[]): string {
  const node = tree && typeof index === 'number' && findNodeAtLocation(tree, [String(list), index, 'id']);
  return node ? `${getNodeValue(node)}: ` : '';
}
