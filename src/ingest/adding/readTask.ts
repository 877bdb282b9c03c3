import { basename, dirname, extname } from 'node:path';
import { ZodError, type z } from 'zod';
import type { Document } from '../../report/document.ts';
import { type DocumentInfo, documentFile, documentInfo } from '../../report/documentInfo.ts';
import { checkDocument } from '../checkDocument.ts';
import { layoutOf, readDocumentText } from '../documentText.ts';
import { warningsOf } from '../documentWarnings.ts';
import { CorpusError, type Fault } from '../fault.ts';
import { readFileText } from '../fileText.ts';
import { withPages } from '../pages.ts';
import { folderName } from './folder.ts';
import { readMasthead } from './masthead/masthead.ts';
import { keptName, type ReadingResult, type ReadingTask } from './newDocument.ts';

/** Stands for what is not known before the masthead is read. */
const PLACEHOLDER: DocumentInfo = documentInfo(
  'unknown',
  documentFile.parse({
    symbol: null,
    symbolSource: null,
    language: 'en',
    title: { en: 'unknown' },
    kind: { en: 'unknown' },
    dates: {},
    file: 'unknown',
    source: 'unknown',
  }),
);

/** Reads a file and what its masthead says. Faults are its result, not thrown: on a thread they would lose their class. */
export async function readTask({ file, given, source: origin }: ReadingTask): Promise<ReadingResult> {
  try {
    const { text: source, warnings, facts = {}, pages = [], furniture = [] } = await readFileText(file, given.encoding);
    const layout = layoutOf(source);
    const name = basename(file, extname(file));
    const kept = { file: keptName(file), source: origin };
    // The masthead is read in the document, and the document is told what the masthead says.
    const read = withPages(readDocumentText(source, PLACEHOLDER, layout), pages);
    const around = [...furniture, ...printedAround(read, source)];
    const masthead = readMasthead({ document: read, source, layout, furniture: around, facts, name });
    const isGiven = given.symbol !== undefined && given.symbol !== masthead.symbol;
    const symbolSource = isGiven ? 'given by the operator' : masthead.symbolSource;
    const json = { ...masthead, ...given, symbolSource, ...kept };
    const info = documentInfo(folderName(json), documentFile.parse(json));
    const document = { ...read, info, paragraphs: read.paragraphs.map((each) => ({ ...each, document: info })) };
    const files = { folder: dirname(file), document, source, errata: [], warnings };
    const faults = checkDocument(files).map((fault) => ({ ...fault, file }));
    return { files: { ...files, warnings: warningsOf(files) }, json, faults };
  } catch (error) {
    if (error instanceof ZodError) return { faults: error.issues.map((issue) => faultOf(file, issue)) };
    if (!(error instanceof CorpusError)) throw error;
    return { faults: error.faults };
  }
}

/** The lines that pages print around the text, where the symbol may stand. */
function printedAround({ furniture = [] }: Document, source: string): string[] {
  return furniture.filter(({ kind }) => kind === 'page').map(({ start, end }) => source.slice(start, end));
}

function faultOf(file: string, { path, message }: z.core.$ZodIssue): Fault {
  return { file, line: null, message: `${path.join('.')} ${message}` };
}
