/**
 * The neutral answer: data, never markup. Renderers turn it into what a platform shows; nothing in it knows a platform.
 */
export interface Span {
  text: string
  style?: 'strong' | 'muted' | 'code'
}

export interface Button {
  label: string
  /** Command text, as if the person had typed it: "status 2.2 completed". */
  says: string
  style?: 'primary' | 'danger'
  /** Where there is no room for all buttons this one is left out, rather than said as words to type. */
  spare?: true
}

export interface Field {
  name: string
  label: string
  kind: 'choice' | 'text'
  options?: { value: string; label: string }[]
  initial?: string
  optional?: boolean
}

/** Inputs that together make one command: `{name}` in `says` is replaced by that field's value. */
export interface Form {
  title: string
  fields: Field[]
  submit: string
  cancel: string
  says: string
}

export type Block =
  | { is: 'heading'; text: string }
  | { is: 'text'; spans: Span[] }
  | { is: 'list'; items: Span[][] }
  | { is: 'facts'; pairs: { name: string; value: Span[] }[] }
  | { is: 'table'; caption: string; columns: string[]; rows: Span[][][] }
  | { is: 'quote'; spans: Span[] }
  /** Small print: the source, how the question was read, "as of". */
  | { is: 'note'; spans: Span[] }
  | { is: 'buttons'; buttons: Button[] }
  /** In Slack a modal, in Teams inputs on the card, in plain text the command to type. */
  | { is: 'form'; form: Form }
  | { is: 'divider' }

export type ReplyKind = 'answer' | 'clarify' | 'unknown' | 'done' | 'refused'

export interface Reply {
  kind: ReplyKind
  /** Language tag of the wording. */
  language: string
  /** Ids of the workstreams it is about. */
  workstreams: string[]
  /** The direct answer: just what was asked. */
  answer: Block[]
  /** What surrounds it: source, reading, buttons. */
  more: Block[]
  /** Only for the person who asked: refusals, personal lists. */
  private: boolean
  /** Set on a reply that replaces the card its button stood on, rather than adding a message. */
  replaces?: boolean
  /** Log position it was drawn at; its buttons and forms hand it back as `Incoming.drawnAt`. */
  drawnAt?: number
  /** Messages to other people or channels that follow from this one. */
  also?: Notice[]
}

/** A message to somebody else, caused by an action: a request to the secretariat, an answer to the asker. */
export interface Notice {
  to: { person: string } | { place: string; thread?: string }
  reply: Reply
}

/** A run of plain or styled text. */
export function span(text: string, style?: Span['style']): Span {
  return style ? { text, style } : { text }
}

export function text(...parts: (string | Span)[]): Block {
  return { is: 'text', spans: parts.map((part) => (typeof part === 'string' ? span(part) : part)) }
}

export function note(...parts: (string | Span)[]): Block {
  return { is: 'note', spans: parts.map((part) => (typeof part === 'string' ? span(part) : part)) }
}

export function buttons(...list: Button[]): Block {
  return { is: 'buttons', buttons: list }
}

/**
 * The command that a filled form makes: each `{name}` of `says` gives way to that field's value (nothing, when it was
 * left empty). Values are put in as they stand; braces inside them are not read again.
 */
export function fillForm(says: string, values: Readonly<Record<string, string>>): string {
  return says.replace(/\{([^{}]+)\}/g, (_, name: string) => values[name] ?? '').trim()
}
