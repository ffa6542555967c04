import { practicePassword } from '../../../demo/accounts.ts'
import { ensureDemo } from '../demo.ts'
import type { Command } from './command.ts'

export const demo: Command = {
  name: 'demo',
  usage: '',
  summary: {
    nl: 'Vult de oefenstichting: het register van Hillegom 2017 en verzonnen mensen van nu.',
    en: 'Fills the practice foundation: the register of Hillegom 2017 and invented people of today.',
  },
  help: {
    nl: 'Wat er al staat, blijft zoals het is. De oefenaccounts komen op stdout.',
    en: 'What is there already stays as it is. Prints the practice accounts on stdout.',
  },
  options: {},
  async run({ open, say, print }) {
    const installation = await open()
    await ensureDemo(installation)
    for (const account of await installation.access.practiceAccounts()) print(`${account.email}\t${account.role}\t${account.name}`)
    say({ nl: `Wachtwoord: ${practicePassword}`, en: `Password: ${practicePassword}` })
  },
}
