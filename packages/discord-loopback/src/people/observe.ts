import { isShownTo } from '../state/messageStore.ts';
import type { Person } from '../state/person.ts';
import type { Happening, State } from '../state/state.ts';
import type { StoredMessage } from '../state/storedMessage.ts';

/** Something that people see happen in a channel. */
export type ChannelEvent =
  | { readonly type: 'created' | 'updated' | 'deleted'; readonly message: StoredMessage }
  | { readonly type: 'typing'; readonly channelId: string };

const TYPES = { MESSAGE_CREATE: 'created', MESSAGE_UPDATE: 'updated', MESSAGE_DELETE: 'deleted' } as const;

/** Calls `listener` with what the person sees happen in their channel. The function returned ends that. */
export function observe(
  state: State,
  listener: (event: ChannelEvent) => void,
  { channelId, userId }: Person,
): () => void {
  const watcher = (happening: Happening) => {
    if (happening.kind === 'closed') return;
    if (happening.kind === 'TYPING_START') {
      if (happening.channelId === channelId) listener({ type: 'typing', channelId });
      return;
    }
    const { kind, message } = happening;
    if (message.channel_id === channelId && isShownTo(message, userId)) listener({ type: TYPES[kind], message });
  };
  state.watchers.add(watcher);
  return () => void state.watchers.delete(watcher);
}
