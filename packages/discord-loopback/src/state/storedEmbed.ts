import { asBodies, asBody, asText, type Body, withoutNulls } from '../protocol/json.ts';
import type { StoredEmbed } from './storedMessage.ts';

/** Embeds as Discord returns them: of type `rich`, with trimmed texts, and with `inline` in every field. */
export function storeEmbeds(embeds: unknown): readonly StoredEmbed[] {
  return asBodies(withoutNulls(embeds)).map((embed) => ({
    ...embed,
    ...trimmed(embed),
    ...fields(embed),
    type: 'rich',
  }));
}

function trimmed(embed: Body): Body {
  const keys = ['title', 'description'].filter((key) => key in embed);
  return Object.fromEntries(keys.map((key) => [key, asText(embed[key]).trim()]));
}

function fields(embed: Body): Body {
  if (!('fields' in embed)) return {};
  const all = asBodies(embed.fields).map((field) => ({
    name: asText(asBody(field).name).trim(),
    value: asText(asBody(field).value).trim(),
    inline: field.inline === true,
  }));
  return { fields: all };
}
