import type { Person } from './person.ts';

/** A user as Discord returns it (docs/resources/user). */
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

/** The application of a new bot and its user have the same id. */
export const botAccount = (applicationId: string, name: string): User => account(applicationId, name, true);

/** The answer of GET /users/@me. */
export const currentUser = (bot: User) => ({
  ...bot,
  mfa_enabled: false,
  locale: 'en-US',
  verified: true,
  email: null,
});

/** The answer of GET /applications/@me (docs/resources/application). */
export const currentApplication = (bot: User, publicKey: string, endpoint: string | null) => ({
  id: bot.id,
  name: bot.username,
  icon: null,
  description: '',
  type: null,
  flags: 0,
  flags_new: '0',
  bot,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: publicKey,
  redirect_uris: [],
  interactions_endpoint_url: endpoint,
  role_connections_verification_url: null,
  owner: account('1', 'owner', false),
  approximate_guild_count: 1,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
});
