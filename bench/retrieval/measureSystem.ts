import { readTestSet } from '../../scripts/evaluate/beir.ts';
import { evaluate } from '../../scripts/evaluate/evaluate.ts';
import { SYSTEMS } from './systems.ts';

/** Measures one system on one set in a process of its own, so that its memory is its own; JSON on standard output. */
const [name = '', directory = '', vectors = ''] = process.argv.slice(2);
const open = SYSTEMS[name];
if (!open) throw new Error(`No system is called ${name}.`);
console.log(JSON.stringify(await evaluate(readTestSet(directory), await open(vectors))));
