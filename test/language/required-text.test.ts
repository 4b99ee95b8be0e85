import { expect, it } from 'vitest'
import { requiredText } from '../../src/language/required-text.ts'

it.each<[RegExp, string[][]]>([
  [/\bWhat is\b/, [['what is']]],
  [/deadlines?/, [['deadline']]],
  [/(?:who|which agency) leads/, [[' leads'], ['who', 'which agency']]],
  [/(?:mtg|meetings?) ?/, [['mtg', 'meeting']]],
  [/(?:more )?than/, [['than']]],
  [/(?:more )+than/, [['more '], ['than']]],
  [/[牵带领]了?头/, [['牵', '带', '领'], ['头']]],
  [/(?<=最晚)截/, [['最晚'], ['截']]],
  [/(?<!not )due(?! in)/, [['due']]],
  [/who leads|led by/, [['who leads', 'led by']]],
  [/a|b|\d/, []],
  [/[^a-z]?/, []],
  [/\w+/, []],
])('tells what a text must hold for %s', (pattern, sets) => {
  expect(requiredText(pattern)).toEqual(sets)
})
