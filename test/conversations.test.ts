import { expect, it } from 'vitest'
import { createConversations } from '../src/conversations.ts'
import { newConversation } from '../src/language/conversation.ts'

const minute = (number: number) => `2019-11-18T09:0${number}:00.000Z`

it('forgets a conversation that has been idle for too long, and not before', () => {
  const conversations = createConversations({ idle: 60_000, limit: 10 })
  conversations.set('a', newConversation('en'), minute(0))
  expect(conversations.get('a', minute(1))).toEqual(newConversation('en'))
  expect(conversations.get('a', minute(2))).toBeNull()
})

it('holds no more than its limit, the longest idle going first', () => {
  const conversations = createConversations({ idle: 600_000, limit: 2 })
  conversations.set('a', newConversation('en'), minute(0))
  conversations.set('b', newConversation('en'), minute(0))
  conversations.set('a', newConversation('zh'), minute(1))
  conversations.set('c', newConversation('en'), minute(1))
  expect(conversations.get('a', minute(1))).toEqual(newConversation('zh'))
  expect(conversations.get('b', minute(1))).toBeNull()
  expect(conversations.get('c', minute(1))).toEqual(newConversation('en'))
})
