import type { Frame } from './frame.ts'
import type { Marked } from './references.ts'

/** Adds to a frame what a reference in its clause stands for. */
export function addReference(frame: Frame, piece: Marked): void {
  const ref = piece.ref
  switch (ref?.to) {
    case 'items':
      if (ref.sure) frame.ids.push(...ref.ids.filter((id) => !frame.ids.includes(id)))
      else frame.unsure.push(...ref.ids)
      if (ref.set) frame.set = true
      break
    case 'activity':
      frame.activityNumbers.push(...ref.numbers)
      break
    case 'ordinal':
      frame.ordinals.push(ref.number)
      break
    case 'objectives':
      frame.objectives.push(...ref.numbers)
      break
    case 'areas':
      frame.areas.push(...ref.numbers)
      break
    case 'count':
      frame.counted = ref.number
      break
    case 'missing':
      frame.missing = { what: ref.what, named: ref.named, near: ref.near }
      break
  }
}
