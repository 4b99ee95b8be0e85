import type { Rewriting } from '../rewriting.ts'

/** Ways to say what an activity is to do that are no words of the plan, in the plan's own. */
export const englishDeeds: readonly Rewriting[] = [
  // "How does T5 let countries learn from one another?"
  [
    /\blearn(?:s|ing)? (?:from|with) (?:one another|each other|(?:their )?peers|others)\b|\bshar(?:e|es|ing) (?:their )?(?:experiences?|lessons) (?:with|among) (?:one another|each other|themselves)\b/gi,
    'do peer-learning',
  ],
]
