import type { REST } from 'discord.js';
import { fetchChannel } from './fetch.ts';

/** How the topic of a channel names the document in which its people look: `引段：A/68/652`, `Pilcrow: A/68/652`. */
const NAMED = /(?:引段|pilcrow) ?[:：] ?(?<name>[^\s|,，。;；]{1,100})/iu;

export const documentIn = (channel: object | null | undefined): string | undefined =>
  NAMED.exec(String((channel && 'topic' in channel && channel.topic) || ''))?.groups?.name;

/** The same for a message, with which Discord sends no topic. */
export const documentOfChannel = async (rest: REST, channelId: string): Promise<string | undefined> =>
  documentIn(await fetchChannel(rest, channelId));
