import { passwordPage } from '#capabilities/access/commands/signing.ts'
import { type Command, refusal, usageError } from './command.ts'

export const userReset: Command = {
  usage: 'E-MAIL',
  help: {
    nl: `
Voor een beheerder die niet meer kan inloggen. De link komt op stdout, werkt één keer, en 24 uur lang.
Het oude wachtwoord blijft werken tot er een nieuw is gekozen; dan eindigen alle sessies.`,
    en: `
For an administrator who cannot sign in any more. The link is printed on stdout, works once, for 24 hours.
The old password works until a new one has been chosen; then all sessions end.`,
  },
  options: {},
  async run({ positionals, open, say, print, config }) {
    const [email, ...rest] = positionals
    if (!email || rest.length > 0) throw usageError('Geef één e-mailadres.', 'Give one e-mail address.')
    const { auth } = await open()
    const account = await auth.findAccount(email)
    if (!account)
      throw refusal(`Er is geen account met e-mailadres ${email}.`, `There is no account with e-mail address ${email}.`)
    say({
      nl: `Link voor ${account.name} (één keer, binnen 24 uur):`,
      en: `Link for ${account.name} (once, within 24 hours):`,
    })
    print(passwordPage(config, await auth.passwordToken(account.id, 24)))
  },
}
