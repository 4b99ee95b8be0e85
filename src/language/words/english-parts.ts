import type { Rewriting } from '../rewriting.ts'

/** In what part an agency is, said roundabout. */
export const englishParts: readonly Rewriting[] = [
  // "How is UNHCR involved in T1?": in what part, and no stage of it.
  [
    /\bhow (is|are|was|were) ((?:the )?[\w-]+(?: [\w-]+){0,3}?) (involved|engaged|represented|implicated|associated|placed|positioned)\b/gi,
    'in what way $1 $2 $3',
  ],
  [
    /\bhow (do|does|did|will) ((?:the )?[\w-]+(?: [\w-]+){0,3}?) (?:take part|participate|contribute|engage|feature|figure) in\b/gi,
    'in what way is $2 involved in',
  ],
  // "Which is the only agency in X3?"
  [
    /\b(?:which|what|who)(?: is|['’]s) the (?:only|one|single|sole|lone|one and only)(?: \w+)? (agency|body|organi[sz]ation|entity|name|party)(?: named| listed| mentioned| given)?(?= (?:in|on|for|under|with|behind|at)\b)/gi,
    'which $1 is involved',
  ],
  // "In which workstreams does UNODC act as a lead?": a part, and no pretence.
  [
    /\b(?:act|serve|figure|feature|function|appear)(?:s|ing)? as (?:an? |the |one of (?:the|its) )?(?:co-?)?(?:leads?|lead agenc(?:y|ies)|leaders?)\b(?: (?:in|for|on|of)\b)?/gi,
    'lead',
  ],
  [
    /\b(?:act|serve|figure|feature|function|appear)(?:s|ing)? as (?:an? |the |one of (?:the|its) )?(?:participants?|participating agenc(?:y|ies))\b(?: (?:in|for|on|of)\b)?/gi,
    'participate in',
  ],
  // "Does the plan name UN Women as a participant in it?"
  [
    /\b(?:does|did) the (?:work ?)?plan (?:name|list|show|give|mention|record|have|put) ([\w' -]{2,40}?) as (?:an? |one of the |its )?(participants?|co-?leads?|leads?) (?=(?:in|of|for|on|under)\b)/gi,
    'is $1 a $2 ',
  ],
]
