import type { Filter, Question } from '../workplan/question.ts'
import { byKinds } from './by-kinds.ts'
import type { Context, Frame } from './frame.ts'
import { heldBy } from './holders.ts'
import { onOneSide } from './one-side.ts'
import type { Subject } from './subject.ts'
import { whichAgencies } from './which-agencies.ts'

/** Agencies, objectives or areas that are asked for themselves, by the workstreams that have them; null where none are. */
export function holdersAsked(frame: Frame, subject: Subject, filter: Filter, context: Context): Question | null {
  const held = onOneSide(frame, context) ?? whichAgencies(frame, filter, context) ?? heldBy(frame, subject, filter)
  return held && byKinds(held, frame, context)
}
