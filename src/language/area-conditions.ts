import type { Filter } from '../workplan/question.ts'
import type { Frame } from './frame.ts'

/** "都属于", "同时在", "in both": each of the areas, where "都有哪些" is all that they hold. */
const each =
  /都(?:属于?|归|在|沾|涉及|挂|列|跨|有的|有份|占)|同时(?!到期)|既[^,，?？]+又|兼(?:属|跨|顾|归)|(?:共同|都)(?:的)?(?:覆盖|涵盖)|\b(?:in|to|under|across) both\b|\bat (?:once|the same time)\b/

/** In which areas a workstream must be, or must not. */
export function areaConditions(frame: Frame): Pick<Filter, 'areas' | 'allAreas' | 'notAreas'> {
  const byName = frame.areaNames.length > 0 && (frame.topics.length === 0 || frame.has.has('a.areas'))
  const areas = frame.areas.length > 0 ? frame.areas : byName ? frame.areaNames : []
  const all = new Set(areas).size > 1 && each.test(frame.words) && !frame.has.has('o.or')
  return {
    ...(areas.length > 0 ? { areas } : {}),
    ...(all ? { allAreas: true } : {}),
    ...(frame.notAreas.length > 0 ? { notAreas: frame.notAreas } : {}),
  }
}
