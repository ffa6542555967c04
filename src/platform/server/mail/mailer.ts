import nodemailer from 'nodemailer'

export type Letter = {
  to: string
  subject: string
  text: string
  /** A calendar file (RFC 5545) that goes along; `method` says what a calendar is to do with it. */
  calendar?: { method: string; content: string }
}

/** `kind` tells the user what happens with a letter: posted by SMTP, or printed by the server for lack of one. */
export type Mailer = { kind: 'smtp' | 'console'; send(letter: Letter): Promise<void> }

export function openMailer(smtpUrl: string | null, from: string): Mailer {
  if (smtpUrl === null) {
    return {
      kind: 'console',
      async send(letter) {
        process.stderr.write(
          `\nNo SMTP_URL is set, so this letter was not posted.\n${letter.subject}\n${letter.text}\n`,
        )
      },
    }
  }
  const transport = nodemailer.createTransport(smtpUrl)
  return {
    kind: 'smtp',
    async send({ calendar, ...letter }) {
      const along = calendar && { icalEvent: { ...calendar, filename: 'afspraak.ics' } }
      await transport.sendMail({ from, ...letter, ...along })
    },
  }
}
