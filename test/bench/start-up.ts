import type { State } from '../../src/workplan/state.ts'
import { startSlack } from '../chat/slack/slack-stand-in.ts'
import { median } from './measure.ts'
import { bare, onSlack, onTeams, type Program, started, storedIn } from './programs.ts'

/**
 * Start-up (ms until messages are taken) and memory (MB) of the built program on Slack and on Teams, its store there
 * already, and of bare apps; medians.
 */
export async function startUps(state: State, rounds: number) {
  const slack = await startSlack()
  const { path, folder, remove } = await storedIn(state)
  const programs: Program[] = [
    onSlack(path, slack.apiUrl()),
    bare('bare-bolt.mjs', { SLACK_API_URL: slack.apiUrl() }),
    onTeams(path),
    bare('bare-botbuilder.mjs', {}),
  ]
  const measured = programs.map((): { time: number; memory: number }[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, program] of programs.entries()) {
      const { stop, ...start } = await started(program, folder)
      await stop()
      measured[at]?.push(start)
    }
  }
  await slack.stop()
  await remove()
  return measured.map((starts) => ({
    time: median(starts.map(({ time }) => time)),
    memory: median(starts.map(({ memory }) => memory)),
  }))
}
