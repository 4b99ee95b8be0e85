import { and, or } from '../english-lists.ts'
import type { ChangeWords } from './changes.ts'

const forItem = (item: string | null) => (item === null ? '' : ` for ${item}`)

export const en: ChangeWords = {
  gap: ' ',
  secretariat: 'the secretariat',
  who: (name, agencies) => (agencies === '' ? name : `${name} (${agencies})`),
  moment: (day, time, zone) => `${day}, ${time} (${zone})`,
  party: (name, from, until) => {
    if (from && until) return `${name} (${from} to ${until})`
    return from ? `${name} (from ${from})` : until ? `${name} (until ${until})` : name
  },
  line: (item, change) => `${item}: ${change}`,
  focal: (person, agency, item, is) =>
    is
      ? `${person} is now focal point of ${agency}${forItem(item)}`
      : `${person} is no longer focal point of ${agency}${forItem(item)}`,
  member: (person, is) =>
    is ? `${person} now belongs to the secretariat` : `${person} no longer belongs to the secretariat`,
  done: {
    change: 'Saved.',
    note: 'Noted.',
    contest: 'Contested; the plan stays as it is until it is changed.',
    undo: 'Taken back.',
  },
  by: (who, moment) => `By ${who}, ${moment}.`,
  same: (items, what) => `${and(items)} ${items.length > 1 ? 'were' : 'was'} ${what} already.`,
  undoUntil: (time) => `You can take it back until ${time}.`,
  earlier: (who, change, day) => `${who} had changed this on ${day}: ${change}.`,
  moved: (lines) => `Changed since this card was made: ${lines.join('; ')}.`,
  unchanged: {
    status: (item, status) => `${item} is ${status} already; nothing to change.`,
    deadline: (item, deadline) => `${item} has that date already (${deadline}); nothing to change.`,
    lead: (item, agencies) =>
      `${agencies} ${agencies.includes(' and ') ? 'lead' : 'leads'} ${item} already; nothing to change.`,
    adopted: (item, day) => `${item} was adopted on ${day}; nothing to change.`,
    focal: (person, agency, is) =>
      `${person} is ${is ? 'already' : 'not'} focal point of ${agency}; nothing to change.`,
    since: (who, day) => `Set by ${who} on ${day}.`,
    asIssued: 'It stands so since the plan was issued.',
  },
  doubt: {
    notYet: 'Not saved yet, because status and date would not go together:',
    ask: 'If it is right all the same, say why.',
    form: 'Why is it right?',
    reason: 'Reason',
    quick: {
      'completed-before': { label: 'It was done early', because: 'because it was done ahead of its date' },
      'after-deadline': { label: 'It is delayed', because: 'because it is delayed' },
      'not-begun': { label: 'The start was put off', because: 'because the start was put off' },
      'past-date': { label: 'The date is right', because: 'because the date has been confirmed' },
    },
  },
  request: {
    sent: (agency, item) =>
      `I have asked the secretariat to make you focal point of ${agency}${forItem(item)}. Its answer will reach you in a direct message.`,
    again: (agency, day) => `You asked on ${day} to be focal point of ${agency}; the secretariat has not answered yet.`,
    approved: (person, agency, item) => `${person} is now focal point of ${agency}${forItem(item)}, and has been told.`,
    declined: (person, agency, item) =>
      `Declined: ${person} does not become focal point of ${agency}${forItem(item)}, and has been told.`,
  },
  notified: {
    told: (names) => `I have told ${and(names)}.`,
    again: 'They have been told already today.',
    nobody: (parties) =>
      parties.length === 0
        ? 'I know nobody of the secretariat whom I could tell.'
        : `I know no focal point of ${or(parties)} and nobody of the secretariat whom I could tell.`,
  },
  refusal: {
    only: (parties, can) =>
      parties.length === 0
        ? `Only the secretariat can ${can}.`
        : `Only focal points of ${and(parties)}, and the secretariat, can ${can}.`,
    can: {
      status: (item) => `set the status of ${item}`,
      deadline: (item) => `move the date of ${item}`,
      note: (item) => `add notes to ${item}`,
      contest: (item) => `contest changes of ${item}`,
      leads: (item) => `change who leads ${item}`,
      adopt: (item) => `adopt ${item}`,
      focal: () => 'decide who is focal point',
    },
    are: (names) => `That is ${or(names)}.`,
    become: (command) => `If you work for one of them, “${command}” asks the secretariat to make you its focal point.`,
    nothingToUndo: 'You have changed nothing in the last 15 minutes that could be taken back.',
    undoLate: (minutes, change) =>
      `That is more than ${minutes} minutes ago and can no longer be taken back, only changed again: ${change}.`,
    undoNotYours: (who) => `Only ${who} or the secretariat can take that back.`,
    undoneAlready: (change, who) => `${who} has taken that back already: ${change}.`,
    movedOn: (change, later) =>
      `It can’t be taken back, because it has been changed since. It was: ${change}. Now: ${later}.`,
    onlyProposed: (item) => `Only an annex entry that is not adopted can be proposed; ${item} is none.`,
    severalDates: (item) => `${item} has several dates. Which one do you mean?`,
    notWorkstream: (item, workstream) => `${item} is an activity; leads belong to the workstream, ${workstream}.`,
    notALead: (item, agencies) => `${agencies} ${agencies.includes(' and ') ? 'do' : 'does'} not lead ${item}.`,
    notAnnex: (item) => `Only annex entries (F1 to F6, X1 to X3) can be adopted; ${item} is none.`,
    needsLead: (item) => `Who is to lead ${item}? No lead is named for it yet.`,
    ownEntry: 'That is your own change. You can take it back or change it again.',
    notContestable: 'Only changes of status, date, leads or adoption can be contested.',
    noSuchEntry: (entry) => `There is no change ${entry}. “history” shows them with their numbers.`,
    noSecretariat:
      'No member of the secretariat is known here, so nobody can decide. Whoever runs this assistant must name the first one.',
    noSuchRequest: 'That request is no longer open: it has been decided already.',
    secretariatWhole: 'Membership of the secretariat is not limited to one workstream.',
    configured: (person) =>
      `${person} belongs to the secretariat by the configuration of this assistant, and can’t be removed here.`,
    noteLong: (most) => `That note is too long: at most ${most} characters, please.`,
    noSuchAgency: (named) => `The plan knows no agency or body called “${named}”.`,
    write: (command) => `Write, for example: ${command}`,
  },
  ask: {
    slip: (typed, command) => `I do not know “${typed}”. Did you mean “${command}”?`,
    which: (items) => `Which one do you mean: ${or(items)}?`,
    whichStatus: (typed) => `“${typed}” is not a status of the plan. Which one is it?`,
  },
  form: {
    status: (item) => `Update ${item}`,
    note: (item) => `Note on ${item}`,
    contest: (change) => `Contest: ${change}`,
    statusLabel: 'Status',
    noteLabel: 'Note',
    noteOptional: 'Note, or the reason',
    save: 'Save',
    cancel: 'Cancel',
  },
  tell: {
    overruled: (who, change, yours) => `${who} has changed what you had set. ${change}. You had set: ${yours}.`,
    contested: (who, change) => `${who} contests a change: ${change}.`,
    undone: (who, change) => `${who} has taken your change back: ${change}.`,
    focal: (who, tie) => `${who} has decided: ${tie}.`,
    request: (who, agency, item) => `${who} asks to be focal point of ${agency}${forItem(item)}.`,
    wish: (who, what) => `${who} may not do this, and asks you to:`.concat(` ${what}`),
    granted: (agency, item) =>
      `You are now focal point of ${agency}${forItem(item)}: you can keep what it leads up to date. “mine” shows it, “help” shows how.`,
    refused: (agency, item) =>
      `The secretariat has declined your request to be focal point of ${agency}${forItem(item)}.`,
    from: (place) => `From ${place}.`,
  },
  history: {
    title: (item) => (item === null ? 'Changes of the plan' : `Changes of ${item}`),
    none: (item, issued) =>
      `Nothing has been changed${item === null ? '' : ` in ${item}`} since the plan was issued in ${issued}.`,
    noneIn: (item, period) => `Nothing was changed${item === null ? '' : ` in ${item}`} ${period}.`,
    undone: (who) => `taken back by ${who}`,
    takesBack: (entry) => `takes back ${entry}`,
    contested: (who, note) => `contested by ${who}: “${note}”`,
    count: (shown, total) => `${shown} of ${total}.`,
    statusOn: (item, status, day) => `${item} was ${status} on ${day}.`,
    noStatusOn: (item, day) => `No status had been recorded for ${item} by ${day}.`,
    setBy: (who, day) => `Set by ${who} on ${day}.`,
    beforeIssue: (issued) =>
      `The plan was issued in ${issued}; before that there is no record, this is how it was issued.`,
    future: 'That day is still to come; this is the status now.',
  },
  card: {
    original: (item) => `source ${item}`,
    leads: 'Leads',
    participants: 'Participants',
    interested: 'Interested',
    deadline: 'Deadline',
    dates: 'Dates',
    status: 'Status',
    activities: 'Activities',
    nobody: 'none named',
    overdue: (deadline) => `${deadline}, overdue`,
    setBy: (value, who, day) => `${value}, set by ${who} on ${day}`,
    adopted: (day) => `Adopted as a workstream on ${day}.`,
    partOf: (workstream) => `An activity of ${workstream}.`,
    latestNote: (note, who, day) => `“${note}” – ${who}, ${day}`,
    contested: (who, note) => `Contested by ${who}: “${note}”`,
  },
  mine: {
    title: (agencies) => `You are focal point of ${agencies}.`,
    leads: (agency) => `${agency} leads`,
    joins: (agency) => `${agency} joins`,
    none: 'You are not tied to an agency yet, so nothing is yours here.',
    secretariat: 'You belong to the secretariat and may change everything; “overdue” and “due” show what is pressing.',
    line: (item, due, status) => `${item}: ${due}, ${status}`,
  },
  own: {
    language: (name) => `I speak ${name} with you, whatever you write.`,
    followsWords: 'I answer in the language you write.',
    zone: (zone) => `Days and times are those of ${zone}.`,
    platformZone: 'Days and times are those of the zone this chat gives me for you.',
    noZone: (words, near) =>
      `I know no time zone “${words}”.${near.length > 0 ? ` Did you mean ${or(near)}?` : ' Name a city, or a zone such as Africa/Nairobi.'}`,
    change: (language, zone) => `“${language}” and “${zone}” change that.`,
  },
  people: {
    title: 'Focal points',
    none: 'No focal point is known.',
    only: (item) => `${item} only`,
    become: (command) => `“${command}” asks the secretariat to make you one.`,
  },
  help: {
    title: 'What I can do',
    intro:
      'Ask in your own words, in English or Chinese, or write a command: in a message to me, or anywhere after mentioning me, with or without a leading slash.',
    groups: { read: 'Look up', change: 'Keep the plan true', setting: 'What you are told, and when' },
    examples: 'For example',
    also: (words) => `Also understood: ${words}.`,
    statuses: 'Statuses',
    more: (command) => `“${command}” and a command tells more about it.`,
  },
  buttons: {
    undo: 'Undo',
    history: 'History',
    older: 'Older',
    original: 'Show original',
    contest: 'Contest',
    update: 'Update status',
    approve: 'Approve',
    decline: 'Decline',
    tell: 'Tell them',
    doIt: 'Do it',
    yes: 'Yes',
    only: (items) => `Only ${items}`,
    restore: 'Set it back',
  },
}
