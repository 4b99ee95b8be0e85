import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chromeFor } from '../../src/language/chrome/chrome.ts'
import { blockKit, escapeText, fit, type Rendering, type SlackBlock } from '../../src/reply/block-kit.ts'
import { type Block, buttons, note, type Reply, type Span, span, text } from '../../src/reply/reply.ts'
import { blockComplaints } from './block-kit-rules.ts'

const plainRendering: Rendering = {
  chrome: chromeFor('en'),
  surface: 'message',
  tables: true,
  page: 0,
  again: 'what is due',
  memory: 'm1',
}

function reply(answer: Block[], more: Block[] = [], drawnAt?: number): Reply {
  return {
    kind: 'answer',
    language: 'en',
    workstreams: [],
    answer,
    more,
    private: false,
    ...(drawnAt === undefined ? {} : { drawnAt }),
  }
}

/** Every string that the blocks show, in order. */
function shown(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shown)
  if (typeof value !== 'object' || value === null) return []
  const block = value as Record<string, unknown>
  const own = typeof block.text === 'string' ? [block.text] : []
  return [...own, ...Object.values(block).flatMap(shown)]
}

function elements(blocks: SlackBlock[], type: string): Record<string, unknown>[] {
  return blocks
    .filter((block) => block.type === type)
    .flatMap((block) => (Array.isArray(block.elements) ? block.elements : []))
}

const rows = (count: number): Span[][][] =>
  Array.from({ length: count }, (_, n) => [
    [span(`T${n}`)],
    [span(`A workstream about migration, number ${n}`)],
    [span('May 2020')],
  ])
const table = (count: number): Block => ({
  is: 'table',
  caption: 'Due soon',
  columns: ['No.', 'Workstream', 'Due'],
  rows: rows(count),
})

describe('a reply in Block Kit', () => {
  it('keeps user text out of every markup Slack reads', () => {
    const hostile = 'see <!channel> <@U012345> <https://evil.example|here> *bold* `x` &lt; :tada:'
    const { text: twin, blocks } = blockKit(reply([text(hostile)], [note(hostile)]), plainRendering)
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn')
    expect(shown(blocks)).toEqual([hostile, hostile])
    expect(twin).not.toMatch(/<[^>]*>/)
    expect(twin).toContain('&lt;!channel&gt;')
    expect(twin).toContain('&amp;lt;')
  })

  it('marks Chinese as rich text, so that no star is ever shown', () => {
    const { blocks } = blockKit(
      reply([{ is: 'facts', pairs: [{ name: '状态', value: [span('进行中', 'strong')] }] }]),
      plainRendering,
    )
    expect(blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: '状态：', style: { bold: true } },
              { type: 'text', text: '进行中', style: { bold: true } },
            ],
          },
        ],
      },
    ])
  })

  it('never cuts a long heading, in whatever language', () => {
    const heading = '全球契约'.repeat(80)
    const { blocks } = blockKit(reply([{ is: 'heading', text: heading }]), plainRendering)
    expect(shown(blocks).join('')).toBe(heading)
  })

  it('draws the first table as a table and the next as a list, with all of both in the text', () => {
    const { text: twin, blocks } = blockKit(reply([table(3), table(2)]), plainRendering)
    expect(blocks.filter((block) => block.type === 'table')).toHaveLength(1)
    expect(twin.match(/number 1/g)).toHaveLength(2)
    expect(blockComplaints(blocks, 'message')).toEqual([])
  })

  it('draws tables as lists where tables are not taken', () => {
    for (const rendering of [
      { ...plainRendering, tables: false },
      { ...plainRendering, surface: 'view' as const },
    ]) {
      const { blocks } = blockKit(reply([table(3)]), rendering)
      expect(JSON.stringify(blocks)).not.toContain('"table"')
      expect(shown(blocks)).toContain('A workstream about migration, number 2')
    }
  })

  it('gives a button its command as value, and in the block its page, memory and position', () => {
    const { blocks } = blockKit(
      reply([text('Hi')], [buttons({ label: 'History', says: 'history 2.2' })], 12),
      plainRendering,
    )
    expect(blocks[1]).toMatchObject({ type: 'actions', block_id: '0~m1~12~1' })
    expect(elements(blocks, 'actions')).toMatchObject([{ type: 'button', action_id: 'say~0', value: 'history 2.2' }])
  })

  it('counts what it leaves out and offers it, and the way back', () => {
    const all = reply([table(150)], [note('As of 18 November 2019')])
    const first = blockKit(all, plainRendering)
    const count = Number(/and (\d+) more/.exec(first.text)?.[1])
    expect(count).toBeGreaterThan(0)
    expect(elements(first.blocks, 'actions')).toMatchObject([{ action_id: 'page~1', value: 'what is due' }])
    const second = blockKit(all, { ...plainRendering, page: 1 })
    expect(shown(second.blocks)).toContain(`T${150 - count}`)
    expect(shown(second.blocks)).toContain('As of 18 November 2019')
    expect(elements(second.blocks, 'actions').at(-1)).toMatchObject({ action_id: 'page~0' })
  })

  it('says how much is left even where no command can bring it back', () => {
    const { blocks } = blockKit(reply([table(150)]), { ...plainRendering, again: null })
    expect(shown(blocks).some((words) => /^and \d+ more$/.test(words))).toBe(true)
    expect(elements(blocks, 'actions')).toEqual([])
  })

  it('stands the button that opens a form where the form would be', () => {
    const form: Block = {
      is: 'form',
      form: { title: 'Update 2.2', fields: [], submit: 'Update', cancel: 'Cancel', says: 'status 2.2 {status}' },
    }
    const { blocks } = blockKit(reply([form]), { ...plainRendering, again: 'update 2.2' })
    expect(elements(blocks, 'actions')).toMatchObject([{ value: 'update 2.2', text: { text: 'Update 2.2' } }])
    expect(shown(blockKit(reply([form]), { ...plainRendering, again: null }).blocks).join()).toContain('status 2.2')
  })
})

const words = fc.string({ unit: fc.constantFrom('a', '移', '😀', ' ', '\n', '<', '&', '"', '*'), maxLength: 9000 })
const spans = fc.array(
  fc.record({ text: words, style: fc.constantFrom('strong', 'muted', 'code') }, { requiredKeys: ['text'] }),
  {
    maxLength: 3,
  },
) as fc.Arbitrary<Span[]>
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((value): Block => ({ is: 'heading', text: value })),
  spans.map((value): Block => ({ is: 'text', spans: value })),
  spans.map((value): Block => ({ is: 'quote', spans: value })),
  spans.map((value): Block => ({ is: 'note', spans: value })),
  fc.array(spans, { maxLength: 60 }).map((items): Block => ({ is: 'list', items })),
  fc
    .array(fc.record({ name: words, value: spans }), { maxLength: 4 })
    .map((pairs): Block => ({ is: 'facts', pairs: pairs.map((pair) => ({ ...pair, name: fit(pair.name, 80) })) })),
  fc
    .array(fc.array(spans, { minLength: 3, maxLength: 3 }), { maxLength: 40 })
    .map((cells): Block => ({ is: 'table', caption: 'c', columns: ['a', 'b', 'c'], rows: cells })),
  fc.integer({ min: 0, max: 150 }).map((count) => table(count)),
  fc
    .array(fc.record({ label: words, says: words }), { maxLength: 70 })
    .map((list): Block => ({ is: 'buttons', buttons: list })),
  fc.constant<Block>({ is: 'divider' }),
)

describe('any reply whatever', () => {
  it('is within every limit on every page, and the pages together say all of it', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), fc.boolean(), (blocks, tables) => {
        const all = reply(blocks)
        for (let page = 0; page < 400; page += 1) {
          const rendered = blockKit(all, { ...plainRendering, tables, page })
          if (rendered.blocks.length > 0) expect(blockComplaints(rendered.blocks, 'message')).toEqual([])
          expect(rendered.text.length).toBeLessThanOrEqual(4_000)
          const next = elements(rendered.blocks, 'actions').some((element) => element.action_id === `page~${page + 1}`)
          if (!next) return
        }
        throw new Error('pages without end')
      }),
      { numRuns: 60, seed: 20191118 },
    )
  })

  it('loses no row of a long table over its pages', () => {
    const seen = new Set<string>()
    for (let page = 0; page < 20; page += 1) {
      for (const string of shown(blockKit(reply([table(400)]), { ...plainRendering, page }).blocks)) seen.add(string)
    }
    for (let n = 0; n < 400; n += 1) expect(seen).toContain(`T${n}`)
  })
})

it('escapes exactly what Slack reads in text', () => {
  expect(escapeText('<@U1> & "x"')).toBe('&lt;@U1&gt; &amp; "x"')
})

it('cuts between characters, and says that it has cut', () => {
  expect(fit('😀😀😀', 4)).toBe('😀…')
  expect(fit('abcd', 4)).toBe('abcd')
})
