/** What may stand before an order in English. */
const polite =
  "(?:(?:hi|hey|ok|okay|so|and|now|then|please|pls|plz|kindly|just|also|bot|assistant|immediately|right now|i order you to|i command you to|order you to|you must|you have to|you need to|you should|you will|can you|could you|would you|will you|go ahead and|i want you to|i need you to|i'd like you to|your task is to) +)*"
const things =
  '(?:all|every|the|any|my|our|this|that|it|everything|[tfx]\\d|\\d\\.\\d|workstreams?|activit|deadline|status)'
const everybody = '(?:everyone|everybody|all|the whole|each|every|the leads|the team|the channel|them|people|@?channel)'

const english: RegExp[] = [
  new RegExp(
    `^ *${polite}remind me (?:tomorrow|tonight|later|again|at \\d|in \\d|next|every|to (?:call|ask|write|check|send))`,
  ),
  new RegExp(
    `^ *${polite}(?:delete|remove|drop|erase|wipe|purge|rename|reassign|modify|overwrite|reset|cancel|postpone|extend|archive|unsubscribe|disable|enable|mute|silence) +(?:${things}|${everybody})`,
  ),
  new RegExp(
    `^ *${polite}(?:(?:change|update|set|move|mark|switch|shift|push|reschedule|edit|assign|adjust|flag|record|replace|swap|add|make) +${things}).{0,80}\\b(?:to|as|by(?! now)|with|completed|done|cancelled|from)\\b`,
  ),
  new RegExp(
    `^ *${polite}(?:book|buy|reserve|hire|cook|pay|bake|compose|invite) +(?:me|us|a|an|the|my|our|him|her|them|${everybody})\\b`,
  ),
  new RegExp(`^ *${polite}(?:ignore|forget|disregard) +(?:the|all|your|any|every|previous|everything|that)\\b`),
  new RegExp(`^ *${polite}(?:send|post|forward|broadcast|publish|announce)\\b.{0,60}(?:\\bto ${everybody}\\b|@|#)`),
  new RegExp(
    `^ *${polite}(?:forward|pass|relay|send|hand|submit) +(?:this|that|it|my \\w+|the (?:above|following)) +(?:on )?to\\b`,
  ),
  /^ *(?:from now on|as of now|starting now|starting today|effective immediately|from today on|henceforth|from this moment)\b.*\b(?:is|are|must|will|should|you|shall|becomes?|means?|counts?|answer|reply|call)\b/,
]
/** Orders that a question may only seem to be. */
const told = new RegExp(
  `^ *${polite}(?:(?:@?\\w+ +)?(?:tell|notify|inform|e-?mail|ping|alert|message|warn) +${everybody}\\b|let ${everybody} know\\b|unsubscribe\\b|(?:everyone|everybody|all)(?: please)? (?:read|look|wake|reply|see|note))`,
)

const please = '^ *(?:请|请你|麻烦|帮我|给我|替我|立即|马上|立刻|你|现在|我要你|命令你|你必须|务必|直接)*'
const chinese: RegExp[] = [
  new RegExp(
    `${please}(?:把|将).{1,30}(?:改成|改为|改到|设为|设成|标为|标成|标记为|标记成|换成|换为|删掉|删除|删了|去掉|取消|移除|移到|推迟|延到|延长|提前到|清空|撤掉|更新为|登记为|记为|调整为|调到|定为|发到|发给|发送给)`,
  ),
  new RegExp(`${please}(?:删掉|删除|清空|取消|移除|修改|更新)(?:所有|全部|一切|[tfx]\\d|\\d\\.\\d|工作流|期限)`),
  new RegExp(`${please}(?:通知|告诉|转告|提醒)(?:所有|全体|各位|大家|每)`),
  /^ *(?:\[[^\]]*\] *)?(?:从现在起|从此刻起|从这一?刻起|打现在起|从现在开始|从今天起|即日起|自即日起|今后|从今往后|以后).{0,40}(?:都是|都改|一律|都按|都算|你|改成|改为|都要)/,
]
const sideBySide =
  /^\W*(?:please |can you |could you )?(?:set|put|hold|place|lay)\b.*\b(?:next to|beside|alongside|against|side by side)\b/
const wonders = /[?？吗谁哪几呢]|什么|多少|怎|如何/

/**
 * Whether a stretch of a message orders something instead of asking: a change of the plan, a message to everybody, a rule
 * for what is to be said from now on. Commands are read elsewhere.
 */
export function isOrder(words: string, asks: boolean): boolean {
  // "Set the leads of T3 next to those of T5": what is laid side by side is compared.
  if (sideBySide.test(words)) return false
  return words.split(/[,;:!\n，；：！。“”"]|\.(?=\s|$)/).some((part) => {
    if (english.some((pattern) => pattern.test(part))) return true
    if (!asks && told.test(part)) return true
    return !wonders.test(part) && chinese.some((pattern) => pattern.test(part))
  })
}
