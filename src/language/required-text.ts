import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Texts in lower case, any one of which must be found. */
export type AnyOf = readonly string[]

/** More than so many to choose from tell little. */
const most = 60

const parser = new RegExpParser({ ecmaVersion: 2023 })

/**
 * What a text must hold for a pattern to match anywhere in it, also beside what is consumed, where the pattern looks ahead
 * or behind: of each set one text at least, the most telling set first. None if nothing can be told.
 */
export function requiredText({ source, flags }: RegExp): AnyOf[] {
  const { alternatives } = parser.parsePattern(source, undefined, undefined, flags.includes('u'))
  const [only] = alternatives
  if (only && alternatives.length === 1) return ofSequence(only.elements)
  const some = ofAny(alternatives)
  return some ? [some] : []
}

function ofAny(alternatives: readonly AST.Alternative[]): AnyOf | null {
  const each = alternatives.map(({ elements }) => ofSequence(elements)[0])
  const some = each.flatMap((one) => one ?? [])
  return each.includes(undefined) || some.length > most ? null : [...new Set(some)]
}

/** What the parts of a sequence require; characters in a row are one text. */
function ofSequence(elements: readonly AST.Element[]): AnyOf[] {
  const found: AnyOf[] = []
  let row = ''
  const endRow = () => {
    if (row !== '') found.push([row])
    row = ''
  }
  for (const element of elements) {
    const character = characterOf(element)
    if (character !== null) {
      row += character
      continue
    }
    // A place between characters, as `\b`, does not part them.
    if (element.type === 'Assertion' && (element.kind === 'word' || element.kind === 'start')) continue
    endRow()
    const required = ofElement(element)
    if (required) found.push(required)
  }
  endRow()
  return found.sort((one, other) => telling(other) - telling(one))
}

function characterOf(element: AST.Element): string | null {
  return element.type === 'Character' ? String.fromCodePoint(element.value).toLowerCase() : null
}

function ofElement(element: AST.Element): AnyOf | null {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAny(element.alternatives)
    case 'Quantifier':
      return element.min > 0 ? (ofSequence([element.element])[0] ?? null) : null
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? ofAny(element.alternatives) : null
    case 'CharacterClass':
      return ofClass(element)
    default:
      return null
  }
}

function ofClass({ negate, elements }: AST.CharacterClass): AnyOf | null {
  const characters = elements.flatMap((element) =>
    element.type === 'Character' ? [String.fromCodePoint(element.value).toLowerCase()] : [],
  )
  return negate || characters.length < elements.length || characters.length > most ? null : characters
}

const han = /[\u3400-\u9fff]/

/** How much it tells that one of them is there: by the shortest, a Han character as much as two letters and a half. */
function telling(some: AnyOf): number {
  return Math.min(...some.map((text) => [...text].reduce((sum, one) => sum + (han.test(one) ? 2.5 : 1), 0)))
}
