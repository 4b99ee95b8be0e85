import * as z from 'zod'
import { Day, Deadline } from './deadline.ts'

/** The same words in every language of the plan. Chinese is the printed text, English our own rendering. */
export const Text = z.object({ zh: z.string().min(1), en: z.string().min(1) }).catchall(z.string().min(1))
export type Text = z.infer<typeof Text>

/** Words by which people name a thing in each language, for finding it; may be empty. */
const Names = z.object({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }).catchall(z.array(z.string()))

/**
 * Words that stand in the source document: cleaned of conversion marks, with the line (from 1) they stand on. `raw` is
 * kept where cleaning changed more than white space and HTML lists.
 */
export const Printed = Text.safeExtend({ line: z.int().positive(), raw: z.string().optional() })
export type Printed = { zh: string; en: string; line: number; raw?: string | undefined }

/**
 * Ways in which people ask for a passage, in each language: our own wording, for finding it, and never shown. Stores made
 * before there were any lack them.
 */
const Asked = Names.optional()

/** A paragraph of the narrative. */
const Paragraph = Printed.safeExtend({ asked: Asked })

export const Status = z.enum([
  'not-started',
  'in-preparation',
  'in-progress',
  'completed',
  'on-hold',
  'cancelled',
  'proposed',
])
export type Status = z.infer<typeof Status>

/** An agency or body; `kind` tells an agency from the Network's own bodies, which lead without being agencies. */
export const Agency = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z-]*$/),
  kind: z.enum(['agency', 'body']),
  /** As users write it: "UN Women", "UN DESA"; bodies may have none. */
  acronym: z.string().min(1).nullable(),
  short: Text,
  name: Text,
  aliases: Names,
})
export type Agency = z.infer<typeof Agency>

/** One agency's part in a workstream, with the months it holds: `from` and `until` are `YYYY-MM`, both included. */
export const Party = z.strictObject({
  agency: z.string(),
  from: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  until: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional(),
  /** A printed condition or remark on this agency's part: "until the Steering Committee is set up". */
  note: Text.optional(),
})
export type Party = z.infer<typeof Party>

/** A date inside an activity: what happens, when, and whether it is a last day ("by"), a day itself ("on") or "before". */
export const ActivityDate = z.strictObject({
  when: Deadline,
  bound: z.enum(['by', 'on', 'before']),
  /** The event, when the date is one (a meeting, a launch); null when it is the activity's due date. */
  event: Text.nullable(),
})
export type ActivityDate = z.infer<typeof ActivityDate>

/** Log positions of the latest change to each field of an item; a field never changed is absent. */
const Changes = z.partialRecord(z.enum(['status', 'deadline', 'note', 'leads', 'participants']), z.int().nonnegative())

export const Activity = z.strictObject({
  /** Position in its workstream, from 1: activity 3 of 2.1 is `2.1.3`. */
  number: z.int().positive(),
  text: Printed,
  points: z.array(Printed),
  dates: z.array(ActivityDate),
  /** Null as long as nobody has recorded one: the plan prints none for activities. */
  status: Status.nullable(),
  changes: Changes,
  /** As those of a workstream: what people say who describe this one. */
  words: Names.optional(),
})
export type Activity = z.infer<typeof Activity>

export const Workstream = z.strictObject({
  id: z.string().regex(/^(\d+(\.\d+)?|[TFX]\d+)$/),
  kind: z.enum(['core', 'thematic', 'future', 'cross-cutting']),
  /** Core heading it stands under. */
  heading: z.int().min(1).nullable(),
  /** Thematic areas (1–5) as printed; core and cross-cutting entries state none. */
  areas: z.array(z.int().positive()),
  /** The printed area line or lines. */
  areaText: z.array(Printed),
  /** Global Compact objectives in printed order; core and cross-cutting entries state none. */
  objectives: z.array(z.int().min(1).max(23)),
  objectivesText: Printed.nullable(),
  title: Printed,
  /** A few words that tell it from the others: "bilateral labour migration agreements". */
  topic: Text,
  /** Other words people use for it. */
  aliases: Names,
  /** The italic purpose line, or an annex entry's introductory paragraph. */
  purpose: Printed.nullable(),
  deadline: Deadline,
  deadlineText: Printed,
  activities: z.array(Activity),
  leads: z.array(Party),
  leadsText: Printed.nullable(),
  participants: z.array(Party),
  participantsText: Printed.nullable(),
  interested: z.array(Party),
  interestedText: Printed.nullable(),
  status: Status,
  statusText: Printed.nullable(),
  /** For annex entries: set once the entry has been adopted as a workstream. */
  adopted: Day.nullable(),
  changes: Changes,
  /** Single words that people use where they describe it; our own, and never shown. Stores of earlier versions lack them. */
  words: Names.optional(),
})
export type Workstream = z.infer<typeof Workstream>

export const Heading = z.strictObject({ number: z.int().positive(), title: Printed, paragraphs: z.array(Paragraph) })
export const Area = z.strictObject({ number: z.int().positive(), title: Printed, aliases: Names })
export const Objective = z.strictObject({ number: z.int().min(1).max(23), name: Text, aliases: Names })

/** A narrative section. */
export const Section = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  parent: z.string().nullable(),
  title: Printed,
  paragraphs: z.array(Paragraph),
})
export type Section = z.infer<typeof Section>

/** A term that users ask about ("start-up fund", "CBM") and the section that says what it is. */
export const Term = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: Text,
  aliases: Names,
  /** One or two sentences that say what it is, in the plan's own words. */
  says: Text,
  /** Lines of the source that say it. */
  lines: z.array(z.int().positive()).min(1),
  asked: Asked,
})
export type Term = z.infer<typeof Term>

export const Plan = z.strictObject({
  id: z.string(),
  title: Printed,
  issued: z.string().regex(/^\d{4}-\d{2}$/),
  /** The language of the source document; the other languages are renderings. */
  sourceLanguage: z.literal('zh'),
  renderingNote: Text,
  agencies: z.array(Agency),
  objectives: z.array(Objective).length(23),
  areas: z.array(Area),
  headings: z.array(Heading),
  sections: z.array(Section),
  terms: z.array(Term),
  workstreams: z.array(Workstream),
})
export type Plan = z.infer<typeof Plan>
