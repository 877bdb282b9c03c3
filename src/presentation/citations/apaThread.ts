import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { serveApart } from '../../thread/apart.ts';
import type { Apa } from './apa.ts';

const STYLE = { template: 'apa', lang: 'en-US', format: 'text' } as const;

await serveApart(async (entry: object): Promise<Apa> => {
  const cited = new Cite(entry, { forceType: '@csl/object' });
  return { reference: cited.format('bibliography', STYLE).trim(), inText: cited.format('citation', STYLE) };
});
