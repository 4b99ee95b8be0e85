import * as z from 'zod'

/** Strings from outside are kept to a size; ids of Teams are long, but not this long. */
const id = z.string().min(1).max(500)
const Account = z.looseObject({
  id,
  name: z.string().max(300).optional(),
  aadObjectId: z.string().max(100).optional(),
  /** On a recipient: the message was meant for the bot alone, from the slash menu. */
  isTargeted: z.boolean().optional(),
})
export type Account = z.infer<typeof Account>

/** The part of a Bot Framework activity that is used, checked; the rest stays as it came. */
export const Activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.optional(),
  name: z.string().max(200).optional(),
  channelId: z.string().max(100),
  serviceUrl: z.string().max(1_000),
  from: Account,
  recipient: Account,
  conversation: z.looseObject({
    id,
    conversationType: z.string().max(50).optional(),
    isGroup: z.boolean().optional(),
    name: z.string().max(500).optional(),
    tenantId: z.string().max(100).optional(),
  }),
  replyToId: id.optional(),
  text: z.string().max(200_000).nullish(),
  locale: z.string().max(50).optional(),
  localTimezone: z.string().max(100).optional(),
  entities: z.array(z.looseObject({ type: z.string().optional() })).nullish(),
  membersAdded: z.array(Account).nullish(),
  membersRemoved: z.array(Account).nullish(),
  action: z.string().max(100).optional(),
  value: z.unknown().optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().max(100).optional() }).nullish(),
      channel: z.looseObject({ id: id.optional(), name: z.string().max(300).nullish() }).nullish(),
      team: z.looseObject({ id: id.optional(), name: z.string().max(300).nullish() }).nullish(),
    })
    .nullish(),
})
export type Activity = z.infer<typeof Activity>

const Mention = z.looseObject({ type: z.literal('mention'), mentioned: Account, text: z.string().max(500).nullish() })
const ClientInfo = z.looseObject({
  type: z.literal('clientInfo'),
  locale: z.string().max(50).optional(),
  timezone: z.string().max(100).optional(),
})

/** What is kept to send messages to a conversation later; the connector's addresses change, so it is kept anew each time. */
export const Where = z.looseObject({
  service: z.string().min(1),
  tenant: z.string(),
  bot: z.string().min(1),
  botName: z.string().optional(),
  kind: z.enum(['direct', 'group', 'channel']),
  /** Absent for a person to whom no conversation is known yet. */
  conversation: z.string().optional(),
  /** For a direct message: the person. */
  person: z.string().optional(),
})
export type Where = z.infer<typeof Where>

/** The conversation of an activity, without its thread, as it is kept. */
export function whereOf(activity: Activity): Where {
  const { conversation, recipient } = activity
  const kind = kindOf(activity)
  return {
    service: activity.serviceUrl,
    tenant: tenantOf(activity) ?? '',
    bot: recipient.id,
    ...(recipient.name ? { botName: recipient.name } : {}),
    kind,
    conversation: baseOf(conversation.id),
    ...(kind === 'direct' ? { person: activity.from.id } : {}),
  }
}

/**
 * Where a direct message reaches the author of an activity: the same wherever it was written, so that what is kept does
 * not change with every message. Their own conversation is opened when there is something to say.
 */
export function directOf(activity: Activity): Where {
  const { conversation, ...where } = whereOf(activity)
  return { ...where, kind: 'direct', person: activity.from.id }
}

export function kindOf({ conversation }: Activity): Where['kind'] {
  switch (conversation.conversationType) {
    case 'channel':
      return 'channel'
    case 'groupChat':
      return 'group'
    case 'personal':
      return 'direct'
    default:
      return conversation.isGroup ? 'group' : 'direct'
  }
}

/** The tenant that an activity says it is from; Teams gives it in either place. */
export function tenantOf({ conversation, channelData }: Activity): string | null {
  return channelData?.tenant?.id ?? conversation.tenantId ?? null
}

/** `19:…@thread.tacv2;messageid=123` is the thread 123 of a channel. */
export function baseOf(conversation: string): string {
  return conversation.split(';')[0] ?? conversation
}

export function threadOf(activity: Activity): string | null {
  if (kindOf(activity) !== 'channel') return null
  return /;messageid=([^;]+)/.exec(activity.conversation.id)?.[1] ?? activity.replyToId ?? activity.id ?? null
}

/** What people would call the place. */
export function placeName({ conversation, channelData }: Activity): string | null {
  const channel = channelData?.channel?.name ?? conversation.name
  const team = channelData?.team?.name
  return channel && team ? `${team} › ${channel}` : (channel ?? team ?? null)
}

export function localeOf(activity: Activity): string | null {
  const tag = activity.locale ?? clientInfo(activity)?.locale
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

/** The author's IANA zone, when it is one that this host knows. */
export function zoneOf(activity: Activity): string | null {
  const zone = clientInfo(activity)?.timezone ?? activity.localTimezone
  if (!zone) return null
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return zone
  } catch {
    // Some clients give Windows names ("W. Europe Standard Time").
    return null
  }
}

/** The people mentioned, the bot among them, with the words that stand for each in the text. */
export function mentionsOf(activity: Activity): { account: Account; words: string }[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const mention = Mention.safeParse(entity).data
    return mention?.text ? [{ account: mention.mentioned, words: mention.text }] : []
  })
}

function clientInfo(activity: Activity): z.infer<typeof ClientInfo> | undefined {
  return (activity.entities ?? []).map((entity) => ClientInfo.safeParse(entity).data).find(Boolean)
}
