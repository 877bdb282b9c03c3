import { asBodies, asBody, asText, type Body } from '../protocol/json.ts';
import { at, codePoints, lengthWithin, must, type Violation } from '../protocol/violation.ts';

/** docs/resources/message, Embed Limits: for each text, for the fields, and for all texts together. */
export function embedViolations(embeds: unknown, path: string): readonly Violation[] {
  const all = asBodies(embeds);
  const total = all.flatMap(texts).reduce((sum, text) => sum + codePoints(text.trim()), 0);
  return [
    ...must(all.length <= 10, path, `holds ${all.length} embeds, the limit is 10`),
    ...must(total <= 6000, path, `its texts are ${total} code points long, the limit is 6000 in total`),
    ...all.flatMap((embed, index) => oneEmbed(embed, at(path, index))),
  ];
}

/** The texts that count towards the total: title, description, footer, author, fields. */
export function texts(embed: Body): readonly string[] {
  const fields = asBodies(embed.fields).flatMap((field) => [field.name, field.value]);
  const parts = [embed.title, embed.description, asBody(embed.footer).text, asBody(embed.author).name, ...fields];
  return parts.map(asText);
}

function oneEmbed(embed: Body, path: string): readonly Violation[] {
  const fields = asBodies(embed.fields);
  return [
    ...trimmed(embed.title, 0, 256, at(path, 'title')),
    ...trimmed(embed.description, 0, 4096, at(path, 'description')),
    ...trimmed(asBody(embed.footer).text, 0, 2048, at(path, 'footer', 'text')),
    ...trimmed(asBody(embed.author).name, 0, 256, at(path, 'author', 'name')),
    ...must(fields.length <= 25, at(path, 'fields'), `holds ${fields.length} fields, the limit is 25`),
    ...fields.flatMap((field, index) => [
      ...trimmed(field.name, 1, 256, at(path, 'fields', index, 'name')),
      ...trimmed(field.value, 1, 1024, at(path, 'fields', index, 'value')),
    ]),
  ];
}

const trimmed = (text: unknown, least: number, most: number, path: string): readonly Violation[] =>
  lengthWithin(asText(text).trim(), least, most, path);
