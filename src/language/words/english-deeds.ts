import type { Rewriting } from '../rewriting.ts'

const supposes =
  "(?<=^\\s*|[.!?]\\s+)(?:please )?(?:for (?:this|the rest of this) (?:chat|conversation),? )?(?:assume|suppose|imagine|pretend|let['’]?s (?:say|assume|pretend|suppose)|act (?:as if|as though))\\b"
/** A question of what the plan itself says, or one that comes after all. */
const asked =
  '(?:[^]*\\b(?:plan|work ?plan|document|text|really|actually|on paper)\\b[^]*\\?|(?:now|so|and now|but)\\b,? (?:who|which|what|when|how|is|does)\\b)'
/** What may stand within a sentence. */
const within = '(?:[^.?!]|\\.(?=\\d))'

/** Ways to ask what the plan itself says, and to say what an activity is to do, in words that the grammar and the plan know. */
export const englishDeeds: readonly Rewriting[] = [
  // "Suppose it was moved to 2025. When is it due in the plan?": what is only supposed says nothing of the plan.
  ...[`\\b([TFX]\\d|\\d\\.\\d)\\b`, `\\b(the (?:[a-z-]+ ){1,4}?(?:workstream|entry))\\b`].map(
    (named): Rewriting => [
      new RegExp(`${supposes}${within}*?${named}${within}*[.!]\\s+(?=${asked})`, 'gi'),
      'As to $1: ',
    ],
  ),
  [new RegExp(`${supposes}${within}*[.!]\\s+(?=${asked})`, 'gi'), ''],
  // "It would save me a lot of scrolling to know …", "my note could use one line on what the annex is for".
  [
    /\bit would (?:save|spare) (?:me|us) [^.?!,;]{2,40}? (?:to know|to see|to have|to be told|to hear|knowing|having)(?: (?:about|of))? /gi,
    'tell me ',
  ],
  [
    /\b(?:my|our|the|this|a) (?:[a-z]+ ){1,5}?(?:could use|could do with|needs|is missing|lacks|wants) (?:a|an|one|two|some|a few) (?:short |quick |good )?(?:lines?|words?|sentences?|paragraphs?|bullets?) (?:on|about) /gi,
    'tell me ',
  ],
  // "What does the document say about its status?"
  [
    /\bwhat (?:does|do|did) (?:(?:the|this) (?:plan|work ?plan|document|text)|it) (?:say|tell (?:me|us)|state|note|record)(?: about| on| of| as| for)? (its|their|the) (?=(?:status|deadlines?|leads?|participants?|objectives?|activities)\b)/gi,
    'what is $1 ',
  ],
  // "What does the Network want to do about stigma?" is no interest of an agency.
  [
    /\bwhat (?:does|do|will) (?:the |this )?(?:plan|work ?plan|network|document|un|text) (?:want|intend|plan|propose|aim|hope|mean|promise)(?: to do)? (?:about|on|against|for|with|regarding) /gi,
    'what does the plan say about ',
  ],
  [
    /\bwhat (?:the |this )?(?:plan|work ?plan|network|document|un|text) (?:wants|intends|plans|proposes|aims|hopes|means|promises)(?: to do)? (?:about|on|against|for|with|regarding) /gi,
    'what the plan says about ',
  ],
  [/\b(?:phase|stage) (?:two|2|ii)\b(?!\.\d)/gi, 'the second phase'],
  // "How does T5 let countries learn from one another?"
  [
    /\blearn(?:s|ing)? (?:from|with) (?:one another|each other|(?:their )?peers|others)\b|\bshar(?:e|es|ing) (?:their )?(?:experiences?|lessons) (?:with|among) (?:one another|each other|themselves)\b/gi,
    'do peer-learning',
  ],
]
