import type { Card } from '../../answer/lookup/mission.ts';
import type { Figure } from '../../report/figures/figure.ts';
import type { Entity, LocalName } from '../../report/names/entity.ts';
import { figureLine } from '../figures/figureLine.ts';
import { LIMITS } from '../fit/limits.ts';
import { ACCENT, type ActionRow, type Component, type Line, type Message } from '../message.ts';
import { headedItems, pageMessage } from '../quotes/pages.ts';
import { button, display, line, placeNames, row, sourcesOf } from '../quotes/quotation.ts';
import type { Wording } from '../wording/zhCN.ts';

/** Names, place, paragraphs about the mission, then those that mention it; for a place also the missions there. */
export function missionMessage(
  { entity, about, mentions, figures }: Card,
  located: readonly Entity[],
  page: number,
  wording: Wording,
): Message {
  const items = [
    ...headedItems(wording.mission.about(about.length), about, wording),
    ...headedItems(wording.mission.mentions(mentions.length), mentions, wording),
  ];
  const there =
    located.length > 0 ? [display(line('body', wording.mission.located)), entityButtons(located, wording)] : [];
  const nothing: Component[] = items.length === 0 ? [display(line('body', wording.mission.notMentioned))] : [];
  return pageMessage(
    {
      accent: items.length === 0 ? ACCENT.nothingFound : ACCENT.quoted,
      head: [display(...nameLines(entity, wording)), ...keyFigures(figures, wording), ...there, ...nothing],
      items,
      foot: sourcesOf([...about, ...mentions], wording),
      page,
      request: { command: 'mission', options: { name: entity.id } },
    },
    wording,
  );
}

const KEY_FIGURES = 5;

function keyFigures(figures: readonly Figure[], wording: Wording): Component[] {
  if (figures.length === 0) return [];
  const shown = figures.slice(0, KEY_FIGURES);
  const nameOf = placeNames(
    shown.map(({ quote }) => quote.paragraph),
    wording,
  );
  const lines = shown.map((figure) => figureLine(figure, wording, nameOf));
  return [display(line('heading', wording.figures.key), ...lines)];
}

function nameLines({ names, location }: Entity, { language, list }: Wording): Line[] {
  const { official, short, acronyms } = names;
  const inLanguage = ({ zh, zhHant, en }: LocalName) => ({ 'zh-Hans': zh, 'zh-Hant': zhHant, en })[language];
  const title = inLanguage(official);
  const brief = [language === 'zh-Hant' ? short?.zhHant : short?.zh, list(acronyms), location && inLanguage(location)];
  const forms = [official.zh, official.zhHant, official.en].filter((form) => form !== title);
  return [line('title', title), ...facts('body', brief), ...facts('small', [...new Set(forms)])];
}

function facts(style: Line['style'], known: readonly (string | undefined)[]): Line[] {
  const text = known.filter(Boolean).join(' · ');
  return text ? [line(style, text)] : [];
}

/** The label of an entity in lists: `马里稳定团 MINUSMA`. */
export function entityLabel({ names: { official, short, acronyms } }: Entity, { language }: Wording): string {
  const name = {
    'zh-Hans': short?.zh ?? official.zh,
    'zh-Hant': short?.zhHant ?? official.zhHant,
    en: official.en,
  }[language];
  return [name, acronyms[0] ?? ''].join(' ').trim();
}

/** A button for each entity, at most five. */
export function entityButtons(entities: readonly Entity[], wording: Wording): ActionRow {
  const buttons = entities.slice(0, LIMITS.buttons).map((entity) => {
    const label = [...entityLabel(entity, wording)].slice(0, LIMITS.label).join('');
    return button(label, { command: 'mission', options: { name: entity.id } });
  });
  return row(...buttons);
}
