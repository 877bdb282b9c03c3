import type { EntityKind } from '../report/entity.ts';
import { findMentions } from '../report/mentions.ts';
import { Quote } from '../report/quote.ts';
import type { Passage } from '../search/engine.ts';
import type { Library } from '../search/library.ts';
import { fold } from '../text/fold.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Suits } from './evidence.ts';
import { focusOf } from './focus.ts';
import { placesOf } from './places.ts';
import type { Slots } from './slots.ts';

/** A number or a date is told with certainty; a reason or a list by words that may also mean something else. */
const CERTAIN = 0.9;
const LIKELY = 0.35;
/** A clause that says what is asked of its subject. */
const ASKED_OF = 0.25;

/** Where countries, missions or bodies are asked for, what names several of them. */
const LISTED = 0.6;
const KINDS: readonly (readonly [EntityKind, RegExp])[] = [
  ['place', /哪(?:些|几个?|两个|三个)(?:国家|地区|地方)|(?:which|what) (?:countries|places|areas)/u],
  ['mission', /哪(?:些|几个?|两个|三个)(?:维和)?(?:特派团|团|行动)|which (?:\w+ )?(?:missions|operations)/u],
];

const REASON = /目的|旨在|以便|以期|因为|由于|因此|为了|以利用|以应对|以确保|从而|鉴于|原因|取决于|源于/u;
const LIST = /、|以及|分别|包括|即/u;
/** What stands before these did something. */
const DOES = /(?:做了|干了|做过|采取了?|提供了?|起了?|发挥了?|有)(?:些)?(?:什么|哪些|啥)/u;

/** How well a stretch of a passage suits what is asked, by the kind of thing it holds. */
export function suits(passage: Passage, slots: Slots, library: Library): Suits {
  const { paragraph } = passage;
  const places = placesOf(passage, slots, library);
  const asks = new Set(slots.asked.asks);
  const agents = agentMentions(passage, slots, library);
  const named = namedOfKind(passage, slots, library);
  return (span) => {
    if (places.some((place) => overlaps(place, span))) return CERTAIN;
    const several = named.filter((mention) => contains(span, mention)).length;
    if (several > 1) return several > 2 ? LISTED : LIKELY;
    const { text } = Quote.cut(paragraph, span);
    const isReason = asks.has('why') && REASON.test(text);
    const isList = asks.has('list') && LIST.test(text);
    const isDone = agents.some((mention) => contains(span, mention) && mention.start - span.start <= 1);
    return isReason || isList || isDone ? LIKELY : 0;
  };
}

/** The same for a clause, where the words beside the one that asks tell more: 呼吁 of 2122号决议呼吁什么. */
export function clauseSuits(passage: Passage, slots: Slots, library: Library): Suits {
  const suited = suits(passage, slots, library);
  const focus = focusOf(slots.asked, library);
  return (span) => {
    const { text } = Quote.cut(passage.paragraph, span);
    return Math.max(suited(span), focus.some((forms) => forms.some((form) => text.includes(form))) ? ASKED_OF : 0);
  };
}

/** What a passage names of the kind that the question wants several of. */
function namedOfKind({ paragraph }: Passage, { asked }: Slots, { gazetteer }: Library): Span[] {
  const wanted = KINDS.find(([, pattern]) => pattern.test(fold(asked.text).text))?.[0];
  const mentions = wanted ? findMentions(paragraph.text, gazetteer) : [];
  return mentions.filter(({ entity }) => entity.kind === wanted).map(({ span }) => span);
}

/** Of 维和部做了什么, where a passage names the one that did something. */
function agentMentions({ paragraph }: Passage, { asked }: Slots, { gazetteer }: Library): Span[] {
  const at = DOES.exec(asked.text)?.index;
  const agent = findMentions(asked.text, gazetteer).find(({ span }) => span.end === at)?.entity;
  return agent
    ? findMentions(paragraph.text, gazetteer).flatMap(({ entity, span }) => (entity === agent ? [span] : []))
    : [];
}
