import { type Rewriting, rewriting } from '../rewriting.ts'

const english: readonly Rewriting[] = [
  [/\bstudy (?:visit|tour|trip)s?\b|\bsite visits?\b/g, 'field visits'],
  [/\b(?:build|create|construct)(?:s|ed|ing)? (?=(?:a|an|the|such)\b)/g, 'establish '],
  [/\bhlpf\b/g, 'high-level political forum'],
  [/\bside[- ]?events?\b/g, 'side event'],
  [/\b(?:publish|issu|produc|releas|writ)(?:e[sd]?|ing|es)?\b/g, 'prepare'],
  [/\b(?:inaugural|opening) (?:meeting|session)\b/g, 'first meeting'],
  [/\bst?eer ?co(?:m|mm)?\b/g, 'steering committee'],
  [/\b(?:guide|guideline|guidance) note\b/g, 'guidance note'],
  [/\bdemo projects?\b/g, 'demonstration projects'],
  [/\b(?:kick(?:s|ed)? ?-?off|inaugurat\w*)\b/g, 'launch'],
  [/\b(?:gather|assemble|congregate|come together|came together|get together|got together)(?:s|ed|ing)?\b/g, 'meet'],
  [/\b(?:hand(?:s|ed)? (?:in|over)|turn(?:s|ed)? in|sen[dt]s? in|reach(?:es|ed)?|lodge[sd]?|put forward)\b/g, 'submit'],
  [/\bstats\b/g, 'statistics'],
  [/\b(?:web ?sites?|web ?pages?|homepage)\b/g, 'website'],
  [/\b(?:roster|list|pool|registry) of (?:the )?(?:experts|specialists)\b/g, 'database of experts'],
  [/\bexperts?'? (?:database|roster|list|registry)\b/g, 'database of experts'],
  [/\b(?:take|takes|taking|took) (?:the )?(?:notes|minutes)\b|\b(?:minute|note)s?[- ]?tak(?:er|ing)\b/g, 'note-taking'],
  [/\b(?:obstacles?|hurdles?)\b/g, 'barriers'],
  [/\b(?:laws?|statutes?)\b/g, 'legislation'],
  [/\b(?:sg)\b/g, 'secretary-general'],
  [/\b(?:excom|exec committee)\b/g, 'executive committee'],
  [/\b(?:composition|make-?up) of\b/g, 'membership of'],
  [/\bfund-?raising\b/g, 'fundraising'],
  [/\b(?:fact ?sheets?)\b/g, 'fact sheets'],
  [/\b(?:second|later|next) (?:phase|stage)\b|\bphase (?:two|2|ii)\b/g, 'second phase'],
  [/\b(?:opeds?|op eds?)\b/g, 'op-eds'],
]

const chinese: readonly Rewriting[] = [
  [/边会|场外活动|周边活动|会外边会|旁会/g, '会外活动'],
  [/首次|首届|首场|头一次|头一回|第一回|头回/g, '第一次'],
  [/统计论坛/g, '国际移民统计论坛'],
  [/专家库|专家名册|专家名单|专家名录|专家清单/g, '专家数据库'],
  [/政治论坛/g, '高级别政治论坛'],
  [/官网|网页|上网/g, '网站'],
  [/培训班|讲习班|工作坊/g, '研讨会'],
  [/指导文件|指南说明/g, '指导说明'],
  [/指委会/g, '指导委员会'],
  [/执委会/g, '执行委员会'],
  [/实地考察|考察/g, '实地访问'],
  [/成果框架|结果框架/g, '成果的对照表'],
  [/启动仪式|发布仪式/g, '发起'],
  [/记笔记|做记录|记录员|会议记录/g, '做笔记'],
  [/立法|法律|法规/g, '立法'],
  [/(?:培训)?教材/g, '培训材料'],
  [/攒起来|攒|搜罗|汇总/g, '收集'],
  [/(?:收集|征求|征集|听取)(.{0,8}?)(?:的)?意见/g, '收集$1的投入'],
  [/高风险(?:地区|区域|地带|区)/g, '高风险领域'],
  [/办事(?:步骤|流程|程序)/g, '操作步骤'],
  [/能搜(?:索|到)?的?(?:数据)?库|搜得到的库|可检索的库/g, '可搜索的数据库'],
  [/实地(?:看看|走访|参观|看一看|走走|看)/g, '实地访问'],
  [/样板|办得(?:漂亮|好|出色)的做法|(?<!良)好做法|好经验/g, '良好做法'],
  [/翻新|大修|改版|更新换代|重修/g, '修订'],
  [/摸清楚?|查清楚?|弄清楚?/g, '查明'],
  [/(?:常|最常)?走的(?:那)?(?:几条)?路(?!线)|走的线路|必经之路/g, '路线'],
  [/练手|试水|试手|试点先行/g, '试行'],
  [/形势吃紧|局势吃紧|移民形势严峻/g, '重大移民局势'],
]

/**
 * Words in which people speak of the plan's activities, and the plan's own for them: written over before a question is
 * held against the text of the activities. Those of English stand for words in Latin letters beside Han ones as well.
 */
export const akin = { en: rewriting(english), zh: rewriting([...english, ...chinese]) }
