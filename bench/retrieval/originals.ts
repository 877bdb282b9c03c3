/** A set as its authors publish it, and where. */
export interface Original {
  /** The name of the file in the folder of originals. */
  readonly file: string;
  readonly repository: string;
  readonly path: string;
  readonly licence: string;
  read(json: unknown): Asked[];
}

/** A question with the passages that answer it and its answers; the same text is the same question or passage. */
export interface Asked {
  readonly question: string;
  readonly passages: readonly string[];
  readonly answers: readonly string[];
}

export const ORIGINALS: Readonly<Record<string, Original>> = {
  'cmrc-dev': {
    file: 'cmrc2018_dev.json',
    repository: 'https://github.com/ymcui/cmrc2018',
    path: 'squad-style-data/cmrc2018_dev.json',
    licence: 'CC BY-SA 4.0',
    read: (json) => readSquad(json as Squad),
  },
  'drcd-dev': {
    file: 'DRCD_dev.json',
    repository: 'https://github.com/DRCKnowledgeTeam/DRCD',
    path: 'DRCD_dev.json',
    licence: 'CC BY-SA 3.0',
    read: (json) => readSquad(json as Squad),
  },
  'xquad-zh': {
    file: 'xquad.zh.json',
    repository: 'https://github.com/google-deepmind/xquad',
    path: 'xquad.zh.json',
    licence: 'CC BY-SA 4.0',
    read: (json) => readSquad(json as Squad),
  },
  lecoqa: {
    file: 'queries.json',
    repository: 'https://github.com/oneal2000/LeCoQA',
    path: 'data/queries.json',
    licence: 'MIT',
    read: (json) => readLeCoQa(json as LeCoQa),
  },
};

export const SET_NAMES = Object.keys(ORIGINALS);

/** The layout of SQuAD 1.1, which CMRC 2018, DRCD and XQuAD share. */
interface Squad {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string; readonly answers: readonly { readonly text: string }[] }[];
    }[];
  }[];
}

const readSquad = ({ data }: Squad): Asked[] =>
  data
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ context, qas }) =>
      qas.map(({ question, answers }) => ({ question, passages: [context], answers: answers.map(({ text }) => text) })),
    );

/** Each question carries the articles that answer it, by name. The passages are those articles, not all 55,348. */
type LeCoQa = readonly { readonly 问题: string; readonly 相关法规: Readonly<Record<string, string>> }[];

const readLeCoQa = (queries: LeCoQa): Asked[] =>
  queries.map(({ 问题: question, 相关法规: articles }) => ({
    question,
    passages: Object.entries(articles).map(([name, text]) => `${name} ${text}`),
    answers: [],
  }));
