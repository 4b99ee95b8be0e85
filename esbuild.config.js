// Builds the program into dist: bundled with what it needs, so that a start reads a dozen files and not a thousand, and
// each command and chat still loads its own part alone; beside each part is the code that V8 compiled of it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build, transform } from 'esbuild'

const folder = 'dist'
/** What CommonJS lacks of `import.meta`, as far as it is asked for. */
const define = { 'import.meta.url': 'importMetaUrl' }
const common = { platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true }
const commonJs = {
  ...common,
  format: 'cjs',
  banner: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
}

// Only modules are split into parts; each part is made CommonJS afterwards, of which compiled code can be kept.
const { outputFiles } = await build({
  ...common,
  define,
  entryPoints: { program: 'src/main.ts' },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  // Not installed: pg uses it only when asked to.
  external: ['pg-native'],
  write: false,
  logLevel: 'warning',
})
const launch = await build({
  ...commonJs,
  define,
  entryPoints: ['src/launch.ts'],
  banner: { js: commonJs.banner },
  write: false,
})

const files = new Map([
  ['package.json', '{ "type": "commonjs" }\n'],
  ['main.js', launch.outputFiles[0].text],
])
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, { ...commonJs, supported: { 'dynamic-import': false } })
  files.set(basename(path), code)
}
await mkdir(folder, { recursive: true })
await rm(join(folder, 'program.js.compiled'), { force: true })
for (const [name, text] of files) await writeFile(join(folder, name), text, { mode: 0o755 })
// The parts carry a hash in their names: those of earlier builds go, once the new ones are there.
for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name), { recursive: true })
await compileOnce()

/** Starts the program once on both chats and keeps the code it compiled; without it a start takes longer, no more. */
async function compileOnce() {
  const slack = createServer((_, response) => response.end('{"ok":true,"team_id":"T1","user_id":"U1","bot_id":"B1"}'))
  slack.listen(0, '127.0.0.1')
  await once(slack, 'listening')
  const cwd = await mkdtemp(join(tmpdir(), 'workplan-build-'))
  const main = JSON.stringify(join(process.cwd(), folder, 'main.js'))
  const run = `process.once('exit', () => keepCompiled()); const { keepCompiled } = require(${main})`
  const program = spawn(process.execPath, ['--eval', run], {
    cwd,
    env: {
      HOME: cwd,
      PORT: '0',
      SLACK_API_URL: `http://127.0.0.1:${slack.address().port}/`,
      SLACK_BOT_TOKEN: 'xoxb-build',
      SLACK_SIGNING_SECRET: 'build',
      WORKPLAN_TEAMS_PREVIEW: 'on',
    },
  })
  let printed = ''
  program.stdout.on('data', (part) => {
    printed += part
    if (printed.includes('"ready"')) program.kill('SIGTERM')
  })
  program.stderr.on('data', (part) => (printed += part))
  const timer = setTimeout(() => program.kill('SIGKILL'), 30_000)
  const [code] = await once(program, 'close')
  clearTimeout(timer)
  slack.close()
  await rm(cwd, { recursive: true })
  if (code !== 0)
    console.warn(`no compiled code is kept, starts take longer: the program ended with ${code}: ${printed}`)
}
