import type { Concept } from '../lexicon.ts'

/** Chinese as it is written in mails and minutes. */
export const written: Partial<Record<Concept, string>> = {
  'a.status': '卡哪儿了 卡哪了 卡在哪儿 卡在哪里 卡在哪 卡在哪一步 卡在哪步 卡在哪个环节 卡到哪一步',
  'r.open': '年年都 年年要 年年都要 年年办 年年做 年年都要做 年年都做',
  's.started': '进入实施 进入实施阶段 进入执行阶段 进入执行 进入落实阶段 付诸实施',
  'r.due': '交什么 交啥 交些什么 交些啥',
  'q.what': '交什么 交啥 交些什么 交些啥',
  'q.which': '包括哪些工作流 包含哪些工作流 涵盖哪些工作流 涉及哪些工作流 包括哪几个工作流',
  'x.other': '会议议程 议程草案',
  noise: '报修 已经报修 咖啡机',
}
