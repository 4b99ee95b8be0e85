import { type SubscriptionWords, subscriptionsFor } from '../language/subscriptions/subscriptions.ts'
import type { Day } from '../workplan/deadline.ts'
import { type Omission, type Section, type Sorted, sortLines } from '../workplan/digest.ts'
import type { State, Subscription } from '../workplan/state.ts'
import { type Telling, telling } from './digest-lines.ts'
import { type Block, buttons, type Reply, type Span, span } from './reply.ts'
import { aboutWords, wishWords } from './subscription-facts.ts'

const sections: Section[] = ['overdue', 'week', 'soon', 'dates', 'passed']

/**
 * Why each line is in the digest of a day, or left out: one entry a reason, with the items it holds for. Everything the
 * plan has is in one of the two lists.
 */
export function composeExplanation(state: State, subscription: Subscription, day: Day, language: string): Reply {
  const words = subscriptionsFor(language)
  const tell = telling(state, language)
  const sorted = sortLines(state.plan, subscription, day)
  const inside = sections.flatMap((section): Span[][] => {
    const found = sorted.filter((one) => one.section === section)
    return found.length === 0 ? [] : [entry(itemsOf(found, tell), words.explain.sections[section])]
  })
  const reasons = new Map<string, Sorted[]>()
  for (const one of sorted) {
    if (!one.omission) continue
    const reason = reasonWords(one.omission, state, words, tell)
    reasons.set(reason, [...(reasons.get(reason) ?? []), one])
  }
  const outside = [...reasons].map(([reason, found]) => entry(itemsOf(found, tell), reason))
  const listed = (title: string, items: Span[][]): Block[] =>
    items.length === 0
      ? []
      : [
          { is: 'heading', text: title },
          { is: 'list', items },
        ]
  return {
    kind: 'answer',
    language,
    workstreams: [...new Set(sorted.filter((one) => one.section).map((one) => one.line.workstream.id))],
    answer: [
      {
        is: 'facts',
        pairs: [{ name: words.labels.about, value: [span(aboutWords(state, subscription, language))] }],
      },
      ...listed(words.explain.in, inside),
      ...listed(words.explain.out, outside),
    ],
    more: [
      buttons(
        { label: words.buttons.preview, says: 'digest preview' },
        { label: words.buttons.settings, says: 'digest' },
      ),
    ],
    private: true,
  }
}

function entry(items: string, reason: string): Span[] {
  return [span(items, 'strong'), span(` · ${reason}`)]
}

/** Ids in document order; an activity with several dates is told with the date that is meant. */
function itemsOf(found: Sorted[], { say, words }: Telling): string {
  const dated = found.map(({ line }) =>
    line.activity && line.activity.dates.length > 1 ? words.item(line.item, say.due(line.date)) : line.item,
  )
  return say.and([...new Set(dated)])
}

function reasonWords(omission: Omission, state: State, words: SubscriptionWords, tell: Telling): string {
  switch (omission.because) {
    case 'open':
      return words.explain.open(tell.say.deadline({ precision: 'open', why: omission.why }))
    case 'later':
      return words.explain.later(omission.than)
    case 'done':
      return words.explain.done
    case 'not-wished':
      return words.explain.notWished(
        words.about({ include: [omission.wishes.map((wish) => wishWords(state, words, tell, wish))], exclude: [] }),
      )
    case 'excluded':
      return words.explain.excluded(wishWords(state, words, tell, omission.wish))
    case 'snoozed':
      return words.explain.snoozed(omission.until)
  }
}
