import { ChannelType } from 'discord-api-types/v10';
import type { Body } from '../protocol/json.ts';

/** A text channel of a server (docs/resources/channel, Channel Object). */
export const guildChannel = (id: string, guildId: string, topic: string | null): Body => ({
  id,
  type: ChannelType.GuildText,
  guild_id: guildId,
  name: 'general',
  position: 0,
  permission_overwrites: [],
  parent_id: null,
  last_message_id: null,
  nsfw: false,
  topic,
  rate_limit_per_user: 0,
  flags: 0,
});
