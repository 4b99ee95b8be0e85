import type { Plan, Text, Workstream } from '../../src/workplan/workplan.ts'

const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'va', 'so', 'ne', 'pi', 'du']
const characters = ['凯', '洛', '玛', '茹', '塔', '瓦', '索', '妮', '碧', '朵']

/**
 * A plan of `size` workstreams: the given one, then copies of its workstreams under ids, titles, topics and other names
 * of their own, each set in a place that no other is. The given workstreams stay first and as they are, so that the same
 * questions have answers on plans of every size.
 */
export function planOf(size: number, plan: Plan): Plan {
  const workstreams = plan.workstreams.slice(0, size)
  const taken = new Set(workstreams.map(({ id }) => id))
  for (let n = 0; workstreams.length < size; n++) {
    const model = plan.workstreams[n % plan.workstreams.length]
    if (!model) break
    workstreams.push(copyOf(model, freeId(model, taken), place(n)))
  }
  return { ...plan, workstreams }
}

function freeId(model: Workstream, taken: Set<string>): string {
  const series = /^[TFX]/.exec(model.id)?.[0] ?? `${model.heading}.`
  for (let number = taken.size === 0 ? 1 : Math.floor(taken.size / 10); ; number++) {
    const id = `${series}${number}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

/** A made-up place, one for each number. */
function place(number: number): Text {
  const digits = [...String(number).padStart(4, '0')].map(Number)
  return {
    en: digits.map((digit) => syllables[digit] ?? '').join(''),
    zh: digits.map((digit) => characters[digit] ?? '').join(''),
  }
}

function copyOf(model: Workstream, id: string, { en, zh }: Text): Workstream {
  const set = <T extends Text>(text: T): T => ({ ...text, en: `${text.en} in ${en}`, zh: `${zh}${text.zh}` })
  return {
    ...model,
    id,
    title: set(model.title),
    topic: set(model.topic),
    aliases: { en: model.aliases.en.map((name) => `${name} ${en}`), zh: model.aliases.zh.map((name) => zh + name) },
    purpose: model.purpose && set(model.purpose),
    activities: model.activities.map((activity) => ({ ...activity, text: set(activity.text) })),
  }
}
