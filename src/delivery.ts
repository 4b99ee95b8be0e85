import { randomUUID } from 'node:crypto'
import { type Chat, Unreachable } from './chat/chat.ts'
import type { Notice } from './reply/reply.ts'
import type { Store } from './store/store.ts'

export interface Delivery {
  /** Brings a notice to its person or place. Rejects when it cannot be sent. */
  deliver: (notice: Notice) => Promise<void>
  /** Resolves when no notice is on its way. */
  settled: () => Promise<void>
}

/** Notices to whom they are for, over the chat that the first part of an id names (`slack:U123`, `teams:19:…`). */
export function createDelivery(chats: readonly Chat[], store: Pick<Store, 'read'>): Delivery {
  const onTheirWay = new Set<Promise<unknown>>()

  async function send({ to, reply }: Notice): Promise<void> {
    const id = 'person' in to ? to.person : to.place
    const chat = chats.find((one) => id.startsWith(`${one.name}:`))
    if (!chat) throw new Unreachable(`no chat is configured that reaches ${id}`)
    const address = 'person' in to ? await personal(chat, id) : store.read().subscriptions[id]?.address
    if (!address) throw new Unreachable(`no address is known for ${id}`)
    await chat.send(address, reply, { key: `notice|${randomUUID()}` })
  }

  async function personal(chat: Chat, id: string) {
    return store.read().people[id]?.direct ?? (await chat.direct(id))
  }

  return {
    deliver(notice) {
      const sent = send(notice)
      const settled = sent.then(
        () => {},
        () => {},
      )
      onTheirWay.add(settled)
      void settled.then(() => onTheirWay.delete(settled))
      return sent
    },
    async settled() {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay)
    },
  }
}
