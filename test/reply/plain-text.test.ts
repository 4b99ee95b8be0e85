import { describe, expect, it } from 'vitest'
import { plainText, spanText } from '../../src/reply/plain-text.ts'
import { type Block, buttons, note, span, text } from '../../src/reply/reply.ts'

const every: Block[] = [
  { is: 'heading', text: '2.2 Regional networks' },
  text('Due ', span('by May 2020', 'strong'), '.'),
  { is: 'list', items: [[span('first')], [span('second', 'code')]] },
  {
    is: 'facts',
    pairs: [
      { name: 'Status', value: [span('in progress')] },
      { name: '状态', value: [span('进行中')] },
    ],
  },
  { is: 'divider' },
  { is: 'table', caption: 'Due soon', columns: ['No.', 'Due'], rows: [[[span('2.1')], [span('May 2020')]]] },
  { is: 'quote', spans: [span('到2020年5月\n第二行')] },
  note('Section 2, line 40'),
  buttons({ label: 'History', says: 'history 2.2' }),
]

describe('the text twin of a reply', () => {
  it('says everything its blocks say, in order', () => {
    expect(plainText(every)).toBe(
      [
        '2.2 Regional networks',
        'Due by May 2020.',
        '- first',
        '- second',
        '',
        'Status: in progress',
        '状态：进行中',
        '',
        'Due soon',
        'No. · Due',
        '- 2.1 · May 2020',
        '',
        '> 到2020年5月',
        '> 第二行',
        'Section 2, line 40',
        '',
        '[History] history 2.2',
      ].join('\n'),
    )
  })

  it('leaves out buttons and forms where they are shown beside it', () => {
    expect(plainText([text('Hello'), buttons({ label: 'Help', says: 'help' })], { commands: false })).toBe('Hello')
  })

  it('turns a form into the command to type and what may stand in it', () => {
    const form: Block = {
      is: 'form',
      form: {
        title: 'Update 2.2',
        submit: 'Update',
        cancel: 'Cancel',
        says: 'status 2.2 {status} {note}',
        fields: [
          {
            name: 'status',
            label: 'Status',
            kind: 'choice',
            options: [
              { value: 'completed', label: 'Completed' },
              { value: 'on-hold', label: 'on-hold' },
            ],
          },
          { name: 'note', label: 'Note', kind: 'text', optional: true },
        ],
      },
    }
    expect(plainText([form])).toBe(
      'Update 2.2\nstatus 2.2 {status} {note}\n  {status} Status: completed (Completed), on-hold\n  {note} Note: …',
    )
  })

  it('cuts nothing and escapes nothing', () => {
    const long = '<!channel> *'.repeat(4000)
    expect(plainText([text(long)])).toBe(long)
  })

  it('has no words of its own for nothing', () => {
    expect(plainText([])).toBe('')
    expect(spanText([])).toBe('')
  })
})
