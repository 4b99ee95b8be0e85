import type { Attribute, Filter } from '../workplan/question.ts'
import { type Frame, has } from './frame.ts'

const ofAKind =
  /\b(?:leads|co-leads|lead (?:agencies|entities|organi[sz]ations)|participants|objectives|areas|status(?:es)?|deadlines) (?:of|for|in|on) (?:all |each )?(?:of )?(?:the )?(?:\w+ )?(?:core|thematic|annex|cross-cutting)\b/

/** Attributes that fit a column; the last two are told of an agency's workstreams as well. */
const columns: Attribute[] = ['leads', 'participants', 'interested', 'deadline', 'status', 'objectives', 'areas']

/**
 * What a list is to tell of each of its workstreams: "their leads and deadlines". A role beside an agency chooses from the
 * workstreams, and is not told.
 */
export function toldOfEach(frame: Frame, attributes: Attribute[], filter: Filter): Attribute[] {
  const ofAgency = filter.parties !== undefined || frame.agencies.length > 0
  const denied = frame.roles.some(({ not }) => not)
  if (denied || (ofAgency && !/\b(?:with|and|plus) (?:their|its)\b/.test(frame.words))) return []
  const fitting = ofAgency ? columns.slice(-2) : columns
  const each =
    has(frame, 'o.each', 'o.list', 'o.all') ||
    (has(frame, 'q.who') && has(frame, 'q.what')) ||
    /\b(?:with|and) (?:their|its|all)\b|\bwith the\b|\balong with\b|及其|连同|做成表|列成表|制成表|表格|列个表|填个表/.test(
      frame.words,
    ) ||
    // "What are the leads of the core workstreams?"
    (filter.kinds !== undefined && ofAKind.test(frame.words)) ||
    // "核心工作流写了对应的目标没有".
    (filter.kinds !== undefined &&
      Object.keys(filter).length === 1 &&
      attributes.some((one) => one === 'objectives' || one === 'areas'))
  return each ? attributes.filter((attribute) => fitting.includes(attribute)) : []
}
