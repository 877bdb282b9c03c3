import { type Answer, type Call, ok, refused } from './answer.ts';
import { unknownGuild } from './discordError.ts';
import type { Body } from './json.ts';

/** GET /guilds/{id}: a server is there once somebody has done something in it. */
export function getGuild({ state, params }: Call): Answer {
  const [id = ''] = params;
  const locale = state.guilds.get(id);
  return locale === undefined ? refused(unknownGuild, `there is no server ${id}`) : ok(guild(id, locale));
}

/** docs/resources/guild, Guild Object: a server in which nothing but its language was ever set. */
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
  roles: [],
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
