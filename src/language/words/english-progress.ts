import type { Rewriting } from '../rewriting.ts'

const id = '(?:(?:core |thematic )?(?:workstream |ws ?)?(?:[TFX]\\d|[1-4]\\.[1-3]|3)(?!\\.?\\d)|it|that|this)'
const yet = '(?: (?:yet|already|now|by now|at all|so far|currently))*'
const ends = '(?=[\\s?.!]*$)'

/** Ways of asking how far something is, said as the grammar of questions knows them. */
export const englishProgress: readonly Rewriting[] = [
  // "Is T3 going yet?"
  [
    new RegExp(`\\b(?:is|are) (${id}) (?:really |actually )?going (?:yet|already|now|at all|properly)${ends}`, 'gi'),
    'has $1 started',
  ],
  // "Which of OHCHR's are running?": nobody is asked for.
  [
    new RegExp(
      `(\\b(?:which|what|how many|any)(?: of)? (?:the |these |those |its |their |our )?(?:[a-z-]+['’]s?|core|thematic|annex|workstreams?|ones?|entries|items|them)\\b[^.?!;,]{0,30}? )(?:are|is|r)( not|n['’]?t)?(?: already| still| now| currently| actually)* (?:running|up and running|rolling|going|ongoing)${yet}${ends}`,
      'gi',
    ),
    '$1are$2 in progress',
  ],
  // "Any progress on the gender entry?"
  [
    /\b(?:(?:is|has) there (?:been )?|(?:do|did) (?:we|you|they) (?:have|see|make) )?(?:any|some|much) (?:recent |real |visible )?(?:progress|movement|advance|headway|development)s? (?:yet |so far |made )?(?:on|with|in|for|regarding|about|towards?) /gi,
    'what is the status of ',
  ],
  // "Is the communications strategy ready?", "is the report drafted?"
  [
    new RegExp(
      `^(\\W*(?:(?:so|and|but|well|ok),? )*)(?:is|are) ((?:the |our |this |that )?(?!(?:any|every|all|no|none|each|anything|everything|something|there)\\b)[a-z0-9][a-z0-9.' -]{1,50}?) (?:ready|drafted|written|prepared|issued|submitted|compiled|drawn up|finali[sz]ed|put together)${yet}${ends}`,
      'gi',
    ),
    '$1what is the status of $2',
  ],
  // "Which is furthest along, T1, T2 or T3?": by their status, and no deadline.
  [
    new RegExp(
      `\\b(?:which|what)(?: one| of them| workstream)? is (?:the )?(?:furthest|farthest|further|most|furthest) (?:along|ahead|advanced|on|progressed|developed)(?:[,:;]| of| among| between)* ((?:${id}[, ]*(?:and |or |& )?){2,})`,
      'gi',
    ),
    'what is the status of $1',
  ],
  [
    /\b(?:still |only |just |merely |no more than )+an? (?:mere )?(?:idea|proposal|thought|wish)s?(?= *[?.!]*$)/gi,
    'proposed',
  ],
]
