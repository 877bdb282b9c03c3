import { type AnyOrama, create, insertMultiple, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import type { System } from '../../../scripts/evaluate/evaluate.ts';

/** Orama with its own tokenizer for Chinese. `threshold: 1` takes passages that hold any of the words, as the others do. */
export function orama(): System {
  let index: AnyOrama;
  return {
    async index(texts) {
      // Its types want `language: 'mandarin'` together with defaults that it fills in itself.
      const tokenizer = createTokenizer() as never;
      index = create({ schema: { text: 'string' }, components: { tokenizer } });
      await insertMultiple(
        index,
        texts.map((text, place) => ({ id: String(place), text })),
      );
    },
    ready: async () => {},
    async find(question, limit) {
      const { hits } = await search(index, { term: question, limit, threshold: 1 });
      return hits.map(({ id, score }) => ({ place: Number(id), score }));
    },
    close: async () => {},
  };
}
