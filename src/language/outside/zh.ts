import type { NotInPlan } from '../../workplan/question.ts'

/** What is said of each kind of thing that the plan does not hold, in Chinese. */
export const outside: Record<NotInPlan, string> = {
  money: '工作计划没有写预算、金额或费用',
  person: '工作计划只写机构，没有写个人姓名',
  contact: '工作计划没有联系方式',
  place: '工作计划没有写地点',
  time: '工作计划没有写何时举行',
  choice: '工作计划没有写选定了哪些国家',
  outcome: '工作计划没有记录结果；我只知道期限和这里登记的现状',
  'other-plan': '我只有2019年7月的工作计划，没有以后或其他的计划',
  reason: '工作计划没有说明原因',
  members: '工作计划没有列出各机关的成员',
  figures: '工作计划没有这类数字',
  country: '工作计划没有点名任何国家',
  opinion: '工作计划没有看法，也没有预测',
  order: '没有作任何改动：更新须由有权的人用命令提出，如“状态 2.2 进行中”',
  other: '这不属于工作计划的内容',
}
