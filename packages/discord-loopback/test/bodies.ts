import type { Body } from '../src/protocol/json.ts';

export const TOKEN = 'loopback-token';
export const APPLICATION = '1234567890123456789';
export const V2 = 1 << 15;
export const NOBODY = { parse: [] as const };

export const text = (content: string) => ({ type: 10, content });
export const button = (label: string, custom_id: string) => ({ type: 2, style: 1, label, custom_id });
export const row = (...components: readonly Body[]) => ({ type: 1, components });
export const option = (label: string, value: string) => ({ label, value });
export const select = (custom_id: string, ...options: readonly Body[]) => ({ type: 3, custom_id, options });

export const input = (custom_id: string) => ({ type: 4, style: 1, custom_id });
export const labelled = (label: string, component: Body) => ({ type: 18, label, component });
export const modal = (...components: readonly Body[]) => ({ custom_id: 'form', title: 'Form', components });

/** A container message as the bot sends them. */
export const cards = (...components: readonly Body[]) => ({
  flags: V2,
  components: [{ type: 17, accent_color: 0x3366cc, components }],
  allowed_mentions: NOBODY,
});

export const ask = {
  name: 'ask',
  description: 'Ask the reports',
  options: [
    { type: 3, name: 'question', description: 'What to ask', required: true, autocomplete: true },
    { type: 4, name: 'year', description: 'Of which year', min_value: 1945 },
  ],
};
