import { contentBytes } from '../presentation/fit/attachment.ts';
import type { ActionRow, Button, Message, Options } from '../presentation/message.ts';
import { removal } from '../presentation/quotes/quoteControls.ts';
import { isPassing } from '../queue/queue.ts';
import { perLibrary } from '../search/library.ts';
import { respondAmong } from './chosen.ts';
import type { Command, Context, Reply, Setting } from './command.ts';
import { withOffer } from './offer.ts';

/** Replies that are kept, the latest; of a large one some 40 kB. */
const MOST_REPLIES = 1000;
/** Bytes of their pictures and files together. */
const MOST_BYTES = 16_000_000;
/** Kinds of place and person for which a reply is kept with its controls. */
const MOST_OFFERS = 8;
/** A request longer than this in JSON is typed by one person. */
const LONGEST = 400;

interface Kept {
  readonly reply: Reply;
  readonly bytes: number;
  /** The reply with its controls, by all that these depend on but the person's id. */
  readonly offered: Map<string, Reply>;
}

interface Store {
  readonly byRequest: Map<string, Kept>;
  bytes: number;
}

const storeOf = perLibrary((): Store => ({ byRequest: new Map(), bytes: 0 }));

/**
 * The reply of a command with its controls. The same request over the same library has the same reply, so the latest ones
 * are kept, without who asked, for those who ask the same.
 */
export async function respondKept(
  command: Command,
  options: Options,
  hidden: boolean,
  context: Context,
): Promise<Reply> {
  const store = storeOf(context.library);
  const key = command.kept && !context.upload ? keyOf(command, options, context) : '';
  const known = store.byRequest.get(key);
  if (known) {
    // The latest is kept longest.
    store.byRequest.delete(key);
    store.byRequest.set(key, known);
    return offeredOf(known, hidden, context);
  }
  const reply = await respondAmong(command, options, context);
  if (key === '' || key.length > LONGEST || isPassing()) return withOffer(reply, hidden, context);
  return offeredOf(keep(reply, key, store), hidden, context);
}

/** What a kept reply depends on, beside the library. */
const keyOf = ({ name }: Command, options: Options, { wording, setting }: Context): string =>
  JSON.stringify([name, Object.entries(options), wording.language, setting.document]);

function keep(reply: Reply, key: string, store: Store): Kept {
  const bytes = (reply.message.files ?? []).reduce((sum, file) => sum + contentBytes(file).length, 0);
  const kept: Kept = { reply, bytes, offered: new Map() };
  store.byRequest.set(key, kept);
  store.bytes += bytes;
  for (const [oldest, { bytes }] of store.byRequest) {
    if (store.byRequest.size <= MOST_REPLIES && store.bytes <= MOST_BYTES) break;
    store.byRequest.delete(oldest);
    store.bytes -= bytes;
  }
  return kept;
}

/** Controls name the asker by an id; another id of the same length takes the same room, so it can be put in its place. */
function offeredOf({ reply, offered }: Kept, hidden: boolean, context: Context): Reply {
  const { setting, publicUrl, keepFeedback } = context;
  const { place, person, pressed } = setting;
  const asker = (pressed && reply.show !== 'post' ? pressed.asker : person?.id) ?? null;
  const anybody = asker && '0'.repeat(asker.length);
  const key = JSON.stringify([place, hidden, pressed?.private, anybody, publicUrl, keepFeedback !== undefined]);
  const known = offered.get(key) ?? withOffer(reply, hidden, { ...context, setting: settingOf(setting, anybody) });
  if (offered.size < MOST_OFFERS) offered.set(key, known);
  return asker === null ? known : { ...known, message: withAsker(known.message, asker) };
}

const settingOf = ({ person, pressed, ...setting }: Setting, id: string | null): Setting => ({
  ...setting,
  person: person && { ...person, id: id ?? person.id },
  ...(pressed ? { pressed: { ...pressed, asker: id } } : {}),
});

const withAsker = (message: Message, asker: string): Message => ({
  ...message,
  components: message.components.map((component) => {
    if (component.kind !== 'row' || !component.controls.some(isRemoval)) return component;
    const controls = component.controls.map((each) => (isRemoval(each) ? { ...each, request: removal(asker) } : each));
    return { ...component, controls };
  }),
});

const isRemoval = (control: ActionRow['controls'][number]): control is Button =>
  control.kind === 'button' && control.request.command === REMOVE;

const REMOVE = removal(null).command;
