import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answered } from './asking.ts'
import { judge, Question } from './judge.ts'

const folder = new URL('questions/', import.meta.url)
const low = (words: string) =>
  /^(?:[TFX]\d|[A-Z]{2,}|I\b)/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
const bare = (words: string) => words.replace(/[?.!。？！]*\s*$/, '')

/** Ways in which the same is asked. */
const ways: Record<string, [string, (words: string) => string][]> = {
  en: [
    ['politely', (words) => `could you please help me with this one: ${low(words)}`],
    ['in a letter', (words) => `Good morning team, hope you're all well. ${words}\n\nBest regards, Anna`],
    ['in a hurry', (words) => `I have a meeting in ten minutes. ${words} Need it asap.`],
    ['of the plan', (words) => `According to the workplan, ${low(words)}`],
    ['as of today', (words) => `As of today, ${low(words)}`],
    ['to a person', (words) => `hey @bot ${words} 🙏`],
    ['with thanks', (words) => `${bare(words)}, many thanks!`],
    ['without marks', (words) => words.replace(/[?!]/g, '')],
    ['with other ids', (words) => words.replace(/\bT([1-6])\b(?![.\d])/g, 'workstream T$1')],
    ['with whole names', (words) => words.replace(/\bILO\b/g, 'the International Labour Organization')],
  ],
  zh: [
    ['客气地', (words) => `麻烦帮我查一下，${words}谢谢！`],
    ['最后', (words) => `最后一个问题：${words}`],
    ['按计划', (words) => `根据工作计划，${words}`],
    ['急着', (words) => `我十分钟后开会，${words}`],
    ['对着助手', (words) => `@计划助手 ${words}🙏`],
    ['不带标点', (words) => words.replace(/[？?。！]/g, '')],
    ['全角', (words) => words.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['写全编号', (words) => words.replace(/T([1-6])(?![.\d])/g, '主题工作流$1')],
  ],
}

/** Every so many of the questions that are answered right. */
function sample(language: string, every: number): Question[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}.tune`))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line, at) => line.trim() !== '' && at % every === 0)
    .map((line) => Question.parse(JSON.parse(line)))
    .filter((question) => judge(question, answered(question.turns, question.today).reply).is === 'right')
}

describe.each(['en', 'zh'])('a question in %s said in another way', (language) => {
  const questions = sample(language, 7)

  it.each(ways[language] ?? [])('%s is still the same question', (_, said) => {
    const lost = questions.filter(({ turns, ...question }) => {
      const again = [...turns.slice(0, -1), said(turns.at(-1) ?? '')]
      return judge({ turns, ...question }, answered(again, question.today).reply).is !== 'right'
    })
    // One in fifty may turn on the very words.
    expect(lost.length, lost.map(({ id }) => id).join(' ')).toBeLessThanOrEqual(questions.length / 50)
  })
})
