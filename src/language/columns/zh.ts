import type { Columns } from './columns.ts'

export const columns: Columns = {
  workstream: '工作流',
  role: '角色',
  what: '内容',
  due: '时限',
  status: '现状',
  lead: '牵头方',
  participant: '参与方',
  interested: '表示有兴趣',
  objectives: '目标',
  areas: '主题领域',
}
