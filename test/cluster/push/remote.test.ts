import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  compareRemote,
  localHashes,
  remoteDocuments,
  remotePassages,
  removeNamed,
} from '../../../src/search/cluster/push/remote.ts';
import { makersHash } from '../../../src/search/kept/makersHash.ts';
import { MADE_UP, MADE_UP_DIRECTORY } from '../../madeUpCorpus.ts';
import { namesOf, openPushed } from '../opened.ts';

describe('what the cluster holds', () => {
  let opened: Awaited<ReturnType<typeof openPushed>>;

  beforeAll(async () => {
    opened = await openPushed(MADE_UP_DIRECTORY);
  });
  afterAll(() => opened.connection.close());

  const compare = () => compareRemote(MADE_UP_DIRECTORY, opened.gazetteer, opened);
  const idsOf = async (index: string, document: string): Promise<string[]> => {
    const [page] = await opened.searches.run(index, [{ query: { term: { document } } }]);
    return (page?.hits.hits ?? []).map(({ _id }) => _id);
  };

  test('the hashes are those of the folder, the counts those of its documents', async () => {
    const names = await namesOf(opened.connection, opened.prefix);
    const listed = await remoteDocuments(opened.searches, names);
    const local = localHashes(MADE_UP_DIRECTORY, makersHash(opened.gazetteer));
    expect(new Map(listed.map(({ document, digest }) => [document, digest]))).toEqual(local);
    const counts = await remotePassages(opened.searches, names);
    expect(listed.map(({ digest }) => counts.get(digest))).toEqual(listed.map(({ passages }) => passages));
    expect(listed.map(({ passages }) => passages)).toEqual(MADE_UP.map(({ document }) => document.paragraphs.length));
  });

  test('paragraphs that are missing are told', async () => {
    const { passages } = await namesOf(opened.connection, opened.prefix);
    const [first] = await idsOf(passages, 's-res-9999-2031');
    await opened.connection.ask({ method: 'DELETE', path: `/${passages}/_doc/${first}`, query: { refresh: true } });
    expect((await compare()).differences).toEqual([expect.stringMatching(/^s-res-9999-2031: \d+ of \d+ paragraphs/u)]);
  });

  test('a document is removed by its symbol in all languages, by its id in one', async () => {
    const [first] = await removeNamed('a-99-17-en', opened);
    expect(first).toMatch(/\(a-99-17-en\)$/u);
    expect(await removeNamed('a/99/17', opened)).toEqual(['A/99/17 (a-99-17)']);
    expect(await removeNamed('A/1/1', opened)).toEqual([]);
    expect((await compare()).documents).toBe(3);
  });
});
