import { expect, test } from 'vitest';
import { ORIGINALS, type Original } from '../../../bench/retrieval/originals.ts';

const read = (name: string, json: unknown) => (ORIGINALS[name] as Original).read(json);

test.each(['cmrc-dev', 'drcd-dev', 'xquad-zh'])('%s is read as SQuAD: each question with its paragraph', (name) => {
  const json = {
    version: '1.3',
    data: [
      {
        title: '基督新教',
        paragraphs: [
          {
            id: '2128-2',
            context: '新教在教義上強調因信稱義。',
            qas: [
              {
                id: '2128-2-1',
                question: '新教強調什麼理念?',
                answers: [
                  { id: '1', text: '因信稱義', answer_start: 8 },
                  { id: '2', text: '因信稱義', answer_start: 8 },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  expect(read(name, json)).toEqual([
    { question: '新教強調什麼理念?', passages: ['新教在教義上強調因信稱義。'], answers: ['因信稱義', '因信稱義'] },
  ]);
});

test('LeCoQA is read as a question with the articles that answer it, each behind its name', () => {
  const json = [
    {
      问题: '谁可以成为个体工商户？',
      答案文本: '您好。',
      相关法规: {
        中华人民共和国民法典第五十四条: '自然人从事工商业经营。\n',
        个体工商户条例第二条: '有经营能力的公民。\n',
      },
      match_id: [705, 49282],
      query_id: 0,
    },
  ];
  expect(read('lecoqa', json)).toEqual([
    {
      question: '谁可以成为个体工商户？',
      passages: [
        '中华人民共和国民法典第五十四条 自然人从事工商业经营。\n',
        '个体工商户条例第二条 有经营能力的公民。\n',
      ],
      answers: [],
    },
  ]);
});
