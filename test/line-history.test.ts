import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lineHistory } from '../src/line-history.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('finds the lines of the last time again, for their user alone', () => {
  const path = join(folder, 'data', 'history')
  const first = lineHistory(path, { warn: () => {} })
  expect(first.lines).toEqual([])
  first.keep(['overdue', '谁牵头T4'])
  expect(lineHistory(path, { warn: () => {} }).lines).toEqual(['overdue', '谁牵头T4'])
  expect(statSync(path).mode & 0o077).toBe(0)
})

it('goes on without a file that it cannot use, and says so once', () => {
  const path = join(folder, 'history')
  mkdirSync(path)
  const warnings: unknown[] = []
  const history = lineHistory(path, { warn: (...entry: unknown[]) => void warnings.push(entry) })
  history.keep(['overdue'])
  expect(history.lines).toEqual([])
  expect(warnings).toHaveLength(1)
})
