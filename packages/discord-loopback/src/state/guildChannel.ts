import { ChannelType, ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import type { Body } from '../protocol/json.ts';
import { HOME_CHANNEL } from './person.ts';
import type { State } from './state.ts';

/** A channel of a server where messages are: a text channel or a thread (docs/resources/channel, Channel Object). */
export const guildChannel = (state: State, id: string, guildId: string): Body => ({
  id,
  guild_id: guildId,
  name: 'general',
  last_message_id: null,
  rate_limit_per_user: 0,
  flags: 0,
  ...(state.threads.has(id) ? thread(state) : textChannel(state.topics.get(id) ?? null)),
});

const textChannel = (topic: string | null): Body => ({
  type: ChannelType.GuildText,
  position: 0,
  permission_overwrites: [],
  parent_id: null,
  nsfw: false,
  topic,
});

/** A thread has no topic; what stands above its channel is in the parent. */
const thread = ({ bot }: State): Body => ({
  type: ChannelType.PublicThread,
  parent_id: HOME_CHANNEL,
  owner_id: bot.id,
  message_count: 0,
  member_count: 1,
  total_message_sent: 0,
  thread_metadata: {
    archived: false,
    archive_timestamp: '2026-01-01T00:00:00.000Z',
    auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
    locked: false,
  },
});
