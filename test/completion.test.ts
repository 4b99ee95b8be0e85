import { expect, it } from 'vitest'
import { completions } from '../src/completion.ts'

const items = ['2.1', '2.2', 'T4', 'T4.1']
const vocabulary = {
  status: [items, ['in-progress', 'in-preparation', 'completed']],
  show: [items],
  help: [],
  状态: [items, ['进行中']],
}

it.each([
  ['s', ['status ', 'show ']],
  ['/st', ['/status ']],
  ['状', ['状态 ']],
  ['status 2.', ['status 2.1 ', 'status 2.2 ']],
  ['/Status 2.2', ['/Status 2.2 ']],
  ['show t4', ['show T4 ', 'show T4.1 ']],
  ['status 2.2 in-', ['status 2.2 in-progress ', 'status 2.2 in-preparation ']],
  ['状态 2.2 进', ['状态 2.2 进行中 ']],
  ['show 2.2 in', []],
  ['who l', []],
  ['status 9', []],
])('completes %j', (line, lines) => {
  expect(completions(line, vocabulary)).toEqual(lines)
})

it('offers everything that may come next after a space', () => {
  expect(completions('', vocabulary)).toEqual(['status ', 'show ', 'help ', '状态 '])
  expect(completions('status ', vocabulary)).toHaveLength(4)
  expect(completions('help ', vocabulary)).toEqual([])
})
