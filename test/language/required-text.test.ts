import { expect, it } from 'vitest'
import { requiredText } from '../../src/language/required-text.ts'

it.each<[RegExp, string[] | null]>([
  [/\bWhat is\b/, ['what is']],
  [/deadlines?/, ['deadline']],
  [/(?:who|which agency) leads/, [' leads']],
  [/(?:mtg|meetings?) ?/, ['mtg', 'meeting']],
  [/(?:more )?than/, ['than']],
  [/(?:more )+than/, ['more ']],
  [/[牵带领]了?头/, ['牵', '带', '领']],
  [/(?<=最晚)截/, ['最晚']],
  [/(?<!not )due(?! in)/, ['due']],
  [/a|b|\d/, null],
  [/[^a-z]?/, null],
  [/\w+/, null],
])('tells what any match of %s holds', (pattern, texts) => {
  expect(requiredText(pattern)).toEqual(texts)
})
