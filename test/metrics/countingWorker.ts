/** A worker of node:cluster that has answered as many requests as it holds documents; one that holds none hangs. */
import { readHeld } from '../../src/metrics/held.ts';
import { countInteraction } from '../../src/metrics/interactions.ts';
import { tellMetrics } from '../../src/metrics/workers.ts';

const documents = Number(process.env.DOCUMENTS);
readHeld({ documents: () => documents });
for (let count = 0; count < documents; count++)
  countInteraction({ command: 'ask', outcome: 'answered', acknowledgedMs: 10, repliedMs: 700 });
if (documents > 0) tellMetrics();
process.send?.('open');
process.on('disconnect', () => process.exit());
