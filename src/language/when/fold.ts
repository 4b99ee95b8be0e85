/** Text made plain for the patterns, and where each of its positions lies in the text as typed. */
export interface Folded {
  text: string
  /** One entry a position, and one for the end; null when the positions are the same. */
  at: number[] | null
}

// Only what words of time need; the same number of characters, so that positions stay.
const traditional =
  '內兩個這後週來間號開補禮將嚴遲於當餘從頭裡裏終現時約歲剛幾數還議計畫劃無適續長進應經確暫滾動際緊過點總結參與'
const simplified =
  '内两个这后周来间号开补礼将严迟于当余从头里里终现时约岁刚几数还议计划划无适续长进应经确暂滚动际紧过点总结参与'
const single = new Map<string, string>()
for (let i = 0; i < traditional.length; i++) single.set(traditional[i] ?? '', simplified[i] ?? '')
for (const dash of '‐‑‒–—―−〜～－') single.set(dash, '-')
for (const quote of '‘’ʼ`´') single.set(quote, "'")
single.set('　', ' ')
single.set('\u00a0', ' ')

function foldOne(character: string): string {
  const code = character.charCodeAt(0)
  const known = single.get(character)
  if (known !== undefined) return known
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}

const plain = /^[\n\r\t -~]*$/

/** Lower case, half width, simplified, plain dashes: character for character, so that positions stay. */
function foldText(text: string): string {
  return plain.test(text) ? text.toLowerCase() : text.split('').map(foldOne).join('')
}

const digits = '〇零一二三四五六七八九'
// In 5、6两月 the last one counts the two.
const numeral = /(?<!\d)[〇零一二两三四五六七八九十]+/g

function digitOf(character: string): number {
  return character === '两' ? 2 : Math.max(0, digits.indexOf(character) - 1)
}

/** A number in Chinese numerals as digits, or null when the run is no single number ("两三"). */
function numberOf(run: string, next: string): string | null {
  const ten = run.indexOf('十')
  if (ten >= 0) {
    const [tens = '', units = '', ...more] = run.split('十')
    if (tens.length > 1 || units.length > 1 || more.length > 0) return null
    return String((tens === '' ? 1 : digitOf(tens)) * 10 + (units === '' ? 0 : digitOf(units)))
  }
  // 一共, 一起: no number.
  if (run === '一' && /[共起些直同般律旦并致定下切样旁边面贯向再味]/.test(next)) return null
  // Years are read digit by digit.
  if (run.length === 1 || (next === '年' && (run.length === 4 || run.length === 2))) {
    return Array.from(run, digitOf).join('')
  }
  // 两三个月 is two or three: the longer counts.
  const [first, last] = Array.from(run, digitOf)
  return run.length === 2 && last === (first ?? 0) + 1 && /[个天周年]/.test(next) ? String(last) : null
}

/** The date word that a word was meant to be. */
export type Mend = (word: string) => string | null

/** Folds a text: characters, numerals, and slips of the pen in date words. */
export function fold(text: string, mend: Mend): Folded {
  const folded = foldText(text)
  const changes: { from: number; to: number; instead: string }[] = []
  for (const match of folded.matchAll(numeral)) {
    const instead = numberOf(match[0], folded[match.index + match[0].length] ?? '')
    if (instead !== null) changes.push({ from: match.index, to: match.index + match[0].length, instead })
  }
  for (const match of folded.matchAll(/(?<![a-z\d_'])[a-z]{5,12}(?![a-z\d_])/g)) {
    const instead = mend(match[0])
    if (instead !== null) changes.push({ from: match.index, to: match.index + match[0].length, instead })
  }
  if (changes.length === 0) return { text: folded, at: null }
  changes.sort((a, b) => a.from - b.from)
  const pieces: string[] = []
  const at: number[] = []
  let done = 0
  const keep = (until: number) => {
    pieces.push(folded.slice(done, until))
    for (let i = done; i < until; i++) at.push(i)
  }
  for (const { from, to, instead } of changes) {
    keep(from)
    pieces.push(instead)
    for (let i = 0; i < instead.length; i++) at.push(Math.min(from + i, to - 1))
    done = to
  }
  keep(folded.length)
  at.push(folded.length)
  return { text: pieces.join(''), at }
}
