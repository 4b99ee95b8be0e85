// Builds the program into dist: bundled with what it needs, so that a start reads a dozen files and not a thousand, and
// each command and chat still loads its own part alone.
import { readdir, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const folder = 'dist'
const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Not installed: pg uses it only when asked to.
  external: ['pg-native'],
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  // Packages in CommonJS require what Node brings.
  banner: {
    js: "import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);",
  },
})
// The parts carry a hash in their names: those of earlier builds go, once the new ones are there.
const made = new Set(Object.keys(metafile.outputs))
for (const name of await readdir(folder))
  if (!made.has(`${folder}/${name}`)) await rm(join(folder, name), { recursive: true })
// A file that stays the same is not written again; its time tells when it was last built.
await utimes(join(folder, 'main.js'), new Date(), new Date())
