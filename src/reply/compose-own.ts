import { answersIn } from '../language/answers.ts'
import { changesFor } from '../language/changes/changes.ts'
import { commandsFor } from '../language/commands.ts'
import { commandWord } from '../language/write-command.ts'
import type { Person } from '../workplan/state.ts'
import { buttons, note, type Reply, text } from './reply.ts'

function own(language: string, kind: Reply['kind'], answer: Reply['answer'], more: Reply['more']): Reply {
  const { tag } = answersIn(language.toLowerCase().split(/[-_]/)[0] ?? 'en')
  return { kind, language: tag, workstreams: [], answer, more, private: true }
}

/** Says in which language a person is answered, and in which zone, with how to change it. */
export function composeOwn(person: Person | undefined, language: string): Reply {
  const words = changesFor(language)
  const { examples } = commandsFor(language).commands.language
  const chosen = person?.language
  const named = chosen ? (commandsFor(language).languages[chosen]?.[0] ?? chosen) : null
  const spoken = named === null ? words.own.followsWords : words.own.language(named)
  const zone = person?.zone ? words.own.zone(person.zone) : words.own.platformZone
  const change = words.own.change(examples[0] ?? '', commandsFor(language).commands.zone.examples[0] ?? '')
  return own(language, 'done', [text(spoken, words.gap, zone)], [note(change)])
}

/** Says that no zone has such a name, with those that are near on buttons. */
export function composeNoZone(named: string, near: string[], language: string): Reply {
  const words = changesFor(language)
  const offered = near.map((zone) => ({ label: zone, says: `${commandWord('zone', language)} ${zone}` }))
  return own(
    language,
    'refused',
    [text(words.own.noZone(named, near))],
    offered.length > 0 ? [buttons(...offered)] : [],
  )
}
