import { workstreamOf } from '../workplan/find.ts'
import type { Checked, Fact } from '../workplan/finding.ts'
import { agencyNames, factBlocks, itemName, type Voice } from './compose-fact.ts'
import { type Block, type Span, text } from './reply.ts'

/**
 * Says whether a claim holds and, when it does not, what holds instead. `told` are facts that follow anyway and need no
 * repeating.
 */
export function composeChecked(voice: Voice, checked: Checked, told: Fact[]): Block[] {
  const { say } = voice
  const { claim, holds } = checked
  const item = itemName(voice, checked.item)
  const [fact] = checked.facts
  const again =
    fact && !told.some((other) => other.is === fact.is && other.item === fact.item) ? factBlocks(voice, fact) : []
  // Of a negated claim the plain fact is said: "not due in July?" is answered by what is due when.
  const plain = claim.not ? !holds : holds
  const yes = (sentence: string) => text(say.checked(holds, sentence))
  switch (claim.is) {
    case 'party': {
      // "the only lead": a lead it is, and the others are told.
      if (claim.only && !holds && checked.roles.includes(claim.role))
        return [text(`${say.no}: `, ...spansOf(factBlocks(voice, fact as Fact)))]
      const sentence = yes(
        say.partyClaim(item, agencyNames(voice, claim.agencies, true), claim.role, plain, checked.roles),
      )
      const wanted = !plain || claim.role === 'lead'
      return [
        sentence,
        ...(wanted && !plain && checked.roles.length === 0 ? again : !plain && claim.role !== 'any' ? again : []),
      ]
    }
    case 'status': {
      const status =
        fact?.is === 'status'
          ? fact.printed
            ? say.of(fact.printed)
            : fact.status
              ? say.status(fact.status)
              : say.activityStatus(checked.item, null)
          : ''
      // What is not recorded is neither so nor not so.
      if (fact?.is === 'status' && !fact.printed && !fact.status) return [text(say.activityStatus(checked.item, null))]
      return [yes(say.statusClaim(item, status, plain))]
    }
    case 'deadline': {
      if (fact?.is === 'dates') return dated(voice, fact, holds, again)
      if (fact?.is !== 'deadline') return again
      const claimed = claim.deadline ? say.deadline(claim.deadline) : say.period(claim.period)
      return [plain ? yes(say.dueIn(item, fact.deadline)) : yes(say.notDue(item, claimed, fact.deadline))]
    }
    case 'overdue':
      if (fact?.is === 'dates') return dated(voice, fact, holds, again)
      return fact?.is === 'deadline'
        ? [
            yes(
              claim.on && fact.deadline.precision !== 'open'
                ? say.overdueOn(item, fact.deadline, plain, claim.on.day, claim.on.ahead)
                : say.overdueClaim(item, fact.deadline, plain, statusWord(voice, checked.item)),
            ),
          ]
        : again
    case 'objective':
      return [yes(say.objectiveClaim(item, claim.numbers, plain)), ...(plain ? [] : again)]
    case 'area':
      return [yes(say.areaClaim(item, claim.numbers, plain)), ...(plain ? [] : again)]
    case 'kind': {
      const kind = workstreamOf(voice.plan, checked.item)?.kind
      return kind ? [yes(say.kindIs(item, kind))] : again
    }
    case 'led':
      return again
    case 'mentions':
      return plain
        ? [yes(say.mentioned(item)), ...checked.facts.flatMap((one) => factBlocks(voice, one))]
        : [yes(say.notMentioned(item))]
  }
}

/** Whether dates of an activity are as claimed, then what they are. */
function dated({ say }: Voice, fact: Extract<Fact, { is: 'dates' }>, holds: boolean, again: Block[]): Block[] {
  const [first] = again
  // Without a date of its own an activity has none that could be confirmed.
  if (fact.dates.length === 0 || first === undefined) return again
  if (again.length !== 1 || first.is !== 'text') return [text(`${holds ? say.yes : say.no}:`), ...again]
  return [text(say.checked(holds, first.spans.map((one) => one.text).join('')))]
}

function statusWord(voice: Voice, item: string): string {
  const workstream = voice.plan.workstreams.find((one) => one.id === item)
  return workstream ? voice.say.status(workstream.status) : ''
}

function spansOf(blocks: Block[]): Span[] {
  return blocks.flatMap((block) => (block.is === 'text' ? block.spans : []))
}
