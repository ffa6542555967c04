import { runMain } from './ensure.mjs'

await runMain('src/apps/server/main.ts', process.argv.slice(2))
