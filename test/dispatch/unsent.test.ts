import { expect, test } from 'vitest';
import { Unsent } from '../../src/dispatch/unsent.ts';
import { exchanged } from '../command/exchange.ts';

const ASK = { command: 'ask', options: { question: '2013年有多少维和人员被打死？' } };
/** Acknowledged before it is answered. */
const CITE = { command: 'cite', options: { quotes: 'A/68/652:15:0-10' } };

test.each([
  ['reply', ASK],
  ['acknowledge', CITE],
])('where Discord takes no %s, that is one line, and nothing is tried again', async (way, request) => {
  const gone = new Unsent('Unknown interaction', 'unsent');
  let tried = 0;
  const refuse = async () => {
    tried += 1;
    throw gone;
  };
  const { events, logged } = await exchanged(request, { [way]: refuse });
  expect([events, tried]).toEqual([[], 1]);
  expect(logged).toMatchObject([[{ err: gone }, 'The reply could not be sent']]);
});
