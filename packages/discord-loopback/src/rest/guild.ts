import { unknownGuild } from '../protocol/discordError.ts';
import type { Body } from '../protocol/json.ts';
import type { User } from '../state/account.ts';
import { type Answer, type Call, ok, Refusal } from './answer.ts';

/** GET /guilds/{id}: a server exists once somebody has done something in it. */
export function getGuild({ state }: Call, id: string): Answer {
  const locale = state.guilds.get(id);
  if (locale === undefined) throw new Refusal(unknownGuild, `there is no server ${id}`);
  return ok({ ...guild(id, locale), roles: [ownRole(id, state.bot)] });
}

/** The id of the role that a server has for the bot only. */
export const ownRoleId = (guildId: string): string => String(BigInt(guildId) + 1_000n);

/** docs/topics/permissions, Role Object: Discord makes it where the bot is added, with the name of the bot. */
const ownRole = (guildId: string, bot: User): Body => ({
  id: ownRoleId(guildId),
  name: bot.username,
  permissions: '0',
  position: 1,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: true,
  mentionable: true,
  icon: null,
  unicode_emoji: null,
  tags: { bot_id: bot.id },
  flags: 0,
});

/** docs/resources/guild, Guild Object: a server in which only the language was ever set. */
const guild = (id: string, locale: string): Body => ({
  id,
  name: 'Loopback',
  preferred_locale: locale,
  ...absent('icon', 'description', 'home_header', 'splash', 'discovery_splash', 'banner', 'vanity_url_code'),
  ...absent('application_id', 'afk_channel_id', 'system_channel_id', 'widget_channel_id', 'rules_channel_id'),
  ...absent('safety_alerts_channel_id', 'public_updates_channel_id', 'max_presences', 'incidents_data'),
  owner_id: '1',
  region: 'deprecated',
  features: [],
  emojis: [],
  stickers: [],
  afk_timeout: 300,
  system_channel_flags: 0,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw: false,
  nsfw_level: 0,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
  widget_enabled: false,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
});

const absent = (...keys: readonly string[]): Body => Object.fromEntries(keys.map((key) => [key, null]));
