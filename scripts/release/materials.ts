import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ReleaseError } from './releaseError.ts';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly devDependencies?: object;
}

interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly license?: string;
  readonly devDependencies?: object;
}

/** package-lock.json, its packages by path. */
export interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What an operator installs: by path, without the project itself and the links to its own packages. */
export const productionPackages = ({ packages }: Lock) =>
  Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && !dev && !link)
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: entry.name ?? path.replace(/^(?:.*node_modules|packages)\//u, ''),
    }));

/** What this project needs of CycloneDX 1.5. */
const bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d$/u),
  serialNumber: z.string().startsWith('urn:uuid:'),
  version: z.literal(1),
  metadata: z.object({ timestamp: z.iso.datetime(), component: z.object({ name: z.string(), version: z.string() }) }),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      type: z.literal('library'),
      name: z.string(),
      version: z.string(),
      purl: z.string().startsWith('pkg:npm/'),
      licenses: z.array(z.object({})).min(1),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string() })),
});

/** Lets npm write the bill of materials of what an operator installs: CycloneDX, as JSON. Throws a ReleaseError. */
export function billOfMaterials(manifest: Manifest, lock: Lock): string {
  const { devDependencies: _, ...installed } = manifest;
  // `npm sbom --omit dev` leaves out what is also a dependency of development, such as discord.js. So npm never sees these.
  const entries = Object.entries(lock.packages).filter(([, { dev }]) => !dev);
  const packages = entries.map(([path, { devDependencies: _, ...entry }]) => [path, entry]);
  const parent = mkdtempSync(join(tmpdir(), 'materials-'));
  try {
    // npm names the whole after its folder.
    const folder = join(parent, manifest.name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(installed));
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }),
    );
    const npm = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (npm.status !== 0) throw new ReleaseError(`npm could not write the bill of materials: ${npm.stderr.trim()}`);
    checkBill(npm.stdout, lock);
    return npm.stdout;
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** Throws a ReleaseError for a bill of materials that is not one, or lacks a package. */
export function checkBill(text: string, lock: Lock): void {
  const read = bom.safeParse(JSON.parse(text));
  if (!read.success) throw new ReleaseError(`The bill of materials is none: ${z.prettifyError(read.error)}`);
  const listed = new Set(read.data.components.map((component) => component['bom-ref']));
  const missing = productionPackages(lock)
    .map(({ name, version }) => `${name}@${version}`)
    .filter((reference) => !listed.has(reference));
  if (missing.length > 0) throw new ReleaseError(`The bill of materials lacks ${missing.join(', ')}.`);
}
