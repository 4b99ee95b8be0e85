import type { Greeting } from './greeting.ts'

export const zh: Greeting = {
  welcome: (today, plan) =>
    `工作计划助手：《${plan}》。此处今天是${today}（用 --today YYYY-MM-DD 另设日期）。可用中文或 English 提问；输入“帮助”查看用法，“退出”离开。`,
  leave: ['退出', '离开'],
  noSuchButton: (number, count) =>
    count === 0
      ? `没有按钮 #${number}：上一条回答没有按钮。`
      : `没有按钮 #${number}：上一条回答只有 ${count === 1 ? '#1' : `#1 至 #${count}`}。`,
}
