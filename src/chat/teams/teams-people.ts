import * as z from 'zod'
import type { Log } from '../chat.ts'
import { recent } from '../once.ts'
import type { Connector } from './connector.ts'
import { type Account, type Activity, baseOf } from './teams-activity.ts'
import type { Mentioned } from './teams-text.ts'

const Member = z.looseObject({
  name: z.string().max(300).nullish(),
  /** One call of the roster says `aadObjectId`, another `objectId`. */
  aadObjectId: z.string().max(100).nullish(),
  objectId: z.string().max(100).nullish(),
})

export interface TeamsPeople {
  /** The author of an activity. */
  author(activity: Activity): Promise<{ id: string; name: string }>
  /** The people that a text mentions, by their marks. */
  others(activity: Activity, mentioned: readonly Mentioned[]): Promise<{ mark: string; id: string; name: string }[]>
}

/** At most so many people are looked up for one message, for so many milliseconds: its answer waits for them. */
const LIMITS = { people: 10, wait: 2_000 } as const

/**
 * Who people are: by the object id of their account, which is the same in every conversation, where Teams tells it, and
 * else by the id it uses towards this bot.
 */
export function teamsPeople(connector: Connector, log: Log): TeamsPeople {
  const members = recent<z.infer<typeof Member>>(5_000)

  async function member(activity: Activity, id: string): Promise<z.infer<typeof Member>> {
    const known = members.get(id)
    if (known) return known
    try {
      const found = Member.parse(
        await connector.call({
          service: activity.serviceUrl,
          method: 'GET',
          path: ['conversations', baseOf(activity.conversation.id), 'members', id],
          limit: LIMITS.wait,
        }),
      )
      members.set(id, found)
      return found
    } catch (error) {
      log.warn({ err: error }, 'a member of a Teams conversation could not be looked up')
      members.set(id, {})
      return {}
    }
  }

  return {
    async author(activity) {
      const { from } = activity
      if (from.aadObjectId && from.name) return { id: personId(from), name: from.name }
      const found = await member(activity, from.id)
      const aadObjectId = from.aadObjectId ?? found.aadObjectId ?? found.objectId
      return { id: personId({ ...from, aadObjectId }), name: from.name ?? found.name ?? from.id }
    },
    others: (activity, mentioned) =>
      Promise.all(
        mentioned.slice(0, LIMITS.people).map(async (person) => {
          const found = person.aadObjectId && person.name ? {} : await member(activity, person.id)
          const aadObjectId = person.aadObjectId ?? found.aadObjectId ?? found.objectId
          return {
            mark: person.mark,
            id: personId({ id: person.id, aadObjectId }),
            name: person.name ?? found.name ?? person.id,
          }
        }),
      ),
  }
}

function personId({ id, aadObjectId }: Pick<Account, 'id'> & { aadObjectId?: string | null | undefined }): string {
  return `teams:${(aadObjectId ? aadObjectId.toLowerCase() : id).replace(/\s+/g, '').slice(0, 200)}`
}
