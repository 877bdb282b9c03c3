/** One container with every kind of component that a bot may send, in the API's JSON. */
export const everything = () => [
  {
    type: 17,
    accent_color: 0x418fde,
    components: [
      { type: 10, content: '## 标题\n**粗** `码` [链接](https://un.org/) <@2>\n> 引文\n- 项\n-# 小字\n||藏||' },
      { type: 14, divider: true, spacing: 2 },
      {
        type: 9,
        components: [{ type: 10, content: '一段' }],
        accessory: { type: 11, media: picture, description: '缩略图' },
      },
      {
        type: 9,
        components: [{ type: 10, content: '另一段' }],
        accessory: { type: 2, style: 2, label: '看', custom_id: 'see' },
      },
      { type: 12, items: [{ media: picture, description: '一张图' }] },
      { type: 13, file: { ...picture, url: 'http://127.0.0.1:1/attachments/1/2/a.csv' }, name: 'a.csv', size: 1234 },
      {
        type: 1,
        components: [
          { type: 2, style: 1, label: '一', custom_id: 'one' },
          { type: 2, style: 2, label: '二', custom_id: 'two' },
          { type: 2, style: 3, label: '三', custom_id: 'three' },
          { type: 2, style: 4, label: '四', custom_id: 'four' },
          { type: 2, style: 2, label: '五', custom_id: 'five', disabled: true },
          { type: 2, style: 5, label: '六', url: 'https://un.org/' },
        ],
      },
      {
        type: 1,
        components: [
          { type: 3, custom_id: 'pick', placeholder: '选一个', options: [option('甲', 'a'), option('乙', 'b')] },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'pick several',
            placeholder: '选几个',
            min_values: 1,
            max_values: 2,
            options: [option('甲', 'a'), option('乙', 'b'), option('丙', 'c')],
          },
        ],
      },
    ],
  },
];

const picture = {
  id: '9',
  attachment_id: '9',
  url: 'http://127.0.0.1:1/attachments/1/2/a.svg',
  proxy_url: 'http://127.0.0.1:1/attachments/1/2/a.svg',
  content_type: 'image/svg+xml',
};

function option(label: string, value: string) {
  return { label, value, description: `${label}的说明` };
}
