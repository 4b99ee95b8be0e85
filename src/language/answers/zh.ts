import { roughly } from '../../workplan/deadline.ts'
import type { Countable, Role } from '../../workplan/question.ts'
import type { Status } from '../../workplan/workplan.ts'
import type { Answers, Chosen } from '../answers.ts'
import { columns } from '../columns/zh.ts'
import { deadline, period } from '../dates/zh.ts'
import { outside } from '../outside/zh.ts'

const and = (list: string[]) => list.join('、')

const statuses: Record<Status, string> = {
  'not-started': '未开始',
  'in-preparation': '筹备中',
  'in-progress': '进行中',
  completed: '已完成',
  'on-hold': '暂停',
  cancelled: '已取消',
  proposed: '拟议',
}

const roles: Record<Role, string> = {
  lead: '牵头方',
  participant: '参加方',
  interested: '表示有兴趣的方面',
  any: '有关方',
}
const verbs: Record<Role, string> = { lead: '牵头', participant: '参加', interested: '表示有兴趣参与', any: '参与' }

const counted: Record<Countable | 'items', [string, string]> = {
  leads: ['个', '牵头方'],
  participants: ['个', '参加方'],
  interested: ['个', '表示有兴趣的方面'],
  involved: ['个', '有关机构'],
  activities: ['项', '活动'],
  objectives: ['个', '《全球契约》目标'],
  areas: ['个', '主题领域'],
  items: ['个', '工作流'],
}

export const zh: Answers = {
  tag: 'zh',
  of: (text) => text.zh,
  term: (name) => `${name.zh}（${name.en}）：`,
  item: (workstream) =>
    `${/^\d+$/.test(workstream.id) ? `核心工作流${workstream.id}` : workstream.id}（${workstream.topic.zh}）`,
  activity: (id) => `活动${id}`,
  agency: (agency) =>
    agency.acronym && agency.acronym !== agency.short.zh
      ? `${agency.short.zh === 'IOM' || /^[A-Z]/.test(agency.short.zh) ? agency.name.zh : agency.short.zh}（${agency.acronym}）`
      : agency.acronym
        ? `${agency.name.zh}（${agency.acronym}）`
        : agency.short.zh,
  and,
  deadline,
  due: ({ when, bound }) =>
    when.precision === 'open'
      ? deadline(when)
      : bound === 'before'
        ? `${deadline(when)}之前`
        : bound === 'by'
          ? `最迟于${deadline(when)}`
          : deadline(when),
  period,
  status: (status) => statuses[status],
  role: (role) => roles[role],
  kindIs: (item, kind) =>
    ({
      core: `${item}是核心工作流。`,
      thematic: `${item}是主题工作流。`,
      future: `${item}是附件中供今后考虑的工作流。`,
      'cross-cutting': `${item}是附件中的跨领域工作流。`,
    })[kind],
  parties: (item, role, agencies, notes) => {
    const what = { lead: '的牵头方', participant: '的参加方', interested: '尚无牵头方字样，表示有兴趣的方面' }[role]
    const subject = role === 'interested' ? `对${item}表示有兴趣的方面` : `${item}${what}`
    return `${subject}：${and(agencies)}${notes.length > 0 ? `（${[...new Set(notes)].join('；')}）` : ''}。`
  },
  noLead: (item, interested) =>
    interested.length > 0
      ? `${item}没有写明牵头方；它是附件条目，表示有兴趣的方面：${and(interested)}。`
      : `计划没有写明${item}的牵头方。`,
  noParties: (item, role, others) =>
    `计划没有写明${item}的${role === 'participant' ? '参加方' : '有兴趣的方面'}${others.length > 0 ? `；${role === 'participant' ? '表示有兴趣的方面' : '牵头方'}：${and(others)}` : ''}。`,
  noOthers: (item, role, agencies) => `除${and(agencies)}外，计划没有写明${item}的其他${roles[role]}。`,
  remark: (name, notes) => `${name}（${notes.join('；')}）`,
  every: (number, exceptions) =>
    exceptions.length === 0 ? `是的，${number}个都是。` : `不是，${and(exceptions)}不是。`,
  only: (items, others, held) => {
    if (held) return others.length > 0 ? `不是，除${and(items)}外还有${and(others)}。` : `是的，只有${and(items)}。`
    return `不是${and(items)}${others.length > 0 ? `，而是${and(others)}` : ''}。`
  },
  involved: (item, leads, participants, interested) =>
    `${item}：${[
      ...(leads.length > 0 ? [`牵头方 ${and(leads)}`] : []),
      ...(participants.length > 0 ? [`参加方 ${and(participants)}`] : []),
      ...(interested.length > 0
        ? [`表示有兴趣的方面 ${and(interested)}${leads.length === 0 ? '（没有写明牵头方）' : ''}`]
        : []),
    ].join('；')}。`,
  deadlineOf: (item, value, overdue) =>
    value.precision === 'open'
      ? `${item}没有具体日期，时限：${deadline(value)}。`
      : `${item}最迟于${deadline(value)}交付${overdue ? '，该时限已过，没有完成的记录' : ''}。`,
  remaining: (item, value, days) => {
    const about = roughly(Math.abs(days))
    const length = `${Math.abs(days)}天${about ? `（约${about.number}${about.unit === 'month' ? '个月' : '周'}）` : ''}`
    if (days === 0) return `${item}最迟于${deadline(value)}交付：今天是最后一天。`
    return days > 0
      ? `${item}最迟于${deadline(value)}交付：到最后一天还有${length}。`
      : `${item}原定最迟于${deadline(value)}交付，已逾期：最后一天已过${length}，没有完成的记录。`
  },
  away: (days) => (days === 0 ? '就是今天' : days > 0 ? `还有${days}天` : `已过${-days}天，没有完成的记录`),
  activityDate: (item, text, due) => `${item}：${text} —— ${due}。`,
  noActivityDate: (item, workstream, value) =>
    `活动${item}没有自己的日期；${workstream}${value.precision === 'open' ? `没有具体日期（${deadline(value)}）` : `最迟于${deadline(value)}交付`}。`,
  statusOf: (item, status) => `${item}的现状：${status}。`,
  noStatus: (item) => `计划没有写${item}的现状：它是附件条目，只是供今后考虑的提议。`,
  activityStatus: (item, status) => (status ? `活动${item}的现状：${statuses[status]}。` : `活动${item}没有登记现状。`),
  activities: (item, number) => `${item}有${number}项活动：`,
  openNumber: '计划没有定下数目（“XX”）。',
  objectives: (item, list) => `${item}对应《全球契约》目标${and(list.map((one) => `${one.number}（${one.name}）`))}。`,
  noObjectives: (item) => `计划没有写明${item}对应的《全球契约》目标。`,
  areas: (item, list) => `${item}属于${and(list.map((one) => `主题领域${one.number}（${one.title}）`))}。`,
  noAreas: (item) => `计划没有写明${item}的主题领域。`,
  title: (item, title) => `${item}：${title}。`,
  summary: (item, title, purpose) => `${item}：${title}。${purpose ?? ''}`,
  yes: '是',
  no: '不是',
  thereIs: '有：',
  checked: (holds, sentence) => `${holds ? '是的' : '不是'}：${sentence}`,
  partyClaim: (item, agencies, role, holds, actual) => {
    const names = and(agencies)
    const as = actual.map((one) => roles[one]).join('、')
    if (holds)
      return role === 'any' && as
        ? `${names}是${item}的${as}。`
        : role === 'interested'
          ? `${names}对${item}表示有兴趣。`
          : `${names}${verbs[role]}${item}。`
    const not =
      role === 'any'
        ? `${names}没有参与${item}`
        : role === 'interested'
          ? `${names}没有对${item}表示兴趣`
          : `${names}不是${item}的${roles[role]}`
    return `${not}${as ? `，而是${as}` : ''}。`
  },
  notDue: (item, claimed, value) =>
    value.precision === 'open'
      ? `${item}没有具体日期（${deadline(value)}）。`
      : `${item}的时限是最迟于${deadline(value)}，不是${claimed}。`,
  dueIn: (item, value) => `${item}最迟于${deadline(value)}交付。`,
  overdueClaim: (item, value, overdue, status) => {
    if (value.precision === 'open') return `${item}没有逾期：它没有具体日期（${deadline(value)}）。`
    return overdue
      ? `${item}已逾期：原定最迟于${deadline(value)}交付，现状为${status}。`
      : `${item}没有逾期：时限为最迟于${deadline(value)}。`
  },
  overdueOn: (item, value, overdue, day, ahead) => {
    const on = deadline({ precision: 'day', day })
    const late = ahead ? (overdue ? '如未完成就已逾期' : '还不算逾期') : overdue ? '已逾期' : '没有逾期'
    return `${on}那天${item}${late}：时限为最迟于${deadline(value)}。`
  },
  statusClaim: (item, status) => `${item}的现状是${status}。`,
  objectiveClaim: (item, numbers, holds) => `${item}${holds ? '对应' : '不对应'}目标${and(numbers.map(String))}。`,
  areaClaim: (item, numbers, holds) => `${item}${holds ? '属于' : '不属于'}主题领域${and(numbers.map(String))}。`,
  mentioned: (item) => `${item}提到了：`,
  notMentioned: (item) => `计划在${item}下没有提到。`,
  found: (number, chosen) => {
    const part = partOf(chosen)
    return part ? `${part}的${nounOf(chosen)}（${number}个）：` : `${number}个${nounOf(chosen)}：`
  },
  noneOf: (chosen) => `计划中没有${[partOf(chosen), nounOf(chosen)].filter((one) => one !== '').join('的')}。`,
  none: '计划中没有符合条件的工作流。',
  noneOverdue: (chosen) => {
    const part = partOf(chosen)
    return part ? `${part}的${nounOf(chosen)}中没有逾期的。` : `没有逾期的${nounOf(chosen)}。`
  },
  noneOfThemOverdue: '没有符合条件的逾期工作流。',
  noneWith: (list) => `没有状态为“${list.join('”或“')}”的工作流。`,
  annexLeftOut: (items) => `未计入附件条目：${items.join('、')}。`,
  window: (when, number) => `${when}有${number}个日期：`,
  nothingIn: (when) => `${when}没有到期的工作流或安排。`,
  columns,
  passedUnrecorded: '日期已过，没有完成的记录',
  count: (number, of, item, chosen) => {
    const [unit, one] = counted[of]
    const dated = chosen.dated === undefined ? '' : chosen.dated ? '自有日期的' : '没有自己日期的'
    const noun = of === 'items' ? nounOf(chosen) : `${dated}${one}`
    const part = partOf(chosen)
    return item
      ? `${item}有${number}${unit}${noun}。`
      : number === 0
        ? `没有这样的${noun}（0${unit}）。`
        : `${part ? `${part}的有 ` : ''}${number} ${unit}${noun}。`
  },
  countCorrected: (supposed, number) => `不是${supposed}个，是${number}个。`,
  extremeDeadline: (most, items, value) => `到期${most ? '最晚' : '最早'}的是${and(items)}：${value}。`,
  extremeDuration: (most, items, length) => `时间框架${most ? '最长' : '最短'}的是${and(items)}：${length}。`,
  extremeCount: (most, names, value, of, role, next) =>
    `${next ? '其次' : `${most ? '最多' : '最少'}的`}是${and(names)}：${value}${counted[of][0]}${of === 'items' ? `${role === null || role === 'any' ? '' : verbs[role]}工作流` : counted[of][1]}。`,
  first: (item, due, other, otherDue, months) =>
    `${item}先到期（${due}）；${other}为${otherDue}${months ? `，晚${months}个月` : ''}。`,
  sameTime: (items, due) => `${and(items)}同时到期：${due}。`,
  same: (yes) => (yes ? '是的，相同：' : '不同：'),
  common: (items, what) => `${and(items)}共同的有${what.length}个：${and(what)}。`,
  apart: (item, other, agencies) => `在${item}而不在${other}的：${agencies.length > 0 ? and(agencies) : '没有'}。`,
  nothingCommon: (items) => `${and(items)}没有共同的。`,
  counts: (lines, of) =>
    `${counted[of][1]}：${lines.map((line) => `${line.name} ${line.number}${counted[of][0]}`).join('，')}${fewer(lines, counted[of][0])}。`,
  asMany: (names, number, of) => `${and(names)}一样多，${counted[of][1]}都是${number}${counted[of][0]}。`,
  agencyCounts: (lines, role) =>
    `${lines.map((line) => `${line.name}${verbs[role]}${line.number}个${line.number > 0 ? `（${line.items.join('、')}）` : ''}`).join('；')}。`,
  agencyItems: (name, items) => `${name}：${items.join('、')}`,
  rankedItems: (name, items) => `${name}，${items.length}个：${items.join('、')}`,
  holders: (of, number) =>
    `${number}个${{ agencies: '机构', objectives: '目标', areas: '主题领域', months: '月份' }[of]}：`,
  noHolders: (of) => `没有这样的${{ agencies: '机构', objectives: '目标', areas: '主题领域', months: '月份' }[of]}。`,
  numbered: (of, number, name) => `${of === 'areas' ? '主题领域' : '目标'}${number}（${name}）`,
  objective: (number, name, items) =>
    `《全球契约》目标${number}：${name}。${items.length > 0 ? `相关工作流：${and(items)}。` : ''}`,
  area: (number, title) => `主题领域${number}：${title}`,
  heading: (number, title) => `核心优先事项${number}：${title}`,
  agencyIs: (acronym, name) => `${acronym}即${name}。`,
  which: (candidates) => `您指的是哪一个：${candidates.join('，还是')}？`,
  help: {
    intro: '我回答有关《联合国移民问题网络工作计划》（2019年7月）的问题，并注明出处。例如：',
    examples: [
      '主题工作流4谁牵头？',
      '未来两个月有什么到期？',
      '世卫组织参加哪些工作流？',
      '哪些工作流逾期了？',
      '启动基金是什么？',
    ],
    more: '联络人可以用命令更新计划：“状态 2.2 进行中”“备注 2.2 …”。输入“帮助”加命令名可了解详情。',
  },
  hello: '您好。可以问我工作计划的内容：谁牵头、何时到期、进展如何。输入“帮助”可看例子。',
  thanks: '不客气。',
  bye: '再见。',
  noSuch: (what, named, near) => {
    const noun = { workstream: '工作流', activity: '活动', objective: '目标', area: '主题领域', agency: '机构' }[what]
    if (what === 'agency') return `计划中没有提到${named}。`
    const hint =
      near.length > 0
        ? what === 'activity'
          ? `可以问${near[0]}有哪些活动。`
          : `现有${and(near)}等。`
        : what === 'objective'
          ? '《全球契约》共有23个目标。'
          : what === 'area'
            ? '共有五个主题领域。'
            : ''
    return `计划中没有${noun}${named}。${hint}`
  },
  notInPlan: (about, items) =>
    `${outside[about]}。${items.length > 0 ? `关于${and(items)}，我可以告诉您牵头方、参加方、时限、现状、活动和目标。` : ''}`,
  notUnderstood: '我只能根据工作计划回答，其中没有找到这个内容。输入“帮助”可看能问什么。',
  nearest: '计划中最接近的：',
  glance: '没有完全听懂您问的是哪一点，概况如下：',
  noSubject: '您指的是哪个工作流？请写编号（如T4、2.2）或主题。',
  source: (lines) => `出处：2019年7月工作计划（中文本）第${lines.join('、')}行。`,
  reading: (slips) => `${slips.map((slip) => `“${slip.typed}”理解为“${slip.words}”`).join('，')}。`,
  printed: (line, words) => `第${line}行：${words}`,
}

/** Of two that were counted: by how many the second is behind. */
function fewer([one, other, ...more]: { number: number }[], unit: string): string {
  return one && other && more.length === 0 ? `，少${Math.abs(one.number - other.number)}${unit}` : ''
}

const nouns: Record<string, string> = {
  core: '核心工作流',
  thematic: '主题工作流',
  'core thematic': '核心和主题工作流',
  future: '附件条目',
  'future cross-cutting': '附件条目',
  'cross-cutting': '跨领域附件条目',
}

function nounOf({ kinds }: Chosen): string {
  return nouns[kinds.join(' ')] ?? '工作流'
}

/** “劳工组织（ILO）牵头”, “筹备中、世卫组织（WHO）表示有兴趣” */
function partOf({ agencies, role, statuses: stages }: Chosen): string {
  const part = `${and(agencies)}${agencies.length > 1 ? '都' : ''}${role === 'interested' ? '表示有兴趣' : verbs[role]}`
  return [stages.join('或'), agencies.length > 0 ? part : ''].filter((one) => one !== '').join('、')
}
