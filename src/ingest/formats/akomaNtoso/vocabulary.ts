import type { AknElement } from './tree.ts';

/** Elements within a line; all others begin and end one (Akoma Ntoso 3.0, inlines, markers and subflows). */
const INLINE = new Set(
  `a abbr b i u sub sup span inline br img eol eop noteRef authorialNote ref mref rref mod mmod rmod quotedText
  quotedStructure ins del omissis popup embeddedText placeholder fillIn decoration remark recordedTime vote
  outcome change date time person organization concept object event location process role term quantity def
  entity courtType neutralCitation party judge lawyer signature opinion argument affectedDocument
  relatedDocument docType docTitle docNumber docProponent docDate docStage docStatus docCommittee
  docIntroducer docPurpose docketNumber docJurisdiction docAuthority legislature session shortTitle
  attachmentOf shortTitle`.split(/\s+/u),
);

export const isInline = ({ name }: AknElement): boolean => INLINE.has(name) || name.startsWith('?');

/** What has a number and a heading, and holds paragraphs. Their number stands alone or before the heading. */
const DIVISIONS = new Set(
  `section subsection part subpart title subtitle chapter subchapter book tome level division subdivision
  hcontainer crossHeading tblock debateSection attachment annex administrationOfOath rollCall communication
  resolutions noticesOfMotion petitions address`.split(/\s+/u),
);

export const isDivision = ({ name }: AknElement): boolean => DIVISIONS.has(name);

/** What is one block: its parts are lines. Around them there are no blocks but divisions and articles. */
const UNITS = new Set(['paragraph', 'clause', 'rule', 'proviso', 'transitional', 'recital', 'citation', 'speech']);
const LISTS = new Set(['recitals', 'citations']);

/** Recitals under an introduction (`considering`) are its lines. */
export const isUnit = ({ name, children }: AknElement): boolean =>
  UNITS.has(name) ||
  (LISTS.has(name) && children.some((child) => typeof child !== 'string' && /^(?:intro|heading)$/u.test(child.name)));

/** What the file says about the document, which it does not print, and what a reader finds without: its contents. */
export const isLeftOut = ({ name, attributes }: AknElement): boolean =>
  name === 'meta' || name === 'toc' || name === 'del' || attributes.status === 'removed';
