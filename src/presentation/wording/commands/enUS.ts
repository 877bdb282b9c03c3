import type { CommandWordings } from './zhCN.ts';

const topic = { name: 'topic', description: 'A mission, a section or any words; leave empty for all' };
const file = { name: 'export', description: 'Attach a file', choices: { csv: 'CSV table', json: 'JSON' } };
const chart = { name: 'chart', description: 'Add a bar chart' };

export const enUSCommands: CommandWordings = {
  mission: {
    description: 'A mission at a glance: names, place, what the report says about it',
    options: { name: { name: 'name', description: 'Any name: short, full, Traditional, acronym, pinyin' } },
  },
  ask: {
    description: 'Ask in your own words; the answer is quoted from the report',
    options: {
      question: { name: 'question', description: 'For example: What is the peacekeeping budget for 2013/14?' },
    },
  },
  search: {
    description: 'Find paragraphs by keywords',
    options: {
      words: { name: 'words', description: 'The words to look for' },
      section: { name: 'section', description: 'Only in this section, for example 五' },
      mission: { name: 'mission', description: 'Only paragraphs that mention this mission' },
    },
  },
  paragraph: {
    description: 'Show a whole paragraph',
    options: { number: { name: 'number', description: 'Its number, or 摘要 (summary), 脚注1 (footnote 1)' } },
  },
  outline: {
    description: 'The table of contents, section by section',
    options: { section: { name: 'section', description: 'The section to show, for example 五' } },
  },
  documents: {
    description: 'The documents held: all of them, or one described',
    options: { name: { name: 'name', description: 'Symbol, title, pinyin or year; leave empty for all' } },
  },
  document: {
    description: 'For operators: add a document',
    options: {
      file: { name: 'file', description: 'DOCX, PDF, HTML, TXT, Markdown or Akoma Ntoso, at most 25 MB' },
      symbol: { name: 'symbol', description: 'For example A/68/652; read in the masthead where left empty' },
      language: {
        name: 'language',
        description: 'Told by the text where left empty',
        choices: { 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese', en: 'English' },
      },
    },
  },
  budget: {
    description: 'Budget, costs and claims: one line per figure, with its paragraph',
    options: { topic, export: file, chart },
  },
  figures: {
    description: 'The figures of the report: troops, casualties, dates, percentages and more',
    options: {
      topic,
      kind: {
        name: 'kind',
        description: 'Only figures of this kind',
        choices: {
          money: 'Money',
          percentages: 'Percentages',
          troops: 'Troops',
          police: 'Police',
          casualties: 'Casualties',
          personnel: 'Personnel',
          counts: 'Counts',
          dates: 'Dates',
          deadlines: 'Deadlines',
          citations: 'Resolutions and reports',
        },
      },
      sort: {
        name: 'sort',
        description: 'By paragraph or by date',
        choices: { paragraph: 'By paragraph', date: 'By date' },
      },
      export: file,
      chart,
      compare: { name: 'compare', description: 'Put the same figure of several documents side by side' },
    },
  },
  timeline: {
    description: 'The dates and deadlines of the report, drawn in order of time',
    options: { topic },
  },
  resolution: {
    description: 'Where a resolution or report is cited',
    options: { symbol: { name: 'symbol', description: 'For example 2098, 67/287, A/67/632' } },
  },
  verify: {
    description: 'Check whether a quote is what the report says, and show what was changed',
    options: { text: { name: 'text', description: 'The quote to check; several sentences are checked one by one' } },
  },
  'Verify quotes': { name: 'Verify quotes', description: 'Check the quotes of a message', options: {} },
  help: { description: 'How to use Pilcrow, and all its commands', options: {} },
  about: { description: 'What Pilcrow is, and which documents it holds', options: {} },
};
