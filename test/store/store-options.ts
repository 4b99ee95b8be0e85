import type { StoreOptions } from '../../src/store/json-file.ts'
import { exampleState } from './example-state.ts'

/** What opening a store takes, with the example as its beginning. */
export function storeOptions(logged: string[] = []): StoreOptions {
  const line = (level: string) => (_: unknown, message?: string) => void logged.push(`${level}: ${message}`)
  return {
    initial: () => exampleState(),
    now: () => '2019-11-18T09:00:00.000Z',
    log: { info: line('info'), warn: line('warn'), error: line('error') },
  }
}
