import { runMain } from './ensure.mjs'

await runMain('src/apps/cli/main.ts', process.argv.slice(2))
