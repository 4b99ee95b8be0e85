import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { act } from '../src/act.ts'
import { ask } from '../src/ask.ts'
import { createBot } from '../src/bot.ts'
import type { Incoming } from '../src/chat/chat.ts'
import { plainText } from '../src/reply/plain-text.ts'
import { type Block, type Button, fillForm, type Notice, type Reply } from '../src/reply/reply.ts'
import { openStore } from '../src/store/open.ts'
import type { Store } from '../src/store/store.ts'
import { verify } from '../src/workplan/log.ts'
import { initialState, newPerson, type State } from '../src/workplan/state.ts'
import { issued } from './issued.ts'
import { storeOptions } from './store/store-options.ts'

const folders: string[] = []
const open: Store[] = []

afterEach(async () => {
  for (const store of open.splice(0)) await store.close()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

/** Ana speaks for IOM, Ben for UNDP, Eve for WHO, Kim is in the secretariat; each by `slack:NAME`. */
function beginning(): State {
  const state = initialState(issued)
  for (const [name, agency] of [
    ['Ana', 'IOM'],
    ['Ben', 'UNDP'],
    ['Eve', 'WHO'],
  ] as const) {
    const focal = [{ agency, item: null, since: '2019-08-01T09:00:00.000Z', by: null }]
    state.people[`slack:${name}`] = { ...newPerson(`slack:${name}`, name), focal }
  }
  state.people['slack:Kim'] = newPerson('slack:Kim', 'Kim')
  return state
}

/** A bot on a real store in a file, with what it sent to others. */
async function talk() {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  folders.push(folder)
  const path = join(folder, 'store.json')
  const store = await openStore(path, { ...storeOptions(), initial: beginning })
  open.push(store)
  const sent: Notice[] = []
  const clock = { now: '2019-11-18T09:00:00.000Z', count: 0 }
  const bot = createBot({
    store,
    act,
    ask,
    now: () => clock.now,
    today: () => clock.now.slice(0, 10),
    log: { error: (...fault: unknown[]) => expect.fail(JSON.stringify(fault)), warn: () => {}, debug: () => {} },
    secretariat: new Set(['slack:Kim']),
    deliver: async (notice) => void sent.push(notice),
  })
  const incoming = (name: string, text: string, more: Partial<Incoming> = {}): Incoming => ({
    text,
    person: { id: `slack:${name}`, name },
    place: { id: 'slack:C1', kind: 'channel', name: '#network', address: {} },
    key: `slack:C1|${clock.count++}|${text}`,
    ...more,
  })
  const say = async (name: string, text: string, more: Partial<Incoming> = {}): Promise<Reply> => {
    const reply = await bot(incoming(name, text, more))
    if (!reply) throw new Error(`nothing was answered to ${text}`)
    return reply
  }
  return { bot, store, path, sent, clock, incoming, say }
}

const all = (reply: Reply): Block[] => [...reply.answer, ...reply.more]
const words = (reply: Reply): string => plainText(all(reply))
const buttonsOf = (reply: Reply): Button[] =>
  all(reply).flatMap((block) => (block.is === 'buttons' ? block.buttons : []))
const says = (reply: Reply, label: string): string => {
  const button = buttonsOf(reply).find((one) => one.label === label)
  if (!button) throw new Error(`no button “${label}” in ${words(reply)}`)
  return button.says
}
const formOf = (reply: Reply) => all(reply).flatMap((block) => (block.is === 'form' ? [block.form] : []))[0]

describe('a change', () => {
  it('is confirmed with what it was, what it is, who, the note, and an Undo button that works', async () => {
    const { say, store } = await talk()
    const reply = await say('Ben', '/status 2.2 in-progress first meeting held')
    expect(reply).toMatchObject({ kind: 'done', language: 'en', workstreams: ['2.2'] })
    expect(words(reply)).toContain('2.2 (national implementation plans): in preparation → in progress')
    expect(words(reply)).toContain('> first meeting held')
    expect(words(reply)).toContain('By Ben (UNDP), 18 November 2019, 09:00 (UTC). You can take it back until 09:15.')
    const undone = await say('Ben', says(reply, 'Undo'))
    expect(undone).toMatchObject({ kind: 'done', replaces: true })
    expect(words(undone)).toContain('Taken back. 2.2 (national implementation plans): in progress → in preparation')
    expect(store.read().plan.workstreams.find(({ id }) => id === '2.2')?.status).toBe('in-preparation')
    expect(store.read().log).toHaveLength(2)
  })

  it('is done in Chinese as in English, with buttons that go on in Chinese', async () => {
    const { say } = await talk()
    const reply = await say('Ben', '状态 ２．２ 进行中，已召开第一次会议')
    expect(reply).toMatchObject({ kind: 'done', language: 'zh' })
    expect(words(reply)).toContain('2.2（国家执行计划）：筹备中 → 进行中')
    expect(words(reply)).toContain('> 已召开第一次会议')
    expect(says(reply, '撤销')).toBe('撤销 0')
    expect(await say('Ben', '撤销 0')).toMatchObject({ kind: 'done', language: 'zh' })
  })

  it('is told in the chosen language, whatever is written, and on the wall of the person’s zone', async () => {
    const { say, store } = await talk()
    await store.update((state) => {
      const ben = state.people['slack:Ben'] ?? newPerson('slack:Ben', 'Ben')
      return {
        state: { ...state, people: { ...state.people, 'slack:Ben': { ...ben, language: 'zh' } } },
        outcome: null,
      }
    })
    const reply = await say('Ben', 'status 2.2 in-progress', { zone: 'Asia/Shanghai' })
    expect(words(reply)).toContain('Ben（开发计划署（UNDP）），2019年11月18日 17:00（Asia/Shanghai）')
  })

  it('is taken kindly when nothing changes', async () => {
    const { say, store } = await talk()
    const reply = await say('Ana', 'status 2.1 ongoing')
    expect(reply.kind).toBe('done')
    expect(words(reply)).toContain('is in progress already; nothing to change.')
    expect(store.read().log).toEqual([])
  })

  it('is done for several items at once, leaving alone what is so already', async () => {
    const { say, store } = await talk()
    const reply = await say('Ana', 'status T2, T3 and 2.1 in-progress')
    expect(words(reply)).toContain('T2 (alternatives to detention): in preparation → in progress')
    expect(words(reply)).toContain('2.1 was in progress already.')
    await say('Ana', 'undo')
    expect(store.read().log.map((entry) => entry.undoes)).toEqual([null, null, 1, 0])
  })

  it('leaves the conversation about its item', async () => {
    const { say } = await talk()
    await say('Ana', 'note 2.1 retreat planned')
    expect(words(await say('Ana', 'and when is it due?'))).toContain('December 2020')
  })

  it('says what others have changed since the card was drawn whose button was pressed', async () => {
    const { say } = await talk()
    await say('Ben', 'deadline 2.2 March 2021')
    const reply = await say('Ana', 'status 2.2 in-progress', { drawnAt: 0 })
    expect(words(reply)).toContain(
      'Changed since this card was made: 2.2 (national implementation plans): deadline December 2020 → March 2021, Ben (UNDP).',
    )
    expect(words(await say('Ana', 'status 2.2 on-hold', { drawnAt: 1 }))).not.toContain('since this card')
  })
})

describe('a doubt', () => {
  it('is told with the date that speaks against it, and taken back by a reason in a button, a form or words', async () => {
    const { say, store } = await talk()
    const doubt = await say('Ana', 'status T1.4 completed minutes follow')
    expect(doubt).toMatchObject({ kind: 'clarify', workstreams: ['T1'] })
    expect(words(doubt)).toContain('a date is still to come: in January 2020')
    expect(store.read().log).toEqual([])
    expect((await say('Ana', says(doubt, 'It was done early'))).kind).toBe('done')
    expect(store.read().log[0]?.note).toBe('minutes follow because it was done ahead of its date')
    await say('Ana', 'undo')
    const form = formOf(doubt)
    const filled = fillForm(form?.says ?? '', { reason: 'the forum met in October' })
    expect(filled).toBe('status T1.4 completed minutes follow because the forum met in October')
    expect((await say('Ana', filled)).kind).toBe('done')
    await say('Ana', 'undo')
    expect((await say('Ana', '状态 T1.4 已完成 因为论坛提前了')).kind).toBe('done')
  })

  it('is told in Chinese with what a button then says', async () => {
    const { say } = await talk()
    const doubt = await say('Kim', '期限 2.2 2019年10月')
    expect(words(doubt)).toContain('期限已过')
    expect((await say('Kim', says(doubt, '日期无误'))).kind).toBe('done')
  })
})

describe('a slip of the pen', () => {
  it.each([
    ['stauts 2.2 in-progress', 'Yes', 'status 2.2 in-progress'],
    ['status 2.2 in-progess', 'Yes', 'status 2.2 in-progress'],
    ['状态 2.2 进行种', '是', '状态 2.2 进行中'],
  ])('in “%s” is mended only when a button confirms it', async (line, label, meant) => {
    const { say, store } = await talk()
    const reply = await say('Ben', line)
    expect(reply.kind).toBe('clarify')
    expect(store.read().log).toEqual([])
    expect(says(reply, label)).toBe(meant)
    expect((await say('Ben', meant)).kind).toBe('done')
  })

  it('in an id is answered with ids that are near', async () => {
    const { say } = await talk()
    const reply = await say('Ana', 'status 2.3 done')
    expect(reply.kind).toBe('refused')
    expect(words(reply)).toMatch(/no workstream 2\.3.*2\.1.*2\.2/s)
  })

  it('in a number is asked about with a button for each reading', async () => {
    const { say } = await talk()
    const reply = await say('Ana', 'status workstream 4 on hold')
    expect(buttonsOf(reply).map((button) => button.says)).toEqual([
      'status 4.1 on-hold',
      'status 4.2 on-hold',
      'status 4.3 on-hold',
      'status T4 on-hold',
    ])
  })
})

describe('a refusal', () => {
  it('is private, says who can, how to become one, and tells them on request: them alone', async () => {
    const { say, sent, store } = await talk()
    const reply = await say('Eve', 'status 2.2 in-progress')
    expect(reply).toMatchObject({ kind: 'refused', private: true, workstreams: ['2.2'] })
    expect(words(reply)).toContain(
      'Only focal points of OHCHR, UNDP and IOM, and the secretariat, can set the status of 2.2',
    )
    expect(words(reply)).toContain('That is Ana, Ben or Kim.')
    expect(words(reply)).toContain('“focal request OHCHR”')
    const told = await say('Eve', says(reply, 'Tell them'))
    expect(words(told)).toContain('I have told Ana, Ben and the secretariat.')
    expect(sent.map(({ to }) => to)).toEqual([
      { person: 'slack:Ana' },
      { person: 'slack:Ben' },
      { person: 'slack:Kim' },
    ])
    expect(words(sent[0]?.reply as Reply)).toContain(
      'Eve (WHO) may not do this, and asks you to: status 2.2 in-progress',
    )
    expect(words(sent[0]?.reply as Reply)).toContain('From #network.')
    expect((await say('Eve', says(reply, 'Tell them'))).kind).toBe('done')
    expect(sent).toHaveLength(3)
    expect((await say('Ana', says(sent[0]?.reply as Reply, 'Do it'))).kind).toBe('done')
    expect(store.read().log).toHaveLength(1)
  })

  it('of some items offers the others', async () => {
    const { say } = await talk()
    const reply = await say('Eve', 'status T6 T5 in-progress')
    expect(says(reply, 'Only T6')).toBe('status T6 in-progress')
  })

  it('of an annex entry names the secretariat alone', async () => {
    const { say } = await talk()
    expect(words(await say('Ana', 'status F4 in-progress'))).toContain('Only the secretariat can set the status of F4')
  })

  it('of a late undo offers to set the value back', async () => {
    const { say, clock } = await talk()
    const reply = await say('Ben', 'status 2.2 in-progress')
    clock.now = '2019-11-18T09:16:00.000Z'
    const late = await say('Ben', says(reply, 'Undo'))
    expect(late.kind).toBe('refused')
    expect(says(late, 'Set it back')).toBe('status 2.2 in-preparation')
  })
})

describe('two leads in conflict', () => {
  it('see each other’s change, and one can contest it with a note', async () => {
    const { say, sent, clock } = await talk()
    await say('Ana', 'status 2.2 in-progress')
    clock.now = '2019-11-19T09:00:00.000Z'
    const later = await say('Ben', 'status 2.2 on-hold')
    expect(words(later)).toContain('Ana (IOM) had changed this on 18 November 2019: in preparation → in progress.')
    expect(sent.map(({ to }) => to)).toEqual([{ person: 'slack:Ana' }])
    const told = sent[0]?.reply as Reply
    expect(words(told)).toContain('Ben (UNDP) has changed what you had set.')
    const form = formOf(await say('Ana', says(told, 'Contest')))
    const contested = await say('Ana', fillForm(form?.says ?? '', { note: 'the government has agreed' }))
    expect(words(contested)).toContain('Contested; the plan stays as it is')
    expect(sent.slice(1).map(({ to }) => to)).toEqual([{ person: 'slack:Ben' }, { person: 'slack:Kim' }])
    expect(words(await say('Eve', 'history 2.2'))).toContain('contested by Ana (IOM): “the government has agreed”')
  })
})

describe('focal points', () => {
  it('ask the secretariat, which approves or declines with a button, and the answer goes back', async () => {
    const { say, sent, store } = await talk()
    const asked = await say('Zoe', 'focal request WFP for T1')
    expect(asked).toMatchObject({ kind: 'done', private: true })
    expect(sent.map(({ to }) => to)).toEqual([{ person: 'slack:Kim' }])
    const request = sent[0]?.reply as Reply
    expect(words(request)).toContain('Zoe asks to be focal point of WFP for T1.')
    expect((await say('Zoe', says(request, 'Approve'))).kind).toBe('refused')
    expect(await say('Kim', says(request, 'Approve'))).toMatchObject({ kind: 'done', replaces: true })
    expect(sent.at(-1)).toMatchObject({ to: { person: 'slack:Zoe' } })
    expect(words(sent.at(-1)?.reply as Reply)).toContain('You are now focal point of WFP for T1')
    expect(store.read().people['slack:Zoe']).toMatchObject({ name: 'Zoe', focal: [{ agency: 'WFP', item: 'T1' }] })
    expect(words(await say('Kim', says(request, 'Decline')))).toContain('no longer open')
    await say('Zoe', 'focal request WFP')
    await say('Kim', says(sent.at(-1)?.reply as Reply, 'Decline'))
    expect(words(sent.at(-1)?.reply as Reply)).toContain('declined')
  })

  it('are added by mention, with the name the chat gives, and listed', async () => {
    const { say, sent } = await talk()
    const reply = await say('Kim', 'focal add @slack:U7 IFAD', { mentioned: { 'slack:U7': 'Lin' } })
    expect(words(reply)).toContain('Lin is now focal point of IFAD')
    expect(sent.map(({ to }) => to)).toEqual([{ person: 'slack:U7' }])
    expect(words(await say('Eve', 'focal list IFAD'))).toContain('Lin · IFAD')
    expect(words(await say('Eve', '联络人'))).toContain('Lin')
    expect((await say('Eve', 'focal add @slack:U8 IFAD')).kind).toBe('refused')
  })

  it('of an adopted annex entry may change it', async () => {
    const { say } = await talk()
    expect(words(await say('Kim', 'adopt F5'))).toContain('Who is to lead F5')
    await say('Kim', 'adopt F5 led by WHO')
    expect((await say('Eve', 'status F5 in-preparation')).kind).toBe('done')
    await say('Kim', 'lead F5 remove WHO from 2020-01')
    expect(words(await say('Kim', 'history F5'))).toContain('WHO (November 2019 to December 2019)')
  })
})

describe('the log', () => {
  it('answers history, what changed since a day, in pages, in both languages', async () => {
    const { say, clock } = await talk()
    for (let day = 1; day <= 12; day++) {
      clock.now = `2019-12-${String(day).padStart(2, '0')}T09:00:00.000Z`
      await say('Ana', `note 2.1 note number ${day}`)
    }
    const first = await say('Eve', 'history 2.1')
    expect(words(first)).toContain('10 of 12.')
    expect(words(first)).not.toContain('note number 2”')
    expect(words(await say('Eve', says(first, 'Older')))).toContain('note number 2”')
    expect(words(await say('Eve', 'history since 11 December'))).toContain('note number 11”')
    expect(words(await say('Eve', '历史 2.2'))).toContain('没有更改')
  })
})

describe('asking the log', () => {
  it('tells what changed since a day and a status on a day, from before the first change to the future', async () => {
    const { say, clock } = await talk()
    await say('Ben', 'status 2.2 in-progress')
    expect(words(await say('Eve', 'status 2.2'))).toMatch(/is in progress\.\nSet by Ben on 18 November 2019\.$/)
    clock.now = '2020-02-01T09:00:00.000Z'
    expect(words(await say('Eve', 'what changed since 1 November 2019?'))).toContain('in preparation → in progress')
    expect(words(await say('Eve', 'what changed since 1 January 2020?'))).toContain('Nothing was changed')
    expect(words(await say('Eve', 'status of 2.2 on 1 January 2020?'))).toContain('was in progress on 1 January 2020')
    expect(words(await say('Eve', 'status of 2.2 on 1 August 2019?'))).toContain(
      'It stands so since the plan was issued',
    )
    expect(words(await say('Eve', 'status of 2.2 on 1 January 2019?'))).toContain('The plan was issued in July 2019')
    expect(words(await say('Eve', '2.2 在2021年1月1日的状态？'))).toContain('该日尚未到来')
    expect(words(await say('Eve', '2.1.3 在2019年12月1日的状态？'))).toContain('没有登记现状')
  })
})

describe('commands that tell', () => {
  it('show an item whole, with who set what, notes, and buttons that work', async () => {
    const { say } = await talk()
    await say('Ben', 'status 2.2 in-progress first meeting held')
    await say('Kim', 'lead 2.2 add WHO from 2021-01')
    const card = await say('Eve', 'show 2.2')
    expect(words(card)).toContain('Leads: OHCHR, UNDP, IOM and WHO (from January 2021)')
    expect(words(card)).toContain('Status: in progress, set by Ben (UNDP) on 18 November 2019')
    expect(words(card)).toContain('“first meeting held” – Ben (UNDP), 18 November 2019')
    for (const { says: command } of buttonsOf(card))
      expect(['answer', 'done']).toContain((await say('Ben', command)).kind)
    const chinese = await say('Eve', '查看 T1.4')
    expect(words(chinese)).toContain('日期：2020年1月')
    for (const { says: command } of buttonsOf(chinese))
      expect(await say('Ana', command)).toMatchObject({ kind: 'answer', language: 'zh' })
  })

  it('list what is one’s own, for oneself alone', async () => {
    const { say } = await talk()
    const own = await say('Eve', 'mine')
    expect(own).toMatchObject({ private: true, workstreams: ['T6', 'T1', 'T3', 'T4'] })
    expect(words(own)).toContain('WHO leads')
    expect(words(await say('Zoe', 'mine'))).toContain('focal request IOM')
    expect(words(await say('Kim', '我的'))).toContain('秘书处')
  })

  it('do not hang on what was said before', async () => {
    const { say } = await talk()
    await say('Ana', 'note T4 called')
    expect(words(await say('Ana', 'overdue'))).toContain('4.1 (IMRF modalities)')
    expect(words(await say('Ana', 'due next month'))).toContain('2019 annual meeting')
    expect(words(await say('Ana', 'due'))).toContain('4.3.1')
    expect((await say('Ana', 'list')).workstreams).toHaveLength(23)
  })

  it('answer a button in the language of the conversation, and words in their own', async () => {
    const { say } = await talk()
    await say('Ana', '逾期')
    expect((await say('Ana', 'show T4', { drawnAt: 0 })).language).toBe('zh')
    expect((await say('Ana', 'show T4')).language).toBe('en')
  })
})

describe('the same action', () => {
  it('delivered twice is done once, and once answered', async () => {
    const { bot, incoming, store } = await talk()
    const once = incoming('Ben', 'status 2.2 in-progress')
    const replies = await Promise.all([bot(once), bot(once), bot({ ...once })])
    expect(replies.filter((reply) => reply !== null)).toHaveLength(1)
    expect(store.read().log).toHaveLength(1)
  })

  it('is known for a day in the store, not in memory', async () => {
    const { bot, incoming, store, clock, path } = await talk()
    const once = incoming('Ben', 'note 2.2 called')
    await bot(once)
    await store.close()
    open.splice(0)
    const again = await openStore(path, storeOptions())
    open.push(again)
    clock.now = '2019-11-19T09:00:00.000Z'
    const second = createBot({
      store: again,
      act,
      ask,
      now: () => clock.now,
      today: () => '2019-11-19',
      log: { error: () => {}, warn: () => {}, debug: () => {} },
      secretariat: new Set(),
      deliver: async () => {},
    })
    expect(await second(once)).toBeNull()
    expect(again.read().log).toHaveLength(1)
  })
})

describe('many at once', () => {
  it('makes three changes of three people’s changes in the same second', async () => {
    const { say, store } = await talk()
    await Promise.all([
      say('Ana', 'status T4 on-hold'),
      say('Ben', 'status 2.2 on-hold'),
      say('Eve', 'status T6 on-hold'),
    ])
    const status = (id: string) => store.read().plan.workstreams.find((one) => one.id === id)?.status
    expect(['T4', '2.2', 'T6'].map(status)).toEqual(['on-hold', 'on-hold', 'on-hold'])
  })

  it('loses none of 200 concurrent changes, and the chain is whole on the disk', async () => {
    const { say, store, path } = await talk()
    const replies = await Promise.all(
      Array.from({ length: 200 }, (_, index) => say('Kim', `note T${(index % 6) + 1} number ${index}`)),
    )
    expect(replies.every((reply) => reply.kind === 'done')).toBe(true)
    await store.close()
    open.splice(0)
    const again = await openStore(path, storeOptions())
    open.push(again)
    const { log } = again.read()
    expect(new Set(log.map((entry) => entry.note)).size).toBe(200)
    expect(verify(again.read(), issued)).toEqual({ ok: true, entries: 200 })
  })
})

describe('preferences', () => {
  it('choose the language of every answer, until they follow the words again', async () => {
    const { say, store } = await talk()
    expect(words(await say('Ana', 'language zh'))).toContain('我都用中文与您交谈')
    expect(store.read().people['slack:Ana']?.language).toBe('zh')
    expect((await say('Ana', 'who leads T4?')).language).toBe('zh')
    expect((await say('Ana', '语言 英文')).language).toBe('en')
    expect((await say('Ana', '谁牵头T4？')).language).toBe('en')
    await say('Ana', 'language auto')
    expect((await say('Ana', '谁牵头T4？')).language).toBe('zh')
    expect((await say('Ana', 'language of the plan?')).kind).not.toBe('done')
    expect(words(await say('Ana', 'language'))).toContain('in the language you write')
  })

  it('choose a zone by city, which the platform’s does not replace', async () => {
    const { say, store } = await talk()
    expect(words(await say('Ana', 'zone Geneva', { zone: 'Asia/Tokyo' }))).toContain('Europe/Zurich')
    await say('Ana', 'who leads T4?', { zone: 'Asia/Tokyo' })
    expect(store.read().people['slack:Ana']).toMatchObject({ zone: 'Europe/Zurich', zoneChosen: true })
    expect(words(await say('Ana', 'note T4 called', { zone: 'Asia/Tokyo' }))).toContain('10:00 (Europe/Zurich)')
    expect((await say('Ana', 'zone Atlantis')).kind).toBe('refused')
    await say('Ana', 'zone auto', { zone: 'Asia/Tokyo' })
    expect(words(await say('Ana', 'note T4 called', { zone: 'Asia/Tokyo' }))).toContain('18:00 (Asia/Tokyo)')
  })
})

describe('help and forms', () => {
  it('show every command from the one list', async () => {
    const { say } = await talk()
    expect(words(await say('Eve', 'help'))).toContain('deadline ID [DATE] [because REASON]')
    expect(words(await say('Eve', '帮助 状态'))).toContain('状态 T2 T3 暂停')
  })

  it.each([
    ['update 2.2', { status: 'on-hold', note: 'until January' }, 'status 2.2 on-hold until January'],
    ['update 2.2', { status: 'on-hold', note: '' }, 'status 2.2 on-hold'],
    ['更新 2.2', { status: '暂停', note: '' }, '状态 2.2 暂停'],
    ['note 2.2', { note: 'who will chair?' }, 'note 2.2: who will chair?'],
  ])('of “%s” make a command of what is filled in', async (line, values, command) => {
    const { say } = await talk()
    const form = formOf(await say('Ben', line))
    expect(fillForm(form?.says ?? '', values)).toBe(command)
    expect((await say('Ben', command)).kind).toBe('done')
  })

  it('leave questions to the question reader', async () => {
    const { say, store } = await talk()
    expect((await say('Eve', 'status of the detention one?')).kind).toBe('answer')
    expect((await say('Eve', 'status 2.2')).kind).toBe('answer')
    expect((await say('Eve', 'is 2.2 completed?')).kind).toBe('answer')
    expect(store.read().log).toEqual([])
  })
})
