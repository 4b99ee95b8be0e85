import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../src/language/normalise.ts'
import { answered } from '../asking.ts'

const plainly = (text: string) => normalise(text).replace(/\s+/g, ' ').trim()

describe('text is made plain', () => {
  it.each([
    ['full width', 'Ｗｈｏ　ｌｅａｄｓ　Ｔ４？', 'Who leads T4?'],
    ['traditional characters', '請問誰牽頭聯繫中心', '请问谁牵头联系中心'],
    ['written variants', '愛滋病的計畫', '艾滋病的计划'],
    ['a Slack mention', '<@U123ABC> who leads T4', 'who leads T4'],
    ['a Slack channel and a group', '<#C1|plan> <!here> T4', 'T4'],
    ['a Teams mention', '<at id="0">Workplan Bot</at> who leads T4', 'who leads T4'],
    ['a mention over two lines', '<at>Workplan\nBot</at> T4', 'T4'],
    ['a link with words', 'see <https://example.org/T5|T4>', 'see T4'],
    ['a bare link', 'see https://example.org/T5?x=T6 T4', 'see T4'],
    ['HTML', '<p>who <b>leads</b>&nbsp;T4 &amp; T5</p>', 'who leads T4 & T5'],
    ['markdown', '**who** _leads_ ~T4~', 'who leads T4'],
    ['a quotation', '> who leads\n>> T4', 'who leads T4'],
    ['curly quotation marks', 'who’s leading ‘T4’', "who's leading 'T4'"],
    ['long dashes', 'T1–T6 — all', 'T1-T6 - all'],
    ['bidirectional marks', '\u202bwho leads\u202c \u200fT4\u200e \u2066now\u2069', 'who leads T4 now'],
    ['invisible characters', 'lea\u200bds\ufeff T\u00ad4', 'leads T4'],
    ['emoji', '🙏🏽 who leads T4? ✅👨‍👩‍👧', 'who leads T4?'],
  ])('%s', (_, typed, plain) => {
    expect(plainly(typed)).toBe(plain)
  })

  it('and stays so', () => {
    for (const text of ['who leads T4?', '主题4谁牵头？T4、T5', '1.1 & T4 - due when']) {
      expect(plainly(normalise(text))).toBe(plainly(text))
    }
  })

  it('for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof normalise(text)).toBe('string')
        expect(normalise(text)).not.toMatch(/[\u200b-\u200f\u202a-\u202e\ufeff]/)
      }),
    )
  })
})

describe('a question is read alike however it was typed', () => {
  const english = answered('who leads T4?').reply
  const chinese = answered('T4谁牵头？').reply

  it.each([
    'Ｗｈｏ　ｌｅａｄｓ　Ｔ４？',
    'WHO LEADS T4',
    'who leads t4',
    'who   leads\tT-4 ?',
    '<@U123ABC> who leads T4?',
    '<at>Workplan Bot</at> who leads T4?',
    'who leads T4? 🙏🙏',
    '*who* leads _T4_?',
    '> who leads T4?',
    '\u200fwho leads T4?\u200e',
    'w\u200bho leads T4?',
    '<p>who leads <b>T4</b>?</p>',
    'who leads <https://example.org/T5|T4>?',
    'wholeads T4?',
  ])('%s', (typed) => {
    expect(answered(typed).reply).toEqual(english)
  })

  it.each(['T4誰牽頭？', 'Ｔ４谁牵头？', '<at>助手</at> T4谁牵头？', '*T4*谁牵头？🙏', 't4谁牵头'])('%s', (typed) => {
    expect(answered(typed).reply).toEqual(chinese)
  })

  it.each([
    ['T1~T3的期限', 'T1到T3的期限'],
    ['X1～X3的时间框架', 'X1到X3的时间框架'],
    ['T1 ~ T3 deadlines', 'T1-T3 deadlines'],
  ])('a span is no mark-up: %s', (typed, plain) => {
    expect(answered(typed).reply).toEqual(answered(plain).reply)
  })
})
