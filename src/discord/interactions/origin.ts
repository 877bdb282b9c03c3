import { type APIInteraction, type APIUser, InteractionContextType } from 'discord-api-types/v10';
import type { Setting } from '../../command/command.ts';
import type { Exchange } from '../../dispatch/dispatch.ts';
import { documentIn } from '../messages/channelDocument.ts';

/** In a server the person is a member of it (docs: Receiving and Responding, Interaction Object). */
export function personOf({ member, user }: Pick<APIInteraction, 'member' | 'user'>): APIUser {
  const person = member?.user ?? user;
  if (!person) throw new TypeError('An interaction without a person.');
  return person;
}

/** From whom and where a request comes. */
export function originOf(interaction: APIInteraction): Pick<Exchange, 'id' | 'locales' | 'setting'> {
  const { id, global_name: shownName, username } = personOf(interaction);
  return {
    id: interaction.id,
    locales: ['locale' in interaction ? interaction.locale : null, interaction.guild_locale],
    setting: {
      place: placeOf(interaction),
      person: { id, name: shownName ?? username },
      document: documentIn(interaction.channel),
    },
  };
}

function placeOf({ guild_id: guildId, context }: APIInteraction): Setting['place'] {
  if (guildId) return 'server';
  return context === InteractionContextType.PrivateChannel ? 'group' : 'direct';
}
