import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Chat } from '../src/chat/chat.ts'

/** Keys of the messages that the platform in a file has. */
export function messagesIn(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
}

/**
 * A platform that is a file with one line a message, so that it outlives the process that sends. `knows`: whether it can
 * tell what it has. `reach` is told when a send comes to a point.
 */
export function filePlatform(path: string, knows: boolean, reach: (point: string) => void): Chat {
  return {
    name: 'test',
    start: async () => {},
    async send(_to, _reply, { key }) {
      reach('before the platform has it')
      appendFileSync(path, `${key}\n`)
      reach('before the platform answers')
      return { at: messagesIn(path).length }
    },
    update: async () => {},
    async find(_to, key) {
      if (!knows) return 'unknown'
      const at = messagesIn(path).indexOf(key)
      return at === -1 ? null : { at: at + 1 }
    },
    direct: async () => ({}),
    ready: () => true,
    stop: async () => {},
  }
}
