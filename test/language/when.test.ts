import { describe, expect, it } from 'vitest'
import { findWhens, readDeadline, type When } from '../../src/language/when.ts'
import type { Deadline } from '../../src/workplan/deadline.ts'

const today = '2019-11-18' // a Monday

/** A deadline in short: the value of its precision. */
function short(deadline: Deadline | null): string {
  if (deadline === null) return '-'
  switch (deadline.precision) {
    case 'day':
      return deadline.day
    case 'month':
      return deadline.month
    case 'quarter':
      return deadline.quarter
    case 'year':
      return deadline.year
    case 'range':
      return `${deadline.from}/${deadline.to}`
    case 'open':
      return [deadline.why, ...(deadline.months ?? [])].join(' ')
  }
}

/** A reading in short: words | core | relation | from..to | deadline, with ? when it is not sure. */
function line(text: string, when: When): string {
  const { from = '', to = '' } = when.period
  const core = text.slice(when.core.start, when.core.end)
  return `${text.slice(when.start, when.end)} | ${core} | ${when.relation} ${from}..${to} | ${short(when.deadline)}${when.sure ? '' : ' ?'}`
}

function read(text: string, tag: string, day = today): string[] {
  return findWhens(text, day, tag).map((when) => line(text, when))
}

const english: Record<string, string[]> = {
  'what is due today?': ['today | today | on 2019-11-18..2019-11-18 | 2019-11-18'],
  'anything on tomorrow?': ['on tomorrow | tomorrow | on 2019-11-19..2019-11-19 | 2019-11-19'],
  'this week': ['this week | this week | in 2019-11-18..2019-11-24 | 2019-11-18/2019-11-24'],
  'next week': ['next week | next week | in 2019-11-25..2019-12-01 | 2019-11-25/2019-12-01'],
  'last month': ['last month | last month | in 2019-10-01..2019-10-31 | 2019-10'],
  'this quarter': ['this quarter | this quarter | in 2019-10-01..2019-12-31 | 2019-Q4'],
  'in the next quarter': ['in the next quarter | the next quarter | in 2020-01-01..2020-03-31 | 2020-Q1'],
  'anything coming up in the next two months?': [
    'in the next two months | in the next two months | in 2019-11-18..2020-01-18 | 2020-01-18 ?',
  ],
  'the coming 30 days': ['the coming 30 days | the coming 30 days | in 2019-11-18..2019-12-18 | 2019-12-18'],
  'due within 6 weeks': ['within 6 weeks | within 6 weeks | in 2019-11-18..2019-12-30 | 2019-12-30'],
  'in two weeks': ['in two weeks | in two weeks | in 2019-11-18..2019-12-02 | 2019-12-02 ?'],
  'past 30 days': ['past 30 days | past 30 days | in 2019-10-19..2019-11-18 | -'],
  'rest of the year': ['rest of the year | rest of the year | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31'],
  'what has to be delivered by the end of the year': [
    'by the end of the year | the end of the year | by ..2019-12-31 | 2019',
  ],
  'by year-end': ['by year-end | year-end | by ..2019-12-31 | 2019'],
  'end of the month': ['end of the month | end of the month | in 2019-11-21..2019-11-30 | 2019-11'],
  'mid-May': ['mid-May | mid-May | in 2020-05-11..2020-05-20 | 2020-05-11/2020-05-20 ?'],
  'by mid-May 2020': ['by mid-May 2020 | mid-May 2020 | by ..2020-05-20 | 2020-05-11/2020-05-20 ?'],
  'early 2020': ['early 2020 | early 2020 | in 2020-01-01..2020-04-30 | 2020-01-01/2020-04-30 ?'],
  'late 2020': ['late 2020 | late 2020 | in 2020-09-01..2020-12-31 | 2020-09-01/2020-12-31 ?'],
  'first half of 2020': ['first half of 2020 | first half of 2020 | in 2020-01-01..2020-06-30 | 2020-01-01/2020-06-30'],
  'H1 2020': ['H1 2020 | H1 2020 | in 2020-01-01..2020-06-30 | 2020-01-01/2020-06-30'],
  '2020 H2': ['2020 H2 | 2020 H2 | in 2020-07-01..2020-12-31 | 2020-07-01/2020-12-31'],
  'Q3 2020': ['Q3 2020 | Q3 2020 | in 2020-07-01..2020-09-30 | 2020-Q3'],
  'third quarter of 2020': ['third quarter of 2020 | third quarter of 2020 | in 2020-07-01..2020-09-30 | 2020-Q3'],
  'third quarter': ['third quarter | third quarter | in 2020-07-01..2020-09-30 | 2020-Q3 ?'],
  Q3: ['Q3 | Q3 | in 2020-07-01..2020-09-30 | 2020-Q3 ?'],
  'what is due in December': ['in December | December | in 2019-12-01..2019-12-31 | 2019-12'],
  'by December 17': ['by December 17 | December 17 | by ..2019-12-17 | 2019-12-17'],
  '17-18 December 2020': [
    '17-18 December 2020 | 17-18 December 2020 | in 2020-12-17..2020-12-18 | 2020-12-17/2020-12-18',
  ],
  'December 17–18, 2020': [
    'December 17–18, 2020 | December 17–18, 2020 | in 2020-12-17..2020-12-18 | 2020-12-17/2020-12-18',
  ],
  '17 and 18 December': ['17 and 18 December | 17 and 18 December | in 2019-12-17..2019-12-18 | 2019-12-17/2019-12-18'],
  '2020-05-17': ['2020-05-17 | 2020-05-17 | on 2020-05-17..2020-05-17 | 2020-05-17'],
  '2020-05': ['2020-05 | 2020-05 | in 2020-05-01..2020-05-31 | 2020-05'],
  '05/2020': ['05/2020 | 05/2020 | in 2020-05-01..2020-05-31 | 2020-05'],
  '2020/5': ['2020/5 | 2020/5 | in 2020-05-01..2020-05-31 | 2020-05'],
  'since Monday': ['since Monday | Monday | since 2019-11-18.. | -'],
  'by Friday': ['by Friday | Friday | by ..2019-11-22 | 2019-11-22'],
  'spring 2020': ['spring 2020 | spring 2020 | in 2020-03-01..2020-05-31 | 2020-03-01/2020-05-31 ?'],
  'this summer': ['this summer | this summer | in 2019-06-01..2019-08-31 | 2019-06-01/2019-08-31 ?'],
  'in 2020': ['in 2020 | 2020 | in 2020-01-01..2020-12-31 | 2020'],
  '2020': ['2020 | 2020 | in 2020-01-01..2020-12-31 | 2020'],
  'what about 2021?': ['2021 | 2021 | in 2021-01-01..2021-12-31 | 2021'],
  'Sept 2020': ['Sept 2020 | Sept 2020 | in 2020-09-01..2020-09-30 | 2020-09'],
  'from March to July 2020': [
    'from March to July 2020 | March to July 2020 | between 2020-03-01..2020-07-31 | 2020-03-01/2020-07-31',
  ],
  'between January and May 2020': [
    'between January and May 2020 | January and May 2020 | between 2020-01-01..2020-05-31 | 2020-01-01/2020-05-31',
  ],
  'between March and July': [
    'between March and July | March and July | between 2020-03-01..2020-07-31 | 2020-03-01/2020-07-31 ?',
  ],
  '2019-2020': ['2019-2020 | 2019-2020 | between 2019-01-01..2020-12-31 | 2019-01-01/2020-12-31'],
  'until 31 March 2021': ['until 31 March 2021 | 31 March 2021 | until ..2021-03-31 | 2021-03-31'],
  'before 1 November': ['before 1 November | 1 November | before ..2020-10-31 | 2020-10-31 ?'],
  'before 1 November 2020': ['before 1 November 2020 | 1 November 2020 | before ..2020-10-31 | 2020-10-31'],
  'after July 2020': ['after July 2020 | July 2020 | after 2020-08-01.. | -'],
  'since July 2019': ['since July 2019 | July 2019 | since 2019-07-01.. | -'],
  'May and June 2020': ['May and June 2020 | May and June 2020 | in 2020-05-01..2020-06-30 | 2020-05-01/2020-06-30'],
  'May and July 2020': [
    'May | May | in 2020-05-01..2020-05-31 | 2020-05',
    'July 2020 | July 2020 | in 2020-07-01..2020-07-31 | 2020-07',
  ],
  'next month and the month after next': [
    'next month and the month after next | next month and the month after next | in 2019-12-01..2020-01-31 | 2019-12-01/2020-01-31',
  ],
  'before the end of Q2 2020': ['before the end of Q2 2020 | the end of Q2 2020 | before ..2020-06-30 | 2020-Q2'],
  'at the beginning of next year': [
    'at the beginning of next year | the beginning of next year | in 2020-01-01..2020-04-30 | 2020-01-01/2020-04-30 ?',
  ],
  'by the end of next month': ['by the end of next month | the end of next month | by ..2019-12-31 | 2019-12'],
  'end of March 2021': ['end of March 2021 | end of March 2021 | in 2021-03-21..2021-03-31 | 2021-03'],
  'Q2 2021': ['Q2 2021 | Q2 2021 | in 2021-04-01..2021-06-30 | 2021-Q2'],
  '31 March 2021': ['31 March 2021 | 31 March 2021 | on 2021-03-31..2021-03-31 | 2021-03-31'],
  '1st of May': ['1st of May | 1st of May | on 2020-05-01..2020-05-01 | 2020-05-01 ?'],
  'the first of May': ['first of May | first of May | on 2020-05-01..2020-05-01 | 2020-05-01 ?'],
  'on the 17th': ['on the 17th | the 17th | on 2019-12-17..2019-12-17 | 2019-12-17 ?'],
  'last two months of 2020': [
    'last two months of 2020 | last two months of 2020 | in 2020-11-01..2020-12-31 | 2020-11-01/2020-12-31',
  ],
  'first week of May': ['first week of May | first week of May | in 2020-05-01..2020-05-07 | 2020-05-01/2020-05-07 ?'],
  'second half of May 2020': [
    'second half of May 2020 | second half of May 2020 | in 2020-05-16..2020-05-31 | 2020-05-16/2020-05-31',
  ],
  'last quarter of 2020': ['last quarter of 2020 | last quarter of 2020 | in 2020-10-01..2020-12-31 | 2020-Q4'],
  'from May 2020 onwards': ['from May 2020 onwards | May 2020 | since 2020-05-01.. | -'],
  'May 2020 at the latest': ['May 2020 at the latest | May 2020 | by ..2020-05-31 | 2020-05'],
  'no later than 30 June 2020': ['no later than 30 June 2020 | 30 June 2020 | by ..2020-06-30 | 2020-06-30'],
  'overdue as of today': ['as of today | as of today | on 2019-11-18..2019-11-18 | 2019-11-18'],
  'starting Monday': ['starting Monday | Monday | since 2019-11-18.. | -'],
  yesterday: ['yesterday | yesterday | on 2019-11-17..2019-11-17 | 2019-11-17'],
  EOY: ['EOY | EOY | in 2019-12-01..2019-12-31 | 2019'],
  'which workstreams end in May 2020?': ['in May 2020 | May 2020 | in 2020-05-01..2020-05-31 | 2020-05'],
  'What was due in September?': ['in September | September | in 2019-09-01..2019-09-30 | 2019-09'],
  'in may?': ['in may | may | in 2020-05-01..2020-05-31 | 2020-05 ?'],
  'May?': ['May | May | in 2020-05-01..2020-05-31 | 2020-05 ?'],
  'what happens in mar': ['in mar | mar | in 2020-03-01..2020-03-31 | 2020-03 ?'],
  'due dec 2020': ['dec 2020 | dec 2020 | in 2020-12-01..2020-12-31 | 2020-12'],
  '17/12/2020': ['17/12/2020 | 17/12/2020 | on 2020-12-17..2020-12-17 | 2020-12-17'],
  '12/17/2020': ['12/17/2020 | 12/17/2020 | on 2020-12-17..2020-12-17 | 2020-12-17'],
  '3/4/2020': ['3/4/2020 | 3/4/2020 | on 2020-04-03..2020-04-03 | 2020-04-03 ?'],
  'two months ago': ['two months ago | two months ago | on 2019-09-18..2019-09-18 | 2019-09-18'],
  'Monday next week': ['Monday next week | Monday next week | on 2019-11-25..2019-11-25 | 2019-11-25'],
  'T1 wraps up in July 2020 like most': ['in July 2020 | July 2020 | in 2020-07-01..2020-07-31 | 2020-07'],
  'later this year': ['later this year | later this year | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31'],
  'earlier this year': ['earlier this year | earlier this year | in 2019-01-01..2019-11-18 | 2019-01-01/2019-11-18'],
  'so far this year': ['so far this year | so far this year | in 2019-01-01..2019-11-18 | 2019-01-01/2019-11-18'],
  'by 2030': ['by 2030 | 2030 | by ..2030-12-31 | 2030'],
}

const chinese: Record<string, string[]> = {
  '2020年5月': ['2020年5月 | 2020年5月 | in 2020-05-01..2020-05-31 | 2020-05'],
  二〇二〇年五月到期的: ['二〇二〇年五月 | 二〇二〇年五月 | in 2020-05-01..2020-05-31 | 2020-05'],
  '２０２０年有什么': ['２０２０年 | ２０２０年 | in 2020-01-01..2020-12-31 | 2020'],
  五月底: ['五月底 | 五月底 | in 2020-05-21..2020-05-31 | 2020-05 ?'],
  年底前: ['年底前 | 年底 | before ..2019-12-31 | 2019'],
  年底之前: ['年底之前 | 年底 | before ..2019-12-31 | 2019'],
  本季度: ['本季度 | 本季度 | in 2019-10-01..2019-12-31 | 2019-Q4'],
  下季度: ['下季度 | 下季度 | in 2020-01-01..2020-03-31 | 2020-Q1'],
  下个季度: ['下个季度 | 下个季度 | in 2020-01-01..2020-03-31 | 2020-Q1'],
  第三季度: ['第三季度 | 第三季度 | in 2020-07-01..2020-09-30 | 2020-Q3 ?'],
  三季度: ['三季度 | 三季度 | in 2020-07-01..2020-09-30 | 2020-Q3 ?'],
  下周: ['下周 | 下周 | in 2019-11-25..2019-12-01 | 2019-11-25/2019-12-01'],
  本周: ['本周 | 本周 | in 2019-11-18..2019-11-24 | 2019-11-18/2019-11-24'],
  上周: ['上周 | 上周 | in 2019-11-11..2019-11-17 | 2019-11-11/2019-11-17'],
  下个月: ['下个月 | 下个月 | in 2019-12-01..2019-12-31 | 2019-12'],
  本月: ['本月 | 本月 | in 2019-11-01..2019-11-30 | 2019-11'],
  这个月: ['这个月 | 这个月 | in 2019-11-01..2019-11-30 | 2019-11'],
  两个月内: ['两个月内 | 两个月内 | in 2019-11-18..2020-01-18 | 2020-01-18'],
  未来两个月: ['未来两个月 | 未来两个月 | in 2019-11-18..2020-01-18 | 2020-01-18'],
  接下来30天: ['接下来30天 | 接下来30天 | in 2019-11-18..2019-12-18 | 2019-12-18'],
  今后三个月: ['今后三个月 | 今后三个月 | in 2019-11-18..2020-02-18 | 2020-02-18'],
  明年: ['明年 | 明年 | in 2020-01-01..2020-12-31 | 2020'],
  今年: ['今年 | 今年 | in 2019-01-01..2019-12-31 | 2019'],
  去年: ['去年 | 去年 | in 2018-01-01..2018-12-31 | 2018'],
  明年上半年: ['明年上半年 | 明年上半年 | in 2020-01-01..2020-06-30 | 2020-01-01/2020-06-30'],
  明年七月: ['明年七月 | 明年七月 | in 2020-07-01..2020-07-31 | 2020-07'],
  '2020年12月17日至18日': [
    '2020年12月17日至18日 | 2020年12月17日至18日 | in 2020-12-17..2020-12-18 | 2020-12-17/2020-12-18',
  ],
  '12月17-18日': ['12月17-18日 | 12月17-18日 | in 2019-12-17..2019-12-18 | 2019-12-17/2019-12-18'],
  '12月17日-12月18日': [
    '12月17日-12月18日 | 12月17日-12月18日 | between 2019-12-17..2019-12-18 | 2019-12-17/2019-12-18',
  ],
  '7月之前': ['7月之前 | 7月 | before ..2020-06-30 | 2020-06 ?'],
  最迟于2020年5月: ['最迟于2020年5月 | 2020年5月 | by ..2020-05-31 | 2020-05'],
  到2020年底: ['到2020年底 | 2020年底 | until ..2020-12-31 | 2020'],
  自周一以来: ['自周一以来 | 周一 | since 2019-11-18.. | -'],
  周一以来: ['周一以来 | 周一 | since 2019-11-18.. | -'],
  从3月到7月: ['从3月到7月 | 3月到7月 | between 2020-03-01..2020-07-31 | 2020-03-01/2020-07-31 ?'],
  月底: ['月底 | 月底 | in 2019-11-21..2019-11-30 | 2019-11'],
  下下周: ['下下周 | 下下周 | in 2019-12-02..2019-12-08 | 2019-12-02/2019-12-08'],
  年内: ['年内 | 年内 | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31'],
  今年内: ['今年内 | 今年内 | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31'],
  一季度: ['一季度 | 一季度 | in 2020-01-01..2020-03-31 | 2020-Q1 ?'],
  年內還有什麼: ['年內 | 年內 | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31'],
  兩個月內: ['兩個月內 | 兩個月內 | in 2019-11-18..2020-01-18 | 2020-01-18'],
  '2020年5月之後': ['2020年5月之後 | 2020年5月 | after 2020-06-01.. | -'],
  下週五: ['下週五 | 下週五 | on 2019-11-29..2019-11-29 | 2019-11-29'],
  這個月: ['這個月 | 這個月 | in 2019-11-01..2019-11-30 | 2019-11'],
  '2020年8月到12月之间到期的有哪些？': [
    '2020年8月到12月之间 | 2020年8月到12月 | in 2020-08-01..2020-12-31 | 2020-08-01/2020-12-31',
  ],
  '2020年２月至４月有到期的工作流吗': [
    '2020年２月至４月 | 2020年２月至４月 | in 2020-02-01..2020-04-30 | 2020-02-01/2020-04-30',
  ],
  '今年年底前还有什么要交的？': ['今年年底前 | 今年年底 | before ..2019-12-31 | 2019'],
  明年12月17号是什么活动: ['明年12月17号 | 明年12月17号 | on 2020-12-17..2020-12-17 | 2020-12-17'],
  截至今天逾期的: ['截至今天 | 截至今天 | on 2019-11-18..2019-11-18 | 2019-11-18'],
  '2020年Q2要交付什么': ['2020年Q2 | 2020年Q2 | in 2020-04-01..2020-06-30 | 2020-Q2'],
  九月份有什么要办的: ['九月份 | 九月份 | in 2020-09-01..2020-09-30 | 2020-09 ?'],
  '2021年3月底': ['2021年3月底 | 2021年3月底 | in 2021-03-21..2021-03-31 | 2021-03'],
  '2020年初': ['2020年初 | 2020年初 | in 2020-01-01..2020-04-30 | 2020-01-01/2020-04-30 ?'],
  '2020年上旬': ['2020年上旬 | 2020年上旬 | in 2020-01-01..2020-04-30 | 2020-01-01/2020-04-30 ?'],
  '5月上旬': ['5月上旬 | 5月上旬 | in 2020-05-01..2020-05-10 | 2020-05-01/2020-05-10 ?'],
  '3月和7月之间': ['3月和7月之间 | 3月和7月 | between 2020-03-01..2020-07-31 | 2020-03-01/2020-07-31 ?'],
  '5月和6月': ['5月和6月 | 5月和6月 | in 2020-05-01..2020-06-30 | 2020-05-01/2020-06-30 ?'],
  周末: ['周末 | 周末 | in 2019-11-23..2019-11-24 | 2019-11-23/2019-11-24'],
  今天: ['今天 | 今天 | on 2019-11-18..2019-11-18 | 2019-11-18'],
  后天: ['后天 | 后天 | on 2019-11-20..2019-11-20 | 2019-11-20'],
  三天后: ['三天后 | 三天后 | on 2019-11-21..2019-11-21 | 2019-11-21 ?'],
  两周前: ['两周前 | 两周前 | on 2019-11-04..2019-11-04 | 2019-11-04'],
  最后一个季度: ['最后一个季度 | 最后一个季度 | in 2019-10-01..2019-12-31 | 2019-Q4 ?'],
  '2020年最后一个季度': ['2020年最后一个季度 | 2020年最后一个季度 | in 2020-10-01..2020-12-31 | 2020-Q4'],
  本季度末: ['本季度末 | 本季度末 | in 2019-12-01..2019-12-31 | 2019-Q4'],
  今年夏天: ['今年夏天 | 今年夏天 | in 2019-06-01..2019-08-31 | 2019-06-01/2019-08-31 ?'],
  '2020年前三个月': ['2020年前三个月 | 2020年前三个月 | in 2020-01-01..2020-03-31 | 2020-Q1'],
  '7月前': ['7月前 | 7月 | before ..2020-06-30 | 2020-06 ?'],
  在7月以前: ['在7月以前 | 7月 | before ..2020-06-30 | 2020-06 ?'],
  十二月十七日: ['十二月十七日 | 十二月十七日 | on 2019-12-17..2019-12-17 | 2019-12-17'],
  一九年十二月: ['一九年十二月 | 一九年十二月 | in 2019-12-01..2019-12-31 | 2019-12'],
  '20年5月': ['20年5月 | 20年5月 | in 2020-05-01..2020-05-31 | 2020-05'],
  这周五之前: ['这周五之前 | 这周五 | before ..2019-11-21 | 2019-11-21'],
  '5月31日前': ['5月31日前 | 5月31日 | before ..2020-05-30 | 2020-05-30 ?'],
  一月一日起: ['一月一日起 | 一月一日 | since 2020-01-01.. | - ?'],
  '2019年12月到2020年2月': [
    '2019年12月到2020年2月 | 2019年12月到2020年2月 | between 2019-12-01..2020-02-29 | 2019-12-01/2020-02-29',
  ],
  半年内: ['半年内 | 半年内 | in 2019-11-18..2020-05-18 | 2020-05-18'],
  未来几周: ['未来几周 | 未来几周 | in 2019-11-18..2019-12-09 | 2019-12-09 ?'],
  过去三个月: ['过去三个月 | 过去三个月 | in 2019-08-18..2019-11-18 | -'],
  '11月到期': ['11月 | 11月 | in 2019-11-01..2019-11-30 | 2019-11'],
}

const noTime = {
  en: [
    '',
    '2.2',
    'T4 and 4.1 and 1.1',
    'who leads thematic workstream 4?',
    'what is objective 5 about?',
    'may I ask who leads T4?',
    'is objective 5 may be relevant',
    'march on',
    'the sun is out',
    'how do the 23 objectives fit?',
    'the 2030 Agenda',
    'Agenda 2030',
    'version 2.10',
    'task 12',
    '31 Feb',
    'the 2019 workplan',
    'what did the 2023 workplan change?',
    'the 2020 census',
    '2020 round of population and housing censuses',
    'the two-year report',
    'Q1: who leads T4? Q2: who joins?',
    'the third activity of 2.1',
    'the first half',
    'I second that',
  ],
  zh: [
    '主题工作流4谁牵头？',
    '目标5',
    '2.2的截止日期',
    '有多少个目标',
    '《2030年可持续发展议程》',
    '2030年议程',
    '2030年可持续发展议程',
    '2020年人口普查指导说明',
    '2019年工作计划',
    '第4号工作流',
    '每周一',
    '青年中有多少人',
    '秘书长两年期报告',
    '年度会议',
  ],
}

describe('times in English', () => {
  it.each(Object.entries(english))('%s', (text, expected) => {
    expect(read(text, 'en')).toEqual(expected)
  })
  it.each(noTime.en)('no time in "%s"', (text) => {
    expect(read(text, 'en')).toEqual([])
  })
})

describe('times in Chinese', () => {
  it.each(Object.entries(chinese))('%s', (text, expected) => {
    expect(read(text, 'zh')).toEqual(expected)
  })
  it.each(noTime.zh)('no time in "%s"', (text) => {
    expect(read(text, 'zh')).toEqual([])
  })
})

describe('a deadline in words', () => {
  it.each([
    ['end of March 2021', '2021-03'],
    ['Q2 2021', '2021-Q2'],
    ['31 March 2021', '2021-03-31'],
    ['by 31 March 2021', '2021-03-31'],
    ['before 1 November 2020', '2020-10-31'],
    ['before May 2020', '2020-04'],
    ['2021', '2021'],
    ['17-18 December 2020', '2020-12-17/2020-12-18'],
    ['2021年3月底', '2021-03'],
    ['最迟于2021年5月', '2021-05'],
    ['明年年底', '2020'],
    ['ongoing', 'ongoing'],
    ['annually', 'annual'],
    ['to be determined', 'to-be-determined'],
    ['TBD', 'to-be-determined'],
    ['n/a', 'not-applicable'],
    ['multi-year', 'multi-year'],
    ['18 months – 2 years', 'duration 18 24'],
    ['1 year', 'duration 12 12'],
    ['持续进行', 'ongoing'],
    ['每年', 'annual'],
    ['待定', 'to-be-determined'],
    ['不适用', 'not-applicable'],
    ['18个月至2年', 'duration 18 24'],
    ['一年', 'duration 12 12'],
  ])('%s is %s', (text, expected) => {
    expect(short(readDeadline(text, today, 'en')?.deadline ?? null)).toBe(expected)
  })

  it('is not read from words that hold none', () => {
    expect(readDeadline('since Monday', today, 'en')).toBeNull()
    expect(readDeadline('banana', today, 'en')).toBeNull()
  })

  it('is not sure when it is over', () => {
    expect(readDeadline('March 2019', today, 'en')).toMatchObject({ sure: false })
    expect(readDeadline('March 2021', today, 'en')).toMatchObject({ sure: true })
  })
})
