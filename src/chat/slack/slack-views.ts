import * as z from 'zod'
import type { Chrome } from '../../language/chrome/chrome.ts'
import { fit, type SlackBlock } from '../../reply/block-kit.ts'
import { type Field, type Form, fillForm } from '../../reply/reply.ts'
import type { ViewSubmission } from './slack-payload.ts'

/** Slack's limits for forms in windows. */
const LIMITS = { title: 24, label: 2_000, options: 100, option: 75, value: 150, text: 3_000, carried: 3_000 } as const

export const FORM = 'workplan-form'
const ANSWER = 'workplan-answer'

/** Where a reply goes: kept with a form while it is open, and read back when it is sent. */
export const Origin = z.discriminatedUnion('at', [
  /** Below a message; `thread` null is the channel or direct message itself. */
  z.strictObject({ at: z.literal('message'), channel: z.string(), thread: z.string().nullable(), user: z.string() }),
  /** To a response address: seen by the asker alone. */
  z.strictObject({ at: z.literal('response'), channel: z.string(), user: z.string(), url: z.string() }),
  /** On or below the card whose button was pressed. */
  z.strictObject({
    at: z.literal('card'),
    channel: z.string(),
    ts: z.string(),
    thread: z.string().nullable(),
    user: z.string(),
    url: z.string().nullable(),
    ephemeral: z.boolean(),
  }),
  /** In the window `view`; on the Home page (null) beside it, in the direct message. */
  z.strictObject({ at: z.literal('view'), user: z.string(), view: z.string().nullable(), direct: z.string() }),
])
export type Origin = z.infer<typeof Origin>

/** What a form must know again when it comes back. */
const Carried = z.strictObject({
  says: z.string(),
  origin: Origin,
  /** Where it was asked: part of what the conversation is. */
  channel: z.string(),
  channelName: z.string().optional(),
  thread: z.string().optional(),
  drawnAt: z.number().optional(),
})
export type Carried = z.infer<typeof Carried>

/**
 * A form as a window, or null when what it must carry is longer than Slack keeps. `above`: blocks that say what it is
 * about. Titles beyond Slack's 24 characters are given in full above the inputs.
 */
export function formView(form: Form, above: readonly SlackBlock[], carried: Carried): Record<string, unknown> | null {
  const metadata = JSON.stringify(carried)
  if (metadata.length > LIMITS.carried) return null
  const full = form.title.length > LIMITS.title ? [heading(form.title)] : []
  return {
    type: 'modal',
    callback_id: FORM,
    title: words(fit(form.title, LIMITS.title)),
    submit: words(fit(form.submit, LIMITS.title)),
    close: words(fit(form.cancel, LIMITS.title)),
    private_metadata: metadata,
    blocks: [...full, ...above.slice(0, 100 - full.length - form.fields.length), ...form.fields.map(input)],
  }
}

/** A reply in a window of its own. */
export function answerView(blocks: readonly SlackBlock[], chrome: Chrome): Record<string, unknown> {
  return {
    type: 'modal',
    callback_id: ANSWER,
    title: words(fit(chrome.answerTitle, LIMITS.title)),
    close: words(fit(chrome.close, LIMITS.title)),
    blocks,
  }
}

/** The command that a sent form makes and what it carried, or null when it is not a form of ours. */
export function readForm(view: ViewSubmission['view']): { text: string; carried: Carried } | null {
  const carried = Carried.safeParse(jsonOf(view.private_metadata))
  if (!carried.success) return null
  const values = Object.entries(view.state.values).map(([name, actions]): [string, string] => {
    const [input] = Object.values(actions)
    return [name, (input?.selected_option?.value ?? input?.value ?? '').trim()]
  })
  return { text: fillForm(carried.data.says, Object.fromEntries(values)), carried: carried.data }
}

function input(field: Field): SlackBlock {
  return {
    type: 'input',
    block_id: field.name,
    optional: field.optional ?? false,
    label: words(fit(field.label, LIMITS.label)),
    element: select(field) ?? textInput(field),
  }
}

/** A menu, or null where Slack has none for it: no options, too many, or values too long to be carried. */
function select(field: Field): SlackBlock | null {
  const options = (field.options ?? []).map((option) => ({
    text: words(fit(option.label, LIMITS.option)),
    value: option.value,
  }))
  if (field.kind !== 'choice' || options.length === 0 || options.length > LIMITS.options) return null
  if (options.some(({ value }) => value === '' || value.length > LIMITS.value)) return null
  const initial = options.find(({ value }) => value === field.initial)
  return { type: 'static_select', action_id: 'value', options, ...(initial ? { initial_option: initial } : {}) }
}

function textInput(field: Field): SlackBlock {
  return {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: field.kind === 'text',
    max_length: LIMITS.text,
    ...(field.initial ? { initial_value: field.initial.slice(0, LIMITS.text) } : {}),
  }
}

function heading(text: string): SlackBlock {
  const run = { type: 'text', text, style: { bold: true } }
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [run] }] }
}

function words(text: string): SlackBlock {
  return { type: 'plain_text', text: text === '' ? ' ' : text, emoji: false }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
