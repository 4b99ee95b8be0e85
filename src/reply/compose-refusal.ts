import { commandWord, writeCommand } from '../language/write-command.ts'
import { itemsOf } from '../workplan/notify.ts'
import type { Order, Outcome, Refused } from '../workplan/order.ts'
import type { Change, Entry } from '../workplan/state.ts'
import { undoMinutes } from '../workplan/undo.ts'
import {
  agencyLabel,
  agencyLabels,
  authorLabel,
  changeLine,
  itemLabel,
  knownName,
  personName,
  type Speaking,
  wordsOf,
  workstreamsOf,
} from './change-lines.ts'
import type { Composing } from './compose-change.ts'
import { type Block, type Button, buttons, note, type Reply, text } from './reply.ts'

interface Said {
  sentences: string[]
  small?: string[]
  buttons?: Button[]
}

/** Says why an order is not carried out, to the one who gave it alone, with the way out. */
export function composeRefusal({ order, why }: Extract<Outcome, { is: 'refused' }>, composing: Composing): Reply {
  const { say, words } = wordsOf(composing)
  const { sentences, small = [], buttons: offered = [] } = explain(why, order, composing)
  const more: Block[] = [...small.map((line) => note(line)), ...(offered.length > 0 ? [buttons(...offered)] : [])]
  return {
    kind: 'refused',
    language: say.tag,
    workstreams: workstreamsOf(composing, itemsOf(order)),
    answer: [text(sentences.join(words.gap))],
    more,
    private: true,
  }
}

function explain(why: Refused, order: Order, composing: Composing): Said {
  const { say, words } = wordsOf(composing)
  const { refusal } = words
  const { language } = composing
  const label = (item: string) => itemLabel(composing, item)
  const offer = (name: string, offered: Order): Button => ({ label: name, says: writeCommand(offered, language) })
  switch (why.why) {
    case 'not-allowed':
      return notAllowed(why, order, composing)
    case 'no-such-item': {
      const isActivity = why.near.length === 1 && why.named.startsWith(`${why.near[0]}.`)
      return { sentences: [say.noSuch(isActivity ? 'activity' : 'workstream', why.named, why.near.map(label))] }
    }
    case 'no-such-agency':
      return { sentences: [refusal.noSuchAgency(why.named)] }
    case 'no-such-entry':
      return { sentences: [refusal.noSuchEntry(why.entry)] }
    case 'nothing-to-undo':
      return why.last
        ? {
            sentences: [refusal.nothingToUndo, refusal.undoLate(undoMinutes, changeLine(composing, why.last.change))],
            buttons: restore(why.last, composing),
          }
        : { sentences: [refusal.nothingToUndo] }
    case 'undo-late':
      return {
        sentences: [refusal.undoLate(undoMinutes, changeLine(composing, why.entry.change))],
        buttons: restore(why.entry, composing),
      }
    case 'undo-not-yours':
      return {
        sentences: [refusal.undoNotYours(authorLabel(composing, why.entry))],
        buttons: [tellThem(order, composing)],
      }
    case 'undone-already':
      return {
        sentences: [refusal.undoneAlready(changeLine(composing, why.by.change), authorLabel(composing, why.by))],
      }
    case 'moved-on':
      return {
        sentences: [refusal.movedOn(changeLine(composing, why.entry.change), changeLine(composing, why.later.change))],
        buttons: restore(why.entry, composing),
      }
    case 'only-proposed':
      return { sentences: [refusal.onlyProposed(label(why.item))] }
    case 'several-dates': {
      if (order.do !== 'deadline') return { sentences: [refusal.severalDates(label(why.item))] }
      return {
        sentences: [refusal.severalDates(label(why.item))],
        buttons: why.dates.map((date) => offer(say.due(date), { ...order, replaces: date.when })),
      }
    }
    case 'not-workstream': {
      const again = order.do === 'lead' ? [offer(why.workstream, { ...order, item: why.workstream })] : []
      return { sentences: [refusal.notWorkstream(why.item, why.workstream)], buttons: again }
    }
    case 'not-a-lead':
      return { sentences: [refusal.notALead(label(why.item), agencyLabels(composing, why.agencies))] }
    case 'not-annex':
      return { sentences: [refusal.notAnnex(label(why.item))] }
    case 'needs-lead': {
      const workstream = composing.state.plan.workstreams.find(({ id }) => id === why.item)
      const interested = workstream?.interested.map(({ agency }) => agency) ?? []
      return {
        sentences: [refusal.needsLead(label(why.item))],
        buttons: interested.map((agency) =>
          offer(agencyLabel(composing, agency), { do: 'adopt', item: why.item, leads: [agency] }),
        ),
      }
    }
    case 'own-entry':
      return { sentences: [refusal.ownEntry] }
    case 'not-contestable':
      return { sentences: [refusal.notContestable] }
    case 'no-secretariat':
      return { sentences: [refusal.noSecretariat] }
    case 'no-such-request':
      return { sentences: [refusal.noSuchRequest] }
    case 'secretariat-whole':
      return { sentences: [refusal.secretariatWhole] }
    case 'configured':
      return { sentences: [refusal.configured(personName(composing, why.person))] }
    case 'note-long':
      return { sentences: [refusal.noteLong(why.most)] }
  }
}

function notAllowed(why: Extract<Refused, { why: 'not-allowed' }>, order: Order, composing: Composing): Said {
  const { say, words } = wordsOf(composing)
  const { refusal } = words
  const { who, items, allowed, action } = why
  const bodies = who.parties.filter((party) => party !== 'SECRETARIAT')
  const parties = bodies.map((party) => agencyLabel(composing, party))
  const names = [...who.people, ...who.secretariat].flatMap((id) => knownName(composing, id) ?? [])
  const can = refusal.can[action](say.and(items.map((item) => itemLabel(composing, item))))
  const agency = bodies.find((party) => party !== 'MEMBERS')
  const request = agency === undefined ? null : writeCommand({ do: 'request', agency, item: null }, composing.language)
  const rest: Button[] = []
  if ((order.do === 'status' || order.do === 'note') && allowed.length > 0) {
    rest.push({
      label: words.buttons.only(say.and(allowed)),
      says: writeCommand({ ...order, items: allowed }, composing.language),
    })
  }
  const tell = who.people.length + who.secretariat.length > 0 ? [tellThem(order, composing)] : []
  return {
    sentences: [refusal.only(parties, can), ...(names.length > 0 ? [refusal.are(names)] : [])],
    small: request === null ? [] : [refusal.become(request)],
    buttons: [...tell, ...rest],
  }
}

function tellThem(order: Order, composing: Composing): Button {
  const { words } = wordsOf(composing)
  const says = writeCommand(order, composing.language)
  return { label: words.buttons.tell, says: `${commandWord('notify', composing.language)} ${says}` }
}

/** The command that sets a value back once undoing is over. */
function restore({ change }: Entry, composing: Composing): Button[] {
  const back = backTo(change)
  return back ? [{ label: wordsOf(composing).words.buttons.restore, says: writeCommand(back, composing.language) }] : []
}

function backTo(change: Change): Order | null {
  if (change.field === 'status' && change.from !== null) {
    return { do: 'status', items: [change.item], to: change.from, note: null, reason: false }
  }
  if (change.field === 'deadline') {
    return { do: 'deadline', item: change.item, to: change.from, replaces: null, note: null, reason: false }
  }
  return null
}

/** Says that the plan has no such agency, for a command that names one. */
export function composeNoAgency(named: string, speaking: Speaking): Reply {
  const { say, words } = wordsOf(speaking)
  return {
    kind: 'refused',
    language: say.tag,
    workstreams: [],
    answer: [text(words.refusal.noSuchAgency(named))],
    more: [],
    private: true,
  }
}
