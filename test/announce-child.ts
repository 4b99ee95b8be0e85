import { createAnnouncer } from '../src/announce.ts'
import { issuedState } from '../src/plan-state.ts'
import { openJsonStore } from '../src/store/json-file.ts'
import type { Store } from '../src/store/store.ts'
import { filePlatform } from './file-platform.ts'

/** One round of the announcer in a process of its own, on a real store; it ends itself with SIGKILL at a point. */
const [path = '', platform = '', now = '', dieAt = ''] = process.argv.slice(2)

function reach(point: string): void {
  if (point === dieAt) process.kill(process.pid, 'SIGKILL')
}

const log = { error: console.error, warn: () => {}, info: () => {} }
const real = await openJsonStore(path, { initial: issuedState, now: () => now, log })
let writes = 0
const store: Store = {
  ...real,
  async update(decide) {
    writes++
    reach(`before write ${writes}`)
    const outcome = await real.update(decide)
    reach(`after write ${writes}`)
    return outcome
  },
}
const announcer = createAnnouncer({
  store,
  chats: [filePlatform(platform, true, reach)],
  now: () => now,
  log,
  process: `process ${process.pid}`,
  secretariat: new Set(),
  pace: 1000,
})
await announcer.round()
await store.close()
