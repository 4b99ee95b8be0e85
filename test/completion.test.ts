import { expect, it } from 'vitest'
import { completions } from '../src/completion.ts'

const vocabulary = {
  commands: ['status', 'show', 'help'],
  items: ['2.1', '2.2', 'T4', 'T4.1'],
  statuses: ['in-progress', 'in-preparation', 'completed'],
}

it.each([
  ['s', ['status ', 'show ']],
  ['/st', ['/status ']],
  ['status 2.', ['status 2.1 ', 'status 2.2 ']],
  ['show t4', ['show T4 ', 'show T4.1 ']],
  ['status 2.2 in-', ['status 2.2 in-progress ', 'status 2.2 in-preparation ']],
  ['status 2.2 com', ['status 2.2 completed ']],
  ['status 9', []],
])('completes %j', (line, lines) => {
  expect(completions(line, vocabulary)).toEqual(lines)
})

it('offers everything that may come next after a space', () => {
  expect(completions('', vocabulary)).toEqual(['status ', 'show ', 'help '])
  expect(completions('status ', vocabulary)).toHaveLength(4)
})
