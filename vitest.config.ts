import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As many files at once as a small machine has cores; vitest itself would leave one idle.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: '100%' },
})
