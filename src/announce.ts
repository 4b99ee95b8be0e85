import { schedule } from 'node-cron'
import type { Logger } from 'pino'
import { type Bot, type Chat, Unreachable, Unsure } from './chat/chat.ts'
import { atPace, pace, wait, within } from './pace.ts'
import { composePost, editedDigest } from './reply/compose-post.ts'
import type { Store } from './store/store.ts'
import { changesKey, type Edit, editsOwed, recordEdit } from './workplan/edits.ts'
import { claim, lease, type Post, postOf, prune, record, type Settlement, settle, skipped } from './workplan/ledger.ts'
import { isExpired, type Owed, owed } from './workplan/owed.ts'
import { minutesBetween } from './workplan/slots.ts'
import type { Address, Instant, LedgerRow, State } from './workplan/state.ts'
import { forgetAddress, pause } from './workplan/subscription.ts'

/** Seconds after which a send is no longer waited for; its claim stays, and the next round looks for the message. */
const sendLimit = 60

/** Minutes between two looks at people's reminders; every working day begins on a quarter of an hour. */
const peopleEvery = 15

/** Milliseconds from an order to the round after it, so that its answer is read before what it leads to. */
const afterOrder = 1_000

/** How often an edit may fail before the change is left for the next digest. */
const editTries = 3

export interface AnnounceParts {
  store: Store
  chats: readonly Chat[]
  now: () => Instant
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** A name for this process, in its claims: another one each start. */
  process: string
  /** Ids of the first members of the secretariat. */
  secretariat: ReadonlySet<string>
  /** Posts begun in a second, instead of the usual. */
  pace?: number
  /** Whether people get their reminders; if not, only what was asked for by a subscription goes out. */
  reminds?: boolean
}

export interface Announcer {
  /** Posts what is owed now, all of it; a call during a round leads to one more round after it. Never rejects. */
  round(): Promise<void>
  /** The bot, with a round after each order it has carried out: test posts and edits do not wait for the minute. */
  after(bot: Bot): Bot
  /** A round now, to catch up, and one every minute. */
  start(): void
  /** Begins no more posts and waits for those under way. */
  stop(): Promise<void>
}

/**
 * The timed round: what is owed → claim → send → record. A post goes out once: its claim is durable before it is sent,
 * and a claim left by a process that died makes the next one ask the platform for the message before sending it again.
 * Where the platform cannot tell (Teams), a post whose process died between claim and record, the length of one call, is
 * not sent again: none is better than two.
 */
export function createAnnouncer(parts: AnnounceParts): Announcer {
  const { store, log, process, secretariat } = parts
  const chats = new Map(parts.chats.map((chat) => [chat.name, chat]))
  const stopped = new AbortController()
  /** What could not be recorded when it was known, to be recorded before anything else. */
  const unrecorded = new Map<string, Settlement>()
  const failedEdits = new Map<string, number>()
  let task: ReturnType<typeof schedule> | null = null
  let current: Promise<void> = Promise.resolve()
  let queued = false
  /** Whether a round waits for orders to be answered; what is ordered until then is part of it. */
  let soon = false
  let first = true
  let prunedOn = ''

  function round(): Promise<void> {
    if (queued) return current
    queued = true
    current = current.then(async () => {
      queued = false
      try {
        await runOnce()
      } catch (error) {
        log.error({ err: error }, 'a timed round was broken off')
      }
    })
    return current
  }

  async function runOnce(): Promise<void> {
    if (stopped.signal.aborted) return
    await store.refresh()
    for (const [key, how] of unrecorded) await keep(key, how)
    const now = parts.now()
    const people = parts.reminds !== false && (first || Number(now.slice(14, 16)) % peopleEvery === 0)
    first = false
    const state = store.read()
    const due = owed(state, now, { people, secretariat })
    if (due.missed.length > 0) {
      const rows = due.missed.map(({ key, why }) => skipped(key, why, now, process, state.log.length))
      await store.update((newest) => record(newest, rows))
      log.warn({ skipped: due.missed }, 'posts that are no longer owed were recorded')
    }
    await inEachChat(due.posts, (one) => one.post, deliver)
    await inEachChat(editsOwed(store.read()), (edit) => postOf(edit.row.key), redo)
    if (prunedOn !== now.slice(0, 10)) {
      prunedOn = now.slice(0, 10)
      await store.update((newest) => prune(newest, now))
    }
  }

  /** Does something for each post, chat beside chat, at the stated pace within one; what fails stops no other. */
  async function inEachChat<T>(work: T[], post: (one: T) => Post, each: (one: T, chat: Chat) => Promise<void>) {
    const byChat = new Map<Chat, T[]>()
    for (const one of work) {
      const { to } = post(one)
      const chat = chats.get(to.slice(0, to.indexOf(':')))
      if (chat) byChat.set(chat, [...(byChat.get(chat) ?? []), one])
    }
    const begin = (chat: Chat) => (one: T) =>
      each(one, chat).catch((error) => log.error({ err: error }, 'a post failed; the others go on'))
    const speed = parts.pace ?? pace
    await Promise.all([...byChat].map(([chat, list]) => atPace(list, begin(chat), speed, stopped.signal)))
  }

  async function deliver({ key, post, late }: Owed, chat: Chat): Promise<void> {
    const now = parts.now()
    const taken = await store.update((state) => claim(state, key, { process, now, late }))
    if (taken.claimed) await carryOut(key, post, { late, now, before: taken.before }, chat)
  }

  /** Sends a claimed post and records what became of it. */
  async function carryOut(
    key: string,
    post: Post,
    { late, now, before }: { late: boolean; now: Instant; before: LedgerRow | null },
    chat: Chat,
  ): Promise<void> {
    const state = store.read()
    const composed = composePost(state, post, { now, late, secretariat })
    if ('skip' in composed) return keep(key, { state: 'skipped', why: composed.skip })
    const { items, thread } = composed
    const reply = { ...composed.reply, drawnAt: state.log.length }
    const sent = (message: Address): Promise<void> =>
      keep(key, { state: 'sent', message, items, seq: state.log.length })
    try {
      const to = 'address' in composed.to ? composed.to.address : await directTo(state, composed.to.person, chat)
      if (before) {
        const found = await posted(to, key, { before, threaded: thread !== null }, chat)
        if (found === 'not-known') return
        if (found === 'unsure') return keep(key, { state: 'skipped', why: 'unsure' })
        if (found) return sent(found)
        if (isExpired(state, post, before.claimedAt, now)) return keep(key, { state: 'skipped', why: 'missed' })
      }
      // A process that was held up since its claim may have lost it to another.
      if (minutesBetween(now, parts.now()) > lease / 2) return
      const sending = chat.send(to, reply, { key, ...(thread && { thread }) })
      const message = await within(sendLimit, sending)
      if (message) return sent(message)
      log.warn({ key }, 'a send takes too long and is no longer waited for')
      sending.then(sent).catch((error) => log.error({ err: error, key }, 'a slow send failed'))
    } catch (error) {
      log.warn({ err: error, key }, 'a post was not accepted')
      // The claim stays, and a later round looks for the message.
      if (error instanceof Unsure) return
      if (error instanceof Unreachable) return keep(key, { state: 'skipped', why: `unreachable: ${words(error)}` })
      return keep(key, { state: 'failed', why: `failed: ${words(error)}` })
    }
  }

  /**
   * What a post that was claimed before has come to: its message, null when it may be sent, or `unsure`. After a refusal
   * the port says that it may be tried again; after a death only a platform that is sure says so. `not-known`: the
   * platform gave no answer; the claim stays for a later round.
   */
  async function posted(
    to: Address,
    key: string,
    { before, threaded }: { before: LedgerRow; threaded: boolean },
    chat: Chat,
  ): Promise<Address | null | 'unsure' | 'not-known'> {
    try {
      const found = await within(sendLimit, Promise.all([chat.find(to, key)]))
      if (!found) return 'not-known'
      // What is not among a place's messages may still be in a thread.
      if (found[0] !== 'unknown' && !(found[0] === null && threaded)) return found[0]
      return before.state === 'failed' ? null : 'unsure'
    } catch (error) {
      log.warn({ err: error, key }, 'an earlier post could not be looked for')
      return 'not-known'
    }
  }

  async function directTo(state: State, person: string, chat: Chat): Promise<Address> {
    return state.people[person]?.direct ?? chat.direct(person)
  }

  /** Records what became of a post; what is out of reach is let go of in the same write. */
  async function keep(key: string, how: Settlement): Promise<void> {
    const now = parts.now()
    try {
      await store.update((state) => {
        const settled = settle(state, key, process, how)
        if (!settled.outcome || how.state === 'sent' || !how.why.startsWith('unreachable')) return settled
        const { kind, to } = postOf(key)
        if (kind === 'paused') return settled
        if (kind === 'reminder') return { ...settled, state: forgetAddress(settled.state, to) }
        return pause(settled.state, to, how.why.slice('unreachable: '.length), now)
      })
      unrecorded.delete(key)
    } catch (error) {
      unrecorded.set(key, how)
      log.error({ err: error, key }, 'what became of a post could not be recorded yet')
    }
  }

  /** Writes a posted digest again in its place, and tells the change in its thread where the channel wants that. */
  async function redo(edit: Edit, chat: Chat): Promise<void> {
    const { row, subscription } = edit
    const now = parts.now()
    try {
      const state = store.read()
      const reply = { ...editedDigest(state, subscription, row, now), drawnAt: state.log.length }
      if (row.message) await chat.update(row.message, reply)
      failedEdits.delete(row.key)
    } catch (error) {
      log.warn({ err: error, key: row.key }, 'a digest could not be edited')
      if (error instanceof Unreachable) {
        await store.update((state) => pause(state, subscription.place, words(error), now))
        return
      }
      const tries = (failedEdits.get(row.key) ?? 0) + 1
      failedEdits.set(row.key, tries)
      if (tries < editTries) return
      failedEdits.delete(row.key)
    }
    const key = changesKey(edit)
    const claimed = await store.update((state) => recordEdit(state, edit, { process, now }))
    if (claimed) await carryOut(key, postOf(key), { late: false, now, before: null }, chat)
  }

  return {
    round,
    after: (bot) => async (incoming) => {
      const reply = await bot(incoming)
      if (reply?.kind === 'done' && !soon) {
        soon = true
        void wait(afterOrder, stopped.signal).then(() => {
          soon = false
          return round()
        })
      }
      return reply
    },
    start() {
      task = schedule('* * * * *', round, { noOverlap: true, missedExecutionTolerance: 55_000, timezone: 'UTC' })
      void round()
    },
    async stop() {
      stopped.abort()
      await task?.destroy()
      await current
    },
  }
}

/** What a platform said, short enough for a line. */
function words(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200)
}
