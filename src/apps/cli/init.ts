import * as z from 'zod'
import { passwordPage } from '#capabilities/access/commands/signing.ts'
import { insertHolding } from '#capabilities/access/public.ts'
import { addLocation } from '#capabilities/organisation/public.ts'
import { createFoundation, listFoundations } from '../foundations.ts'
import type { Command } from './command.ts'
import { needText, refusal, textOf, usageError } from './command.ts'
import { addStartingWords } from '../starting-words.ts'

export const init: Command = {
  usage: '--foundation NAAM [--location NAAM] --admin-email E [--admin-name NAAM]',
  help: {
    nl: `
  --foundation NAAM   naam van de stichting
  --location NAAM     naam van de eerste locatie (anders: de naam van de stichting)
  --admin-email E     e-mailadres van de eerste beheerder
  --admin-name NAAM   naam van de beheerder (anders: "Beheerder")

Op stdout komt een link waarmee de beheerder één keer, binnen 24 uur, een wachtwoord kiest. Wie al kan inloggen, houdt het
eigen wachtwoord en kiest na het inloggen voor welke stichting.`,
    en: `
  --foundation NAME   name of the foundation
  --location NAME     name of the first location (else: the name of the foundation)
  --admin-email E     e-mail address of the first administrator
  --admin-name NAME   name of the administrator (else: "Beheerder")

Prints a link on stdout with which the administrator chooses a password once, within 24 hours. Who can sign in already keeps
the password, and chooses after signing in for which foundation.`,
  },
  options: {
    foundation: { type: 'string' },
    location: { type: 'string' },
    'admin-email': { type: 'string' },
    'admin-name': { type: 'string' },
  },
  async run({ values, open, say, print, config }) {
    const name = needText(values, 'foundation')
    const email = needText(values, 'admin-email').toLowerCase()
    if (!z.email().safeParse(email).success)
      throw usageError(`Dit is geen e-mailadres: ${email}`, `This is no e-mail address: ${email}`)
    const { databases, database, auth } = await open()
    const all = await listFoundations(databases.owner)
    if (all.some((known) => known.name.toLowerCase() === name.toLowerCase())) {
      throw refusal(`De stichting "${name}" bestaat al.`, `The foundation "${name}" exists already.`)
    }
    const foundation = await createFoundation(databases.owner, { name, practice: false })
    const account = await auth.ensureAccount({
      email,
      name: textOf(values, 'admin-name') || 'Beheerder',
      language: 'nl',
    })
    await database.asSystem({ reason: 'init', foundationId: foundation.id }, async (tx) => {
      await addLocation(tx, foundation.id, textOf(values, 'location') || name)
      await addStartingWords(tx, foundation.id)
      await insertHolding(tx, {
        foundationId: foundation.id,
        accountId: account.id,
        role: 'administrator',
        workerId: null,
        locationId: null,
        fromOn: null,
      })
    })
    const [known] = await auth.findAccountsById([account.id])
    if (known?.active) {
      say({
        nl: `De stichting "${name}" is er. ${email} had al een account, en is nu ook hier beheerder.`,
        en: `The foundation "${name}" is there. ${email} had an account already, and is administrator here now too.`,
      })
      return
    }
    say({
      nl: `De stichting "${name}" is er. Met deze link kiest ${email} een wachtwoord (één keer, binnen 24 uur):`,
      en: `The foundation "${name}" is there. With this link ${email} chooses a password (once, within 24 hours):`,
    })
    print(passwordPage(config, await auth.passwordToken(account.id, 24)))
  },
}
