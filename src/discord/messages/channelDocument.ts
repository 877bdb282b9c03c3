import { type Client, GatewayDispatchEvents, type GatewayInteractionCreateDispatchData, type REST } from 'discord.js';
import { fetchChannel } from './fetch.ts';

/** How the topic of a channel names the document in which its people look: `引段：A/68/652`, `Pilcrow: A/68/652`. */
const NAMED = /(?:引段|pilcrow) ?[:：] ?(?<name>[^\s|,，。;；]{1,100})/iu;

export const documentIn = (channel: object | null | undefined): string | undefined =>
  NAMED.exec(String((channel && 'topic' in channel && channel.topic) || ''))?.groups?.name;

/** Interactions that are not answered at once: discord.js waits for the first READY. */
const MOST = 1_000;

/**
 * The document of an interaction's channel, by the id of the interaction; asked once. Discord sends the topic with
 * every interaction, but discord.js keeps it only with the Guilds intent, so it is read from the raw event.
 */
export function documentsOfInteractions({ ws }: Pick<Client, 'ws'>): (id: string) => string | undefined {
  const documents = new Map<string, string>();
  ws.on(GatewayDispatchEvents.InteractionCreate, ({ id, channel }: GatewayInteractionCreateDispatchData) => {
    const document = documentIn(channel);
    if (document) documents.set(id, document);
    if (documents.size > MOST) documents.delete(documents.keys().next().value ?? '');
  });
  return (id) => {
    const document = documents.get(id);
    documents.delete(id);
    return document;
  };
}

/** The same for a message, with which Discord sends no topic. */
export const documentOfChannel = async (rest: REST, channelId: string): Promise<string | undefined> =>
  documentIn(await fetchChannel(rest, channelId));
