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
  askAboutMessage: 'Ask the workplan',
  prompts: [
    { title: 'What is due soon?', message: 'What is due in the next 30 days?' },
    { title: 'What is overdue?', message: 'Which workstreams are overdue?' },
    { title: 'My workstreams', message: 'What am I responsible for?' },
    { title: 'What can you do?', message: 'help' },
  ],
}
