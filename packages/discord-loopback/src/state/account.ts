import type { Person } from './person.ts';

/** A user as docs/resources/user returns it. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly discriminator: string;
  readonly global_name: string | null;
  readonly avatar: string | null;
  readonly bot?: boolean;
  readonly flags: number;
  readonly public_flags: number;
  readonly primary_guild: null;
}

/** A name has no translations: it is the same in every language of the page. */
const BOT_NAME = '引段 Pilcrow';

const account = (id: string, username: string, bot: boolean): User => ({
  id,
  username,
  discriminator: bot ? '0001' : '0',
  global_name: bot ? null : username,
  avatar: null,
  ...(bot ? { bot } : {}),
  flags: 0,
  public_flags: 0,
  primary_guild: null,
});

export const personAccount = ({ userId, name, bot }: Pick<Person, 'userId' | 'name' | 'bot'>): User =>
  account(userId, name, bot);

/** New bots have one id for application and user. */
export const botAccount = (applicationId: string): User => account(applicationId, BOT_NAME, true);

/** The answer of GET /users/@me. */
export const currentUser = (applicationId: string) => ({
  ...botAccount(applicationId),
  mfa_enabled: false,
  locale: 'en-US',
  verified: true,
  email: null,
});

/** The answer of GET /applications/@me (docs/resources/application). */
export const currentApplication = (applicationId: string) => ({
  id: applicationId,
  name: BOT_NAME,
  icon: null,
  description: '',
  type: null,
  flags: 0,
  flags_new: '0',
  bot: botAccount(applicationId),
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: account('1', 'owner', false),
  approximate_guild_count: 1,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
});
