import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chromeFor } from '../../src/language/chrome/chrome.ts'
import { adaptiveCard, cardMessage, LIMITS } from '../../src/reply/adaptive-card.ts'
import type { Drawing } from '../../src/reply/card-actions.ts'
import { escapeMarkdown, fitBytes, jsonBytes } from '../../src/reply/card-text.ts'
import { type Block, buttons, note, type Reply, type Span, span, text } from '../../src/reply/reply.ts'
import { actionsOf, cardComplaints, wordsOf } from './adaptive-card-rules.ts'

const drawing: Drawing = {
  chrome: chromeFor('en'),
  page: 0,
  again: 'show 2.2',
  back: null,
  memory: 'm1',
  actions: 'execute',
  refreshFor: ['29:asker'],
  targeted: false,
}

function reply(answer: Block[], more: Block[] = [], rest: Partial<Reply> = {}): Reply {
  return { kind: 'answer', language: 'en', workstreams: ['2.2'], answer, more, private: false, ...rest }
}

const table = (count: number, columns = 3): Block => ({
  is: 'table',
  caption: 'Due soon',
  columns: ['No.', 'Workstream', 'Due', 'Status', 'Leads'].slice(0, columns),
  rows: Array.from({ length: count }, (_, n) =>
    [`T${n}`, `A workstream about migration, number ${n}`, 'May 2020', 'in progress', 'IOM']
      .slice(0, columns)
      .map((words) => [span(words)]),
  ),
})
const form: Block = {
  is: 'form',
  form: {
    title: 'Update 2.2',
    fields: [
      {
        name: 'status',
        label: 'Status',
        kind: 'choice',
        options: [{ value: 'completed', label: 'completed' }],
        initial: 'completed',
      },
      { name: 'note', label: 'Note', kind: 'text', optional: true },
    ],
    submit: 'Update',
    cancel: 'Cancel',
    says: 'status 2.2 {status} {note}',
  },
}

describe('a message in Teams', () => {
  it('says a plain answer as its text, and the rest on a card below', () => {
    const message = cardMessage(
      reply([text('T4 is led by ', span('ILO', 'strong'), '.')], [note('Source: line 120')]),
      drawing,
    )
    expect(message.text).toBe('T4 is led by ILO.')
    expect(message.summary).toBe('T4 is led by ILO.')
    expect(wordsOf(message.card)).toEqual(['Source: line 120'])
    expect(cardComplaints(message.card)).toEqual([])
  })

  it('needs no card for words alone', () => {
    expect(cardMessage(reply([text('You are welcome.')]), drawing)).toEqual({
      text: 'You are welcome.',
      summary: 'You are welcome.',
      card: null,
    })
  })

  it('puts an answer with a table on the card, and all of it in the summary', () => {
    const message = cardMessage(reply([text('Two are due.'), table(2)]), drawing)
    expect(message.text).toBeNull()
    expect(message.summary).toContain('Two are due.')
    expect(message.summary).toContain('T1 · A workstream about migration, number 1 · May 2020')
    expect(cardComplaints(message.card)).toEqual([])
  })
})

describe('a reply as an Adaptive Card', () => {
  it('keeps user text out of everything a card reads as markup', () => {
    const hostile = '**bold** [here](https://evil.example) <at>all</at> {{DATE(2019-11-18T00:00:00Z, SHORT)}} &lt;'
    const card = adaptiveCard(reply([{ is: 'heading', text: hostile }, text(hostile)], [note(hostile)]), drawing)
    expect(cardComplaints(card)).toEqual([])
    expect(JSON.stringify(card.body)).not.toContain('{{DATE')
    expect(card.body[0]).toMatchObject({
      type: 'TextBlock',
      text: escapeMarkdown(hostile),
    })
    expect(wordsOf(card.body[1])).toEqual([hostile.replace('{{', '{\u200b{')])
    expect(card.speak).toContain('&lt;at&gt;all')
  })

  it('escapes what Markdown would read in a heading, and leaves numbers of workstreams alone', () => {
    expect(escapeMarkdown('2.2 · Workplan (core)')).toBe('2.2 · Workplan (core)')
    expect(escapeMarkdown('*a* _b_ [c](d) `e`')).toBe('\\*a\\* \\_b\\_ \\[c](d) \\`e\\`')
    expect(escapeMarkdown('status ID [STATUS] [NOTE]')).toBe('status ID [STATUS] [NOTE]')
    expect(escapeMarkdown('3. Title\n- x\n# y')).toBe('3\\. Title\n\\- x\n\\# y')
    expect(escapeMarkdown('R&D &amp;')).toBe('R&D &amp;amp;')
  })

  it('marks its language, and the heading as a heading for screen readers', () => {
    const card = adaptiveCard(reply([{ is: 'heading', text: '2.2' }], [], { language: 'zh' }), drawing)
    expect(card).toMatchObject({ lang: 'zh', speak: '2.2', fallbackText: '2.2' })
    expect(card.body[0]).toMatchObject({ style: 'heading', wrap: true })
  })

  it('says facts by name, with the wide colon after Chinese', () => {
    const card = adaptiveCard(
      reply([
        {
          is: 'facts',
          pairs: [
            { name: '状态', value: [span('进行中')] },
            { name: 'Leads', value: [span('IOM')] },
          ],
        },
      ]),
      drawing,
    )
    expect(wordsOf(card)).toEqual(['状态：', '进行中', 'Leads: ', 'IOM'])
  })

  it('gives a table a head, a wide card and narrow columns for numbers; a wide table becomes lines', () => {
    const card = adaptiveCard(reply([table(2)]), drawing)
    expect(card).toMatchObject({ msteams: { width: 'Full' } })
    expect(card.body[1]).toMatchObject({
      type: 'Table',
      firstRowAsHeader: true,
      columns: [{ width: 1 }, { width: 5 }, { width: 1 }],
    })
    const wide = adaptiveCard(reply([table(2, 5)]), drawing)
    expect(JSON.stringify(wide)).not.toContain('"Table"')
    expect(wordsOf(wide).join('')).toContain('T1 · Workstream: A workstream about migration, number 1 · Due: May 2020')
  })

  it('draws a divider as a line above what follows', () => {
    const card = adaptiveCard(reply([text('a'), { is: 'divider' }, text('b'), { is: 'divider' }]), drawing)
    expect(card.body).toHaveLength(2)
    expect(card.body[1]).toMatchObject({ separator: true })
  })

  it('gives a button its command, its position and the way back, twice: Execute, and Submit for old clients', () => {
    const card = adaptiveCard(
      reply([text('a')], [buttons({ label: 'History', says: 'history 2.2' })], { drawnAt: 12 }),
      drawing,
    )
    const workplan = { says: 'history 2.2', at: 12, again: 'show 2.2', memory: 'm1' }
    expect(actionsOf(card)).toEqual([
      {
        type: 'Action.Execute',
        title: 'History',
        verb: 'say',
        data: { workplan },
        associatedInputs: 'none',
        fallback: { type: 'Action.Submit', data: { workplan }, associatedInputs: 'none' },
      },
    ])
  })

  it('shows at most six actions, and says the others as words to type', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ label: `Show T${n}`, says: `show T${n}` }))
    const card = adaptiveCard(reply([text('Which one?')], [buttons(...many)]), drawing)
    expect(cardComplaints(card)).toEqual([])
    expect(actionsOf(card)).toHaveLength(6)
    expect(wordsOf(card).join('')).toContain('Show T8: show T8')
  })

  it('makes inputs of a form, and a way to give it up', () => {
    const card = adaptiveCard(reply([form]), { ...drawing, again: null, back: { says: 'show 2.2', memory: 'm0' } })
    expect(cardComplaints(card)).toEqual([])
    expect(card.body).toMatchObject([
      { type: 'TextBlock', text: 'Update 2.2' },
      { type: 'Input.ChoiceSet', id: 'status', value: 'completed', isRequired: true, label: 'Status' },
      { type: 'Input.Text', id: 'note', label: 'Note' },
      { type: 'ActionSet' },
    ])
    expect(actionsOf(card)).toMatchObject([
      { verb: 'form', associatedInputs: 'auto', data: { workplan: { says: 'status 2.2 {status} {note}' } } },
      {
        verb: 'cancel',
        associatedInputs: 'none',
        data: { workplan: { says: 'show 2.2', memory: 'm0', cancel: true } },
      },
    ])
  })

  it('says a second form as the command to type, as the inputs of both would be sent together', () => {
    const card = adaptiveCard(reply([form, form]), drawing)
    expect(cardComplaints(card)).toEqual([])
    expect(wordsOf(card).join('')).toContain('status 2.2 {status} {note}')
  })

  it('is kept fresh for the people concerned, when it answers about a workstream and asking again changes nothing', () => {
    const data = { workplan: { says: 'show 2.2', at: 3, again: 'show 2.2', memory: 'm1', refresh: true } }
    expect(adaptiveCard(reply([text('a')], [], { drawnAt: 3 }), drawing)).toMatchObject({
      refresh: { action: { type: 'Action.Execute', verb: 'refresh', data }, userIds: ['29:asker'] },
    })
    const many = Array.from({ length: 80 }, (_, n) => `29:${n}`)
    expect(adaptiveCard(reply([text('a')]), { ...drawing, refreshFor: many })).toMatchObject({
      refresh: { userIds: many.slice(0, 60) },
    })
    for (const not of [
      adaptiveCard(reply([text('a')], [], { kind: 'done' }), drawing),
      adaptiveCard(reply([text('a')], [], { workstreams: [] }), drawing),
      adaptiveCard(reply([text('a')]), { ...drawing, again: null }),
      adaptiveCard(reply([text('a')]), { ...drawing, actions: 'submit' }),
      adaptiveCard(reply([text('a')]), { ...drawing, refreshFor: [] }),
    ]) {
      expect(not.refresh).toBeUndefined()
    }
  })

  it('in a dialog sends by Submit, the only action that dialogs take', () => {
    const card = adaptiveCard(reply([form], [buttons({ label: 'a', says: 'b' })]), { ...drawing, actions: 'submit' })
    expect(JSON.stringify(card)).not.toContain('Action.Execute')
    expect(cardComplaints(card)).toEqual([])
  })

  it('counts what it leaves out and offers it, and the way back', () => {
    const all = reply([table(150)], [note('As of 18 November 2019')])
    const first = adaptiveCard(all, drawing)
    expect(cardComplaints(first)).toEqual([])
    const count = Number(/^and (\d+) more$/m.exec(wordsOf(first).join('\n'))?.[1])
    expect(count).toBeGreaterThan(0)
    expect(actionsOf(first)).toMatchObject([
      { title: 'Show more', data: { workplan: { page: 1, memory: 'm1', says: 'show 2.2' } } },
    ])
    const second = adaptiveCard(all, { ...drawing, page: 1 })
    expect(wordsOf(second)).toContain(`T${150 - count}`)
    expect(wordsOf(second)).toContain('As of 18 November 2019')
    expect(actionsOf(second).at(-1)).toMatchObject({ title: 'Back', data: { workplan: { page: 0 } } })
  })
})

const words = fc.string({ unit: fc.constantFrom('a', '移', '😀', ' ', '\n', '<', '&', '"', '*'), maxLength: 9_000 })
const spans = fc.array(
  fc.record({ text: words, style: fc.constantFrom('strong', 'muted', 'code') }, { requiredKeys: ['text'] }),
  { maxLength: 3 },
) as fc.Arbitrary<Span[]>
const name = words.map((value) => value.slice(0, 60))
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((value): Block => ({ is: 'heading', text: value || '-' })),
  spans.map((value): Block => ({ is: 'text', spans: value })),
  spans.map((value): Block => ({ is: 'quote', spans: value })),
  spans.map((value): Block => ({ is: 'note', spans: value })),
  fc.array(spans, { maxLength: 60 }).map((items): Block => ({ is: 'list', items })),
  fc.array(fc.record({ name, value: spans }), { maxLength: 4 }).map((pairs): Block => ({ is: 'facts', pairs })),
  fc.integer({ min: 0, max: 150 }).chain((n) => fc.integer({ min: 1, max: 5 }).map((columns) => table(n, columns))),
  fc
    .array(fc.record({ label: words.filter((label) => label !== ''), says: words }), { maxLength: 20 })
    .map((list): Block => ({ is: 'buttons', buttons: list })),
  fc.constant<Block>({ is: 'divider' }),
  fc.constant<Block>(form),
)

describe('any reply whatever', () => {
  it('is within every limit on every page', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), fc.boolean(), (blocks, targeted) => {
        const all = reply(blocks, [text('the end')], { drawnAt: 1 })
        for (let page = 0; page < 400; page += 1) {
          const message = cardMessage(all, { ...drawing, targeted, page })
          if (message.card) expect(cardComplaints(message.card)).toEqual([])
          expect(jsonBytes(message)).toBeLessThanOrEqual(LIMITS.message - 2_000)
          if (!message.card || !actionsOf(message.card).some((action) => action.title === 'Show more')) return
        }
        throw new Error('pages without end')
      }),
      { numRuns: 60, seed: 20191118 },
    )
  })

  it('loses no row of a long table over its pages', () => {
    const seen = new Set<string>()
    for (let page = 0; page < 20; page += 1) {
      for (const string of wordsOf(adaptiveCard(reply([table(400)]), { ...drawing, page }))) seen.add(string)
    }
    for (let n = 0; n < 400; n += 1) expect(seen).toContain(`T${n}`)
  })
})

it('cuts text between characters, counts its bytes as JSON, and says that it has cut', () => {
  expect(fitBytes('abcd', 6)).toBe('abcd')
  expect(fitBytes('移民与移民', 13)).toBe('移民…')
  expect(fitBytes('😀😀😀', 10)).toBe('😀…')
  expect(jsonBytes(fitBytes('"'.repeat(50), 20))).toBeLessThanOrEqual(20)
})
