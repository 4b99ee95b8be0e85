import { roughly } from '../../workplan/deadline.ts'
import type { Role } from '../../workplan/question.ts'
import type { Status } from '../../workplan/workplan.ts'
import type { Answers } from '../answers.ts'
import { columns } from '../columns/en.ts'
import { away, deadline, period } from '../dates/en.ts'
import { described } from '../english-chosen.ts'
import { counted, fewer, small, words } from '../english-counts.ts'
import { and, or } from '../english-lists.ts'
import { lower, upper } from '../first-letter.ts'
import { outside } from '../outside/en.ts'

const statuses: Record<Status, string> = {
  'not-started': 'not started',
  'in-preparation': 'in preparation',
  'in-progress': 'in progress',
  completed: 'completed',
  'on-hold': 'on hold',
  cancelled: 'cancelled',
  proposed: 'proposed',
}

const roles: Record<Role, string> = {
  lead: 'lead',
  participant: 'participant',
  interested: 'interested party',
  any: 'part',
}

const verb: Record<Role, string> = {
  lead: 'leads',
  participant: 'participates in',
  interested: 'has expressed interest in',
  any: 'takes part in',
}

export const en: Answers = {
  tag: 'en',
  of: (text) => text.en,
  term: (name) => `${name.en}: `,
  item: (workstream) =>
    `${/^\d+$/.test(workstream.id) ? `core workstream ${workstream.id}` : workstream.id} (${workstream.topic.en})`,
  activity: (id) => `activity ${id}`,
  agency: (agency, brief) =>
    agency.acronym
      ? brief || agency.acronym.startsWith('UN ') || agency.acronym.startsWith('UN-H')
        ? agency.acronym
        : `${agency.acronym} (${agency.name.en})`
      : agency.kind === 'body' && agency.id !== 'CRI'
        ? `the ${agency.short.en}`.replace('the all ', 'all ')
        : agency.short.en,
  and,
  deadline,
  due: ({ when, bound }) => {
    if (when.precision === 'open') return deadline(when)
    if (bound === 'before') return `before ${deadline(when)}`
    if (bound === 'by') return `by ${deadline(when)}`
    return `${when.precision === 'month' || when.precision === 'year' || when.precision === 'quarter' ? 'in' : 'on'} ${deadline(when)}`
  },
  period,
  status: (status) => statuses[status],
  role: (role) => roles[role],
  kindIs: (item, kind) =>
    ({
      core: `${item} is a core workstream.`,
      thematic: `${item} is a thematic workstream.`,
      future: `${item} is an annex entry for future consideration.`,
      'cross-cutting': `${item} is a cross-cutting annex entry.`,
    })[kind],
  parties: (item, role, agencies, notes) => {
    const many = agencies.length > 1 || agencies[0]?.startsWith('all ')
    const what = {
      lead: many ? 'lead' : 'leads',
      participant: many ? 'participate in' : 'participates in',
      interested: many ? 'have expressed interest in' : 'has expressed interest in',
    }[role]
    const subject = and(agencies)
    return `${subject[0]?.toUpperCase()}${subject.slice(1)} ${what} ${item}${notes.length > 0 ? ` — ${[...new Set(notes)].join('; ')}` : ''}.`
  },
  noLead: (item, interested) =>
    interested.length > 0
      ? `No lead is named for ${item}; it is an annex entry, in which ${and(interested)} ${interested.length > 1 ? 'have' : 'has'} expressed interest.`
      : `The plan names no lead for ${item}.`,
  noParties: (item, role, others) => {
    const what = role === 'participant' ? 'participants' : 'interested parties'
    return `The plan names no ${what} for ${item}${others.length > 0 ? `; ${role === 'participant' ? 'interest has been expressed by' : 'it is led by'} ${and(others)}` : ''}.`
  },
  noOthers: (item, role, agencies) =>
    `${{ lead: 'No other lead is', participant: 'No other participant is', interested: 'No other interested party is' }[role]} named for ${item} than ${and(agencies)}.`,
  remark: (name, notes) => `${name} (${notes.join('; ')})`,
  every: (number, exceptions) => (exceptions.length === 0 ? `Yes, all ${number}.` : `No, not ${and(exceptions)}.`),
  only: (items, others, held) => {
    if (held)
      return others.length > 0 ? `No, not only ${and(items)}: ${and(others)} as well.` : `Yes, only ${and(items)}.`
    return `No, not ${and(items)}${others.length > 0 ? ` but ${and(others)}` : ''}.`
  },
  involved: (item, leads, participants, interested) => {
    const parts = [
      ...(leads.length > 0 ? [`led by ${and(leads)}`] : []),
      ...(participants.length > 0
        ? [
            `${leads.length > 0 ? 'with ' : 'participants: '}${and(participants)}${leads.length > 0 ? ' participating' : ''}`,
          ]
        : []),
      ...(interested.length > 0
        ? [`interest expressed by ${and(interested)}${leads.length === 0 ? ' (no lead is named)' : ''}`]
        : []),
    ]
    return `${item[0]?.toUpperCase()}${item.slice(1)}: ${parts.join(', ')}.`
  },
  deadlineOf: (item, value, overdue) => {
    if (value.precision !== 'open')
      return `${upper(item)} is due by ${deadline(value)}${overdue ? ', which has passed; completion is not recorded' : ''}.`
    return `${upper(item)} has no fixed date; its time frame is ${deadline(value)}.`
  },
  remaining: (item, value, days) => {
    const [count, verb] = Math.abs(days) === 1 ? ['1 day', 'is'] : [`${Math.abs(days)} days`, 'are']
    const about = roughly(Math.abs(days))
    const length = about ? `${count} (about ${about.number} ${about.unit}s)` : count
    if (days === 0) return `${upper(item)} is due by ${deadline(value)}: today is the last day.`
    return days > 0
      ? `${upper(item)} is due by ${deadline(value)}: ${length} ${verb} left, counted to the last day.`
      : `${upper(item)} was due by ${deadline(value)} and is overdue: the last day was ${length} ago; completion is not recorded.`
  },
  away,
  activityDate: (item, text, due) => `${item}: ${text} — ${due}.`,
  noActivityDate: (item, workstream, value) =>
    `Activity ${item} has no date of its own; ${workstream} ${value.precision === 'open' ? `has no fixed date (${deadline(value)})` : `is due by ${deadline(value)}`}.`,
  statusOf: (item, status) => `${upper(item)} is ${lower(status)}.`,
  noStatus: (item) =>
    `The plan does not give ${item} a status: it is an annex entry, only proposed for future consideration.`,
  activityStatus: (item, status) =>
    status ? `Activity ${item} is ${statuses[status]}.` : `No status is recorded for activity ${item}.`,
  activities: (item, number) => `${upper(item)} has ${number} ${number === 1 ? 'activity' : 'activities'}:`,
  openNumber: 'The plan leaves the number open (“XX”).',
  objectives: (item, list) =>
    `${upper(item)} serves Global Compact ${list.length === 1 ? 'objective' : 'objectives'} ${and(list.map((one) => `${one.number} (${one.name})`))}.`,
  noObjectives: (item) => `The plan states no Global Compact objectives for ${item}.`,
  areas: (item, list) =>
    `${upper(item)} belongs to thematic ${list.length === 1 ? 'area' : 'areas'} ${and(list.map((one) => `${one.number} (${one.title})`))}.`,
  noAreas: (item) => `The plan states no thematic area for ${item}.`,
  title: (item, title) => `${upper(item)}: ${title}.`,
  summary: (item, title, purpose) => `${upper(item)}: ${title}.${purpose ? ` ${purpose}` : ''}`,
  yes: 'Yes',
  no: 'No',
  thereIs: 'Yes: ',
  checked: (holds, sentence) => `${holds ? 'Yes' : 'No'}: ${sentence}`,
  partyClaim: (item, agencies, role, holds, actual) => {
    const names = and(agencies)
    const many = agencies.length > 1
    if (holds)
      return actual.length > 0 && role === 'any'
        ? `${names} ${many ? 'are' : 'is'} ${actual.map((one) => (one === 'interested' ? 'an interested party' : `a ${roles[one]}`)).join(' and ')} in ${item}.`
        : `${names} ${many ? verb[role].replace('leads', 'lead').replace('participates', 'participate').replace('has', 'have').replace('takes', 'take') : verb[role]} ${item}.`
    const not = {
      lead: many ? 'do not lead' : 'does not lead',
      participant: many ? 'are not participants in' : 'is not a participant in',
      interested: many ? 'have not expressed interest in' : 'has not expressed interest in',
      any: many ? 'have no part in' : 'has no part in',
    }[role]
    return `${names} ${not} ${item}${actual.length > 0 ? `, but ${many ? 'are' : 'is'} ${actual.map((one) => (one === 'interested' ? 'an interested party' : `a ${roles[one]}`)).join(' and ')}` : ''}.`
  },
  notDue: (item, claimed, value) =>
    value.precision === 'open'
      ? `${item} has no fixed date (${deadline(value)}).`
      : `${item} is due by ${deadline(value)}, not ${claimed}.`,
  dueIn: (item, value) => `${item} is due by ${deadline(value)}.`,
  overdueClaim: (item, value, overdue, status) => {
    if (value.precision === 'open') return `${item} is not overdue: it has no fixed date (${deadline(value)}).`
    return overdue
      ? `${item} is overdue: it was due by ${deadline(value)} and is ${status}.`
      : `${item} is not overdue: it is due by ${deadline(value)}.`
  },
  overdueOn: (item, value, overdue, day, ahead) =>
    `${item} ${ahead ? 'will' : 'was'}${overdue ? '' : ' not'}${ahead ? ' be' : ''} overdue on ${deadline({ precision: 'day', day })}${ahead && overdue ? ' unless it is completed or cancelled first' : ''}: its deadline is ${deadline(value)}.`,
  statusClaim: (item, status, holds) => `${item} is ${holds ? '' : 'recorded as '}${lower(status)}.`,
  objectiveClaim: (item, numbers, holds) =>
    `${item} ${holds ? 'serves' : 'does not serve'} objective ${and(numbers.map(String))}.`,
  areaClaim: (item, numbers, holds) =>
    `${item} ${holds ? 'belongs' : 'does not belong'} to thematic area ${and(numbers.map(String))}.`,
  mentioned: (item) => `${item} speaks of it:`,
  notMentioned: (item) => `The plan says nothing of that under ${item}.`,
  found: (number, chosen) => `${number} ${described(chosen, number)}:`,
  noneOf: (chosen) => `The plan has no ${described(chosen, 1)}.`,
  none: 'There are no such workstreams in the plan.',
  noneOverdue: (chosen) => `No ${described(chosen, 1)} is overdue.`,
  noneOfThemOverdue: 'There is no overdue workstream of that description.',
  noneWith: (list) => `No workstream is recorded as ${or(list)}.`,
  annexLeftOut: (items) => `Annex entries left out: ${items.join(', ')}.`,
  window: (when, number) => `${number === 1 ? 'One date' : `${number} dates`} ${when}:`,
  nothingIn: (when) => `The plan has no deadlines or dates ${when}.`,
  columns,
  passedUnrecorded: 'date passed, completion not recorded',
  count: (number, of, item, chosen) => {
    const dated = chosen.dated === undefined ? '' : ` with${chosen.dated ? '' : 'out'} a date of their own`
    const noun = of === 'items' ? described(chosen, number) : `${counted[of][number === 1 ? 0 : 1]}${dated}`
    if (number === 0) return item ? `${upper(item)} has no ${noun}.` : `There are no such ${noun}.`
    const inWords = small[number] ? ` (${small[number]} in all)` : ''
    return `${item ? `${upper(item)} has` : number === 1 ? 'There is' : 'There are'} ${number} ${noun}${inWords}.`
  },
  countCorrected: (supposed, number) => `Not ${supposed}: there ${number === 1 ? 'is' : 'are'} ${words(number)}.`,
  extremeDeadline: (most, items, value) =>
    `${upper(and(items))} ${items.length > 1 ? 'have' : 'has'} the ${most ? 'latest' : 'earliest'} deadline: ${value}.`,
  extremeDuration: (most, items, length) =>
    `${upper(and(items))} ${items.length > 1 ? 'have' : 'has'} the ${most ? 'longest' : 'shortest'} time frame: ${length}.`,
  extremeCount: (most, names, value, of, role, next) => {
    const what =
      of === 'items'
        ? `${value === 1 ? 'workstream' : 'workstreams'}${role ? ` ${{ lead: 'led', participant: 'as participant', interested: 'of interest', any: 'in any role' }[role]}` : ''}`
        : counted[of][value === 1 ? 0 : 1]
    if (next) return `${upper(and(names))} ${names.length > 1 ? 'come' : 'comes'} next: ${words(value)} ${what}.`
    return `${upper(and(names))} ${names.length > 1 ? 'have' : 'has'} the ${most ? 'most' : 'fewest'}: ${words(value)} ${what}.`
  },
  first: (item, due, other, otherDue, months) =>
    `${upper(item)} comes first, due ${due}; ${other} is due ${otherDue}${months ? `, ${small[months] ?? months} ${months === 1 ? 'month' : 'months'} later` : ''}.`,
  sameTime: (items, due) => `${upper(and(items))} are due at the same time: ${due}.`,
  same: (yes) => (yes ? 'Yes, the same:' : 'No, they differ:'),
  common: (items, what) => `${upper(and(items))} have ${words(what.length)} in common: ${and(what)}.`,
  apart: (item, other, agencies) => `In ${item} and not in ${other}: ${agencies.length > 0 ? and(agencies) : 'none'}.`,
  nothingCommon: (items) => `${upper(and(items))} have none in common.`,
  counts: (lines, of) =>
    `${counted[of][1]}: ${lines.map((line) => `${line.name} ${words(line.number)}`).join(', ')}${fewer(lines)}.`,
  asMany: (names, number, of) =>
    `${upper(and(names))} ${names.length === 2 ? 'both' : 'all'} have ${words(number)} ${counted[of][number === 1 ? 0 : 1]}, the same number.`,
  agencyCounts: (lines, role) => {
    const what =
      role === 'lead'
        ? 'leads'
        : role === 'participant'
          ? 'participates in'
          : role === 'interested'
            ? 'is interested in'
            : 'takes part in'
    return `${lines
      .map(
        (line) =>
          `${line.name} ${what} ${line.number > 0 ? words(line.number) : 'none'}${line.number > 0 ? `: ${line.items.join(', ')}` : ''}`,
      )
      .join('. ')}.`
  },
  agencyItems: (name, items) => `${name}: ${items.join(', ')}`,
  rankedItems: (name, items) => `${name} – ${items.length}: ${items.join(', ')}`,
  holders: (of, number) =>
    `${number} ${{ agencies: ['agency', 'agencies'], objectives: ['Global Compact objective', 'Global Compact objectives'], areas: ['thematic area', 'thematic areas'], months: ['month', 'months'] }[of][number === 1 ? 0 : 1]}:`,
  noHolders: (of) =>
    `No ${{ agencies: 'agency', objectives: 'Global Compact objective', areas: 'thematic area', months: 'month' }[of]}.`,
  numbered: (of, number, name) => `${of === 'areas' ? 'thematic area' : 'objective'} ${number} (${name})`,
  objective: (number, name, items) =>
    `Objective ${number} of the Global Compact: ${name}.${items.length > 0 ? ` Served by ${and(items)}.` : ''}`,
  area: (number, title) => `Thematic area ${number}: ${title}`,
  heading: (number, title) => `Core priority ${number}: ${title}`,
  agencyIs: (acronym, name) => `${acronym} is the ${name}.`,
  which: (candidates) => `Which one do you mean: ${or(candidates)}?`,
  help: {
    intro:
      'I answer questions about the workplan of the United Nations Network on Migration (July 2019), with the place where it says so. For example:',
    examples: [
      'Who leads thematic workstream 4?',
      'What is due in the next two months?',
      'What does WHO take part in?',
      'Which workstreams are overdue?',
      'What is the start-up fund?',
    ],
    more: 'Focal points change it with commands: “status 2.2 in-progress”, “note 2.2 …”. “help” and a command tells more.',
  },
  hello: 'Hello. Ask me about the workplan: who leads what, what is due, how far it is. “help” shows examples.',
  thanks: 'You are welcome.',
  bye: 'Goodbye.',
  noSuch: (what, named, near) => {
    const noun = {
      workstream: 'workstream',
      activity: 'activity',
      objective: 'objective',
      area: 'thematic area',
      agency: 'agency',
    }[what]
    if (what === 'agency') return `The plan does not name ${named}.`
    const hint =
      near.length > 0
        ? ` ${what === 'activity' ? `Ask for the activities of ${near[0]}.` : `There is ${and(near)}.`}`
        : what === 'objective'
          ? ' The Global Compact has 23 objectives.'
          : what === 'area'
            ? ' There are five thematic areas.'
            : ''
    return `There is no ${noun} ${named} in the plan.${hint}`
  },
  notInPlan: (about, items) =>
    `${outside[about]}.${items.length > 0 ? ` I can tell what it says of ${and(items)}: leads, participants, deadline, status, activities, objectives.` : ''}`,
  notUnderstood:
    'I can only answer from the workplan, and I could not find that in it. “help” shows what I can be asked.',
  nearest: 'Nearest in the plan:',
  glance: 'I am not sure what you ask about it, so here it is at a glance:',
  noSubject: 'Which workstream do you mean? Name it by its id (T4, 2.2) or its topic.',
  source: (lines) =>
    `Source: workplan of July 2019 (Chinese), line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}; English is our rendering.`,
  reading: (slips) => `Read ${and(slips.map((slip) => `“${slip.typed}” as “${slip.words}”`))}.`,
  printed: (line, words) => `line ${line}: ${words}`,
}
