import { GatewayOpcodes } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { dispatch, replay, type Session } from '../../src/gateway/session.ts';
import { writeMessage } from '../../src/people/personMessage.ts';
import { append, BOUNDS, beyond } from '../../src/protocol/bounds.ts';
import { createRest } from '../../src/rest/rest.ts';
import { person } from '../../src/state/person.ts';
import { createState, noteFaults } from '../../src/state/state.ts';

test('a list keeps what came last', () => {
  const list = [1, 2, 3];
  append(list, 3, 4, 5);
  expect(list).toEqual([3, 4, 5]);
});

test('what is beyond a bound is the oldest', () => {
  const map = new Map([1, 2, 3].map((each) => [each, '']));
  expect(beyond(map, 2)).toEqual([1]);
  expect(beyond(map, 5)).toEqual([]);
});

test('a channel keeps its last messages', () => {
  const state = createState('1', () => 0);
  const ids = Array.from({ length: BOUNDS.messages + 5 }, () => writeMessage(state, person(), 'words').id);
  expect([...state.messages.keys()]).toEqual(ids.slice(5));
});

test('a rewritten message stays where it is', () => {
  const state = createState('1', () => 0);
  const first = writeMessage(state, person(), 'first');
  writeMessage(state, person(), 'second');
  state.messages.set(first.id, first);
  expect([...state.messages.values()].map(({ content }) => content)).toEqual(['first', 'second']);
});

test('a session sends again what it still has, and says when it has not', () => {
  const session: Session = { id: '1', intents: 0, shard: [0, 1] as const, sent: [], socket: undefined };
  for (let count = 0; count < BOUNDS.events + 3; count++) dispatch(session, 'EVENT', count);
  const seen: { op: number; s: number }[] = [];
  const socket = { send: (text: string) => void seen.push(JSON.parse(text)) } as unknown as Parameters<
    typeof replay
  >[2];
  expect(replay(session, BOUNDS.events + 1, socket)).toBe(true);
  expect(seen.map(({ op, s }) => [op, s])).toEqual([
    [GatewayOpcodes.Dispatch, BOUNDS.events + 2],
    [GatewayOpcodes.Dispatch, BOUNDS.events + 3],
  ]);
  expect(replay(session, 2, socket)).toBe(false);
  expect(replay(session, 3, socket)).toBe(true);
  expect(replay(session, BOUNDS.events + 4, socket)).toBe(false);
});

test('requests and faults are remembered within their bounds', async () => {
  const state = createState('1', () => 0);
  const rest = createRest({ state, failures: [], lost: new Set() });
  const earlier = { method: 'GET', path: '/', body: '', status: 404, answer: null, at: 0 };
  append(state.log, BOUNDS.requests, ...Array<typeof earlier>(BOUNDS.requests).fill(earlier));
  noteFaults(state, ...Array<string>(BOUNDS.faults).fill('earlier'));
  for (let count = 0; count < 5; count++) await rest.request('/api/v10/nowhere');
  expect([state.log.length, state.faults.length]).toEqual([BOUNDS.requests, BOUNDS.faults]);
});
