import type { Action } from '../../workplan/rights.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** Why an order needs a word of reason. */
export type Doubt = 'completed-before' | 'not-begun' | 'after-deadline' | 'past-date'

/** What a language must be able to say of changes. Arguments are rendered already, in the same language. */
export interface ChangeWords {
  /** What stands between two sentences. */
  gap: string
  secretariat: string
  /** A person and for whom they speak (may be empty). */
  who(name: string, agencies: string): string
  moment(day: string, time: string, zone: string): string
  /** A lead with the months it holds, each as "January 2021", or null. */
  party(name: string, from: string | null, until: string | null): string
  /** An item and what became of it. */
  line(item: string, change: string): string
  focal(person: string, agency: string, item: string | null, is: boolean): string
  member(person: string, is: boolean): string
  done: { change: string; note: string; contest: string; undo: string }
  by(who: string, moment: string): string
  same(items: string[], what: string): string
  undoUntil(time: string): string
  /** What another lead had made of it. */
  earlier(who: string, change: string, day: string): string
  /** What others changed after the card was drawn whose button was pressed. */
  moved(lines: string[]): string
  unchanged: {
    status(item: string, status: string): string
    deadline(item: string, deadline: string): string
    lead(item: string, agencies: string): string
    adopted(item: string, day: string): string
    focal(person: string, agency: string, is: boolean): string
    since(who: string, day: string): string
    asIssued: string
  }
  doubt: {
    notYet: string
    ask: string
    form: string
    reason: string
    quick: Record<Doubt, { label: string; because: string }>
  }
  request: {
    sent(agency: string, item: string | null): string
    again(agency: string, day: string): string
    approved(person: string, agency: string, item: string | null): string
    declined(person: string, agency: string, item: string | null): string
  }
  notified: {
    told(names: string[]): string
    again: string
    nobody(parties: string[]): string
  }
  refusal: {
    only(parties: string[], can: string): string
    can: Record<Action, (item: string) => string>
    are(names: string[]): string
    become(command: string): string
    nothingToUndo: string
    undoLate(minutes: number, change: string): string
    undoNotYours(who: string): string
    undoneAlready(change: string, who: string): string
    movedOn(change: string, later: string): string
    onlyProposed(item: string): string
    severalDates(item: string): string
    notWorkstream(item: string, workstream: string): string
    notALead(item: string, agencies: string): string
    notAnnex(item: string): string
    needsLead(item: string): string
    ownEntry: string
    notContestable: string
    noSuchEntry(entry: number): string
    noSecretariat: string
    noSuchRequest: string
    secretariatWhole: string
    configured(person: string): string
    noteLong(most: number): string
    noSuchAgency(named: string): string
    write(command: string): string
  }
  ask: {
    slip(typed: string, command: string): string
    which(items: string[]): string
    whichStatus(typed: string): string
  }
  form: {
    status(item: string): string
    note(item: string): string
    contest(change: string): string
    statusLabel: string
    noteLabel: string
    noteOptional: string
    save: string
    cancel: string
  }
  /** Messages to other people. */
  tell: {
    overruled(who: string, change: string, yours: string): string
    contested(who: string, change: string): string
    undone(who: string, change: string): string
    focal(who: string, tie: string): string
    request(who: string, agency: string, item: string | null): string
    wish(who: string, what: string): string
    granted(agency: string, item: string | null): string
    refused(agency: string, item: string | null): string
    from(place: string): string
  }
  history: {
    title(item: string | null): string
    none(item: string | null, issued: string): string
    noneIn(item: string | null, period: string): string
    undone(who: string): string
    takesBack(entry: number): string
    contested(who: string, note: string): string
    count(shown: number, total: number): string
    statusOn(item: string, status: string, day: string): string
    noStatusOn(item: string, day: string): string
    setBy(who: string, day: string): string
    beforeIssue(issued: string): string
    future: string
  }
  card: {
    /** The question for the printed words of an item. */
    original(item: string): string
    leads: string
    participants: string
    interested: string
    deadline: string
    dates: string
    status: string
    activities: string
    nobody: string
    /** A deadline that has passed without completion. */
    overdue(deadline: string): string
    setBy(value: string, who: string, day: string): string
    adopted(day: string): string
    partOf(workstream: string): string
    latestNote(note: string, who: string, day: string): string
    contested(who: string, note: string): string
  }
  mine: {
    title(agencies: string): string
    leads(agency: string): string
    joins(agency: string): string
    none: string
    secretariat: string
    line(item: string, due: string, status: string): string
  }
  own: {
    language(name: string): string
    followsWords: string
    zone(zone: string): string
    platformZone: string
    noZone(words: string, near: string[]): string
    change(language: string, zone: string): string
  }
  people: {
    title: string
    none: string
    only(item: string): string
    become(command: string): string
  }
  help: {
    title: string
    intro: string
    groups: Record<'read' | 'change' | 'setting', string>
    examples: string
    also(words: string): string
    statuses: string
    more(command: string): string
  }
  buttons: {
    undo: string
    history: string
    older: string
    original: string
    contest: string
    update: string
    approve: string
    decline: string
    tell: string
    doIt: string
    yes: string
    only(items: string): string
    restore: string
  }
}

const languages: Record<string, ChangeWords> = { en, zh }

/** The words for a language tag (`zh-CN` finds `zh`); English for a language that has none. */
export function changesFor(tag: string): ChangeWords {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}
