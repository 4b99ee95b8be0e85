import type { Chrome } from './chrome.ts'

export const en: Chrome = {
  andMore: (count) => `and ${count} more`,
  showMore: 'Show more',
  back: 'Back',
  answerTitle: 'Workplan',
  close: 'Close',
  cancel: 'Cancel',
  unknownButton: 'This button does nothing any more. Write “help” to see what I can do.',
  formLate: 'The form could not be opened in time. Please press the button again.',
  formLost: 'This form no longer knows what it was for. Please open it again from the card.',
  tryAgain: 'Something went wrong on my side. Please try again in a moment.',
  savedNotShown: 'What you asked is done and saved, but I could not show the result here.',
  answerLost: 'I cannot tell whether my answer reached you. If you do not see it, please ask again.',
  askAboutMessage: 'Ask the workplan',
  fieldMissing: (label) => `Please fill in “${label}”.`,
  nothingChanged: 'Nothing has been changed.',
  answeredBelow: 'The answer is in the conversation.',
  doneBefore: 'This was done when the button was first pressed. Nothing more has been changed.',
  onlyPrivately:
    'My answer is for you alone, and I could not send you a private message. Please open a chat with me and ask there.',
  askedIn: (place) => `You asked this in ${place}.`,
  welcome: (addedBy) =>
    addedBy
      ? `Hello, I am Workplan Assistant, an automated assistant for the workplan. ${addedBy} has added me.`
      : 'Hello, I am Workplan Assistant, an automated assistant for the workplan.',
  abilities: [
    'I answer questions about the workplan: who leads a workstream, when it is due, how it stands, with the source.',
    'Focal points keep it up to date: “status 2.2 in-progress”, notes and deadlines, with history and undo.',
    'I post what is due once a week where you ask me to (“digest on”), and remind focal points in time.',
    'Mention me in a channel or group chat, or write to me directly, in English or Chinese. “help” lists everything.',
  ],
  home: {
    title: 'Your workplan',
    mine: { heading: 'Your workstreams', says: 'mine' },
    due: { heading: 'Due for you', says: 'what is due for us in the next 60 days?' },
    everybody: { heading: 'Due soon', says: 'what is due in the next 60 days?' },
    reminders: { heading: 'Your reminders', says: 'reminders' },
    buttons: [
      { label: 'What is overdue', says: 'overdue' },
      { label: 'All workstreams', says: 'list all workstreams' },
      { label: '中文', says: 'language Chinese' },
      { label: 'Help', says: 'help' },
    ],
  },
  allWorkstreams: 'list all workstreams',
  showWorkstream: (id) => `show ${id}`,
  prompts: [
    { title: 'What is due soon?', message: 'What is due in the next 30 days?' },
    { title: 'What is overdue?', message: 'Which workstreams are overdue?' },
    { title: 'My workstreams', message: 'mine' },
    { title: 'What can you do?', message: 'help' },
  ],
}
