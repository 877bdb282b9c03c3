import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Whatever axe-core finds, be it ever so small. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
