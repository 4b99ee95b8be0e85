import { en } from './en.ts'
import { zh } from './zh.ts'

/** A part of a person's own page: its heading, and the command or question that gives it. */
export interface HomePart {
  heading: string
  says: string
}

/** The few words that a chat needs around a reply: its own buttons, its forms, and what to say when it is stuck. */
export interface Chrome {
  /** What a page leaves out: items of a list, rows of a table, paragraphs. */
  andMore(count: number): string
  showMore: string
  back: string
  /** Title of a window that shows an answer, at most 24 characters. */
  answerTitle: string
  close: string
  cancel: string
  /** A button whose command is no longer there. */
  unknownButton: string
  /** The form could not be opened while its click was still valid. */
  formLate: string
  /** The form no longer says what it is for. */
  formLost: string
  /** The chat itself failed; nothing is known to have been changed. */
  tryAgain: string
  /** The change was kept, but its confirmation could not be shown. */
  savedNotShown: string
  /** Nobody knows whether the answer arrived. */
  answerLost: string
  /** The name of the message menu's entry, at most 24 characters. */
  askAboutMessage: string
  /** An input of a form that must be filled in. */
  fieldMissing(label: string): string
  /** A form that was given up. */
  nothingChanged: string
  /** The answer to a button stands in the conversation. */
  answeredBelow: string
  /** The button's command was carried out by an earlier press. */
  doneBefore: string
  /** In a place of many, for what one person alone may read and could not be sent; reveals nothing of it. */
  onlyPrivately: string
  /** On an answer that was sent privately instead: where it was asked. */
  askedIn(place: string): string
  /** The first words where the bot was added, and by whom, when that is known. */
  welcome(addedBy: string | null): string
  /** What it can do, one line each. */
  abilities: string[]
  /** A person's own page: what it asks the bot for them, and the buttons under it. */
  home: {
    title: string
    /** What is theirs; a person who has nothing of their own is shown `everybody` in place of `due`. */
    mine: HomePart
    due: HomePart
    everybody: HomePart
    reminders: HomePart
    buttons: { label: string; says: string }[]
  }
  /** Commands that list every workstream, and that show one. */
  allWorkstreams: string
  showWorkstream(id: string): string
  /** At most four questions to begin with. */
  prompts: { title: string; message: string }[]
}

const languages: Record<string, Chrome> = { en, zh }

/** The words for a language tag (`zh-Hans-CN` finds `zh`); English for a language that has none. */
export function chromeFor(tag: string): Chrome {
  return languages[tag.toLowerCase().split(/[-_]/)[0] ?? ''] ?? en
}
