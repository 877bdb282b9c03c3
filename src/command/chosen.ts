import { SeveralMeant } from '../answer/severalMeant.ts';
import { faults } from '../presentation/fit/faults.ts';
import { LIMITS } from '../presentation/fit/limits.ts';
import type { ActionRow, Choice, Component, Options, Request } from '../presentation/message.ts';
import { button, display, line, row } from '../presentation/quotes/quotation.ts';
import { documentLabel, whichDocumentMessage } from '../presentation/replies/whichDocument.ts';
import { UserError, WORDINGS } from '../presentation/wording/wording.ts';
import { isPartial } from '../queue/queue.ts';
import type { Document } from '../report/document.ts';
import { workOf } from '../report/documentInfo.ts';
import { documentKey, documentsNamed, findDocuments, nearestDocuments, oneOfEach } from '../report/documentsNamed.ts';
import { exactEntity } from '../report/names/names.ts';
import type { Library } from '../search/library.ts';
import { inOneLanguage, within } from '../search/within.ts';
import type { Command, Context, Option, Reply, Setting } from './command.ts';
import { readOptionalText } from './options.ts';

/** An option of every slash command that looks something up. */
export const DOCUMENT: Option = { name: 'document', autocomplete: true, maxLength: 100 };

/** Chosen to look in all documents of a channel that has one of its own. */
const ALL = '*';

/** Responds from the documents chosen, and keeps the choice in the controls; asks where several could be meant. */
export async function respondAmong(command: Command, given: Options, context: Context): Promise<Reply> {
  if (command.looksIn === 'none') return command.respond(given, context);
  const { [DOCUMENT.name]: _, ...options } = given;
  try {
    const { chosen, key } = chosenOf(command, given, context);
    const held = chosen ? within(context.library, chosen) : context.library;
    const library = command.looksIn === 'all' ? held : inOneLanguage(held, languageOf(options, context));
    const reply = await command.respond(options, { ...context, library });
    const about = reply.about && held.documents.length > 1 ? choiceOf(reply.about, context).value : null;
    const kept = about ?? key;
    const isPartly = isPartial() || (library.isPartial && !command.searches);
    const covered = isPartly ? withLine(reply, context.wording.choosing.partly) : reply;
    const scoped = withScope(covered, chosen, { command: command.name, options: given }, context);
    return kept === null ? scoped : keptIn(scoped, kept, context);
  } catch (error) {
    if (!(error instanceof SeveralMeant)) throw error;
    const request = { command: command.name, options };
    const choices = oneOfEach(error.documents).map((document) => choiceOf(document, context));
    return { answer: 'text', message: whichDocumentMessage(choices, request, context.wording) };
  }
}

/** Adds a small line, if it fits. */
function withLine(reply: Reply, sentence: string): Reply {
  const { message } = reply;
  const said = { ...message, components: [...message.components, display(line('small', sentence))] };
  return faults(said).length <= faults(message).length ? { ...reply, message: said } : reply;
}

/** Says where was looked, if that is less than all: what is missing there may stand elsewhere, one press away. */
function withScope(reply: Reply, chosen: Chosen['chosen'], request: Request, { wording }: Context): Reply {
  const { answer, message } = reply;
  const missing = typeof answer === 'object' && answer.kind === 'nothing_found' ? answer : null;
  const searched = missing?.searched ?? chosen;
  const isOfChannel = chosen !== null && !(DOCUMENT.name in request.options) && !missing?.searched;
  if (!searched || !(missing || isOfChannel)) return reply;
  const { choosing, list } = wording;
  const names = list(oneOfEach(searched).map(({ info }) => info.symbol));
  const said = display(line('small', isOfChannel ? choosing.ofChannel(names) : choosing.searched(names)));
  const inAll = { command: request.command, options: { ...withoutPage(request.options), [DOCUMENT.name]: ALL } };
  // A question that names its documents would name them again.
  const offer = missing && !missing.searched ? [row(button(choosing.all, inAll))] : [];
  const fullest = [[said, ...offer], [said], []].map((more) => ({
    ...message,
    components: [...message.components, ...more],
  }));
  const fitting = fullest.find((each) => faults(each).length <= faults(message).length) ?? message;
  return { ...reply, answer: missing ? { ...missing, searched } : answer, message: fitting };
}

function withoutPage({ page: _, ...options }: Options): Options {
  return options;
}

/** A document in every language that its symbol is held in. */
function choiceOf({ info }: Document, { library, wording }: Pick<Context, 'library' | 'wording'>): Choice {
  const inAllLanguages = library.documents.filter((other) => workOf(other.info) === workOf(info));
  return { label: documentLabel(info, wording), value: documentKey(inAllLanguages) };
}

interface Chosen {
  /** Of one symbol; null for all documents. */
  readonly chosen: readonly Document[] | null;
  /** How the controls of the reply name the choice; null where nothing was chosen. */
  readonly key: string | null;
}

/** Throws a UserError or `SeveralMeant`. */
function chosenOf(command: Command, options: Options, { library, setting }: Context): Chosen {
  const typed = readOptionalText(options, DOCUMENT.name);
  if (typed === ALL) return { chosen: null, key: ALL };
  const chosen = typed ? documentsMeant(typed, library) : command.looksIn === 'all' ? [] : ofChannel(setting, library);
  return chosen.length === 0 ? { chosen: null, key: null } : { chosen, key: documentKey(chosen) };
}

/** Empty where the channel names none, or none that is held and clear: its words are not those of the person. */
function ofChannel({ document }: Setting, { documents }: Library): readonly Document[] {
  const named = documentsNamed(document ?? '', documents);
  return oneOfEach(named).length === 1 ? named : [];
}

/** The languages of the symbol that a typed name means. Throws a UserError for none, `SeveralMeant` for several. */
function documentsMeant(typed: string, library: Library): readonly Document[] {
  const found = documentsFound(typed, library);
  if (oneOfEach(found).length > 1) throw new SeveralMeant(found);
  return found;
}

/** All that a typed name may mean; throws a UserError for none. */
export function documentsFound(typed: string, { documents }: Library): readonly Document[] {
  const found = labelled(typed, documents) ?? documentsNamed(typed, documents);
  if (found.length === 0)
    throw new UserError((wording) => {
      const nearest = nearestDocuments(typed, documents).map(({ info }) => documentLabel(info, wording));
      return wording.choosing.unknown(typed, wording.list(nearest));
    });
  return found;
}

/** Discord may send the label of a suggestion instead of its value (discord-api-docs#7206). */
function labelled(typed: string, documents: readonly Document[]): readonly Document[] | null {
  const named = documents.find(({ info }) =>
    Object.values(WORDINGS).some((wording) => documentLabel(info, wording) === typed),
  );
  return named ? documents.filter(({ info }) => workOf(info) === workOf(named.info)) : null;
}

/** A choice for each symbol; where the channel has a document of its own, also all of them. */
export function completeDocument(typed: string, { library, wording, setting }: Context): Choice[] {
  const found = oneOfEach(findDocuments(typed.slice(0, DOCUMENT.maxLength), library.documents));
  const all = setting.document ? [{ label: wording.choosing.all, value: ALL }] : [];
  const shown = found.slice(0, LIMITS.options - all.length);
  return [...shown.map((document) => choiceOf(document, { library, wording })), ...all];
}

/** Words of English that are no pinyin. */
const ENGLISH =
  /(?<![\p{L}\p{N}])(?:the|of|in|is|are|was|were|how|what|which|who|when|where|why|did|does|and|for|to|by)(?![\p{L}\p{N}])/iu;
const CHINESE = /\p{Script=Han}/u;

/** The reader's language, but that of the words where they show it: a text in the other does not hold them. */
function languageOf(options: Options, { library, wording: { language } }: Context): typeof language {
  const said = Object.values(options)
    .map(String)
    .filter((value) => exactEntity(value, library.names) === null);
  if (said.some((value) => CHINESE.test(value))) return language === 'en' ? 'zh-Hans' : language;
  return said.some((value) => ENGLISH.test(value)) ? 'en' : language;
}

function keptIn(reply: Reply, key: string, { commands }: Context): Reply {
  const choosing = commands.filter(({ options }) => options.includes(DOCUMENT)).map(({ name }) => name);
  const keep = (request: Request, fills?: string): Request =>
    choosing.includes(request.command) && !namesItself(request, fills)
      ? { ...request, options: { ...request.options, [DOCUMENT.name]: key } }
      : request;
  const keepInRow = ({ kind, controls }: ActionRow): ActionRow => ({
    kind,
    controls: controls.map((control) => {
      if (control.kind === 'link') return control;
      return { ...control, request: keep(control.request, control.kind === 'select' ? control.fills : undefined) };
    }),
  });
  const components = reply.message.components.map(
    (component): Component => (component.kind === 'row' ? keepInRow(component) : component),
  );
  const asked = reply.asked ? { asked: { ...reply.asked, [DOCUMENT.name]: key } } : {};
  return { ...reply, ...asked, message: { ...reply.message, components } };
}

/** Whether the request holds places, which name their documents (`placeOf`), or is for another document. */
const namesItself = ({ options }: Request, fills?: string): boolean =>
  DOCUMENT.name in options || fills === 'number' || String(options.number ?? '').includes(':');
