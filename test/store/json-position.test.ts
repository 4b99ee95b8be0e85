import { describe, expect, it } from 'vitest'
import { jsonPosition } from '../../src/store/json-position.ts'

describe('the place where a text stops being JSON', () => {
  it.each([
    ['', 1, 1],
    ['   ', 1, 4],
    ['{', 1, 2],
    ['{"a": 1,\n "b": }', 2, 7],
    ['{"a": 1,\n}', 2, 1],
    ['{"a" 1}', 1, 6],
    ['{a: 1}', 1, 2],
    ['{1: 1}', 1, 2],
    ['[1 2]', 1, 4],
    ['[,1]', 1, 2],
    ['[1,]', 1, 4],
    ['{"a": 1}\n x', 2, 2],
    ['"unclosed', 1, 1],
    ['["a\nb"]', 1, 2],
    ['["\\x"]', 1, 2],
    ['[01]', 1, 3],
    ['nul', 1, 1],
    ['\uFEFF{}', 1, 1],
  ])('%j is line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
    expect(jsonPosition(text)).toEqual({ line, column })
  })
})

describe('the place of a value', () => {
  const text = '{\n "a": [\n  {"b": 1},\n  {"b": "two"}\n ],\n "c": {}\n}'
  it.each<[PropertyKey[], number, number]>([
    [['a'], 2, 7],
    [['a', 1], 4, 3],
    [['a', 1, 'b'], 4, 9],
    [['c'], 6, 7],
  ])('%j is found', (path, line, column) => {
    expect(jsonPosition(text, path)).toEqual({ line, column })
  })

  it('is that of its nearest parent when there is no such value', () => {
    expect(jsonPosition(text, ['a', 0, 'missing', 'more'])).toEqual({ line: 3, column: 3 })
    expect(jsonPosition(text, ['missing'])).toEqual({ line: 1, column: 1 })
  })
})
