import dictionary from 'opencc-js/dict/TSCharacters'

/**
 * OpenCC's table of traditional characters and their simplified forms. Characters are mapped one by one, so that positions
 * stay what they were.
 */
const simplified = new Map<string, string>()
for (const pair of dictionary.split('|')) {
  const [traditional = '', form = ''] = pair.split(' ')
  if (form.length === traditional.length) simplified.set(traditional, form)
}

/** Written variants of the same word, of the same length. */
const variants: [RegExp, string][] = [
  [/爱滋/g, '艾滋'],
  // As Taiwan says it.
  [/网路/g, '网络'],
  [/计画/g, '计划'],
  [/回反/g, '回返'],
]

/** "①4.1谁牵头 ②…": marks of an enumeration, no part of the numbers that follow. */
const enclosed = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/g

const cjk = /[\u3400-\u9fff]/
const han = /[\u3400-\u{10ffff}]/gu

/** What any replacement below looks for, in one look: most messages have none of it. */
const adorned =
  /[<>&*_~`\u00ad\u00b4\u02bc\u200b-\u206f\ufeff]|\ufe0f|https?:|\p{Extended_Pictographic}|\p{Emoji_Modifier}/u

/**
 * Text as people type it on phones, made plain: full width to half, traditional to simplified, mentions, markup, emoji,
 * invisible and bidirectional marks to spaces. Lines that quote somebody else's words stay, without their mark.
 */
export function normalise(text: string): string {
  const composed = text.replace(enclosed, '\n').normalize('NFKC')
  const plain = adorned.test(composed) ? unadorned(composed) : composed
  if (!cjk.test(plain)) return plain
  const simple = plain.replace(han, (character) => simplified.get(character) ?? character)
  return variants.reduce((words, [from, to]) => words.replace(from, to), simple)
}

function unadorned(text: string): string {
  return (
    text
      .replace(/<at\b[^>]*>.*?<\/at>/gis, ' ')
      .replace(/<[@#!][^<>]*>/g, ' ')
      .replace(/<(https?:[^<>|]*)(\|([^<>]*))?>/g, ' $3 ')
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/&nbsp;?/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/g, '')
      .replace(/[\u2018\u2019\u02bc`´]/g, "'")
      // "T1~T6" is a span, no mark-up.
      .replace(/(?<=\d)\s?~\s?(?=[a-z]?\d)/gi, '-')
      .replace(/[*_~]+/g, ' ')
      .replace(/(?!\p{Number})\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/gu, ' ')
      .replace(/[—–‒―]/g, '-')
      .replace(/^\s*>+/gm, ' ')
  )
}
