import { describe, expect, it } from 'vitest'
import { Activity } from '../../../src/chat/teams/teams-activity.ts'
import { htmlWords, wordsOf } from '../../../src/chat/teams/teams-text.ts'
import { BOT } from '../teams-stand-in.ts'

const BOT_MENTION = { type: 'mention', mentioned: BOT, text: '<at>Workplan Assistant</at>' }

function message(text: string, entities: object[] = [BOT_MENTION]) {
  return wordsOf(
    Activity.parse({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/',
      from: { id: '29:a' },
      recipient: BOT,
      conversation: { id: '19:c' },
      text,
      entities,
    }),
  )
}

describe('the words of a message', () => {
  it.each([
    ['<at>Workplan Assistant</at> status 2.2 in-progress', 'status 2.2 in-progress'],
    ['<at>Workplan Assistant</at>&nbsp;/status 2.2 in-progress', '/status 2.2 in-progress'],
    ['<at>Workplan Assistant</at>\u00a0\u00a0/status\u00a02.2 in-progress\u00a0', '/status 2.2 in-progress'],
    ['status 2.2 <at>Workplan Assistant</at> in-progress', 'status 2.2 in-progress'],
    ['<at>Workplan Assistant</at>, who leads T4?', 'who leads T4?'],
    ['<at>Workplan Assistant</at>：主题4谁牵头？', '主题4谁牵头？'],
    ['<at>Workplan Assistant</at>\r\n who leads\n\n T4?', 'who leads\nT4?'],
    ['note 2.2 R&amp;D &lt;pilot&gt; &quot;x&quot; &#39;y&#39; &#x4e2d;', 'note 2.2 R&D <pilot> "x" \'y\' 中'],
    ['note 2.2 &amp;lt; &unknown; &#0; &#9999999;', 'note 2.2 &lt; &unknown; &#0; &#9999999;'],
    ['who\u200b leads T4', 'who leads T4'],
    ['<at>Workplan Assistant</at>', ''],
  ])('%j are %j', (text, words) => {
    expect(message(text)).toEqual({ text: words, mentioned: [] })
  })

  it('leave out the bot by its name where the entities are missing', () => {
    expect(message('<at id="0">Workplan Assistant</at> help', []).text).toBe('help')
    expect(message('ask <at>Bowen</at> too', []).text).toBe('ask Bowen too')
  })

  it('keep a mark for somebody else, whom nobody can imitate', () => {
    const bowen = { type: 'mention', mentioned: { id: '29:bowen', name: 'Bowen Li' }, text: '<at>Bowen Li</at>' }
    const words = message('<at>Workplan Assistant</at> focal add <at>Bowen Li</at> IOM \u00010\u0001', [
      BOT_MENTION,
      bowen,
    ])
    expect(words.mentioned).toEqual([{ id: '29:bowen', name: 'Bowen Li', aadObjectId: null, mark: '\u00010\u0001' }])
    expect(words.text).toBe('focal add \u00010\u0001 IOM 0')
  })

  it('are read as far as a question can go', () => {
    expect(message('a'.repeat(50_000)).text).toHaveLength(10_000)
  })
})

it('reads the words of a message that comes as HTML', () => {
  const html =
    '<div><p>When is <b>2.2</b> due?&nbsp;</p><p>R&amp;D<br>now</p><attachment id="1">x</attachment><script>no()</script></div>'
  expect(htmlWords(html)).toBe('When is 2.2 due?\nR&D\nnow')
})
