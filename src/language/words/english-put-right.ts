import type { Rewriting } from '../rewriting.ts'

const ordered =
  '^[^?]*?\\b(?:set|mark|change|update|approve|close|move|declare|sign off(?: on)?|flag|record|treat|consider)\\b[^?]*?\\b([TFX]\\d|\\d\\.\\d)\\b[^?]*?(?:,? (?:and|but)(?: then| also| afterwards)?|[.;!]\\s*(?:and )?(?:(?:then|afterwards|after that|next|also),? )?) ?(?:please )?'

/** Orders before a question, and what the asker puts right himself. */
export const englishPutRight: readonly Rewriting[] = [
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
