import type { Chrome } from '../language/chrome/chrome.ts'
import { type CardElement, fitBytes, heading, jsonBytes } from './card-text.ts'
import type { Button, Field, Form, Reply } from './reply.ts'

/** Sizes in bytes of JSON: an action carries its command twice, so a card holds six of the longest. */
export const ACTION_LIMITS = { label: 80, says: 500, again: 300, input: 1_000 } as const

/** What a button gives back, under `workplan` in its data; inputs of a form stand beside it. */
export interface Carried {
  /** Command text; for a form with `{name}` where its inputs go. */
  says: string
  /** Log position the card was drawn at. */
  at?: number
  /** The command that gave this card, to come back to it. */
  again?: string
  /** The name under which the card's reply is remembered. */
  memory?: string
  /** Another page of it. */
  page?: number
  /** Nothing was pressed: Teams asks for the card as it is now. */
  refresh?: boolean
  /** The inputs on the card complete the command. */
  form?: boolean
  /** The form was given up. */
  cancel?: boolean
  /** The card is shown to one person in a place of many. */
  targeted?: boolean
}

/** A card by the command that gives it as it is now, where one does, and by the name under which it is remembered. */
export interface Back {
  says: string | null
  memory: string
}

export interface Drawing {
  chrome: Chrome
  /** Which page to show, from 0. */
  page: number
  /** The command that gives this reply again, for more pages and refreshing; null where that would change something. */
  again: string | null
  /** The card in whose place this one stands, to come back to it; null for a message of its own. */
  back: Back | null
  /** Name under which the reply is remembered, so that another page of it can be shown unchanged. */
  memory: string
  /** Action.Execute in messages, Action.Submit in dialogs, which take no other. */
  actions: 'execute' | 'submit'
  /** Teams ids of those for whom the card is to be kept fresh. */
  refreshFor: readonly string[]
  targeted: boolean
}

/** Whether a command is short enough to be carried by an action. */
export function isCarried(says: string): boolean {
  return jsonBytes(says) <= ACTION_LIMITS.says
}

/** One button. Other inputs on the card do not hold it up. */
export function buttonAction(button: Button, reply: Reply, drawing: Drawing, more: Partial<Carried> = {}): CardElement {
  const carried = { says: button.says, ...remembered(reply, drawing), ...more }
  return { ...carrying('say', carried, drawing, 'none'), ...titled(button.label, button.style) }
}

/** The buttons to the next and the previous page. */
export function turnActions(page: { number: number; left: number }, reply: Reply, drawing: Drawing): CardElement[] {
  const { chrome } = drawing
  const turn = (label: string, to: number) => {
    const says = againOf(drawing) ?? ''
    return buttonAction({ label, says }, reply, drawing, { page: to })
  }
  return [
    ...(page.left > 0 ? [turn(chrome.showMore, page.number + 1)] : []),
    ...(page.number > 0 ? [turn(chrome.back, page.number - 1)] : []),
  ]
}

/** The button back to the card in whose place this one stands. */
export function backActions(reply: Reply, drawing: Drawing): CardElement[] {
  if (drawing.back === null) return []
  const action = carrying('cancel', givingUp(reply, drawing), drawing, 'none')
  return [{ ...action, ...titled(drawing.chrome.back) }]
}

/** The inputs of a form, its submit button, and one to give it up. */
export function formElements(form: Form, reply: Reply, drawing: Drawing): CardElement[] {
  const submit = { says: form.says, ...remembered(reply, drawing), form: true }
  return [
    heading(form.title, 'Medium'),
    ...form.fields.map((field) => input(field, drawing.chrome)),
    {
      type: 'ActionSet',
      actions: [
        { ...carrying('form', submit, drawing, 'auto'), ...titled(form.submit, 'primary') },
        { ...carrying('cancel', givingUp(reply, drawing), drawing, 'none'), ...titled(form.cancel) },
      ],
    },
  ]
}

/** Teams asks for an answer about workstreams anew, without a click, when one of these people comes to see it. */
export function refreshing(reply: Reply, drawing: Drawing): { refresh?: object } {
  const says = againOf(drawing)
  const about = reply.kind === 'answer' && reply.workstreams.length > 0
  if (says === null || !about || drawing.actions !== 'execute' || drawing.refreshFor.length === 0) return {}
  const workplan: Carried = { says, ...remembered(reply, drawing), refresh: true }
  return {
    refresh: {
      action: { type: 'Action.Execute', verb: 'refresh', data: { workplan } },
      // Teams takes at most 60 people.
      userIds: drawing.refreshFor.slice(0, 60),
    },
  }
}

/** Back to the card before, if there is one. */
function givingUp(reply: Reply, drawing: Drawing): Carried {
  const { memory, ...carried } = remembered(reply, drawing)
  const { back } = drawing
  const says = back?.says && isCarried(back.says) ? back.says : ''
  return { ...carried, says, cancel: true, ...(back ? { memory: back.memory } : {}) }
}

function remembered(reply: Reply, drawing: Drawing): Omit<Carried, 'says'> {
  const again = againOf(drawing)
  return {
    ...(reply.drawnAt === undefined ? {} : { at: reply.drawnAt }),
    ...(again === null ? {} : { again }),
    memory: drawing.memory,
    ...(drawing.targeted ? { targeted: true } : {}),
  }
}

function againOf({ again }: Drawing): string | null {
  return again !== null && jsonBytes(again) <= ACTION_LIMITS.again ? again : null
}

function titled(label: string, style?: Button['style']): { title: string; style?: string } {
  const title = fitBytes(label, ACTION_LIMITS.label)
  if (style === undefined) return { title }
  return { title, style: style === 'danger' ? 'destructive' : 'positive' }
}

/** Execute, with a Submit for clients that do not know it; both carry the same. */
function carrying(verb: string, workplan: Carried, drawing: Drawing, associatedInputs: 'auto' | 'none'): CardElement {
  const submit = { type: 'Action.Submit', data: { workplan }, associatedInputs }
  return drawing.actions === 'submit'
    ? submit
    : { type: 'Action.Execute', verb, data: { workplan }, associatedInputs, fallback: submit }
}

function input(field: Field, chrome: Chrome): CardElement {
  const common = {
    id: field.name,
    label: field.label,
    ...(field.initial === undefined ? {} : { value: field.initial }),
    ...(field.optional ? {} : { isRequired: true, errorMessage: chrome.fieldMissing(field.label) }),
  }
  if (field.kind === 'text' || !field.options) {
    return { type: 'Input.Text', maxLength: ACTION_LIMITS.input, ...common }
  }
  return {
    type: 'Input.ChoiceSet',
    style: 'compact',
    wrap: true,
    choices: field.options.map((option) => ({ title: option.label, value: option.value })),
    ...common,
  }
}
