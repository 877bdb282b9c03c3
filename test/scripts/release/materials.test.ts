import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials, checkBill, productionPackages } from '../../../scripts/release/materials.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const [manifest, lock] = [read('package.json'), read('package-lock.json')];
const bill = JSON.parse(billOfMaterials(manifest, lock));

test('the bill of materials names the bot and everything that an operator installs', () => {
  const names: string[] = bill.components.map(({ name }: { name: string }) => name);
  expect(bill.metadata.component).toMatchObject({ name: 'pilcrow', version: manifest.version });
  // Some lie twice in node_modules.
  const installed = new Set(productionPackages(lock).map(({ name, version }) => `${name}@${version}`));
  expect(bill.components).toHaveLength(installed.size);
  expect(names).toEqual(expect.arrayContaining(['discord.js', 'onnxruntime-node', 'tsx', 'discord-loopback']));
});

test('it names nothing that only developers install', () => {
  const names: string[] = bill.components.map(({ name }: { name: string }) => name);
  expect(names.filter((name) => Object.hasOwn(manifest.devDependencies, name))).toEqual(['@types/node', '@types/ws']);
});

test('each package has the checksum it was locked with', () => {
  const [pino] = bill.components.filter(({ name }: { name: string }) => name === 'pino');
  const [, locked = ''] = lock.packages['node_modules/pino'].integrity.split('-');
  expect(pino.hashes).toEqual([{ alg: 'SHA-512', content: Buffer.from(locked, 'base64').toString('hex') }]);
});

test('one that lacks a package, or is none, is refused', () => {
  const without = { ...bill, components: bill.components.filter(({ name }: { name: string }) => name !== 'pino') };
  expect(() => checkBill(JSON.stringify(without), lock)).toThrow(/^The bill of materials lacks pino@[\d.]+\.$/u);
  expect(() => checkBill('{}', lock)).toThrow(/^The bill of materials is none/u);
});
