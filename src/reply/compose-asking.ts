import { commandsFor } from '../language/commands.ts'
import type { Command } from '../language/read-command.ts'
import { commandWord, statusWord, writeCommand } from '../language/write-command.ts'
import { activityOf, parentOf, workstreamOf } from '../workplan/find.ts'
import { itemsOf } from '../workplan/notify.ts'
import type { Order } from '../workplan/order.ts'
import { isAnnex } from '../workplan/rights.ts'
import { Status } from '../workplan/workplan.ts'
import { changeLine, itemLabel, type Speaking, wordsOf, workstreamsOf } from './change-lines.ts'
import { type Block, buttons, type Form, type Reply, text } from './reply.ts'

function said(speaking: Speaking, kind: Reply['kind'], items: string[], answer: Block[], more: Block[]): Reply {
  const { say } = wordsOf(speaking)
  return { kind, language: say.tag, workstreams: workstreamsOf(speaking, items), answer, more, private: true }
}

/** Asks what a command meant before anything is done: a slip, a number that fits several, a word that is no status. */
export function composeAsking(
  command: Extract<Command, { is: 'slip' | 'which' | 'which-status' }>,
  speaking: Speaking,
): Reply {
  const { words, say } = wordsOf(speaking)
  const says = (order: Order) => writeCommand(order, speaking.language)
  switch (command.is) {
    case 'slip': {
      const meant = says(command.order)
      return said(
        speaking,
        'clarify',
        itemsOf(command.order),
        [text(words.ask.slip(command.typed, meant))],
        [buttons({ label: words.buttons.yes, says: meant, style: 'primary' })],
      )
    }
    case 'which':
      return said(
        speaking,
        'clarify',
        command.choices.map(({ item }) => item),
        [text(words.ask.which(command.choices.map(({ item }) => itemLabel(speaking, item))))],
        [buttons(...command.choices.map(({ item, order }) => ({ label: item, says: says(order) })))],
      )
    case 'which-status': {
      const choices = command.choices.flatMap((order) => (order.do === 'status' ? [order] : []))
      return said(
        speaking,
        'clarify',
        choices[0]?.items ?? [],
        [text(words.ask.whichStatus(command.typed))],
        [buttons(...choices.map((order) => ({ label: say.status(order.to), says: says(order) })))],
      )
    }
  }
}

/** The form for an item's status and note, or for a note alone; what it holds makes a command. */
export function composeForm(form: 'status' | 'note', item: string, speaking: Speaking): Reply {
  const { words, say } = wordsOf(speaking)
  const { plan } = speaking.state
  const { language } = speaking
  const workstream = workstreamOf(plan, item)
  const current = workstream?.status ?? activityOf(plan, item)?.activity.status ?? null
  const proposable = workstream !== undefined && isAnnex(workstream) && workstream.adopted === null
  const choices = Status.options.filter((status) => status !== 'proposed' || proposable)
  const label = itemLabel(speaking, item)
  const known = commandsFor(language)
  const made: Form =
    form === 'status'
      ? {
          title: words.form.status(item),
          fields: [
            {
              name: 'status',
              label: words.form.statusLabel,
              kind: 'choice',
              options: choices.map((status) => ({ value: statusWord(status, known), label: say.status(status) })),
              ...(current ? { initial: statusWord(current, known) } : {}),
            },
            { name: 'note', label: words.form.noteOptional, kind: 'text', optional: true },
          ],
          submit: words.form.save,
          cancel: words.form.cancel,
          says: `${commandWord('status', language)} ${item} {status} {note}`,
        }
      : {
          title: words.form.note(item),
          fields: [{ name: 'note', label: words.form.noteLabel, kind: 'text' }],
          submit: words.form.save,
          cancel: words.form.cancel,
          says: `${commandWord('note', language)} ${item}: {note}`,
        }
  const sentence = current && form === 'status' ? say.statusOf(label, say.status(current)) : label
  return said(speaking, 'answer', [parentOf(plan, item)], [text(sentence)], [{ is: 'form', form: made }])
}

/** The form for contesting an entry of the log, or null when there is none. */
export function composeContestForm(entry: number, speaking: Speaking): Reply | null {
  const { words } = wordsOf(speaking)
  const change = speaking.state.log[entry]?.change
  if (!change) return null
  const line = changeLine(speaking, change)
  const form: Form = {
    title: words.buttons.contest,
    fields: [{ name: 'note', label: words.form.noteLabel, kind: 'text' }],
    submit: words.buttons.contest,
    cancel: words.form.cancel,
    says: `${commandWord('contest', speaking.language)} ${entry} {note}`,
  }
  const items = change.item === null ? [] : [change.item]
  return said(speaking, 'answer', items, [text(words.form.contest(line))], [{ is: 'form', form }])
}
