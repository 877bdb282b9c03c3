import type { ReaderWording } from './zhCN.ts';

export const enUSReader: ReaderWording = {
  open: 'Read here',
  skip: 'Skip to the text',
  issued: (date) => `issued ${date}`,
  reissued: (date) => `reissued ${date}`,
  related: {
    original: (symbol) => `Amends ${symbol}`,
    corrigendum: (symbol) => `Corrigendum: ${symbol}`,
    addendum: (symbol) => `Addendum: ${symbol}`,
  },
  linkTo: (paragraph) => `Link to ${paragraph}`,
  backTo: (footnote) => `Back to where ${footnote} is marked`,
  all: 'Reports held',
  nothing: 'There is no report at this address: check the link, or choose one of the reports held.',
  cite: { label: 'Cite', paragraph: (name) => `Cite ${name}`, copy: 'Copy', copied: 'Copied', record: 'JSON' },
  figures: {
    title: 'Figures of the text',
    count: (count) => `${count} figures, each as printed; its paragraph leads to its sentence.`,
    number: 'Figure',
    subject: 'What it is',
    period: 'Period',
    paragraph: 'Paragraph',
  },
  beside: { title: 'Chinese and English side by side', none: 'The text in this language has no such paragraph.' },
  search: {
    label: 'Find words, numbers or dates',
    button: 'Find',
    title: 'Find',
    found: (words) => `Find: ${words}`,
    count: (count) => `Paragraphs: ${count}, the most relevant first`,
    nothing: 'These words were not found; try others, or fewer of them.',
    everywhere: 'Find them in all reports',
  },
};
