import { isShownTo } from './messageStore.ts';
import type { Person } from './person.ts';
import type { ChannelEvent, State } from './state.ts';

/** Calls back with what the person sees happen in their channel, until the function returned is called. */
export function observe(
  state: State,
  listener: (event: ChannelEvent) => void,
  { channelId, userId }: Person,
): () => void {
  const observer = (event: ChannelEvent) => {
    const shown =
      event.type === 'typing'
        ? event.channelId === channelId
        : event.message.channel_id === channelId && isShownTo(event.message, userId);
    if (shown) listener(event);
  };
  state.observers.add(observer);
  return () => state.observers.delete(observer);
}
