import { describe, expect, it } from 'vitest'
import { lines } from './when-line.ts'

/** A text as typed on Monday, 18 November 2019, and the times in it: words | date words | relation from..to | deadline. */
const table: [string, ...string[]][] = [
  ['what is due today?', 'today | today | on 2019-11-18..2019-11-18 | 2019-11-18'],
  ['anything on tomorrow?', 'on tomorrow | tomorrow | on 2019-11-19..2019-11-19 | 2019-11-19'],
  ['this week', 'this week | this week | in 2019-11-18..2019-11-24 | 2019-11-18/2019-11-24'],
  ['next week', 'next week | next week | in 2019-11-25..2019-12-01 | 2019-11-25/2019-12-01'],
  ['last month', 'last month | last month | in 2019-10-01..2019-10-31 | 2019-10'],
  ['this quarter', 'this quarter | this quarter | in 2019-10-01..2019-12-31 | 2019-Q4'],
  ['in the next quarter', 'in the next quarter | the next quarter | in 2020-01-01..2020-03-31 | 2020-Q1'],
  [
    'anything coming up in the next two months?',
    'in the next two months | the next two months | in 2019-11-18..2020-01-18 | 2020-01-18',
  ],
  ['due within 6 weeks', 'within 6 weeks | within 6 weeks | in 2019-11-18..2019-12-30 | 2019-12-30'],
  ['in two weeks', 'in two weeks | in two weeks | in 2019-11-18..2019-12-02 | 2019-12-02 ?'],
  ['past 30 days', 'past 30 days | past 30 days | in 2019-10-19..2019-11-18 | -'],
  ['rest of the year', 'rest of the year | rest of the year | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31'],
  [
    'what has to be delivered by the end of the year',
    'by the end of the year | the end of the year | by ..2019-12-31 | 2019',
  ],
  ['by year-end', 'by year-end | year-end | by ..2019-12-31 | 2019'],
  ['end of the month', 'end of the month | end of the month | in 2019-11-21..2019-11-30 | 2019-11'],
  ['third quarter of 2020', 'third quarter of 2020 | third quarter of 2020 | in 2020-07-01..2020-09-30 | 2020-Q3'],
  ['third quarter', 'third quarter | third quarter | in 2020-07-01..2020-09-30 | 2020-Q3 ?'],
  [
    'deadlines in the three months to come',
    'in the three months to come | the three months to come | in 2019-11-18..2020-02-18 | 2020-02-18 ?',
  ],
  ['only as far as 3 months out', '3 months out | 3 months out | in 2019-11-18..2020-02-18 | 2020-02-18 ?'],
  ['pre-July 2020 deadlines', 'pre-July 2020 | July 2020 | before ..2020-06-30 | 2020-06'],
  ['deadline < July 2020', '< July 2020 | July 2020 | before ..2020-06-30 | 2020-06'],
  ['what is due post-July 2020?', 'post-July 2020 | July 2020 | after 2020-08-01.. | -'],
  ['due once July 2020 is over', 'once July 2020 | July 2020 | after 2020-08-01.. | -'],
  [
    'up to but not including July 2020',
    'up to but not including July 2020 | July 2020 | before ..2020-06-30 | 2020-06',
  ],
  [
    'whatever opens in November 2019 and closes in January 2020',
    'opens in November 2019 and closes in January 2020 | November 2019 and closes in January 2020 | between 2019-11-01..2020-01-31 | 2019-11-01/2020-01-31',
  ],
  [
    'November 2019 - January 2020',
    'November 2019 - January 2020 | November 2019 - January 2020 | between 2019-11-01..2020-01-31 | 2019-11-01/2020-01-31',
  ],
  [
    'the opening half of 2020',
    'opening half of 2020 | opening half of 2020 | in 2020-01-01..2020-06-30 | 2020-01-01/2020-06-30',
  ],
  ["I'm away from July 2020. What is due before then?", 'from July 2020 | July 2020 | before ..2020-06-30 | - ?'],
  ['July 2020 is my cut-off. Which are later than that?', 'July 2020 | July 2020 | after 2020-08-01.. | - ?'],
  ['due dates past July 2020', 'past July 2020 | July 2020 | after 2020-08-01.. | -'],
  ['before December 2020 starts', 'before December 2020 starts | December 2020 | before ..2020-11-30 | 2020-11'],
  ['under which activity does this fall?'],
  ['the 1998 Recommendations on statistics'],
  ['since Monday', 'since Monday | Monday | since 2019-11-18.. | -'],
  ['by Friday', 'by Friday | Friday | by ..2019-11-22 | 2019-11-22'],
  ['since July 2019', 'since July 2019 | July 2019 | since 2019-07-01.. | -'],
  [
    'next month and the month after next',
    'next month and the month after next | next month and the month after next | in 2019-12-01..2020-01-31 | 2019-12-01/2020-01-31',
  ],
  [
    'at the beginning of next year',
    'at the beginning of next year | the beginning of next year | in 2020-01-01..2020-03-31 | 2020-Q1 ?',
  ],
  ['by the end of next month', 'by the end of next month | the end of next month | by ..2019-12-31 | 2019-12'],
  [
    'last two months of 2020',
    'last two months of 2020 | last two months of 2020 | in 2020-11-01..2020-12-31 | 2020-11-01/2020-12-31',
  ],
  ['first week of May', 'first week of May | first week of May | in 2020-05-01..2020-05-07 | 2020-05-01/2020-05-07 ?'],
  ['last quarter of 2020', 'last quarter of 2020 | last quarter of 2020 | in 2020-10-01..2020-12-31 | 2020-Q4'],
  ['no later than 30 June 2020', 'no later than 30 June 2020 | 30 June 2020 | by ..2020-06-30 | 2020-06-30'],
  ['overdue as of today', 'as of today | as of today | on 2019-11-18..2019-11-18 | 2019-11-18'],
  ['starting Monday', 'starting Monday | Monday | since 2019-11-18.. | -'],
  ['yesterday', 'yesterday | yesterday | on 2019-11-17..2019-11-17 | 2019-11-17'],
  ['EOY', 'EOY | EOY | in 2019-12-01..2019-12-31 | 2019'],
  ['two months ago', 'two months ago | two months ago | on 2019-09-18..2019-09-18 | 2019-09-18'],
  ['Monday next week', 'Monday next week | Monday next week | on 2019-11-25..2019-11-25 | 2019-11-25'],
  ['later this year', 'later this year | later this year | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31'],
  ['earlier this year', 'earlier this year | earlier this year | in 2019-01-01..2019-11-18 | 2019-01-01/2019-11-18'],
  ['so far this year', 'so far this year | so far this year | in 2019-01-01..2019-11-18 | 2019-01-01/2019-11-18'],
  [
    'three days after tomorrow',
    'three days after tomorrow | three days after tomorrow | on 2019-11-22..2019-11-22 | 2019-11-22 ?',
  ],
  ['due 2 weeks later', '2 weeks later | 2 weeks later | on 2019-12-02..2019-12-02 | 2019-12-02 ?'],
  ['Wensday', 'Wensday | Wensday | on 2019-11-20..2019-11-20 | 2019-11-20'],
  ['by thrusday', 'by thrusday | thrusday | by ..2019-11-21 | 2019-11-21'],
  ['next momth', 'next momth | next momth | in 2019-12-01..2019-12-31 | 2019-12'],
  ['the next 2-3 weeks', 'the next 2-3 weeks | the next 2-3 weeks | in 2019-11-18..2019-12-09 | 2019-12-09'],
  [
    'two to three weeks from now',
    'two to three weeks from now | two to three weeks from now | on 2019-12-09..2019-12-09 | 2019-12-09',
  ],
  [
    'between now and the end of the year',
    'between now and the end of the year | now and the end of the year | between 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31',
  ],
  ['within the year', 'within the year | within the year | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31 ?'],
  [
    'within the quarter',
    'within the quarter | within the quarter | in 2019-11-18..2019-12-31 | 2019-11-18/2019-12-31 ?',
  ],
  ['before the year is out', 'before the year is out | the year is out | before ..2019-12-31 | 2019'],
  ["by year's end", "by year's end | year's end | by ..2019-12-31 | 2019"],
  ['this year and next', 'this year and next | this year and next | in 2019-01-01..2020-12-31 | 2019-01-01/2020-12-31'],
  [
    'this month and next',
    'this month and next | this month and next | in 2019-11-01..2019-12-31 | 2019-11-01/2019-12-31',
  ],
  [
    'this month or next month',
    'this month or next month | this month or next month | in 2019-11-01..2019-12-31 | 2019-11-01/2019-12-31',
  ],
  [
    'week of 17 December',
    'week of 17 December | week of 17 December | in 2019-12-16..2019-12-22 | 2019-12-16/2019-12-22',
  ],
  [
    'week commencing 9 December 2019',
    'week commencing 9 December 2019 | week commencing 9 December 2019 | in 2019-12-09..2019-12-15 | 2019-12-09/2019-12-15',
  ],
  [
    'the next six-month period',
    'the next six-month period | the next six-month period | in 2019-11-18..2020-05-18 | 2020-05-18',
  ],
  ['in the last month', 'in the last month | the last month | in 2019-10-18..2019-11-18 | - ?'],
  [
    'since the beginning of the year',
    'since the beginning of the year | the beginning of the year | since 2019-01-01.. | - ?',
  ],
  ['by mid next year', 'by mid next year | mid next year | by ..2020-07-31 | 2020-06-01/2020-07-31 ?'],
  [
    'second and third quarters of 2020',
    'second and third quarters of 2020 | second and third quarters of 2020 | in 2020-04-01..2020-09-30 | 2020-04-01/2020-09-30',
  ],
  [
    'first two quarters of 2020',
    'first two quarters of 2020 | first two quarters of 2020 | in 2020-01-01..2020-06-30 | 2020-01-01/2020-06-30',
  ],
  [
    'the last 3 months of the year',
    'the last 3 months of the year | the last 3 months of the year | in 2019-10-01..2019-12-31 | 2019-Q4',
  ],
  ['in the new year', 'in the new year | the new year | in 2020-01-01..2020-01-31 | 2020-01 ?'],
  ['the 15th of next month', '15th of next month | 15th of next month | on 2019-12-15..2019-12-15 | 2019-12-15'],
  ['by COB Friday', 'by COB Friday | Friday | by ..2019-11-22 | 2019-11-22'],
  ['calendar year 2020', 'calendar year 2020 | calendar year 2020 | in 2020-01-01..2020-12-31 | 2020'],
  ['what fell due in the past quarter', 'in the past quarter | the past quarter | in 2019-08-18..2019-11-18 | -'],
  ['overdue since August', 'since August | August | since 2019-08-01.. | -'],
  ['in the second quarter', 'in the second quarter | second quarter | in 2020-04-01..2020-06-30 | 2020-Q2 ?'],
  ['anything for next spring', 'for next spring | next spring | in 2020-03-01..2020-05-31 | 2020-03-01/2020-05-31 ?'],
  ['today and tomorrow', 'today and tomorrow | today and tomorrow | in 2019-11-18..2019-11-19 | 2019-11-18/2019-11-19'],
  [
    'this week and next week',
    'this week and next week | this week and next week | in 2019-11-18..2019-12-01 | 2019-11-18/2019-12-01',
  ],
  ['what did we have last week?', 'last week | last week | in 2019-11-11..2019-11-17 | 2019-11-11/2019-11-17'],
  ['next Sun', 'next Sun | next Sun | on 2019-12-01..2019-12-01 | 2019-12-01 ?'],
  ['before the year closes', 'before the year closes | the year closes | before ..2019-12-31 | 2019'],
  [
    'What lands after September 2020 and before the year closes?',
    'after September 2020 and before the year closes | September 2020 and before the year closes | between 2020-10-01..2020-12-31 | 2020-Q4',
  ],
  [
    'since May 2020 and by the end of the year',
    'since May 2020 and by the end of the year | May 2020 and by the end of the year | between 2020-05-01..2020-12-31 | 2020-05-01/2020-12-31',
  ],
  [
    'from March 2020 to the end of the year',
    'from March 2020 to the end of the year | March 2020 to the end of the year | between 2020-03-01..2020-12-31 | 2020-03-01/2020-12-31',
  ],
  [
    'between July 2020 and year-end',
    'between July 2020 and year-end | July 2020 and year-end | between 2020-07-01..2020-12-31 | 2020-07-01/2020-12-31',
  ],
]

describe('times in English that count from today or are parts of others', () => {
  it.each(table)('%s', (text, ...expected) => {
    expect(lines(text, 'en')).toEqual(expected)
  })
})
