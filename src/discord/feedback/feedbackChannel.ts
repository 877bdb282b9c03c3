import { randomBytes } from 'node:crypto';
import { type APIMessage, type APIUser, REST, Routes } from 'discord.js';
import type { KeptFeedback } from '../../command/feedback.ts';
import type { Log } from '../../log/log.ts';
import { postedMessage } from '../../presentation/replies/feedback.ts';
import { enUS } from '../../presentation/wording/enUS.ts';
import { WORDINGS } from '../../presentation/wording/wording.ts';
import { textsIn } from '../messages/messageParts.ts';
import { payloadOf, postedOnce } from '../sending/payload.ts';
import { requestOptions } from '../sending/requestOptions.ts';

/** Messages that Discord gives at once (docs: Message, Get Channel Messages). */
const AT_ONCE = 100;
const CODE = /```\n(?<line>\{.*\})\n```/u;

/** A channel for feedback, and what the bot reaches it with. */
export interface FeedbackChannel {
  readonly channelId: string;
  readonly token: string;
  /** Another address of the REST service. */
  readonly api?: string | undefined;
}

const restOf = ({ token, api }: FeedbackChannel, log: Log): REST => new REST(requestOptions(api, log)).setToken(token);

/** Posts feedback for its maintainers, in the person's language, with the line that `postedIn` reads. */
export function feedbackPoster(channel: FeedbackChannel, log: Log): (feedback: KeptFeedback) => Promise<void> {
  const rest = restOf(channel, log);
  return async (feedback) => {
    const wording = Object.values(WORDINGS).find(({ language }) => language === feedback.language) ?? enUS;
    const { body, files } = payloadOf(postedMessage(feedback, lineOf(feedback), wording));
    const once = postedOnce(randomBytes(12).toString('base64url'));
    await rest.post(Routes.channelMessages(channel.channelId), { body: { ...body, ...once }, files: [...files] });
  };
}

/** The lines that the bot posted in a channel, the oldest first. What others write there is passed over. */
export async function postedIn(channel: FeedbackChannel, log: Log): Promise<string[]> {
  const { channelId } = channel;
  const rest = restOf(channel, log);
  const self = (await rest.get(Routes.user())) as APIUser;
  const lines: string[] = [];
  for (let before: string | undefined; ; ) {
    const query = new URLSearchParams({ limit: String(AT_ONCE), ...(before ? { before } : {}) });
    const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
    const own = messages.filter(({ author }) => author.id === self.id);
    lines.push(...own.flatMap(({ components }) => textsIn(components).flatMap(({ content }) => lineIn(content))));
    before = messages.at(-1)?.id;
    if (messages.length < AT_ONCE || !before) return lines.reverse();
  }
}

const lineIn = (content: string): string[] => {
  const { line } = CODE.exec(content)?.groups ?? {};
  return line === undefined ? [] : [line];
};

/** JSON without any character that a code block would end with or show as another. */
const lineOf = (feedback: KeptFeedback): string =>
  JSON.stringify(feedback).replaceAll(/[\p{C}\p{Zl}\p{Zp}`]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
