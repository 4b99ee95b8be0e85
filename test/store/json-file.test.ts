import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { storeContract } from './contract.ts'
import { exampleState } from './example-state.ts'

const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

describe('the store in a JSON file', () => {
  storeContract(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
    folders.push(folder)
    const quiet = { info: () => {}, warn: () => {}, error: () => {} }
    return {
      open: (initial = () => exampleState()) =>
        openStore(join(folder, 'store.json'), { initial, now: () => '2019-11-18T09:00:00.000Z', log: quiet }),
    }
  })
})
