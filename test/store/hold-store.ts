// Holds the store file given until it is killed; says so on stdout once it has it.
import { openStore } from '../../src/store/open.ts'
import { storeOptions } from './store-options.ts'

await openStore(process.argv[2] ?? '', storeOptions())
process.stdout.write('holding\n')
setInterval(() => {}, 1000)
