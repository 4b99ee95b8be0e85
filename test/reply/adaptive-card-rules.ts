import * as z from 'zod'

/**
 * Adaptive Cards 1.5 as Teams takes them, as far as messages need them. Written from the other side than the renderer,
 * after the public schema of the format: it knows cards and nothing of replies.
 */
const text = z.string().min(1)
const separated = { separator: z.boolean().optional() }
const inputs = { associatedInputs: z.enum(['auto', 'none', 'Auto', 'None']).optional() }

const Submit = z.strictObject({
  type: z.literal('Action.Submit'),
  title: text.optional(),
  data: z.record(z.string(), z.unknown()),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  ...inputs,
})
const Execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: text.optional(),
  verb: text,
  data: z.record(z.string(), z.unknown()),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
  fallback: Submit.optional(),
  ...inputs,
})
const Action = z.discriminatedUnion('type', [Submit, Execute])
const Run = z.strictObject({
  type: z.literal('TextRun'),
  text,
  size: z.enum(['Small']).optional(),
  weight: z.enum(['Bolder']).optional(),
  isSubtle: z.boolean().optional(),
  fontType: z.enum(['Monospace']).optional(),
})
const Words = z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(Run).min(1), ...separated })
const Line = z.strictObject({
  type: z.literal('TextBlock'),
  text,
  /** A card without it loses text on a narrow screen. */
  wrap: z.literal(true),
  size: z.enum(['Default', 'Medium']).optional(),
  weight: z.enum(['Bolder']).optional(),
  style: z.enum(['heading']).optional(),
  ...separated,
})
const Cell = z.strictObject({ type: z.literal('TableCell'), items: z.array(Words).min(1) })
const Grid = z
  .strictObject({
    type: z.literal('Table'),
    columns: z.array(z.strictObject({ width: z.number().positive() })).min(1),
    firstRowAsHeader: z.boolean(),
    showGridLines: z.boolean(),
    rows: z.array(z.strictObject({ type: z.literal('TableRow'), cells: z.array(Cell) })).min(1),
    ...separated,
  })
  .refine((grid) => grid.rows.every((row) => row.cells.length === grid.columns.length), 'rows as wide as the table')
const asked = { id: text, label: text, isRequired: z.literal(true).optional(), errorMessage: text.optional() }
const TypedInput = z.strictObject({
  type: z.literal('Input.Text'),
  value: z.string().optional(),
  maxLength: z.int().positive().optional(),
  ...asked,
})
const ChosenInput = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  style: z.enum(['compact', 'expanded', 'filtered']),
  wrap: z.literal(true),
  choices: z.array(z.strictObject({ title: text, value: z.string() })),
  value: z.string().optional(),
  ...asked,
})
const Actions = z.strictObject({ type: z.literal('ActionSet'), actions: z.array(Action).min(1), ...separated })
const Box = z.strictObject({
  type: z.literal('Container'),
  style: z.enum(['emphasis']),
  items: z.array(Words).min(1),
  ...separated,
})
const Card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  lang: z.string().regex(/^[a-z]{2}/),
  fallbackText: text,
  speak: text.optional(),
  body: z.array(z.discriminatedUnion('type', [Line, Words, Box, Grid, Actions, TypedInput, ChosenInput])).min(1),
  refresh: z.strictObject({ action: Execute, userIds: z.array(text).min(1).max(60) }).optional(),
  msteams: z.strictObject({ width: z.literal('Full') }).optional(),
})

/** The complaints about a card; empty when Teams would take and show it. */
export function cardComplaints(card: unknown): string[] {
  const parsed = Card.safeParse(JSON.parse(JSON.stringify(card)))
  if (!parsed.success) return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const wrong: string[] = []
  const actions = actionsOf(card)
  if (actions.length > 6) wrong.push(`${actions.length} actions`)
  const ids = parsed.data.body.flatMap((element) => ('id' in element ? [element.id] : []))
  if (new Set(ids).size < ids.length) wrong.push('an input id twice')
  return wrong
}

/** The actions that a card shows, in order. */
export function actionsOf(card: unknown): z.infer<typeof Action>[] {
  const body = z.looseObject({ body: z.array(z.looseObject({ type: z.string() })) }).parse(card).body
  return body.flatMap((element) => (element.type === 'ActionSet' ? z.array(Action).parse(element.actions) : []))
}

/** Every string that the body of a card shows as words, in order. */
export function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return ['text', 'title', 'label', 'caption'].includes(key) ? [inner] : []
    return ['body', 'items', 'inlines', 'rows', 'cells', 'actions', 'choices'].includes(key) ? wordsOf(inner) : []
  })
}
