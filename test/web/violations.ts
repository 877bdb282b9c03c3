import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What has passed is not gathered: that costs more than the checks. */
const FOUND = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

/** Whatever axe-core finds, be it ever so small. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe.source};null`);
  return page.evaluate(FOUND);
}
