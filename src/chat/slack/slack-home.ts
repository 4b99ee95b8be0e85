import type { Chrome, HomePart } from '../../language/chrome/chrome.ts'
import { type Block, buttons, type Reply } from '../../reply/reply.ts'

/**
 * A person's own page, put together from what the bot answers to what they might ask: their workstreams, what is due for
 * them, their reminders, and buttons for the rest. It is in the language of the bot's first answer, which knows what the
 * person has chosen; `language` is that of the platform.
 */
export async function homeReply(
  ask: (says: string) => Promise<Reply | null>,
  chrome: (language: string) => Chrome,
  language: string,
): Promise<Reply> {
  const mine = await ask(chrome(language).home.mine.says)
  const words = chrome(mine?.language ?? language).home
  const own = mine !== null && mine.workstreams.length > 0
  const due = own ? words.due : words.everybody
  const parts: [HomePart, Reply | null][] = [
    [words.mine, mine],
    [due, await ask(due.says)],
    [words.reminders, await ask(words.reminders.says)],
  ]
  return {
    kind: 'answer',
    language: mine?.language ?? language,
    workstreams: mine?.workstreams ?? [],
    answer: [{ is: 'heading', text: words.title }, ...parts.flatMap(([part, reply]) => section(part, reply))],
    more: [{ is: 'divider' }, buttons(...words.buttons)],
    private: true,
    ...(mine?.drawnAt === undefined ? {} : { drawnAt: mine.drawnAt }),
  }
}

/** A part that the bot has an answer to; what it could not understand or do is not worth a place. */
function section(part: HomePart, reply: Reply | null): Block[] {
  if (reply?.kind !== 'answer' || reply.answer.length === 0) return []
  return [{ is: 'divider' }, { is: 'heading', text: part.heading }, ...reply.answer, ...reply.more]
}
