// Run as a process: `note-writers STORE NAME WRITERS`. Opens the store and adds notes to it, WRITERS at a time and
// without end, each named on stdout as soon as it is confirmed. Ends only by a signal, or when a change is refused.
import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/open.ts'
import { withNote } from './example-state.ts'
import { storeOptions } from './store-options.ts'

const [, , url = '', name = '', writers = '1'] = process.argv
const store = await openStore(url, storeOptions())
writeSync(1, 'open\n')

async function write(writer: number): Promise<never> {
  for (let count = 0; ; count++) {
    const note = `${name}.${writer}.${count}`
    await store.update((state) => ({ state: withNote(state, note), outcome: null }))
    writeSync(1, `${note}\n`)
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
