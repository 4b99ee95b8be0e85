import type { Activity, Workstream } from './workplan.ts'

/**
 * Whether a text has all of the words: those of Latin script at the start of a word, others anywhere. A stem in "-i" is that of a
 * word in "-y": "societi", "society".
 */
function holds(text: string, words: string[]): boolean {
  const lower = text.toLowerCase()
  return words.every((word) =>
    /^[a-z]/.test(word)
      ? new RegExp(`(?<![a-z])${word.replace(/[^a-z0-9' -]/g, '').replace(/(?<=[a-z]{3})i$/, '[iy]')}`).test(lower)
      : lower.replaceAll(' ', '').includes(word),
  )
}

/** Whether an activity says all of the words, in either language. */
export function activitySays({ text, points }: Activity, words: string[]): boolean {
  return (['en', 'zh'] as const).some((language) =>
    holds([text[language], ...points.map((point) => point[language])].join(' '), words),
  )
}

/** Whether the title, the purpose or one of the activities of a workstream says all of the words. */
export function workstreamSays({ title, purpose, activities }: Workstream, words: string[]): boolean {
  const head = (['en', 'zh'] as const).some((language) =>
    holds(`${title[language]} ${purpose?.[language] ?? ''}`, words),
  )
  return head || activities.some((activity) => activitySays(activity, words))
}
