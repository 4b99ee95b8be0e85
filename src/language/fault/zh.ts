import type { Fault } from './fault.ts'

export const zh: Fault = {
  notSaved: '未保存：工作计划的存储目前无法写入，未作任何更改。请过几分钟再试。',
  readOnly: '未保存：此处只能读取工作计划，未作任何更改。',
  unreadable: '无法读取这一行，因此没有作答。',
  notDone: '我这边出了问题，您的请求没有完成，未作任何更改。请稍后再试。',
  asOf: (since) =>
    since
      ? `截至${since.slice(0, 10)} ${since.slice(11, 16)}（UTC）：此后无法连接存储，之后的更改未显示。`
      : '目前无法连接存储，最新的更改可能未显示。',
}
