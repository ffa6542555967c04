import { countNames } from '#capabilities/clients/public.ts'
import { listFoundations } from '../foundations.ts'
import { type Command, usageError } from './command.ts'

export const namesCount: Command = {
  usage: '[--json]',
  help: {
    nl: `
  --json     de uitkomst als JSON op stdout

Telt van alle stichtingen hoe vaak elk deel van een naam voorkomt. Daarmee weegt een zeldzame achternaam zwaarder dan een
naam die velen hebben. De server doet dit iedere nacht zelf; met de hand is het nuttig na een groot aantal nieuwe dossiers.`,
    en: `
  --json     the outcome as JSON on stdout

Counts of all foundations how common each part of a name is, so that a rare family name weighs more than a name that many
have. The server does this itself every night; by hand it is of use after a large number of new files.`,
  },
  options: { json: { type: 'boolean' } },
  async run({ values, positionals, open, say, print }) {
    if (positionals.length > 0) throw usageError('Dit neemt geen woorden aan.', 'This takes no words.')
    const { databases, database } = await open()
    let common = 0
    for (const { id } of await listFoundations(databases.owner)) common += await countNames(database, id)
    if (values.json) print(JSON.stringify({ common }, null, 2))
    say({
      nl: `Geteld. Delen van namen die vaak voorkomen: ${common}.`,
      en: `Counted. Parts of names that are common: ${common}.`,
    })
    return 0
  },
}
