import { describe, expect, test } from 'vitest';
import { ClusterFault, clusterFault, ofStatus } from '../../../src/search/cluster/clusterFault.ts';
import { EngineUnavailable } from '../../../src/search/engine/engine.ts';

describe('what the client throws becomes one sentence', () => {
  test.each([
    [{ name: 'ConnectionError', message: 'connect ECONNREFUSED 127.0.0.1:9200' }, 'unreachable'],
    [{ name: 'TimeoutError', message: 'Request timed out' }, 'unreachable'],
    [{ name: 'NoLivingConnectionsError', message: '' }, 'unreachable'],
    [{ name: 'ConnectionError', message: 'certificate has expired' }, 'certificate'],
    [{ name: 'ConnectionError', message: 'self-signed certificate in certificate chain' }, 'certificate'],
    [{ name: 'ConnectionError', message: "Hostname/IP does not match certificate's altnames: Host: a" }, 'certificate'],
    [{ name: 'ResponseError', statusCode: 401, body: 'Unauthorized' }, 'refused'],
    [
      { name: 'ResponseError', statusCode: 403, body: { error: { type: 'security_exception', reason: '' } } },
      'refused',
    ],
    [{ name: 'ResponseError', statusCode: 429, body: {} }, 'busy'],
    [{ name: 'ResponseError', statusCode: 503, body: {} }, 'incomplete'],
    [{ name: 'TypeError', message: 'x is not a function' }, 'failed'],
  ])('%j is %s', (thrown, kind) => {
    const fault = clusterFault(thrown);
    expect(fault.kind).toBe(kind);
    expect(fault).toBeInstanceOf(EngineUnavailable);
    expect(fault.message).toMatch(/^[A-Z][^\n]+$/u);
  });

  test('a full disk is told as one, not as too much to do', () => {
    const reason =
      'index [x] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];';
    expect(ofStatus(429, 'cluster_block_exception', reason).kind).toBe('full');
    expect(ofStatus(403, 'cluster_block_exception', reason).kind).toBe('full');
  });

  test('an index that is not made for lack of room is no wrong password', () => {
    const reason = 'blocked by: [FORBIDDEN/10/cluster create-index blocked (api)];';
    expect(ofStatus(403, 'index_create_block_exception', reason).kind).toBe('full');
  });

  test('a node that is lost in the middle of a search makes that incomplete, so that it is tried again', () => {
    expect(ofStatus(500, 'search_phase_execution_exception', 'Partial shards failure').kind).toBe('incomplete');
  });

  test('no sentence shows an address, which may hold a password', () => {
    const told = clusterFault({ name: 'ConnectionError', message: 'https://bot:secret@search.example.org refused' });
    expect(told.message).not.toContain('secret');
  });
});

test('what lasts is told at the start, what may pass is tried again', () => {
  const of = (kind: ConstructorParameters<typeof ClusterFault>[0]) => new ClusterFault(kind, '');
  expect(
    [of('refused'), of('certificate'), of('mismatch')].every(({ isLasting, mayPass }) => isLasting && !mayPass),
  ).toBe(true);
  expect(
    [of('incomplete'), of('busy'), of('unreachable')].every(({ isLasting, mayPass }) => !isLasting && mayPass),
  ).toBe(true);
  expect([of('full'), of('failed')].some(({ isLasting, mayPass }) => isLasting || mayPass)).toBe(false);
});
