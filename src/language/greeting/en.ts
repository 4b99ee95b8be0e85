import type { Greeting } from './greeting.ts'

export const en: Greeting = {
  welcome: (today, plan) =>
    `Workplan Assistant, on “${plan}”. Today is ${today} here (--today YYYY-MM-DD sets another day). Ask in English or 中文; “help” shows how, “exit” leaves.`,
  leave: ['exit', 'quit'],
  noSuchButton: (number, count) =>
    count === 0
      ? `There is no button #${number}: the last answer had none.`
      : `There is no button #${number}: the last answer had ${count === 1 ? 'only #1' : `#1 to #${count}`}.`,
}
