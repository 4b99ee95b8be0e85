import type { Rewriting } from '../rewriting.ts'

const supposes =
  "(?<=^\\s*|[.!?]\\s+)(?:please )?(?:for (?:this|the rest of this) (?:chat|conversation),? )?(?:assume|suppose|imagine|pretend|let['’]?s (?:say|assume|pretend|suppose)|act (?:as if|as though))\\b"
/** A question of what the plan itself says. */
const ofPlan = '[^]*\\b(?:plan|work ?plan|document|text|really|actually|on paper)\\b[^]*\\?'

/** Ways to ask what the plan itself says, and to say what an activity is to do, in words that the grammar and the plan know. */
export const englishDeeds: readonly Rewriting[] = [
  // "Suppose it was moved to 2025. When is it due in the plan?": what is only supposed says nothing of the plan.
  [
    new RegExp(
      `${supposes}(?:[^.?!]|\\.(?=\\d))*?\\b([TFX]\\d|\\d\\.\\d)\\b(?:[^.?!]|\\.(?=\\d))*[.!]\\s+(?=${ofPlan})`,
      'gi',
    ),
    'As to $1: ',
  ],
  [new RegExp(`${supposes}(?:[^.?!]|\\.(?=\\d))*[.!]\\s+(?=${ofPlan})`, 'gi'), ''],
  // "What does the document say about its status?"
  [
    /\bwhat (?:does|do|did) (?:(?:the|this) (?:plan|work ?plan|document|text)|it) (?:say|tell (?:me|us)|state|note|record)(?: about| on| of| as| for)? (its|their|the) (?=(?:status|deadlines?|leads?|participants?|objectives?|activities)\b)/gi,
    'what is $1 ',
  ],
  // "How does T5 let countries learn from one another?"
  [
    /\blearn(?:s|ing)? (?:from|with) (?:one another|each other|(?:their )?peers|others)\b|\bshar(?:e|es|ing) (?:their )?(?:experiences?|lessons) (?:with|among) (?:one another|each other|themselves)\b/gi,
    'do peer-learning',
  ],
]
