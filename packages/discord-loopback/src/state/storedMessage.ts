import type { User } from './account.ts';

/** A message as Discord returns it (docs/resources/message), with the keys that a reply of a bot can have. */
export interface StoredMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly type: number;
  readonly author: User;
  readonly content: string;
  readonly embeds: readonly StoredEmbed[];
  readonly components: readonly StoredComponent[];
  readonly flags: number;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
  /** Without those that a component or an embed shows. */
  readonly attachments: readonly StoredAttachment[];
  readonly pinned: boolean;
  readonly tts: boolean;
  readonly application_id?: string;
  readonly webhook_id?: string;
  readonly message_reference?: MessageReference;
  readonly message_snapshots?: readonly MessageSnapshot[];
  readonly interaction_metadata?: InteractionMetadata;
  readonly interaction?: CommandUsed;
}

/** The command that a message answers. */
export interface CommandUsed {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly user: User;
}

/** docs/resources/message, Attachment Object. */
export interface StoredAttachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly description?: string;
  /** Given to a command. */
  readonly ephemeral?: boolean;
}

/** The parts of a forwarded message that others can see (docs/resources/message, Message Snapshot Object). */
export interface MessageSnapshot {
  readonly message: Partial<StoredMessage>;
}

export interface MessageReference {
  /** 0 for a reply, 1 for a forward. */
  readonly type: 0 | 1;
  readonly channel_id: string;
  readonly message_id: string;
  readonly guild_id?: string;
}

/** The interaction that a message answers (docs/resources/message, Message Interaction Metadata). */
export interface InteractionMetadata {
  readonly id: string;
  readonly type: number;
  readonly user: User;
  readonly authorizing_integration_owners: { readonly [type: string]: string };
  readonly original_response_message_id?: string;
  readonly interacted_message_id?: string;
  readonly target_message_id?: string;
  /** Of the interaction that opened the modal. */
  readonly triggering_interaction_metadata?: InteractionMetadata;
}

export interface StoredEmbed {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly color?: number;
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline: boolean }[];
  readonly footer?: { readonly text: string };
  readonly author?: { readonly name: string };
}

/** A component of any kind. Its keys depend on `type` (docs/components/reference). */
export interface StoredComponent {
  readonly type: number;
  readonly id: number;
  readonly custom_id?: string;
  readonly style?: number;
  readonly label?: string;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly content?: string;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly StoredOption[];
  readonly accent_color?: number | null;
  readonly components?: readonly StoredComponent[];
  readonly accessory?: StoredComponent;
  /** What stands under a label of a modal. */
  readonly component?: StoredComponent;
  readonly description?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly file?: StoredMedia;
  readonly name?: string | null;
  readonly size?: number | null;
}

/** A media item (docs/components/reference). With an `attachment_id` it shows a file of the message. */
export interface StoredMedia {
  readonly id: string;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type?: string;
  readonly attachment_id?: string;
}

export interface StoredOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}
