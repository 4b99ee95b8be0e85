import type { Rewriting } from '../rewriting.ts'

const ordered =
  '^[^?]*?\\b(?:set|mark|change|update|approve|close|move|declare|sign off(?: on)?|flag|record|treat|consider)\\b[^?]*?\\b([TFX]\\d|\\d\\.\\d)\\b[^?]*?(?:,? (?:and|but)(?: then| also| afterwards)?|[.;!]\\s*(?:and )?(?:(?:then|afterwards|after that|next|also),? )?) ?(?:please )?'

const supposes =
  "(?<=^\\s*|[.!?]\\s+)(?:please )?(?:for (?:this|the rest of this) (?:chat|conversation),? )?(?:assume|suppose|imagine|pretend|let['’]?s (?:say|assume|pretend|suppose)|act (?:as if|as though))\\b"
/** A question of what the plan itself says, or one that comes after all. */
const asked =
  '(?:[^]*\\b(?:plan|work ?plan|document|text|really|actually|on paper)\\b[^]*\\?|(?:now|so|and now|but)\\b,? (?:who|which|what|when|how|is|does)\\b)'
/** What may stand within a sentence. */
const within = '(?:[^.?!]|\\.(?=\\d))'

/** Suppositions and orders before a question, and what the asker puts right himself. */
export const englishPutRight: readonly Rewriting[] = [
  // "Suppose it was moved to 2025. When is it due in the plan?": what is only supposed says nothing of the plan.
  ...[`\\b([TFX]\\d|\\d\\.\\d)\\b`, `\\b(the (?:[a-z-]+ ){1,4}?(?:workstream|entry))\\b`].map(
    (named): Rewriting => [
      new RegExp(`${supposes}${within}*?${named}${within}*[.!]\\s+(?=${asked})`, 'gi'),
      'As to $1: ',
    ],
  ),
  [new RegExp(`${supposes}${within}*[.!]\\s+(?=${asked})`, 'gi'), ''],
  // "Approve 4.2. Then tell me who leads it.": nothing is changed by asking; what is asked is answered.
  [
    new RegExp(
      `${ordered}((?:(?:tell|show|give|remind|inform) me|let me know|who|what|when|which|how)\\b[^?]*?)\\bits\\b`,
      'gi',
    ),
    "$2$1's",
  ],
  [
    new RegExp(
      `${ordered}((?:(?:tell|show|give|remind|inform) me|let me know|who|what|when|which|how)\\b[^?]*?)\\b(?:it|that one|this one)\\b`,
      'gi',
    ),
    '$2$1',
  ],
  // "No wait, not ILO. I was asking about WHO.", "no wait, the trust fund is what I need": corrections.
  [
    /^(\W*)(?:(?:no|nope|wait|sorry|oops|hang on|hold on|ah|oh|hm+)[,. !]+|no wait[,. !]+)+not ((?:the )?[\w. -]{2,30}?)[.;!,–—-]+\s*(?:i (?:was asking about|was after|meant|mean|want|wanted|need)|it['’]?s|make (?:it|that)) ((?:the )?[\w. -]{2,40}?)(?=\W*$)/gi,
    '$1I meant $3, not $2',
  ],
  [
    /^(\W*)(?:(?:no|nope|wait|sorry|oops|hang on|hold on|ah|oh|hm+)[,. !]+|no wait[,. !]+)+((?:the )?[\w. -]{2,40}?) is (?:what|the one|the thing) (?:that )?i(?:['’]m| am)? (?:need|meant|mean|want|wanted|was after|after|am after|was asking about)(?=\W*$)/gi,
    '$1I meant $2',
  ],
]
