import { readDocumentText } from '../../src/ingest/documentText.ts';
import { readGazetteer } from '../../src/ingest/gazetteers.ts';
import type { Document } from '../../src/report/document.ts';
import type { DocumentInfo } from '../../src/report/documentInfo.ts';
import { type Library, openLibrary } from '../../src/search/library.ts';

const REPORT = { zh: '秘书长的报告', en: 'Report of the Secretary-General' };
const MADE_UP = 'Made up for the tests';

function madeUp(id: string, given: Partial<DocumentInfo>, text: string): Document {
  const info: DocumentInfo = {
    id,
    symbol: id.toUpperCase().replaceAll('-', '/'),
    hasSymbol: true,
    symbolSource: null,
    language: 'zh-Hans',
    title: { zh: '灯塔的管理', en: 'Management of lighthouses' },
    kind: REPORT,
    body: { zh: '大会', en: 'General Assembly' },
    dates: {},
    file: 'text.txt',
    source: MADE_UP,
    ...given,
  };
  return readDocumentText(text, info);
}

const reportOf = (year: number, lighthouses: number, police: number) => `大会

灯塔的管理

摘要

本报告说明${year}年灯塔的管理情况。

一. 灯塔

1. ${year}年共有灯塔${lighthouses}座，由渔业部门负责维护。

2. 渔业部门每年检修灯塔两次。

二. 人员

3. 守护灯塔的警察共有${police}名，常驻马里的${police - 30}名。

4. 马里稳定团借出两艘船只，运送灯油。见第77/903号决议。
`;

/** All made up: a report in two languages, the report of the next year, a resolution that both cite, and a treaty. */
export const SEVERAL: readonly Document[] = [
  madeUp('a-77-901', { dates: { issued: '2022-09-01' } }, reportOf(2022, 120, 40)),
  madeUp(
    'a-77-901-en',
    { symbol: 'A/77/901', language: 'en', dates: { issued: '2022-09-01' } },
    `General Assembly

Management of lighthouses

Summary

The present report describes the management of lighthouses in 2022.

I. Lighthouses

1. In 2022 there were 120 lighthouses, maintained by the fisheries department.

2. The fisheries department overhauls the lighthouses twice a year.

II. Personnel

3. The lighthouses were guarded by 40 police officers, of whom 10 were based in Mali.

4. MINUSMA lent two vessels to carry lamp oil. See A/RES/77/903.
`,
  ),
  madeUp('a-78-902', { dates: { issued: '2023-09-01' } }, reportOf(2023, 131, 52)),
  madeUp(
    'a-res-77-903',
    {
      symbol: 'A/RES/77/903',
      title: { zh: '灯塔的经费', en: 'Financing of lighthouses' },
      kind: { zh: '决议', en: 'Resolution' },
      dates: { issued: '2022-12-20' },
    },
    `大会，

回顾灯塔对航海安全的重要性，

1. 决定每座灯塔拨款五万美元；

2. 请秘书长就灯塔的管理提出报告。
`,
  ),
  madeUp(
    'lighthouse-convention',
    {
      symbol: 'CONF/12',
      title: { zh: '灯塔公约', en: 'Lighthouse Convention' },
      kind: { zh: '公约', en: 'Convention' },
    },
    `灯塔公约

第一条

灯塔的光不得熄灭。

第二条

各缔约国应当派遣守塔人。

第三条

本公约自第十份批准书交存之日起生效。
`,
  ),
];

let opened: Promise<Library> | undefined;

/** A library of these documents, found by words alone, opened once for all tests. */
export function severalDocuments(): Promise<Library> {
  opened ??= openLibrary(SEVERAL, readGazetteer('corpus'));
  return opened;
}
