import { describe, expect, test } from 'vitest';
import { checkRemote, push, type RemoteCorpus, removeRemote } from '../../src/terminal/remoteJobs.ts';

/** What a job prints, and its exit code. */
async function run(
  job: (surroundings: Parameters<typeof checkRemote>[0]) => Promise<number>,
  remote: Partial<RemoteCorpus>,
) {
  let output = '';
  const code = await job({
    print: (line) => {
      output += `${line}\n`;
    },
    withRemote: (use) => use(remote as RemoteCorpus),
  });
  return { code, output };
}

describe('push', () => {
  test('says what was done, and how fast', async () => {
    const remote = { push: async () => ({ pushed: 12, same: 3, removed: 1 }) };
    const { code, output } = await run((given) => push([], given), remote);
    expect(code).toBe(0);
    expect(output).toMatch(/^12 documents pushed, \d+\.\d documents a second; 3 were there, 1 removed\.\n$/u);
  });

  test('has no speed where nothing was to be done', async () => {
    const remote = { push: async () => ({ pushed: 0, same: 3, removed: 0 }) };
    expect((await run((given) => push([], given), remote)).output).toBe(
      '0 documents pushed; 3 were there, 0 removed.\n',
    );
  });
});

test.each([
  [[], 0, 'The cluster holds 2 documents, 9 paragraphs.\nAll are as in the folder.\n'],
  [
    ['a: in the folder, not in the cluster'],
    1,
    'a: in the folder, not in the cluster\nThe cluster holds 2 documents, 9 paragraphs.\n',
  ],
])('check --remote names every difference: %j', async (differences, code, output) => {
  const remote = { compare: async () => ({ documents: 2, passages: 9, differences }) };
  expect(await run(checkRemote, remote)).toEqual({ code, output });
});

test('remove --remote says what was removed, and that there is no such document', async () => {
  const remote = { remove: async (name: string) => (name === 'A/1/1' ? ['A/1/1 (a-1-1)'] : []) };
  const { output } = await run((given) => removeRemote(['A/1/1'], given), remote);
  expect(output).toBe('Removed A/1/1 (a-1-1) from the cluster.\n');
  await expect(run((given) => removeRemote(['A/2/2'], given), remote)).rejects.toThrow('A/2/2 is not in the cluster.');
  await expect(run((given) => removeRemote([], given), remote)).rejects.toThrow('Name one document');
});
