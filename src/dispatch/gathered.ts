import type { Setting } from '../command/command.ts';
import type { Request } from '../presentation/message.ts';
import { EngineUnavailable } from '../search/engine/engine.ts';
import type { Library } from '../search/library.ts';

/**
 * Responds from the library with the documents in memory that a request needs or, where its engine is unavailable, from the one that
 * answers instead. Throws an EngineUnavailable where there is none.
 */
export async function withGathered<Response>(
  library: Library,
  said: readonly string[],
  respond: (library: Library) => Promise<Response>,
): Promise<Response> {
  try {
    return await respond((await library.gather?.(said)) ?? library);
  } catch (error) {
    const other = error instanceof EngineUnavailable ? await library.instead?.() : null;
    if (!other) throw error;
    return respond(other);
  }
}

/** All that a request says of documents and what stands in them. */
export function textsOf(request: Request | null, { document }: Pick<Setting, 'document'>): string[] {
  const given = Object.values(request?.options ?? {}).filter((value) => typeof value === 'string');
  return document === undefined ? given : [...given, document];
}
