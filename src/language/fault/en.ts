import type { Fault } from './fault.ts'

export const en: Fault = {
  notSaved:
    'Not saved: the workplan’s store cannot be written at the moment. Nothing has been changed. Please try again in a few minutes.',
  readOnly: 'Not saved: here the workplan can only be read. Nothing has been changed.',
  unreadable: 'This line could not be read, so it was not answered.',
  notDone:
    'Something went wrong on my side, and what you asked was not done. Nothing has been changed. Please try again in a moment.',
  asOf: (since) =>
    since
      ? `As of ${since.slice(0, 10)} ${since.slice(11, 16)} UTC: the store has been out of reach since then, and later changes are not shown.`
      : 'The store is out of reach: the latest changes may not be shown.',
}
