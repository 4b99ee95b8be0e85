import { type Day, weekday } from '../../workplan/deadline.ts'
import type { DigestWords } from './digests.ts'

function shortDay(day: Day): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
}

function fullDay(day: Day): string {
  return `${day.slice(0, 4)}年${shortDay(day)}星期${'一二三四五六日'[weekday(day) - 1]}`
}

export const zh: DigestWords = {
  gap: '',
  fullDay,
  shortDay,
  moment: (day, time) => `${fullDay(day)} ${time}`,
  title: (view) => (view === '' ? '工作计划本周摘要' : `工作计划本周摘要：${view}`),
  counts: (counts) => {
    const parts = [
      ...(counts.overdue > 0 ? [`逾期${counts.overdue}项`] : []),
      ...(counts.week > 0 ? [`本周到期${counts.week}项`] : []),
      ...(counts.soon > 0 ? [`${counts.days}天内到期${counts.week + counts.soon}项`] : []),
      ...(counts.dates > 0 ? [`活动日期${counts.dates}个`] : []),
    ]
    return parts.length === 0 ? '没有逾期或即将到期的事项。' : `${parts.join('，')}。`
  },
  sections: {
    overdue: (count) => `已逾期（${count}）`,
    week: '本周到期',
    soon: (ahead) => `未来${ahead}天内到期`,
    dates: (ahead) => `未来${ahead}天内的活动日期`,
    findings: '现状与日期不符',
    changes: '上次摘要以来的变动',
  },
  some: (items, left) => `${items.join('、')}${left > 0 ? `等，另有${left}项` : ''}`,
  item: (id, remark) => `${id}（${remark}）`,
  passed: (items) => `日期已过，没有完成的记录：${items}。`,
  stale: (workingDays, items) => `${workingDays}个工作日没有更新：${items}。`,
  older: (count, groups) => `更早的还有${count}项：${groups.join('；')}。`,
  wasDue: (deadline) => `应于${deadline}完成`,
  joins: '参加',
  andMore: (count) => `另有${count}项`,
  finding: (is, status, date) =>
    ({
      'completed-before': `记录为“${status}”，但还有未到的日期：${date}`,
      'not-begun': `日期已到，现状仍为“${status}”：${date}`,
      'after-deadline': `期限已过，现状仍为“${status}”：${date}`,
    })[is],
  change: {
    status: (from, to) => `${from} → ${to}`,
    deadline: (from, to) => `期限 ${from} → ${to}`,
    dates: (from, to) => `日期 ${from} → ${to}`,
    leads: (from, to) => `牵头方 ${from} → ${to}`,
    adopted: '已采纳为工作流',
    notAdopted: '不再作为工作流',
    note: (words) => `“${words}”`,
    contest: (words) => `提出异议：“${words}”`,
    nothing: '无',
  },
  by: (names, day) => `${names}，${shortDay(day)}`,
  focalPoints: (names) => `联络人：${names}`,
  nothingDue: (ahead) => `未来${ahead}天内没有到期事项。`,
  next: (item, date) => `下一项：${item}，${date}。`,
  noNext: '此后没有带日期的事项。',
  late: (day, time) => `迟发：原定于${fullDay(day)} ${time}发出。`,
  asOf: (day, time, zone) => `截至${fullDay(day)} ${time}（${zone}）。`,
  source: (title, issued) => `来源：${title}（${issued}）以及其后记录的变动。`,
  updated: '已就地更新。',
  threaded: '变动',
  buttons: {
    update: '更新现状',
    snooze: (until) => `推迟到${shortDay(until)}`,
    show: '查看',
    showItem: (id) => `查看 ${id}`,
    stop: '不再提醒',
    explain: '为什么是这些？',
    overdue: '全部逾期事项',
    settings: '提醒设置',
  },
  reminder: {
    title: '工作计划提醒',
    inDays: (left) => {
      if (left === 0) return '就是今天'
      if (left === 1) return '明天'
      return left > 0 ? `还有${left}天` : `已过${-left}天`
    },
    woken: '推迟期已到',
    why: (agencies) => `您是${agencies}的联络人，因此收到此消息：每天最多一条，只在您的工作时间发送。`,
    escalation: '本周秘书处须知',
    unanswered: '提醒五次后仍逾期',
    unowned: '已逾期或即将到期，但没有可以提醒的联络人',
    paused: '已暂停的摘要',
    failed: '没有发出或可能没有发出的消息',
  },
}
