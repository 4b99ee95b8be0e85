import { digestReply } from './reply/compose-post.ts'
import { composeList, composeRuns } from './reply/compose-subscription.ts'
import type { Block } from './reply/reply.ts'
import type { Day } from './workplan/deadline.ts'
import { momentOf } from './workplan/slots.ts'
import type { Instant, State } from './workplan/state.ts'
import { planned } from './workplan/subscription.ts'

/**
 * What a channel would be posted on a day at its usual hour. `known` is false for a channel without a digest, which gets
 * what the defaults would give.
 */
export function digestPreview(
  state: State,
  channel: string | null,
  day: Day,
  language: string,
): { known: boolean; blocks: Block[] } {
  const subscription = channel === null ? undefined : state.subscriptions[channel]
  const by = {
    person: 'terminal:local',
    name: '',
    language,
    zone: null,
    place: { id: channel ?? 'terminal:local', name: null, address: {} },
    now: `${day}T00:00:00.000Z`,
  }
  const asked = subscription ?? planned(null, {}, by)
  const now = momentOf(day, asked.time, asked.zone)
  const { reply } = digestReply(state, asked, now, { slot: now, late: false })
  return { known: subscription !== undefined, blocks: [...reply.answer, ...reply.more] }
}

/** Every channel's digest with its next run, and the latest runs. */
export function digestRuns(state: State, now: Instant, language: string): Block[] {
  const setting = { state, language, now }
  return [...composeList(setting).answer, ...composeRuns(setting).answer]
}
