import { openConnection } from '../../src/search/cluster/connection.ts';
import { contractTest } from '../search/engineContract.ts';
import { NODES } from './nodes.ts';
import { pushedEngine } from './pushedEngine.ts';

const connection = openConnection({ nodes: NODES });

contractTest('the cluster engine', (analysis) => pushedEngine(connection, analysis));
