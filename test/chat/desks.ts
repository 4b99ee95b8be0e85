import { PassThrough } from 'node:stream'
import { createTerminal } from '../../src/chat/terminal.ts'
import type { Store } from '../../src/store/store.ts'
import { startPlanBot } from './plan-bot.ts'
import { run as runSlack, SECRET } from './slack/running.ts'
import { eventBody, mention, post as postSlack, press as pressSlack, submit } from './slack/slack-payloads.ts'
import { type Posted, startSlack } from './slack/slack-stand-in.ts'
import { AMINA, actions, actor, amina, BOWEN, CHANNEL, cardOf, type Shown, shownOf, texts } from './teams-actor.ts'
import { run as runTeams } from './teams-running.ts'
import type { Member, Post } from './teams-stand-in.ts'

/** One person before one chat, in a channel where there is such a thing. Everything resolves with what is shown to them. */
export interface Desk {
  says(text: string): Promise<string>
  /** Presses a button of what was shown last. */
  presses(title: string): Promise<string>
  /** Fills in the form that was shown last, and sends it. */
  sends(status: string, note: string): Promise<string>
}

export interface Desks {
  /** A member of the secretariat, and somebody who is nobody yet. */
  secretariat: Desk
  outsider: Desk
  /** How many messages everybody in the place has seen. */
  public(): number
  store: Store
  stop(): Promise<void>
}

/** Each chat with the real bot on the real plan, on 18 November 2019. */
export const platforms: Record<'terminal' | 'slack' | 'teams', () => Promise<Desks>> = {
  terminal: terminalDesks,
  slack: slackDesks,
  teams: teamsDesks,
}

async function terminalDesks(): Promise<Desks> {
  const plan = await startPlanBot('terminal:local')
  const [secretariat, outsider] = await Promise.all(['local', 'guest'].map((name) => terminalDesk(name)))
  if (!secretariat || !outsider) throw new Error('no terminals')

  async function terminalDesk(name: string): Promise<Desk> {
    const [input, output] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })]
    let printed = ''
    let wake = () => {}
    output.on('data', (part: string) => {
      printed += part
      wake()
    })
    const terminal = createTerminal({
      input,
      output,
      interactive: false,
      person: { id: `terminal:${name}`, name },
      locale: 'en',
      welcome: 'Welcome.',
      complete: () => [],
      history: { lines: [], keep: () => {} },
    })
    // The answer is printed as one piece, after which the bot has nothing more to do.
    await terminal.start(plan.bot)
    const says = async (line: string): Promise<string> => {
      printed = ''
      const answered = new Promise<void>((resolve) => {
        wake = () => {
          if (/^(?!→)/m.test(printed) && printed.replace(/^→.*\n/, '').endsWith('\n\n')) resolve()
        }
      })
      input.write(`${line}\n`)
      await answered
      shown = printed
      return printed
    }
    let shown = ''
    const escaped = (title: string) => title.replace(/[()]/g, '\\$&')
    const number = (title: string) => new RegExp(`#(\\d+) ${escaped(title)}(?:\\s|$)`, 'm').exec(shown)?.[1]
    return {
      says,
      presses: (title) => says(`#${number(title)}`),
      sends(status, note) {
        const command = /^(.*)\{status\} \{note\}$/m.exec(shown)?.[1]
        return says(`${command}${status} ${note}`)
      },
    }
  }

  return { secretariat, outsider, public: () => 0, store: plan.store, stop: plan.stop }
}

async function slackDesks(): Promise<Desks> {
  const plan = await startPlanBot('slack:U1')
  const slack = await startSlack()
  const running = await runSlack(slack, plan.bot)
  plan.chats.push(running.chat)
  const done = () =>
    slack.messages.length + slack.whispers.length + slack.views.length + slack.called('chat.update').length
  const whole = (message: Posted | undefined) =>
    message
      ? [message.text, ...texts(message.blocks), ...slackButtons(message).map(({ text }) => text.text)].join('\n')
      : ''

  function desk(user: string): Desk {
    const thread = `157399999${user.slice(1)}.000100`
    let shown: Posted | undefined
    const next = async (doing: Promise<unknown>): Promise<string> => {
      const [messages, whispers, views, before] = [
        slack.messages.length,
        slack.whispers.length,
        slack.views.length,
        done(),
      ]
      await Promise.all([doing, slack.until(() => done() > before)])
      if (slack.views[views]) return texts(slack.views[views]?.view).join('\n')
      const updated = slack.messages.find(({ ts }) => ts === shown?.ts)
      shown = slack.messages[messages] ?? slack.whispers[whispers] ?? updated
      return whole(shown)
    }
    const press = (title: string) => {
      const button = slackButtons(shown).find(({ text }) => text.text === title)
      if (!button || !shown) throw new Error(`no button ${title}`)
      const container = { type: 'message', message_ts: shown.ts, channel_id: shown.channel, is_ephemeral: false }
      const message = { ts: shown.ts, ...(shown.thread ? { thread_ts: shown.thread } : {}) }
      const channel = { id: shown.channel, name: 'workplan' }
      const interactive = pressSlack({ ...button }, { container, channel, message, user: { id: user, name: user } })
      return postSlack(running.url, SECRET, { interactive })
    }
    return {
      says: (text) =>
        next(postSlack(running.url, SECRET, { json: eventBody(mention(text, { user, thread_ts: thread })) })),
      presses: (title) => next(press(title)),
      sends(status, note) {
        const filled = submit(slack.views.at(-1)?.view ?? {}, { status: { option: status }, note })
        return next(postSlack(running.url, SECRET, { interactive: { ...filled, user: { id: user, name: user } } }))
      },
    }
  }

  return {
    secretariat: desk('U1'),
    outsider: desk('U2'),
    public: () => slack.messages.length,
    store: plan.store,
    async stop() {
      await plan.stop()
      await running.stop()
      await slack.stop()
    },
  }
}

function slackButtons(message: Posted | undefined): { text: { text: string } }[] {
  const blocks = (message?.blocks ?? []) as { type: string; block_id: string; elements: { text: { text: string } }[] }[]
  return blocks.flatMap(({ type, block_id, elements }) =>
    type === 'actions' ? elements.map((element) => ({ ...element, block_id })) : [],
  )
}

async function teamsDesks(): Promise<Desks> {
  const plan = await startPlanBot(amina)
  const running = await runTeams(plan.bot)
  plan.chats.push(running.chat)
  const { posts } = running.teams

  function desk(person: Member, thread: string): Desk {
    const client = actor(running.teams, running.url, person, CHANNEL, thread)
    let shown: Post | (Shown & { id: string; conversation: string }) | undefined
    const next = async (doing: Promise<{ body: unknown }>): Promise<string> => {
      const before = posts.length
      const edits = posts.map(({ edits: { length } }) => length)
      const { value } = ((await doing).body ?? {}) as { value?: unknown }
      const edited = posts.find((one, at) => one.edits.length > (edits[at] ?? 0))
      shown = posts[before] ?? edited ?? shown
      // What stands in the card's place, for this person.
      if (!posts[before] && !edited && typeof value === 'object' && shown) {
        const { id, conversation } = shown
        shown = { card: value, id, conversation }
        return texts(value).join('\n')
      }
      return shown && 'activity' in shown ? shownOf(shown) : ''
    }
    const press = (title: string, inputs = {}) => {
      if (!shown) throw new Error('nothing is shown')
      const card = 'card' in shown ? shown.card : cardOf(shown)
      if (!actions(card).some((action) => action.title === title)) throw new Error(`no button ${title}`)
      return client.presses({ card, id: shown.id, conversation: shown.conversation }, title, inputs)
    }
    return {
      says: (text) => next(client.writes(text)),
      presses: (title) => next(press(title)),
      sends: (status, note) => next(press('Save', { status, note })),
    }
  }

  return {
    secretariat: desk(AMINA, '1700000000001'),
    outsider: desk(BOWEN, '1700000000002'),
    public: () => posts.filter(({ to }) => to === null).length,
    store: plan.store,
    async stop() {
      await plan.stop()
      await running.stop()
    },
  }
}
