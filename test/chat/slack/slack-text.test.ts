import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../src/chat/slack/slack-text.ts'

const read = (raw: string) => plainWords(raw, 'U0BOT').text

describe('the words of a message', () => {
  it.each([
    ['<@U0BOT> what is due?', 'what is due?'],
    ['what is due, <@U0BOT>?', 'what is due, ?'],
    ['<@U0BOT|workplan>status 2.2 completed', 'status 2.2 completed'],
    ['ask <@U7|amina>', 'ask @slack:U7'],
    ['see <https://example.org/a|the draft>', 'see the draft'],
    ['see <https://example.org/a>', 'see https://example.org/a'],
    ['write to <mailto:a@example.org|a@example.org>', 'write to a@example.org'],
    ['in <#C1|general> or <#C2>', 'in #general or #C2'],
    ['<!here> <!subteam^S1|@leads> <!date^1574000000^{date}|18 November>', '@here @leads 18 November'],
    ['R&amp;D &lt;now&gt;', 'R&D <now>'],
    ['&amp;lt;', '&lt;'],
    ['status 2.2 *completed*', 'status 2.2 completed'],
    ['`status 2.2 completed`', 'status 2.2 completed'],
    ['_when_ is ~2.1~ 2.2 due', 'when is 2.1 2.2 due'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['&gt; quoted\nwhat is that?', 'quoted\nwhat is that?'],
    ['请问 *2.2* 什么时候到期？', '请问 2.2 什么时候到期？'],
    ['a\u00a0 b', 'a b'],
  ])('%j is %j', (raw, text) => {
    expect(read(raw)).toBe(text)
  })

  it('names the people in them, but not the bot', () => {
    expect([...plainWords('<@U0BOT> <@U7|amina> <@U8>', 'U0BOT').people]).toEqual([
      ['U7', 'amina'],
      ['U8', ''],
    ])
  })

  it('are read in good time, whatever they are', () => {
    const hostile = `${'<'.repeat(20_000)}${'*_~`'.repeat(5_000)}${'<@'.repeat(10_000)}`
    expect(read(hostile).length).toBeGreaterThan(0)
  })
})
