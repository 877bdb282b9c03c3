import { readFileSync } from 'node:fs';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { ZodError } from 'zod';
import { type Fault, printFault } from './fault.ts';
import { lineOf } from './lines.ts';

/** Files of the corpus that cannot be read; each fault names the file and the line. */
export class CorpusError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(printFault).join('\n'));
    this.faults = faults;
  }
}

/** Reads a JSON file through a validator that may throw a ZodError; throws a CorpusError. */
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
        message: `${path.join('.')}: ${message}`,
      })),
    );
  }
}

/** The line of a JSON file where a value stands, by its path; 1 where there is none. */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  return lineOf(text, nearestNode(parseTree(text), path)?.offset ?? 0);
}

/** UTF-8 or nothing: a byte that is not would become a character the source does not print. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    throw new CorpusError([{ file, line: null, message: (error as Error).message }]);
  }
}

/** A missing field has no place of its own: the nearest thing around it has. */
function nearestNode(tree: Node | undefined, path: readonly PropertyKey[]): Node | undefined {
  if (!tree) return undefined;
  const steps = path.filter((step) => typeof step !== 'symbol');
  return findNodeAtLocation(tree, steps) ?? (steps.length > 0 ? nearestNode(tree, steps.slice(0, -1)) : tree);
}
