import { type Address, type Chat, Unreachable } from '../src/chat/chat.ts'
import { plainText } from '../src/reply/plain-text.ts'
import type { Reply } from '../src/reply/reply.ts'

export interface Posted {
  to: Address
  key: string
  text: string
  reply: Reply
  thread: Address | null
  edits: number
}

export interface RecordingChat extends Chat {
  posted: Posted[]
  /** What the next sends to a place do instead of arriving; one entry a send. */
  faults: Map<string, Error[]>
  /** Whether it can tell what it has posted. */
  knows: boolean
}

/** The port of a chat that keeps what it is sent: addresses are `{ id }`. */
export function recordingChat(name: string): RecordingChat {
  const posted: Posted[] = []
  const faults = new Map<string, Error[]>()
  const text = (reply: Reply) => plainText([...reply.answer, ...reply.more])
  const chat: RecordingChat = {
    name,
    posted,
    faults,
    knows: true,
    start: async () => {},
    async send(to, reply, { key, thread }) {
      const fault = faults.get(String(to.id))?.shift()
      if (fault) throw fault
      posted.push({ to, key, text: text(reply), reply, thread: thread ?? null, edits: 0 })
      return { id: posted.length - 1 }
    },
    async update(sent, reply) {
      const message = posted[Number(sent.id)]
      if (!message) throw new Error('no such message')
      const fault = faults.get(String(message.to.id))?.shift()
      if (fault) throw fault
      message.text = text(reply)
      message.reply = reply
      message.edits++
    },
    async find(to, key) {
      if (!chat.knows) return 'unknown'
      const at = posted.findIndex((one) => one.to.id === to.id && one.key === key)
      return at === -1 ? null : { id: at }
    },
    async direct(person) {
      if (person.endsWith('gone')) throw new Unreachable('user_disabled')
      return { id: person }
    },
    ready: () => true,
    stop: async () => {},
  }
  return chat
}
