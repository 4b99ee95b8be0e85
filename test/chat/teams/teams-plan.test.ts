import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardComplaints } from '../../reply/adaptive-card-rules.ts'
import { type PlanBot, startPlanBot } from '../plan-bot.ts'
import {
  type Actor,
  AMINA,
  actions,
  actor,
  amina,
  BOWEN,
  bowen,
  CHANNEL,
  cardOf,
  GROUP,
  PERSONAL,
  shownOf,
  texts,
} from '../teams-actor.ts'
import { type Running, run } from '../teams-running.ts'
import { BOT, type Post } from '../teams-stand-in.ts'

/** The bot on the real plan, in Teams: Amina is of the secretariat, Bowen is nobody yet. */
let plan: PlanBot
let running: Running

beforeEach(async () => {
  plan = await startPlanBot(amina)
  running = await run(plan.bot)
  plan.chats.push(running.chat)
})
afterEach(async () => {
  await plan.stop()
  await running.stop()
})

const at = (person: typeof AMINA, place: string) => actor(running.teams, running.url, person, place)

/** What is newly posted for what somebody does. */
async function posted(doing: Promise<unknown>): Promise<Post[]> {
  const before = running.teams.posts.length
  await doing
  return running.teams.posts.slice(before)
}

async function one(doing: Promise<unknown>): Promise<Post> {
  const [post, ...others] = await posted(doing)
  if (!post || others.length > 0) throw new Error(`${others.length + (post ? 1 : 0)} messages`)
  if (cardOf(post)) expect(cardComplaints(cardOf(post))).toEqual([])
  return post
}

const status = () => plan.store.read().plan.workstreams.find(({ id }) => id === '2.2')?.status

describe('the plan in Teams', () => {
  it.each([
    ['hi', /Hello/],
    ['hello', /Hello/],
    ['thanks', /welcome/i],
    ['help', /status ID \[STATUS\]/],
    ['help status', /in-preparation/],
    ['who leads T4?', /ILO.*IOM/s],
    ['主题工作流4谁牵头？', /劳工组织|国际劳工组织/],
    ['when is 2.2 due?', /December 2020/],
    ['due next month', /11 December 2019/],
    ['overdue', /4\.1/],
  ])('%j is answered in every place, and names no other chat platform', async (said, expected) => {
    for (const place of [PERSONAL, GROUP, CHANNEL]) {
      const post = await one(at(AMINA, place).writes(said))
      expect(shownOf(post)).toMatch(expected)
      expect(JSON.stringify(post.activity)).not.toMatch(/slack/i)
    }
  })

  it('is followed up in a thread of a channel, and not across threads', async () => {
    await at(AMINA, CHANNEL).writes('when is T4 due?')
    expect(shownOf(await one(at(AMINA, CHANNEL).writes('and who leads it?')))).toContain('ILO')
    const elsewhere = actor(running.teams, running.url, AMINA, CHANNEL, '1799999999999')
    expect(shownOf(await one(elsewhere.writes('and who leads it?')))).not.toContain('ILO')
  })

  it.each([
    ['as text in a personal chat', PERSONAL, {}],
    ['as text behind a mention', CHANNEL, {}],
    ['from the slash menu', GROUP, { recipient: { ...BOT, isTargeted: true }, text: 'status 2.2 in-progress' }],
  ])('takes a status %s', async (_, place, rest) => {
    const post = await one(at(AMINA, place).writes('/status 2.2 in-progress', rest))
    expect(shownOf(post)).toContain('in preparation → in progress')
    expect(post.to).toBe(place === GROUP ? AMINA.id : null)
    expect(status()).toBe('in-progress')
  })

  it('refuses to the asker alone, who can ask those who may', async () => {
    const refused = await one(at(BOWEN, CHANNEL).writes('status 2.2 in-progress'))
    expect(refused.to).toBe(BOWEN.id)
    expect(shownOf(refused)).toContain('Only focal points of OHCHR, UNDP and IOM')
    expect(status()).toBe('in-preparation')
  })

  it('changes by the card: form, confirmation in place, undo', async () => {
    const person = at(AMINA, GROUP)
    const card = await one(person.writes('show 2.2'))
    const opened = await person.presses(card, 'Update status')
    const inputs = { status: 'in-progress', note: 'first meeting held' }
    const form = { card: opened.body?.value, id: card.id, conversation: card.conversation }
    expect(cardComplaints(form.card)).toEqual([])
    expect(await posted(person.presses(form, 'Save', inputs))).toEqual([])
    expect(shownOf(card)).toContain('in preparation → in progress')
    expect(status()).toBe('in-progress')
    expect(await posted(person.presses(card, 'Undo'))).toEqual([])
    expect(shownOf(card)).toContain('in progress → in preparation')
    expect(status()).toBe('in-preparation')
  })

  it('does every button of its cards somewhere useful', async () => {
    const person = at(AMINA, PERSONAL)
    const pressed = new Set<string>()
    const queue = [await one(person.writes('show 4.1')), await one(person.writes('digest preview'))]
    for (let post = queue.shift(); post && pressed.size < 40; post = queue.shift()) {
      for (const { title, data } of actions(cardOf(post))) {
        const says = JSON.stringify(data)
        if (pressed.has(says.replace(/"memory":"\w+"/, ''))) continue
        pressed.add(says.replace(/"memory":"\w+"/, ''))
        const before = running.teams.posts.length
        const heard = await person.presses(post, String(title))
        expect([title, heard.status, heard.body?.statusCode]).toEqual([title, 200, 200])
        const answers = [
          ...texts(heard.body?.value),
          ...running.teams.posts.slice(before).map(shownOf),
          String(heard.body?.value),
        ]
        expect([title, answers.join('\n')]).not.toEqual([
          title,
          expect.stringMatching(/could not find that|does nothing any more/),
        ])
        queue.push(...running.teams.posts.slice(before))
      }
    }
    expect(pressed.size).toBeGreaterThan(8)
  })

  it('brings a request to the secretariat in their own chat, and the answer to the asker', async () => {
    await at(AMINA, CHANNEL).writes('hello')
    const [confirmed, request] = await posted(
      at(BOWEN, GROUP)
        .writes('focal request IOM')
        .then(() => plan.settled()),
    )
    expect(confirmed?.to).toBe(BOWEN.id)
    expect(request?.conversation).toBe(PERSONAL)
    expect(shownOf(request)).toContain('Bowen Li')
    if (!request) return
    const told = await posted(
      at(AMINA, PERSONAL)
        .presses(request, 'Approve')
        .then(() => plan.settled()),
    )
    expect(told.some(({ conversation }) => conversation === 'a:2-bowen-and-the-bot')).toBe(true)
    expect(plan.store.read().people[bowen]?.focal).toMatchObject([{ agency: 'IOM' }])
    expect(shownOf(await one(at(BOWEN, GROUP).writes('status 2.2 in-progress')))).toContain(
      'in preparation → in progress',
    )
  })

  it('makes somebody a focal point who is mentioned', async () => {
    const mention = { type: 'mention', mentioned: { id: BOWEN.id, name: BOWEN.name }, text: '<at>Bowen Li</at>' }
    const person: Actor = at(AMINA, GROUP)
    await person.writes('focal add <at>Bowen Li</at> IOM', { entities: [mention] })
    expect(plan.store.read().people[bowen]).toMatchObject({ name: 'Bowen Li', focal: [{ agency: 'IOM' }] })
  })

  it('does one thing once, though it is delivered twice, and three people’s three things at once', async () => {
    const person = at(AMINA, CHANNEL)
    await Promise.all([1, 2].map(() => person.writes('status 2.2 in-progress', { id: 'm1' })))
    expect(plan.store.read().log).toHaveLength(1)
    await Promise.all(['T1', 'T2', 'T3'].map((id) => person.writes(`status ${id} on-hold`)))
    expect(plan.store.read().log).toHaveLength(4)
  })

  it('finds workstreams for the message extension, in the person’s language', async () => {
    const parameters = [{ name: 'query', value: '汇款' }]
    const heard = await at(AMINA, GROUP).invokes('composeExtension/query', { parameters }, { locale: 'zh-CN' })
    const { attachments } = (heard.body as unknown as { composeExtension: { attachments: { content: unknown }[] } })
      .composeExtension
    expect(cardComplaints(attachments[0]?.content)).toEqual([])
    expect(texts(attachments[0]?.content).join()).toContain('汇款')
    const all = await at(AMINA, GROUP).invokes('composeExtension/query', {
      parameters: [{ name: 'initialRun', value: 'true' }],
    })
    expect(JSON.stringify(all.body)).toContain('1.1')
  })
})
