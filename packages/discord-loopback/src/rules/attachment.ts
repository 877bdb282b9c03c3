import { attachmentReferences, type Reference } from '../protocol/attachmentReference.ts';
import { asBodies, type Body, isAbsent } from '../protocol/json.ts';
import { at, must, unique, type Violation } from '../protocol/violation.ts';
import { type Files, filesAfter, idOf, type Planned } from '../state/upload.ts';

const MAX_FILES = 10;
/** Stricter than Discord, whose limit is for each file and differs between servers. This total fits everywhere. */
const MAX_BYTES = 10 * 1024 * 1024;
/** Discord changes every other name, and `attachment://` then needs the new one. */
const NAME = /^[\w.-]+$/;

/**
 * The files of a message (docs/reference, Uploading Files). `after` is the message after the edit: components that the
 * body does not name stay, and may show a file that the edit removes.
 */
export function attachmentViolations(
  body: Body,
  after: Body,
  files: Files,
  v2: boolean,
  path: string,
): readonly Violation[] {
  const planned = filesAfter(body, files);
  const names = planned.map(({ filename }) => filename);
  const bytes = planned.reduce((sum, { file }) => sum + file.bytes.length, 0);
  const references = ['components', 'embeds'].flatMap((key) => attachmentReferences(after[key], at(path, key)));
  const here = at(path, 'attachments');
  return [
    ...listViolations(body, files, here),
    ...must(names.length <= MAX_FILES, here, `holds ${names.length} files, the limit is ${MAX_FILES}`),
    ...must(bytes <= MAX_BYTES, here, `its files are ${bytes} bytes, the limit is ${MAX_BYTES} in total`),
    ...names.flatMap((name) => must(NAME.test(name), here, `“${name}” is a name that Discord would change`)),
    ...unique(names, here, 'the file name'),
    ...references.flatMap((reference) => resolves(reference, planned)),
    // Stricter than Discord, which takes a file that no component shows: nobody would see it.
    ...(v2 ? planned.flatMap((each) => must(isShown(each, references), here, `${each.filename} is not shown`)) : []),
  ];
}

function listViolations(body: Body, { uploads, held }: Files, path: string): readonly Violation[] {
  if (isAbsent(body.attachments)) return [];
  const listed = asBodies(body.attachments).map(({ id }) => String(id));
  const known = [...held, ...uploads].map(idOf);
  return [
    ...unique(listed, path, 'the id'),
    ...listed.flatMap((id, index) =>
      must(known.includes(id), at(path, index, 'id'), `${id} is no file of the message`),
    ),
    ...uploads.flatMap(({ placeholder: n }) => must(listed.includes(n), path, `files[${n}] is not in the list`)),
  ];
}

function resolves(reference: Reference, planned: readonly Planned[]): readonly Violation[] {
  const found = planned.some((each) => isShown(each, [reference]));
  return must(found, reference.path, `the message has no file “${reference.name ?? reference.id}”`);
}

const isShown = ({ file, filename }: Planned, references: readonly Reference[]): boolean =>
  references.some(({ name, id }) => name === filename || (id !== undefined && id === idOf(file)));
