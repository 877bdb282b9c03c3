import { serveApart } from '../../thread/apart.ts';
import { readTask } from './readTask.ts';

await serveApart(readTask);
