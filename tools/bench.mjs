import { runMain } from './ensure.mjs'

await runMain('bench/main.ts', process.argv.slice(2))
