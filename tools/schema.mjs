import { runMain } from './ensure.mjs'

await runMain('tools/schema.ts', process.argv.slice(2))
