import { ChannelType, InteractionContextType, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import type { Body } from '../protocol/json.ts';
import { personAccount } from '../state/account.ts';
import { guildChannel } from '../state/guildChannel.ts';
import { type Interaction, integrationOwners } from '../state/interaction.ts';
import type { Person } from '../state/person.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** What every person of the loopback may do in a channel. */
const EVERYBODYS =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.UseExternalEmojis |
  Permission.UseApplicationCommands;
const PERMISSIONS = String(EVERYBODYS);

/** The `d` of INTERACTION_CREATE (docs/interactions/receiving-and-responding, Interaction Object). */
export function interactionPayload(state: State, interaction: Interaction, data: Body, message?: StoredMessage): Body {
  const { person } = interaction;
  return {
    id: interaction.id,
    application_id: state.bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    ...(message ? { message } : {}),
    channel_id: person.channelId,
    channel: channel(state, person),
    ...(person.guildId === null ? { user: personAccount(person) } : inGuild(person, person.guildId)),
    locale: person.locale,
    app_permissions: PERMISSIONS,
    entitlements: [],
    authorizing_integration_owners: integrationOwners(person),
    context: contextOf(person),
    attachment_size_limit: 10_485_760,
  };
}

function contextOf({ guildId, group }: Person): number {
  if (guildId !== null) return InteractionContextType.Guild;
  return group ? InteractionContextType.PrivateChannel : InteractionContextType.BotDM;
}

function inGuild(person: Person, guildId: string): Body {
  return {
    guild_id: guildId,
    guild_locale: person.guildLocale,
    guild: { id: guildId, locale: person.guildLocale, features: [] },
    member: {
      ...guildMember(),
      user: personAccount(person),
      permissions: person.moderates ? String(EVERYBODYS | Permission.ManageMessages) : PERMISSIONS,
    },
  };
}

/** A member of a guild, without the user (docs/resources/guild, Guild Member). */
export const guildMember = (): Body => ({
  roles: [],
  nick: null,
  avatar: null,
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
});

function channel(state: State, person: Person): Body {
  if (person.guildId === null) {
    const type = person.group ? ChannelType.GroupDM : ChannelType.DM;
    return { id: person.channelId, type, recipients: [personAccount(person)], last_message_id: null };
  }
  return { ...guildChannel(state, person.channelId, person.guildId), permissions: PERMISSIONS };
}
