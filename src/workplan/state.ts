import * as z from 'zod'
import { Day, Deadline } from './deadline.ts'
import { ActivityDate, Party, Plan, Status } from './workplan.ts'

/** A moment in UTC, `2019-11-18T09:00:00.000Z`; strings compare as time does. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof Instant>

/** A person on a platform: `slack:U123`, `teams:<object id>`, `terminal:local`. */
export const PersonId = z.string().regex(/^[a-z]+:\S{1,200}$/)
export type PersonId = z.infer<typeof PersonId>

/** What one log entry changed, with the values before and after, so that it can be undone and replayed. */
export const Change = z.discriminatedUnion('field', [
  /** `item` is a workstream or activity id. */
  z.strictObject({ field: z.literal('status'), item: z.string(), from: Status.nullable(), to: Status.nullable() }),
  z.strictObject({ field: z.literal('deadline'), item: z.string(), from: Deadline, to: Deadline }),
  /** All dates of an activity. */
  z.strictObject({
    field: z.literal('dates'),
    item: z.string(),
    from: z.array(ActivityDate),
    to: z.array(ActivityDate),
  }),
  z.strictObject({ field: z.literal('leads'), item: z.string(), from: z.array(Party), to: z.array(Party) }),
  z.strictObject({ field: z.literal('adopted'), item: z.string(), from: Day.nullable(), to: Day.nullable() }),
  z.strictObject({ field: z.literal('note'), item: z.string() }),
  /** A note that contests an earlier entry. */
  z.strictObject({ field: z.literal('contest'), item: z.string(), entry: z.int().nonnegative() }),
  z.strictObject({
    field: z.literal('focal'),
    person: PersonId,
    agency: z.string(),
    item: z.string().nullable(),
    from: z.boolean(),
    to: z.boolean(),
  }),
])
export type Change = z.infer<typeof Change>

/** One line of the append-only log. `hash` covers everything else in the entry and the hash before it. */
export const Entry = z.strictObject({
  seq: z.int().nonnegative(),
  at: Instant,
  by: PersonId,
  name: z.string(),
  change: Change,
  note: z.string().nullable(),
  /** The entry that this one takes back. */
  undoes: z.int().nonnegative().nullable(),
  /** Where one order made several entries: the first of them. One undo takes all of them back. */
  order: z.int().nonnegative().optional(),
  previous: z.string(),
  hash: z.string(),
})
export type Entry = z.infer<typeof Entry>

/** Opaque to everybody but the chat that made it: where a message can be sent. JSON. */
export const Address = z.record(z.string(), z.json())
export type Address = z.infer<typeof Address>

export const Person = z.strictObject({
  id: PersonId,
  name: z.string(),
  secretariat: z.boolean(),
  /** Agencies the person is focal point of; with `item`, for that workstream alone. */
  focal: z.array(
    z.strictObject({ agency: z.string(), item: z.string().nullable(), since: Instant, by: PersonId.nullable() }),
  ),
  /** Chosen language, or null to follow what the person writes. */
  language: z.string().nullable(),
  /** IANA zone the platform or the person told us. */
  zone: z.string().nullable(),
  /** The person chose the zone, so the platform's does not replace it. */
  zoneChosen: z.boolean().optional(),
  /** Where a direct message reaches the person. */
  direct: Address.nullable(),
  reminders: z.strictObject({
    on: z.boolean(),
    /** Working hours, `HH:MM` in the person's zone. */
    from: z.string(),
    until: z.string(),
    /** Items put off, each until a day. */
    snoozed: z.record(z.string(), Day),
    /** Items the person wants to hear no more of. */
    stopped: z.array(z.string()),
  }),
})
export type Person = z.infer<typeof Person>

/** A person's wish to be focal point, waiting for the secretariat. */
export const FocalRequest = z.strictObject({
  id: z.string(),
  person: PersonId,
  agency: z.string(),
  item: z.string().nullable(),
  at: Instant,
})
export type FocalRequest = z.infer<typeof FocalRequest>

/** What a channel has asked to be told, and when. `owed.ts` reads it. */
export const Subscription = z.strictObject({
  /** Place id: `slack:C123`, `teams:19:…`, `terminal:local`. */
  place: z.string(),
  /** What people call the place, when the chat tells. */
  name: z.string().nullable(),
  address: Address,
  language: z.string(),
  zone: z.string(),
  /** ISO weekday 1–7 and `HH:MM` local time. */
  weekday: z.int().min(1).max(7),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /**
   * What it is about, all empty for everything: `agency:IOM`, `item:2.2` (a workstream or activity), `area:2`,
   * `kind:core`, `kind:annex`. Wishes of one sort are alternatives, of different sorts all must hold.
   */
  include: z.array(z.string()),
  /** What it leaves out, in the same words; any one suffices. */
  exclude: z.array(z.string()),
  /** How many days ahead it looks. */
  days: z.int().min(7).max(366),
  /** When nothing is due: one line, or silence. */
  whenEmpty: z.enum(['line', 'silence']),
  /** Whether single changes are announced in the digest's thread during the week. */
  changes: z.boolean(),
  /** Whether focal points may be mentioned by name. */
  mentions: z.boolean(),
  weekend: z.array(z.int().min(1).max(7)),
  holidays: z.array(Day),
  snoozed: z.record(z.string(), Day),
  createdBy: PersonId,
  createdName: z.string(),
  createdAt: Instant,
  changedBy: PersonId,
  changedName: z.string(),
  changedAt: Instant,
  /** Slots before this moment are not owed: set when it is made, resumed, or put on another day, time or zone. */
  since: Instant,
  /** Why it is paused, or null while it runs. */
  paused: z.strictObject({ why: z.string(), at: Instant }).nullable(),
})
export type Subscription = z.infer<typeof Subscription>

/** One post owed once: a digest slot of a channel, a person's reminder of a day, … */
export const LedgerRow = z.strictObject({
  /** `digest|<place>|<slot instant>`, `reminder|<person>|<day>`; `owed.ts` lists them all. */
  key: z.string(),
  /** `failed`: the platform refused it for now, it will be claimed again. */
  state: z.enum(['claimed', 'sent', 'failed', 'skipped']),
  claimedAt: Instant,
  /** How often it has been claimed. */
  tries: z.int().positive(),
  /** Which process claimed it. */
  claimedBy: z.string(),
  late: z.boolean(),
  /** What the platform called the message, for editing it. */
  message: Address.nullable(),
  /** Why it was skipped or failed: a word of `owed.ts`, for a fault followed by `: ` and the platform's own words. */
  why: z.string().nullable(),
  /** Item ids it spoke of. */
  items: z.array(z.string()),
  /** Length of the log when it was posted: the next post tells what came after. */
  seq: z.int().nonnegative(),
  /** Length of the log that the message shows by now, after it has been edited. */
  shown: z.int().nonnegative(),
})
export type LedgerRow = z.infer<typeof LedgerRow>

/** An action that was done, so that a second delivery of the same is not a second change. */
export const Done = z.strictObject({ key: z.string(), at: Instant })
export type Done = z.infer<typeof Done>

export const State = z.strictObject({
  schema: z.literal(2),
  /** The plan with every change applied. */
  plan: Plan,
  log: z.array(Entry),
  people: z.record(z.string(), Person),
  requests: z.record(z.string(), FocalRequest),
  subscriptions: z.record(z.string(), Subscription),
  ledger: z.record(z.string(), LedgerRow),
  /** The actions of the last two days, the oldest first. */
  done: z.array(Done),
})
export type State = z.infer<typeof State>

/** A person nobody has told us anything about yet: no ties, reminders as they are by default. */
export function newPerson(id: PersonId, name: string): Person {
  return {
    id,
    name,
    secretariat: false,
    focal: [],
    language: null,
    zone: null,
    direct: null,
    reminders: { on: true, from: '09:00', until: '17:00', snoozed: {}, stopped: [] },
  }
}

/** The first state of a store: the plan as issued, nothing changed yet. */
export function initialState(plan: Plan): State {
  return { schema: 2, plan, log: [], people: {}, requests: {}, subscriptions: {}, ledger: {}, done: [] }
}
