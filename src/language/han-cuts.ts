import { longestPhrase, type Token } from './lexicon.ts'
import type { Names } from './names.ts'
import { numeralAt } from './numerals.ts'
import { lexicon, type Sounding } from './phrase-book.ts'

/** "露没露脸", "到不到期": a verb put twice asks whether; the verb itself follows. */
export function undecided(tokens: Token[], at: number): boolean {
  const [verb, not, again] = tokens.slice(at, at + 3)
  if (verb?.kind !== 'han' || verb.word !== again?.word || !/^[没不]$/.test(not?.word ?? '')) return false
  return (longestPhrase(lexicon().phrases, tokens, at)?.length ?? 0) < 3
}

/**
 * The phrase that starts at a token: the longest one, but for a run of Han characters that is cut one too late. Then what is
 * left before its last character is a phrase as well, and that character begins one that says more than what would stand
 * alone ("项|目标", not "项目|标").
 */
export function phraseAt(names: Names, tokens: Token[], at: number) {
  const { phrases } = lexicon()
  const longest = longestPhrase(phrases, tokens, at)
  const last = at + (longest?.length ?? 0) - 1
  const [end, next] = tokens.slice(last, last + 2)
  if (!longest || last <= at || end?.kind !== 'han' || end.to !== next?.from) return longest
  // "那|儿基会", no "那儿".
  // "写|进行中", no "写进".
  const inner = longestPhrase(phrases, tokens, last)
  const status = inner !== null && inner.length > 2 && inner.value[0]?.startsWith('s.') === true
  if (longest.value[0] === 'noise')
    return longest.length === 2 && (status || (longestPhrase(names.phrases, tokens, last)?.length ?? 0) > 2)
      ? longestPhrase(phrases, tokens.slice(0, last), at)
      : longest
  const shorter = longestPhrase(phrases, tokens.slice(0, last), at)
  if (shorter?.length !== longest.length - 1 || shorter.value[0] === 'noise') return longest
  const saying = (from: number) => {
    const found = longestPhrase(phrases, tokens, from)
    const named = longestPhrase(names.phrases, tokens, from)?.length ?? 0
    return Math.max(named, found && found.value[0] !== 'noise' ? found.length : 0)
  }
  const inside = saying(last)
  return inside >= 2 && saying(last + 1) < inside - 1 ? shorter : longest
}

/**
 * Whether characters that sound like a phrase are meant as they are typed: another word begins within them and reaches
 * beyond ("是|儿基会", "同|领域"), they are two small words ("有|已", "由|谁"), or what differs negates ("未牵头").
 */
export function meantAsTyped(names: Names, tokens: Token[], at: number, sounded: Sounding): boolean {
  const { length } = sounded
  const { phrases } = lexicon()
  const typed = tokens.slice(at, at + length)
  if (typed.some((token, k) => /[不没未无非]/.test(token.word) && token.word !== sounded.characters[k])) return true
  // "是长期的", "是政府": nobody writes a name with the commonest of verbs.
  if (/^[是有]$/.test(typed[0]?.word ?? '') && !/^[是有]/.test(sounded.characters)) return true
  for (let k = at + 1; k < at + length; k++) {
    const reach = Math.max(
      longestPhrase(names.phrases, tokens, k)?.length ?? 0,
      longestPhrase(phrases, tokens, k)?.length ?? 0,
    )
    if (reach > 1 && k + reach > at + length) return true
  }
  const alone = (token: Token) => numeralAt([token], 0) !== null || longestPhrase(phrases, [token], 0) !== null
  return length === 2 && sounded.value.concept !== 'name' && typed.every(alone)
}
