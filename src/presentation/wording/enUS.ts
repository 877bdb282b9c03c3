import type { Wording } from './zhCN.ts';

/** Every word the bot says in English; also for people of any other locale. */
export const enUS: Wording = {
  locale: 'en-US',
  language: 'en',
  open: '“',
  close: '”',
  separator: ': ',
  list: (items) => items.join(', '),
  sic: ({ printed, suggested, confidence }) =>
    `〔sic 原文如此: printed “${printed}”, probably for “${suggested}”${confidence === 'low' ? '; the text cannot decide it' : ''}〕`,
  symbolNotPrinted: 'symbol from outside sources',
  quotedIn: {
    'zh-Hans': 'quoted in Chinese, as printed',
    'zh-Hant': 'quoted in Chinese, as printed',
    en: 'quoted in English',
  },
  others: 'Other paragraphs on this',
  nearest: 'Nearest paragraphs (not an answer)',
  missing: {
    name: (name) => `The corpus does not mention “${name}”.`,
    words: (name) => `The corpus has no paragraph about “${name}”.`,
    paragraph: (name) => `The corpus has no paragraph “${name}”; /outline lists its sections.`,
    symbol: (name) => `The corpus does not cite “${name}”.`,
    figures: (name) => (name ? `The corpus has no such figure on “${name}”.` : 'The corpus has no such figure.'),
    period: (name) => `The corpus gives nothing of this for “${name}”.`,
    person: (name) => (name ? `The corpus names nobody for “${name}”.` : 'The corpus does not name this person.'),
    number: (name) =>
      name ? `The corpus does not give this number for “${name}”.` : 'The corpus does not give this number.',
    date: (name) =>
      name ? `The corpus does not give this date for “${name}”.` : 'The corpus does not give this date.',
  },
  didYouMean: 'Did you mean:',
  previousPage: 'Previous page',
  nextPage: 'More',
  page: (page, pages) => `Page ${page} of ${pages}`,
  part: (part, parts) => ` (${part}/${parts})`,
  fullText: 'Official text',
  backToOutline: 'Back to contents',
  footnotes: 'Footnotes',
  outline: 'Contents',
  chooseSection: 'Choose a section',
  paragraphs: (first, last) => (first === last ? `para. ${first}` : `paras. ${first}–${last}`),
  paragraphCount: (count) => (count === 1 ? '1 paragraph' : `${count} paragraphs`),
  mission: {
    about: (count) => `About it (${count})`,
    mentions: (count) => `Other mentions (${count})`,
    located: 'Missions and bodies there:',
    notMentioned: 'The corpus does not mention it.',
  },
  citedIn: (symbol) => `Where ${symbol} is cited`,
  figures: {
    title: (topic, count) => `${topic ? `${topic}: ` : ''}${count === 1 ? '1 figure' : `${count} figures`}`,
    budget: (topic) => (topic ? `${topic}: budget and costs` : 'Budget and costs'),
    key: 'Key figures',
    showQuote: 'Show the quote of a figure',
    printed: (words, paragraph) => `${words} (${paragraph})`,
    within: (part, whole) => `Note: ${part} may be among ${whole}; both as printed, not added up.`,
    differs: (parts, rounded) => `Note: ${parts} and ${rounded} are different figures; all as printed, not added up.`,
  },
  sharing: {
    option: { name: 'private', description: 'Only you see the answer' },
    cite: 'Cite',
    context: 'Context',
    share: 'Share to channel',
    expand: 'Share several quotes as one excerpt',
    remove: 'Delete',
    gap: '〔…〕',
    sharedBy: (person: string) => `Shared by ${person}`,
    tooLong: 'Together these quotes are too long for one message: please choose fewer.',
    notYours: 'Only whoever asked, or may manage messages, can delete this answer.',
    removed: 'Deleted.',
    dated: (date: string) => `The date of first issue is not known: the reissue of ${date} is used`,
    forms: {
      unZh: 'United Nations, Chinese',
      unEn: 'United Nations, English',
      gbt: 'GB/T 7714-2015',
      apa: 'APA 7',
      apaInText: 'APA 7, in the text',
      bibtex: 'BibTeX',
      markdown: 'Markdown',
    },
  },
  timeline: {
    title: (topic, count) => `${topic ? `${topic}: ` : ''}${count === 1 ? '1 date' : `${count} dates`}`,
    event: 'Date',
    deadline: 'Deadline',
    report: 'Date of the report',
    issued: 'Report issued',
    reissued: 'Report reissued',
  },
  chart: {
    money: (unit) => `Money (${unit})`,
    people: 'People',
    percent: 'Per cent (full width is 100%)',
    things: (subject, unit) => `${subject} (${unit})`,
    scale: (from, below) => `${from} to ${below}`,
    periods: 'periods differ',
    none: 'No figure on this page can be drawn as a bar (for dates, see /timeline).',
    left: (count) =>
      `Not drawn: ${count === 1 ? '1 figure' : `${count} figures`} (dates, symbols, or nothing alike to compare); listed below.`,
    failed: 'The picture could not be drawn; everything is listed below.',
    between: '; ',
    more: (count) => `${count} more in the text`,
  },
  verify: {
    summary: (counts: string) => `Quotes checked: ${counts}`,
    count: (outcome: string, count: number) => `${count} ${outcome}`,
    outcome: {
      verbatim: 'verbatim',
      verbatim_folded: 'verbatim but for width, spaces or script',
      altered: 'altered',
      paraphrase: 'paraphrased (not the report’s words)',
      not_found: 'not found',
    },
    nearest: 'The nearest words of the report:',
    leftOut: (printed: string) => `${printed} left out`,
    added: (posted: string) => `${posted} added`,
    joined: 'from here on another place',
    nothing: 'There is no sentence in this text to check.',
    tooLong: (most: number) => `The text is too long: at most ${most} characters are checked at once.`,
    shownOnly: (shown: number, all: number) =>
      `The text is long: ${shown} of its ${all} sentences are shown, altered ones first.`,
    unchecked: (count: number) => `${count} more sentences were not checked: please check them by themselves.`,
  },
  help: {
    title: 'Pilcrow: answers in the words of the report',
    intro:
      'Ask in plain words, or use a command. Every quote is the report’s own text, with document symbol and paragraph number.',
  },
  about: {
    title: 'About Pilcrow',
    what: 'Pilcrow finds, quotes and cites United Nations reports; it never writes an answer of its own. What stands between quotation marks is the text as printed; its errors stay and are flagged outside the marks with 〔原文如此〕 (sic).',
    holds: 'Corpus',
    errata: (count) => `${count} errors of the text recorded`,
  },
  errors: {
    unknownCommand: (name) => `There is no command /${name}; /help lists them all.`,
    missingOption: (name) => `Please fill in “${name}”.`,
    unknownChoice: (name, choices) => `There is no “${name}”; choose from: ${choices}.`,
    unknownSection: (name) => `The report has no section “${name}”; /outline lists them.`,
    expired: 'This button no longer works: please ask again.',
    bug: (id) => `Something went wrong, and we have a record of it. To report it, quote the number ${id}.`,
  },
  conversation: {
    reask: 'Answer again',
    pingOff:
      'I cannot read this reply: Discord hands me only messages that mention me. Please leave the @mention on when you reply, or mention me yourself.',
    unseen:
      'The message you replied to does not mention me, so I cannot read it. Please write the question after the mention.',
    tooLong: (name: string, limit: number) =>
      `“${name}” takes at most ${limit} characters; please shorten it and try again.`,
    gone: 'I cannot read the question any more: it was deleted, or no longer mentions me.',
    notYours: 'Only who asked, and members who manage messages, can have it answered again.',
  },
  chat: {
    welcome:
      'Pilcrow: ask in plain words, or type /help for all commands; Tab completes, Ctrl+D ends.\nDISCORD_TOKEN is not set, so this is a chat in the terminal; README.md says how to get a token.',
  },
  commands: {
    mission: {
      description: 'The card of a mission: names, place, what the report says of it',
      options: { name: { name: 'name', description: 'Any name: short, full, Traditional, acronym, pinyin' } },
    },
    ask: {
      description: 'Ask freely; answered in the words of the report',
      options: { question: { name: 'question', description: 'For example: 2013/14年度维和预算是多少？' } },
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
    budget: {
      description: 'Budget, costs and claims: one line a figure, with its paragraph',
      options: {
        topic: { name: 'topic', description: 'A mission, a section or any words; all when left out' },
        export: { name: 'export', description: 'Attach a file', choices: { csv: 'CSV table', json: 'JSON' } },
        chart: { name: 'chart', description: 'Draw them as bars' },
      },
    },
    figures: {
      description: 'The figures of the report: troops, casualties, dates, percentages and more',
      options: {
        topic: { name: 'topic', description: 'A mission, a section or any words; all when left out' },
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
        export: { name: 'export', description: 'Attach a file', choices: { csv: 'CSV table', json: 'JSON' } },
        chart: { name: 'chart', description: 'Draw them as bars' },
      },
    },
    timeline: {
      description: 'The dates and deadlines of the report, drawn in order of time',
      options: { topic: { name: 'topic', description: 'A mission, a section or any words; all when left out' } },
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
  },
};
