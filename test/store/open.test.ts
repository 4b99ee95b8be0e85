import { writeFile } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore, readStore } from '../../src/store/open.ts'
import { exampleState } from './example-state.ts'
import { jsonPlace } from './json-place.ts'
import { absent, existingServer } from './postgres-server.ts'
import { storeOptions } from './store-options.ts'

const server = await existingServer()
afterAll(() => server?.remove())

describe('a store that is only read', () => {
  it('is nothing where there is no file, and stays so', async () => {
    const { path } = await jsonPlace()
    expect(await readStore(path)).toBeNull()
    expect(await readStore(path)).toBeNull()
  })

  it('can be read while a process holds the file', async () => {
    const place = await jsonPlace()
    await place.open()
    expect(await readStore(place.path)).toEqual(exampleState())
  })

  it('is named by line when it is broken, and left alone', async () => {
    const { path } = await jsonPlace()
    await writeFile(path, '{')
    await expect(readStore(path)).rejects.toThrow(`${path}:1:2: not JSON`)
  })

  it.skipIf(!server)(server ? 'can be in a database, or not yet' : absent, async () => {
    const url = (await server?.place()) ?? ''
    expect(await readStore(url)).toBeNull()
    const store = await openStore(url, storeOptions())
    expect(await readStore(url)).toEqual(exampleState())
    await store.close()
  })
})
