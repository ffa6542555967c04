import { practicePassword } from '../../../demo/accounts.ts'
import { ensureDemo } from '../demo.ts'
import type { Command } from './command.ts'

export const demo: Command = {
  usage: '',
  help: {
    nl: 'Wat er al staat, blijft zoals het is. De oefenaccounts komen op stdout.',
    en: 'What is there already stays as it is. Prints the practice accounts on stdout.',
  },
  options: {},
  async run({ open, say, print }) {
    const installation = await open()
    await ensureDemo(installation)
    for (const account of await installation.access.practiceAccounts())
      print(`${account.email}\t${account.role}\t${account.name}`)
    say({ nl: `Wachtwoord: ${practicePassword}`, en: `Password: ${practicePassword}` })
  },
}
