import { expect, it } from 'vitest'
import { type Address, type Chat, Unreachable } from '../src/chat/chat.ts'
import { createDelivery } from '../src/delivery.ts'
import { issuedState } from '../src/plan-state.ts'
import type { Notice, Reply } from '../src/reply/reply.ts'
import { newPerson } from '../src/workplan/state.ts'

const reply: Reply = { kind: 'answer', language: 'en', workstreams: [], answer: [], more: [], private: false }

/** A chat that notes what it is given to send. */
function chatNamed(name: string, send: () => Promise<void> = async () => {}) {
  const sent: Address[] = []
  const chat: Chat = {
    name,
    start: async () => {},
    async send(to) {
      await send()
      sent.push(to)
      return {}
    },
    update: async () => {},
    find: async () => null,
    direct: async (person) => ({ opened: person }),
    ready: () => true,
    stop: async () => {},
  }
  return { chat, sent }
}

const to = (person: string): Notice => ({ to: { person }, reply })

it('goes over the chat that the id names, to the address kept or else to one that the chat opens', async () => {
  const slack = chatNamed('slack')
  const teams = chatNamed('teams')
  const known = { ...newPerson('slack:U1', 'Ana'), direct: { channel: 'D1' } }
  const state = { ...issuedState(), people: { [known.id]: known } }
  const { deliver } = createDelivery([slack.chat, teams.chat], { read: () => state })
  await deliver(to('slack:U1'))
  await deliver(to('teams:b-c'))
  expect(slack.sent).toEqual([{ channel: 'D1' }])
  expect(teams.sent).toEqual([{ opened: 'teams:b-c' }])
})

it('says so when nothing reaches a person or place', async () => {
  const { deliver } = createDelivery([chatNamed('slack').chat], { read: issuedState })
  await expect(deliver(to('teams:b-c'))).rejects.toThrow(Unreachable)
  await expect(deliver({ to: { place: 'slack:C1' }, reply })).rejects.toThrow(Unreachable)
})

it('settles when what is on its way has arrived or failed', async () => {
  let fail = (_why: Error) => {}
  const { chat } = chatNamed('slack', () => new Promise((_, reject) => (fail = reject)))
  const { deliver, settled } = createDelivery([chat], { read: issuedState })
  const sending = deliver(to('slack:U1'))
  const all = settled()
  // The send begins once the chat has opened the address.
  await new Promise(setImmediate)
  fail(new Error('channel_not_found'))
  await expect(sending).rejects.toThrow('channel_not_found')
  await all
})
