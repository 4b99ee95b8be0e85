import type { Listing } from './listing.ts'

export const en: Listing = {
  name: 'Workplan Assistant',
  short: 'Answers for the workplan, keeps it true and tells its deadlines',
  long: 'An automated assistant for a workplan: it answers questions about workstreams, deadlines, leading agencies and status in plain words and with their source, takes status updates from those responsible, keeps the history of every change, and posts a weekly digest of what is due where a channel asks for it.',
  agent: 'Automated: answers from the workplan and its recorded changes, with the source of each fact.',
  command: 'Ask about the workplan, or update it',
  usage: 'what is due | status 2.2 in-progress | help',
  askAboutMessage: 'Asks the workplan what this message asks; only you see the answer',
  find: {
    title: 'Find a workstream',
    description: 'Finds a workstream and puts its card into your message',
    words: 'Search',
    hint: 'A number, an agency, a topic or a question: T4, IOM, remittances',
  },
}
