import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // As many files at once as a small machine has cores; vitest itself would leave one idle.
    maxWorkers: '100%',
    // The files of a worker share what they load: loading it for each took longer than most of the tests.
    isolate: false,
  },
})
