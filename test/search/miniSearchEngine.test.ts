import { miniSearchEngine } from '../../src/search/miniSearchEngine.ts';
import { contractTest } from './engineContract.ts';

contractTest('MiniSearch', miniSearchEngine);
