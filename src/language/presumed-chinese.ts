import type { Marked } from './references.ts'

const han = /[\u3400-\u9fff]/
const role = /^a\.(?:leads|participants|interested)$/
const must = /(?:该|要|得|需|须|应|应当|待)$/

/** Whether a piece names a workstream. */
function isItem(piece: Marked | undefined): boolean {
  return piece?.ref?.to === 'items' || piece?.named?.topics !== undefined
}

/** What Chinese words mean beside those they stand with, where they mean something else alone. */
export function presumedInChinese(said: Marked[]): Marked[] {
  if (!said.some(({ words }) => han.test(words))) return said
  const agencies = said.filter((piece) => piece.named?.agency).length
  const roles = said.filter(({ concept, words }) => role.test(concept) && !/^在哪/.test(words))
  const items = said.filter(isItem).length
  const timed = said.some(({ concept }) => concept === 'q.when' || concept === 'o.before')
  return said.map((piece, at): Marked => {
    const { words, concept } = piece
    const [before, after] = [said[at - 1], said[at + 1]]
    const as = (one: Marked['concept'], ...also: NonNullable<Marked['also']>): Marked => ({
      ...piece,
      concept: one,
      also,
    })
    // "在哪些工作流里是参与单位": which ones, where the part is said.
    if (concept === 'a.involved' && /^在哪/.test(words) && (roles.length > 0 || lacking(said))) return as('q.which')
    // "大数据出现在哪条": it is spoken of there.
    const thing = agencies === 0 && roles.length === 0 && items > 0
    if (concept === 'a.involved' && /^(?:出现|露面|现身)[在于过了]?$/.test(words) && thing) return as('o.mention')
    // "T1和T3的参加方都列一下": all of it, and nothing in common.
    if (words === '都' && after?.concept === 'o.list' && /[列报念给说讲发摆]/.test(after.words)) return as('noise')
    // "谁在筹备年度大会": who does it, and no stage of it.
    const whoDoes = said.slice(Math.max(0, at - 2), at).some((one) => one.concept === 'q.who')
    if (concept === 's.in-preparation' && /^在?筹[备办划]$/.test(words) && whoDoes && isItem(after))
      return as('a.leads')
    // "“对机构进程的支持”那个标题": a part of the plan.
    if (/^大?标题$/.test(words) && /^[那这]个$/.test(before?.words ?? '')) return as('n.heading')
    // "哪几家打头阵": who leads; "打头阵交的": what is due first.
    if (concept === 'a.leads' && piece.also?.includes('o.earliest'))
      return said.some((one) => /^(?:r\.due|a\.deadline)$/.test(one.concept)) ? as('o.earliest') : as('a.leads')
    // "该交差了", "定在7月完成", "要在哪个月之前做完": what is still to be done.
    if (concept === 's.completed' && !/已/.test(words)) {
      if (timed && items > 0 && !/[了没]/.test(words)) return as('a.deadline')
      if (must.test(before?.words ?? '') || (before?.when && !/[了没]/.test(words) && items === 0)) return as('r.due')
    }
    // "牵头的工作流不止2.2吧": others than that.
    if (/^不[止只光]$/.test(words) && isItem(after)) return as('o.except')
    // "T4的牵头单位是否也是T5的牵头单位".
    if (/^(?:是否|是不是)$/.test(words) && /^也/.test(after?.words ?? '') && items === 2 && roles.length === 2)
      return as('o.same', 'q.check')
    // "世卫跟移民组织在哪些工作流上共事": in whatever part.
    if (
      concept === 'a.participants' &&
      /^(?:共事|合作|搭档|搭伙|联手)$/.test(words) &&
      agencies > 1 &&
      roles.length === 1
    )
      return as('a.involved')
    // "搭班子共同牵头": together.
    if (
      concept === 'a.participants' &&
      /^(?:共事|合作|搭档|搭伙|联手|搭班子|结伴|合伙|组队|组团|一块儿?干|一道干|并肩)$/.test(words) &&
      agencies > 1 &&
      said.slice(at + 1, at + 4).some((one) => one.concept === 'a.leads')
    )
      return as('o.both')
    // "哪几家打头阵": who leads, where nothing is due.
    if (
      [concept, ...(piece.also ?? [])].includes('a.leads') &&
      [concept, ...(piece.also ?? [])].includes('o.earliest') &&
      said.some((one) => /^q\.who$|^n\.agency$/.test(one.concept) || one.named?.agency) &&
      !said.some((one) => /^(?:r\.due|a\.deadline|o\.latest)$/.test(one.concept))
    )
      return as('a.leads')
    if (/^打头的?$/.test(words) && items > 0 && agencies > 0 && !said.some((one) => one.concept === 'r.due'))
      return as('a.leads')
    // "几家机构凑钱的那个池子，建得怎么样了": how it is described.
    const item = said.findIndex((one, k) => k > at && isItem(one))
    if (
      /^几[家个条]$/.test(words) &&
      item > at &&
      said.slice(at, item).some((one) => /^[那这][个条项]$/.test(one.words)) &&
      said.slice(item + 1).some((one) => /^a\.(?:status|leads|deadline|participants|interested)$/.test(one.concept))
    )
      return as('noise')
    // "经社部挂帅的活儿有几样": what an agency leads are workstreams.
    if (
      /^(?:a\.activities|n\.activity)$/.test(concept) &&
      /^(?:活儿?|事儿?|差事|摊子|买卖|盘子|任务|工作)$/.test(words) &&
      items === 0 &&
      (agencies > 0 || said.some((one) => one.concept === 'q.who')) &&
      roles.length > 0
    )
      return as('n.workstream')
    // "艾滋病人的事儿归哪条": what it is about.
    if (
      concept === 'a.activities' &&
      /^(?:这|那)?[件桩档]?(?:事|事儿|事情)$/.test(words) &&
      /^(?:归|落|属于|算|在)/.test(after?.words ?? '')
    )
      return as('noise')
    // "7月哪些活儿该交": whatever it is.
    if (concept === 'a.activities' && /活儿?$/.test(words) && items === 0 && said.some(({ when }) => when))
      return as('q.which')
    // "大概要做多长时间": how long, not what.
    if (concept === 'a.activities' && /^要?[做干]$/.test(words) && /^多[长久]/.test(after?.words ?? ''))
      return as('noise')
    // "执行委员会下周要看简报": who wants to know is not asked about.
    if (piece.named?.agency && wants(said, at)) {
      const { named: _, ...nobody } = as('noise')
      return nobody
    }
    // "里边最早的是什么时候": of those that were told.
    if (at === 0 && /^里[边头面]$/.test(words)) return as('p.them')
    // "要拿出哪些东西": the same, where no time is said.
    if (/^(?:拿|交|端)出/.test(words) && concept === 'r.due' && !said.some(({ when }) => when))
      return as('a.activities')
    // "要交付什么成果": what is to be done.
    const what = said.some((one) => /^q\.(?:what|which)$/.test(one.concept) || /哪[些几]/.test(one.words))
    if (/^(?:交付)?(?:成果|交付物|产品)$/.test(words) && concept === 'r.due' && what && items > 0 && !timed)
      return as('a.activities')
    // "T4搞定没有": how far it is.
    const over =
      /^(?:搞定|弄[完好]|做好|办[妥好]|完工|收尾|结束|交差|收官|竣工|了结)$/.test(words) && concept === 'a.deadline'
    if (over && /^(?:了|没|没有|吗|了没|了吗)$/.test(after?.words ?? '') && items > 0 && !timed)
      return as('s.completed')
    // "牵头方不包括移民组织的": who is not among them.
    const noun = said.slice(0, at).findLast((one) => one.concept !== 'noise' && !/^[里中内]$/.test(one.words))
    const among = noun && role.test(noun.concept) && /[方者构位家]$/.test(noun.words)
    if (/^[不没未](?:有)?(?:包括|包含|含|列|包|见)/.test(words) && after?.named?.agency && among) return as('o.not')
    // "是哪位负责": whoever it is.
    if (
      concept === 'x.person' &&
      /哪一?位(?:负责|牵头|管)?$/.test(words) &&
      /负责|牵头|管/.test(words + (after?.words ?? ''))
    )
      return as('a.leads', 'q.who')
    // "降低汇款费用": what a workstream is about.
    const feeOf = said.slice(Math.max(0, at - 3), at).map((one) => one.words)
    if (words === '费用' && /降|减|汇|转账|招[聘募]|寄钱/.test(feeOf.join(''))) return as('noise')
    // "T4的负责人是谁": whoever leads it.
    if (concept === 'x.person' && /^负责人是(?:谁|哪一?[家个]?)$/.test(words) && items > 0)
      return as('a.leads', 'q.who')
    // "一个都没牵头的机构": agencies are asked for.
    const asked = !after || /^(?:stop|break|o\.list|q\.(?:which|who)|noise)$/.test(after.concept)
    if (concept === 'n.agency' && before?.words === '的' && asked && roles.length > 0 && items + agencies === 0)
      return as('q.who', 'n.agency')
    // "年会的时间".
    if (words === '时间' && concept === 'noise') {
      const of = before?.words === '的' ? said[at - 2] : before
      const ends = !after || /^(?:stop|break)$/.test(after.concept) || /^[是为吗呢]/.test(after.words)
      if (ends && isItem(of)) return as(of?.named?.topics ? 'a.dates' : 'a.deadline')
    }
    return piece
  })
}

/** Whether an agency only wants to see or hear what is asked; it is not spoken of again. */
function wants(said: Marked[], at: number): boolean {
  const next = said
    .slice(at + 1, at + 4)
    .find((one) => !one.when && !/^(?:那边|这边|下周|明天|今天|们)$/.test(one.words))
  const again = said
    .slice(at + 1)
    .some(({ concept, words }) => /^p\.(?:them|it)$/.test(concept) || /^自[己家]$/.test(words))
  return /^(?:要看|想看|要听|想听|想知道|要知道|想了解|要我|让我|催我|催|问我)$/.test(next?.words ?? '') && !again
}

function lacking(said: Marked[]): boolean {
  return said.some(({ concept }) => concept === 'o.without')
}

/** "世卫在哪些核心工作流里份都没有": an agency that is said, at the end of the clause, to have no part. */
export function lacksPart(pieces: Marked[], agency: number): boolean {
  const rest = pieces.slice(agency + 1)
  const at = rest.findIndex(
    ({ concept, also, words }) => (concept === 'o.without' || also?.includes('o.without')) && han.test(words),
  )
  if (at < 0) return false
  const between = rest.slice(0, at)
  const next = rest.slice(at + 1).find(({ words }) => !/^[啊呀呢吧哦嘛哪]$/.test(words))
  const closes =
    /的$/.test(rest[at]?.words ?? '') ||
    !next ||
    /^(?:stop|break|o\.list|q\.which)$/.test(next.concept) ||
    /^[的是]$/.test(next.words)
  const passes = ({ concept, words }: Marked) =>
    /^(?:noise|unknown|q\.which|o\.(?:list|all|both)|n\.(?:core|thematic|annex|cross|workstream|item)|break)$/.test(
      concept,
    ) || /^(?:在哪|里[面头边])/.test(words)
  return closes && between.every((piece) => passes(piece) && !piece.named?.agency)
}

/** "是别家牵头、世卫参与的": the part beside is that of others. */
export function ofOthers(pieces: Marked[], at: number): boolean {
  const before = pieces.slice(0, at).findLast(({ words }) => !/^(?:来|在|去|所)$/.test(words))
  const others = /^(?:别家|别人|他人|旁人|人家|其[他它余](?:的)?(?:机构|家)?|别的机构|其他各家)$/.test(
    before?.words ?? '',
  )
  const excepts = pieces.some(({ concept }) => concept === 'o.except' || concept === 'o.exclude')
  return others && !excepts && pieces.some(({ concept }, k) => k !== at && role.test(concept))
}

/** "移民组织以外的机构牵头的": a part that it does not have, where workstreams are chosen. */
export function ledByOthers(pieces: Marked[], agency: number): boolean {
  const [outside, of, body, part] = pieces.slice(agency + 1, agency + 5)
  const others = /^[以之]外$/.test(outside?.words ?? '') && of?.words === '的' && body?.concept === 'n.agency'
  return others && role.test(part?.concept ?? '') && !pieces.some(isItem)
}
