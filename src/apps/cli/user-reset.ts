import { takeAwaySecondFactor } from '#capabilities/access/commands/second-factor.ts'
import { passwordPage } from '#capabilities/access/commands/signing.ts'
import { type Command, refusal, usageError } from './command.ts'

export const userReset: Command = {
  usage: 'E-MAIL',
  help: {
    nl: `
Voor een beheerder die niet meer kan inloggen. De link komt op stdout, werkt één keer, en 24 uur lang.
Het oude wachtwoord blijft werken tot er een nieuw is gekozen; dan eindigen alle sessies.

  --second-factor  haalt ook de tweede stap weg: app, reservecodes en passkeys. Voor wie de telefoon kwijt is.`,
    en: `
For an administrator who cannot sign in any more. The link is printed on stdout, works once, for 24 hours.
The old password works until a new one has been chosen; then all sessions end.

  --second-factor  takes away the second step too: app, backup codes and passkeys. For who lost the phone.`,
  },
  options: { 'second-factor': { type: 'boolean' } },
  async run({ positionals, values, open, say, print, config }) {
    const [email, ...rest] = positionals
    if (!email || rest.length > 0) throw usageError('Geef één e-mailadres.', 'Give one e-mail address.')
    const { auth, database } = await open()
    const account = await auth.findAccount(email)
    if (!account)
      throw refusal(`Er is geen account met e-mailadres ${email}.`, `There is no account with e-mail address ${email}.`)
    if (values['second-factor']) {
      await takeAwaySecondFactor(auth, database, account)
      say({ nl: `De tweede stap van ${account.name} is weg.`, en: `The second step of ${account.name} is gone.` })
    }
    say({
      nl: `Link voor ${account.name} (één keer, binnen 24 uur):`,
      en: `Link for ${account.name} (once, within 24 hours):`,
    })
    print(passwordPage(config, await auth.passwordToken(account.id, 24)))
  },
}
