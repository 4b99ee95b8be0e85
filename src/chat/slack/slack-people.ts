import * as z from 'zod'
import type { Log } from '../chat.ts'
import { recent } from '../once.ts'
import { type SlackApi, SlackRefusal } from './slack-api.ts'

/** What Slack tells about a person; what it does not tell is left out. */
export interface SlackPerson {
  name?: string
  /** BCP 47. */
  locale?: string
  /** IANA. */
  zone?: string
}

const UserInfo = z.looseObject({
  user: z.looseObject({
    name: z.string().optional(),
    real_name: z.string().optional(),
    tz: z.string().optional(),
    locale: z.string().optional(),
    profile: z.looseObject({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  }),
})

/** How long an answer waits for a name, and how long a name is believed. */
const WAIT = 1_500
const BELIEVED = 3_600_000

/**
 * Who a person is, from users.info with its locale; remembered for an hour. Never rejects and never holds an answer up
 * for long: a name is worth less than an answer.
 */
export function slackPeople(api: Pick<SlackApi, 'call'>, log: Log): (id: string) => Promise<SlackPerson> {
  const known = recent<{ at: number; person: Promise<SlackPerson> }>(5_000)

  async function fetchPerson(id: string): Promise<SlackPerson> {
    const { user } = UserInfo.parse(await api.call('users.info', { user: id, include_locale: true }))
    const name = user.profile?.display_name || user.profile?.real_name || user.real_name || user.name
    return {
      ...(name ? { name } : {}),
      ...(user.locale ? { locale: user.locale } : {}),
      ...(user.tz ? { zone: user.tz } : {}),
    }
  }

  return async (id) => {
    const entry = known.get(id)
    let person = entry && performance.now() - entry.at < BELIEVED ? entry.person : undefined
    if (!person) {
      person = fetchPerson(id).catch((cause: unknown) => {
        log.warn({ cause: String(cause) }, 'users.info failed; going on without name, language and zone')
        // A refusal will not change within the hour; a fault may.
        if (!(cause instanceof SlackRefusal)) known.set(id, { at: -BELIEVED, person: Promise.resolve({}) })
        return {}
      })
      known.set(id, { at: performance.now(), person })
    }
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<SlackPerson>((resolve) => {
      timer = setTimeout(resolve, WAIT, {})
    })
    return Promise.race([person, late]).finally(() => clearTimeout(timer))
  }
}
