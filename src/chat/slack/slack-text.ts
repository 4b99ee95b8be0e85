/** What a message says, in plain words, and who is mentioned in it. */
export interface Words {
  text: string
  /** Ids of the people mentioned, the bot left out, with the name that stood beside the id (or ''). */
  people: Map<string, string>
}

/**
 * Plain words from Slack's message text (docs.slack.dev/messaging/formatting-message-text): the bot's own mention goes,
 * other people become `@slack:U123`, links give way to their label, entities to their characters, and the marks around
 * bold, italic, struck and code words fall away.
 */
export function plainWords(raw: string, bot: string): Words {
  const people = new Map<string, string>()
  const text = raw
    .replace(/<([^<>]*)>/g, (_, inner: string) => {
      const [link = '', label = ''] = splitOnce(inner, '|')
      if (link.startsWith('@')) {
        const id = link.slice(1)
        if (id === bot) return ' '
        people.set(id, label)
        return `@slack:${id}`
      }
      if (link.startsWith('#')) return `#${label || link.slice(1)}`
      if (link.startsWith('!date^')) return label
      if (link.startsWith('!')) return label || `@${link.slice(1).split('^')[0]}`
      return label || link.replace(/^(mailto|tel):/, '')
    })
    .replace(/(^|[\s(（])([*_~`]+)(?=\S)([^*_~`\n]*[^*_~`\s])\2(?=$|[\s).,;:!?，。；：！？）])/g, '$1$3')
    .replace(/^&gt; ?/gm, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  return { text, people }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
