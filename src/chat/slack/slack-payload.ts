import * as z from 'zod'

/** The parts of Slack's payloads that we read; everything else in them is left alone. */
const id = z.string().min(1)

export const MessageEvent = z.looseObject({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  channel: id,
  channel_type: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().default(''),
  ts: id,
  thread_ts: z.string().optional(),
  client_msg_id: z.string().optional(),
  edited: z.looseObject({ ts: z.string() }).nullish(),
  /** The message as it stands after an edit, and as it stood before. */
  message: z.looseObject({}).optional(),
  previous_message: z.looseObject({ text: z.string().optional() }).optional(),
})
export type MessageEvent = z.infer<typeof MessageEvent>

export const HomeOpened = z.looseObject({
  user: id,
  channel: z.string().optional(),
  tab: z.string().default('home'),
})
export type HomeOpened = z.infer<typeof HomeOpened>

export const Command = z.looseObject({
  command: id,
  text: z.string().default(''),
  user_id: id,
  user_name: z.string().optional(),
  channel_id: id,
  channel_name: z.string().optional(),
  response_url: z.string().optional(),
  trigger_id: z.string().optional(),
})
export type Command = z.infer<typeof Command>

const User = z.looseObject({ id, name: z.string().optional(), username: z.string().optional() })
const Channel = z.looseObject({ id, name: z.string().optional() })

export const BlockActions = z.looseObject({
  user: User,
  channel: Channel.nullish(),
  container: z
    .looseObject({
      type: z.string().optional(),
      message_ts: z.string().optional(),
      channel_id: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
      thread_ts: z.string().optional(),
      view_id: z.string().optional(),
    })
    .default({}),
  message: z.looseObject({ ts: z.string().optional(), thread_ts: z.string().optional() }).nullish(),
  view: z.looseObject({ id, type: z.string() }).nullish(),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  actions: z
    .array(
      z.looseObject({
        type: z.string().optional(),
        action_id: z.string().default(''),
        block_id: z.string().default(''),
        action_ts: z.string().optional(),
        value: z.string().optional(),
        url: z.string().optional(),
        selected_option: z.looseObject({ value: z.string() }).nullish(),
      }),
    )
    .default([]),
})
export type BlockActions = z.infer<typeof BlockActions>

export const MessageShortcut = z.looseObject({
  type: z.literal('message_action'),
  user: User,
  channel: Channel,
  message: z.looseObject({ text: z.string().default(''), ts: z.string().optional(), thread_ts: z.string().optional() }),
  response_url: z.string().optional(),
  trigger_id: z.string().optional(),
})
export type MessageShortcut = z.infer<typeof MessageShortcut>

export const ViewSubmission = z.looseObject({
  type: z.literal('view_submission'),
  user: User,
  trigger_id: z.string().optional(),
  view: z.looseObject({
    id,
    callback_id: z.string().optional(),
    private_metadata: z.string().default(''),
    state: z
      .looseObject({
        values: z
          .record(
            z.string(),
            z.record(
              z.string(),
              z.looseObject({
                value: z.string().nullish(),
                selected_option: z.looseObject({ value: z.string() }).nullish(),
              }),
            ),
          )
          .default({}),
      })
      .default({ values: {} }),
  }),
})
export type ViewSubmission = z.infer<typeof ViewSubmission>
