import { subscriptionsFor } from '../language/subscriptions/subscriptions.ts'
import { type Day, hasPassed } from '../workplan/deadline.ts'
import type { Line } from '../workplan/digest.ts'
import { parentOf } from '../workplan/find.ts'
import { postOf } from '../workplan/ledger.ts'
import type { Escalation, Reminder } from '../workplan/reminders.ts'
import type { State } from '../workplan/state.ts'
import { itemButtons } from './compose-digest.ts'
import { agencyName, lineSpans, type Telling, telling } from './digest-lines.ts'
import { type Block, buttons, note, type Reply, type Span, span } from './reply.ts'
import { whyWords } from './subscription-facts.ts'

/** How many items get a row of buttons, how many lines a list has. */
const most = { withButtons: 5, lines: 10 }

/** A person's message of a day: what is near or late for them, then, for the secretariat, what nobody answers for. */
export function composeReminder(state: State, reminder: Reminder, language: string): Reply {
  const tell = telling(state, language)
  const { words, say } = tell
  const { lines, escalation, person, day } = reminder
  const own = lines.slice(0, most.withButtons)
  const rest = lines.slice(most.withButtons)
  const said = (line: (typeof lines)[number]) =>
    lineSpans(tell, line, {
      late: line.daysLeft < 0,
      mentions: false,
      extra: [words.reminder.inDays(line.daysLeft), ...(line.woken ? [words.reminder.woken] : [])],
    })
  const agencies = [...new Set(person.focal.map((focal) => agencyName(tell, focal.agency)))]
  const answer: Block[] = [
    { is: 'heading', text: `${words.reminder.title} · ${words.shortDay(day)}` },
    ...own.flatMap((line): Block[] => [
      { is: 'text', spans: said(line) },
      buttons(...itemButtons(line.item, day, tell), {
        label: subscriptionsFor(language).buttons.stop,
        says: `stop ${line.item}`,
        spare: true,
      }),
    ]),
    ...listOf(rest.map(said), tell),
    ...(escalation ? escalated(escalation, day, tell, language) : []),
  ]
  return {
    kind: 'answer',
    language,
    workstreams: [...new Set(lines.map((line) => parentOf(state.plan, line.item)))],
    answer,
    more: [
      ...(agencies.length > 0 ? [note(words.reminder.why(say.and(agencies)))] : []),
      buttons(
        { label: words.buttons.settings, says: 'reminders' },
        { label: subscriptionsFor(language).buttons.remindersOff, says: 'reminders off' },
      ),
    ],
    private: true,
  }
}

function escalated(escalation: Escalation, day: Day, tell: Telling, language: string): Block[] {
  const { words, state } = tell
  const subscriptions = subscriptionsFor(language)
  const line = (one: Line) => lineSpans(tell, one, { late: hasPassed(one.date.when, day), mentions: true })
  const place = (id: string) => state.subscriptions[id]?.name ?? id
  const group = (title: string, items: Span[][]): Block[] =>
    items.length === 0 ? [] : [{ is: 'text', spans: [span(title, 'strong')] }, ...listOf(items, tell)]
  return [
    { is: 'heading', text: words.reminder.escalation },
    ...group(words.reminder.unanswered, escalation.unanswered.map(line)),
    ...group(words.reminder.unowned, escalation.unowned.map(line)),
    ...group(
      words.reminder.paused,
      escalation.paused.map((one) => [span(`${place(one.place)}: ${one.paused?.why ?? ''}`)]),
    ),
    ...group(
      words.reminder.failed,
      escalation.failed.map((row) => [span(`${place(postOf(row.key).to)}: ${whyWords(subscriptions, row.why ?? '')}`)]),
    ),
  ]
}

function listOf(items: Span[][], { words }: Telling): Block[] {
  if (items.length === 0) return []
  const rest = items.length - most.lines
  return [{ is: 'list', items: [...items.slice(0, most.lines), ...(rest > 0 ? [[span(words.andMore(rest))]] : [])] }]
}
