import { compareDeadlines } from './deadline.ts'
import type { Finding } from './finding.ts'
import type { Question } from './question.ts'

/** Whether what a question asks to confirm is so, beside what was found; the finding itself where nothing is to confirm. */
export function confirmed(question: Question, finding: Finding): Finding {
  const claimed = 'confirm' in question ? question.confirm : undefined
  if (!claimed) return finding
  switch (finding.finding) {
    case 'list':
      return { ...finding, holds: finding.items.length > 0 }
    case 'tally':
      return { ...finding, holds: finding.holders.length > 0 }
    case 'window':
      return { ...finding, holds: finding.dates.length > 0 }
    case 'count':
      return { ...finding, holds: finding.number === finding.supposed }
    case 'extreme':
      return { ...finding, holds: claimed.every((one) => finding.winners.includes(one)) }
    case 'order': {
      const own = finding.items.find(({ item }) => claimed.includes(item))
      const others = finding.items.filter((one) => one !== own)
      return { ...finding, holds: others.every(({ deadline }) => own && compareDeadlines(own.deadline, deadline) > 0) }
    }
    case 'counts':
      return {
        ...finding,
        holds: most(
          finding.items.map(({ item, number }) => [item, number]),
          claimed,
        ),
      }
    case 'agency-counts':
      return {
        ...finding,
        holds: most(
          finding.agencies.map(({ agency, items }) => [agency, items.length]),
          claimed,
        ),
      }
    default:
      return finding
  }
}

/** Whether the one that is claimed to has more than each of the others. */
function most(numbers: [string, number][], claimed: string[]): boolean {
  const own = numbers.find(([one]) => claimed.includes(one))
  return own !== undefined && numbers.every((other) => other === own || other[1] < own[1])
}
