import type { Rewriting } from '../rewriting.ts'

/** Ways to ask what the plan itself says, and to say what an activity is to do, in words that the grammar and the plan know. */
export const englishDeeds: readonly Rewriting[] = [
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
