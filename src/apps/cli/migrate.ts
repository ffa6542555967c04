import type { Command } from './command.ts'

export const migrate: Command = {
  usage: '',
  help: {
    nl: 'De server doet dit ook bij het starten. Op stdout komt elke migratie die is uitgevoerd.',
    en: 'The server does this too when it starts. Prints each migration that was applied on stdout.',
  },
  options: {},
  async run({ open, say, print }) {
    const { migrated } = await open()
    for (const name of migrated) print(name)
    say(
      migrated.length === 0
        ? { nl: 'De database was al bij.', en: 'The database was up to date.' }
        : { nl: `${migrated.length} migraties uitgevoerd.`, en: `${migrated.length} migrations applied.` },
    )
  },
}
