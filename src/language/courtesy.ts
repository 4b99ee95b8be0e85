/** What may end an opening: a pause that is no part of a question. */
const pause = '\\s*(?:[:,!.…\\n]+|\\s[–—-]+|[–—-]{2,})\\s*'
/** The same, where a comma would be too little: "for a note I'm writing: …". */
const colon = '\\s*(?:[:\\n]+|\\s[–—-]+)\\s*'
const me = '(?:me|us)'
const plan =
  "(?:(?:the|this|our|your|that) )?(?:(?:un|united nations|network|migration|july 2019|2019|current|official)(?:'s)? )*(?:work ?plan|plan|document|text|doc)(?: of the (?:un )?network(?: on migration)?)?"
const boss =
  '(?:boss|director|ambassador|capital|minister|colleague|chief|head of unit|dg|manager|supervisor|counsellor)'
const paper =
  '(?:briefing(?: note)?|note|memo|speech|talking points|report|meeting|call|presentation|e-?mail|slides?|paper)'

/** Ways to begin that ask nothing, in English: greetings, excuses, what the question is for, where it comes from. */
const openings = [
  `(?:hi|hello|hey|hiya|dear|greetings|(?:good )?(?:morning|afternoon|evening)|good day)(?: (?:there|all|team|everyone|everybody|folks|colleagues?|bot|assistant|friends?|again|both|to (?:you )?all))*${pause}`,
  `(?:i )?hope (?:you|this|all|everyone|everybody)\\b[^.!?\\n]{0,40}[.!,\\n]+\\s*`,
  `(?:just )?(?:a |an )?(?:quick|short|small|one|another|simple|last|final|stupid|silly|dumb|easy)(?: (?:quick|small|more|last|final))? (?:question|q|one|thing|request|point)(?: (?:for you|from me|please|if i may|though))?${pause}`,
  `(?:so,? )?(?:finally|lastly|next)${pause}`,
  '(?:u[mh]+|hmm+|er+m?|btw|oh)\\b[,.…\\s]+(?=\\S+\\s+\\S)',
  'ok(?:ay)?,? so,?\\s+(?=\\S+\\s+\\S)',
  `(?:sorry|apologies|excuse me|pardon(?: me)?)(?: (?:to|for) (?:the )?(?:bother(?:ing)?|disturb(?:ing|ance)?|interrupt(?:ing|ion)?|troubl(?:e|ing))(?: you)?(?: again)?)?${pause}`,
  `(?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody)(?: please| pls| kindly| quickly)* (?:tell|help|remind|advise|inform|assist|clarify|let)(?: ${me})?(?: (?:know|please|out|with (?:this|that|something|a question)(?: one)?|on (?:this|something)))*${pause}`,
  `(?:does|do) (?:anyone|anybody|someone|somebody|you|any of you)(?: here)?(?: happen to)? (?:know|remember|recall)${pause}`,
  `(?:i(?: was| am|'m)(?: just)? (?:wondering|curious|asking)|just (?:wondering|curious|asking|checking)|curious|wondering)${pause}`,
  `(?:would|do) you mind (?:telling|letting|showing|reminding)(?: ${me})?(?: know)?[\\s:,]+`,
  `(?:this|it|that)(?:'s| is| may be| might be| will sound| may sound| sounds)?(?: probably)?(?: an?)? (?:silly|stupid|dumb|basic|naive|strange|odd)(?: question)?,? but,? `,
  `(?:please )?(?:tell ${me}|remind ${me}|let ${me} know|help ${me} out)${pause}`,
  `(?:my|our|the) ${boss}(?: just| now)? (?:is asking|asks|asked|wants to know|would like to know|needs to know|wonders)${colon}`,
  `(?:for|i(?:'m| am) (?:writing|preparing|drafting)) (?:a|the|my|our|tomorrow's|today's) ${paper}(?: (?:that )?i(?:'m| am) (?:writing|preparing|drafting))?${colon}`,
  `(?:i (?:can't|cannot|can not|don't) (?:quite )?(?:remember|recall)|i(?:'ve| have)? forg(?:ot|otten)|i(?:'m| am) (?:lost|confused|new here))${pause}`,
  `(?:as of (?:today|now)|right now|at the moment|at present|as things stand)\\s*,\\s*`,
  `(?:according to|per|as per|based on|in|under|within|looking at|going by) ${plan}\\s*(?:[,:]|\\s[–—-])\\s*`,
  `(?:for|about|regarding|re|in) the (?:un|united nations) (?:migration )?network(?: on migration)?(?:'s (?:work ?plan|plan))?${colon}`,
  `i(?:'ve| have)?(?: got)? (?:a|an|another) (?:meeting|call|briefing|train|flight|plane)(?! with)(?: (?:to catch|in|at|on|coming up|starting|soon|now|about to|today|tomorrow|shortly|ten|five|a few|minutes?|hours?|an|hour|\\d+|[ap]m|o'clock|half|the|afternoon|morning))*\\s*[.!]\\s+`,
  `(?:typing |writing )?(?:on|from) (?:my|the) (?:phone|mobile|train|road|move|bus)(?:,? so (?:short|brief|quick(?:ly)?|excuse (?:the )?typos))?${pause}`,
  `(?:urgent(?:ly)?|asap|important|fyi|by the way|btw)${pause}`,
]

/** A greeting that runs into the question. */
const greeting =
  '(?:hi|hello|hey|hiya)(?: (?:there|all|team|everyone|everybody|folks|colleagues?|bot|assistant|friends?|again|both))*\\s+(?!(?:there|all|team|everyone|everybody|folks|colleagues?|bot|assistant|friends?|again|both)\\b)(?=\\S+\\s+\\S)'

/** Ways to end that ask nothing, in English; the mark before them stays. */
const closings = [
  '[\\s,.!…–—-]*(?:many |a million )?(?:thanks|thank you|thx|tx|cheers)(?: (?:so much|a lot|very much|again|in advance|all|everyone|a million|team|bot))*[\\s!.…)]*',
  '(?<=[.?!\\n])\\s*(?:(?:kind|best|warm|many) regards|best wishes|all the best|regards|best|sincerely|br|yours),?\\s*(?:[a-z\\u00e0-\\u00ff]{2,15}(?: [a-z]\\.)?)?[.!]*',
  "(?<=[.?!])\\s*(?:i need (?:to be sure|to know|it (?:asap|now|today|urgently))|need it (?:asap|now|today)|asap|it'?s urgent|urgent)[.!]*",
  `[\\s,]+(?:according to|as per|based on|per) ${plan}\\s*[?.!]*`,
  '\\s*\\((?:short answer,? please|quick answer,? please|my boss (?:wants to know|is asking)|just curious|asap|urgent|thanks|sorry)\\)',
]

const chineseOpenings = [
  '(?:最后|还有|再问|再来|另外|另|第二|下)一?[个条](?:小)?问题\\s*[：:，,。]+\\s*',
  '(?:(?:在|按照?|根据|依据|依照|依|照|就|参照)(?:这份|本|该|联合国|这个)?(?:(?:联合国)?移民(?:问题)?网络的?)?(?:2019年(?:7月)?的?)?(?:工作)?计划(?:书)?|(?:联合国)?移民(?:问题)?网络的?(?:工作)?计划)(?:之?中|里面?|上|当中|的规定|所述|的内容|来看|来说|来讲)?\\s*[，,：:]\\s*',
  '(?:我们?)?(?:[一二三四五六七八九十半两几\\d]+个?(?:分钟|小时|钟头)[之以]?后|马上|一会儿?|待会儿?|等下|等会儿?)(?:就)?(?:要)?(?:去)?(?:开会|有会|有个会|汇报)(?:了)?\\s*[，,。]\\s*',
  '(?:写|做|准备|起草)(?:汇报|报告|简报|材料|发言稿|讲话|稿子|ppt)(?:要用|用)?\\s*[，,：:]\\s*',
  '(?:请|敬请|恳请|烦请|还请|麻烦您?|麻烦你|劳驾)?(?:您|你)?(?:帮我|帮忙|给我|替我|协助|予以)?(?:确认|核实|查询?|查[证找]|核[查对]|看|回答|解答|告知|示知|提供|答复)(?:一下|下)?\\s*[：:]\\s*',
  '(?:麻烦|劳烦|烦请|请|劳驾|拜托)?(?:您|你)?(?:帮我|帮忙|替我)(?:查|看|找|问)(?:一下|下(?![个一周月季次半星礼条项回]))[，,\\s]*',
  // "1. ", but no number that a word of ours goes with.
  '[(（]?[1-9][)）.．]\\s*(?=[\\u3400-\\u9fff《“「]{2})',
  '(?:[\\u3400-\\u9fff]{1,4}|各位)?(?:你好|您好|早安|[早上中下午晚]{1,2}好)[呀啊哈哇]*\\s*[，,。！!：:~～]+\\s*',
  '(?:我们?)?(?:就|只|还)?(?:想|要)(?:请)?(?:问|知道|了解|请教|确认|核实)(?:问看?|一下|下(?![个一周月季次半星礼条项回])|清楚)?(?:的是)?[，,：:\\s]*(?=[^吗呢吧？?。])',
  '请问(?:一下|下(?![个一周月季次半星礼条项回]))?(?:您|各位|大家)?[，,：:\\s]*',
  '(?:那么|那|所以|然后|对了|另外|顺便(?:问一?下|一问)?)\\s*[，,]\\s*',
  '可否(?:请)?(?:告知|告诉我|说明)(?:一下)?\\s*[：:，,]?\\s*',
]

const chineseClosings = [
  '[，,。！!\\s]*(?:我)?(?:[做写编]|准备|起草)(?:ppt|幻灯片?|汇报|报告|简报|材料|发言稿|讲话稿|稿子|表格?)(?:时)?(?:要用|用得上|用的?)[！!。~～\\s]*',
  '[，,。！!\\s]*(?:不急(?:的|哈|着要)?|急用|(?:一定|务必|请务必|请)?要?(?:准确|尽快(?:回复|答复|回答)?|别搞错|别弄错|别出错|(?<!附件.{0,4})(?<!也)别漏)|在线等|[写说讲答]得?(?:清楚|简单|详细|简短|明白)一?[点些]|简短一?[点些]|有人知道吗[?？]?)[！!。~～\\s]*',
  '[，,。！!\\s]*(?:谢谢|多谢|感谢|谢啦|谢了|谢过|辛苦了|拜托了)(?:您|你|大家|各位|啦|哈|了|先)*[！!。~～\\s]*',
]

const opening = new RegExp(`^\\s*(?:${[...openings, greeting, ...chineseOpenings].join('|')})`, 'i')
const closing = new RegExp(`(?:${[...closings, ...chineseClosings].join('|')})$`, 'i')

/** "@计划助手 …", "@bot …": who is spoken to. */
const addressed = /@[^\s@，,：:]*(?:助手|机器人|assistant|bot)(?![a-z])[\s，,：:]*/gi

/** What a stretch of a message may not be without: a letter, a digit or a Han character. */
const substance = /[a-z0-9\u3400-\u9fff]/i
/** What thanks may follow: "ok thanks" is all thanks. */
const words = /\S+\s+\S|[\u3400-\u9fff]{2}|\d/

/**
 * A message without the talk around its question: greetings and thanks, excuses, for whom or what it is asked. What would be
 * nothing else stays as it is.
 */
export function withoutCourtesy(text: string): string {
  let rest = text.replace(addressed, '').replace(/(?<=\S) {2,}/g, ' ')
  for (const pattern of [opening, closing])
    for (let turn = 0; turn < 4; turn++) {
      const less = rest.replace(pattern, '')
      if (less === rest || !(pattern === closing ? words : substance).test(less)) break
      rest = less
    }
  return rest
}
