import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

const read = (file: string) => readFileSync(file, 'utf8');
const files = readdirSync('deploy/kubernetes').filter((file) => file !== 'kustomization.yaml');
const objects = files.flatMap((file) =>
  parseAllDocuments(read(`deploy/kubernetes/${file}`)).map((document) => document.toJS()),
);
const one = (kind: string) => objects.find((object) => object.kind === kind);

const { replicas, selector, template } = one('Deployment').spec;
const pod = template.spec;
const [bot] = pod.containers;
const ports: string[] = bot.ports.map(({ name }: { name: string }) => name);
const settings: Record<string, string> = one('ConfigMap').data;

test('kustomize takes every file', () => {
  const [kustomization] = parseAllDocuments(read('deploy/kubernetes/kustomization.yaml'));
  expect(kustomization?.toJS().resources.toSorted()).toEqual(files.toSorted());
});

describe('a pod', () => {
  test('fits the restricted standard, and can change nothing but its volumes', () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(bot.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(pod.automountServiceAccountToken).toBe(false);
    expect(read('deploy/Dockerfile')).toContain(
      `USER ${pod.securityContext.runAsUser}:${pod.securityContext.runAsGroup}`,
    );
  });

  test('is asked how it is at the port of its status', () => {
    const numbers = bot.ports.map(({ containerPort }: { containerPort: number }) => String(containerPort));
    expect(numbers).toEqual([settings.WEB_PORT, settings.STATUS_PORT]);
    const probes = [bot.startupProbe, bot.readinessProbe, bot.livenessProbe].map(({ httpGet }) => httpGet);
    expect(probes).toEqual(['/readyz', '/readyz', '/healthz'].map((path) => ({ path, port: 'status' })));
  });

  test('is given the time to answer who has asked', () => {
    const [, pause] = bot.lifecycle.preStop.exec.command;
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(Number(pause) + 40);
  });

  test('has its secret by reference', () => {
    expect(bot.envFrom.map((source: object) => Object.keys(source)[0])).toEqual(['configMapRef', 'secretRef']);
    expect(Object.keys(settings)).not.toContain('DISCORD_TOKEN');
    expect(objects.map(({ kind }) => kind)).not.toContain('Secret');
  });
});

test('what is set are settings that .env.example explains', () => {
  const explained = Array.from(read('.env.example').matchAll(/^(\w+)=/gmu), ([, name]) => name);
  expect(explained).toEqual(expect.arrayContaining(Object.keys(settings)));
});

describe('the replicas', () => {
  test('are never all away at once, and stand apart', () => {
    expect(replicas).toBe(2);
    expect(one('PodDisruptionBudget').spec.minAvailable).toBeLessThan(replicas);
    expect(pod.topologySpreadConstraints).toHaveLength(1);
  });

  test('are what all others choose', () => {
    const { labels } = template.metadata;
    expect(selector.matchLabels).toEqual(labels);
    expect(one('PodDisruptionBudget').spec.selector.matchLabels).toEqual(labels);
    expect(one('NetworkPolicy').spec.podSelector.matchLabels).toEqual(labels);
    expect(pod.topologySpreadConstraints[0].labelSelector.matchLabels).toEqual(labels);
    expect(one('Service').spec.selector).toEqual(labels);
  });

  test('are reached by the names of their ports', () => {
    const [served] = one('Service').spec.ports;
    const [rule] = one('Ingress').spec.rules;
    const letIn = one('NetworkPolicy').spec.ingress.flatMap(({ ports }: { ports: object[] }) => ports);
    expect(rule.http.paths[0].backend.service).toEqual({ name: 'pilcrow', port: { name: served.name } });
    expect(ports).toContain(served.targetPort);
    expect(letIn).toEqual(ports.map((port) => ({ port })));
  });
});
