import fs from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { type Invocation, refusal, textOf, usageError } from './command.ts'

export const passphraseOption = { 'passphrase-file': { type: 'string' } } as const

export const passphraseHelp = {
  nl: `De wachtzin komt uit REISGEZEL_PASSPHRASE, uit het bestand bij --passphrase-file, of wordt gevraagd.
Nooit op de opdrachtregel zelf: die staat in lijsten van processen en in de geschiedenis.`,
  en: `The passphrase comes from REISGEZEL_PASSPHRASE, from the file of --passphrase-file, or is asked for.
Never on the command line itself: that shows in lists of processes and in the history.`,
}

export async function readPassphrase(on: Invocation, wish: { twice: boolean }): Promise<string> {
  const file = textOf(on.values, 'passphrase-file')
  if (file !== undefined) return fromFile(path.resolve(on.config.workingDir, file))
  if (on.config.passphrase !== null) return on.config.passphrase
  if (!process.stdin.isTTY) {
    throw usageError(
      'Geef de wachtzin in REISGEZEL_PASSPHRASE of met --passphrase-file.',
      'Give the passphrase in REISGEZEL_PASSPHRASE or by --passphrase-file.',
    )
  }
  const given = await ask(on.language === 'nl' ? 'Wachtzin: ' : 'Passphrase: ')
  if (!wish.twice || (await ask(on.language === 'nl' ? 'Nog een keer: ' : 'Once more: ')) === given) return given
  throw refusal('De twee zijn niet gelijk.', 'The two are not the same.')
}

async function fromFile(file: string): Promise<string> {
  const text = await fs.readFile(file, 'utf8').catch(() => null)
  if (text === null) throw refusal(`${file} kan niet worden gelezen.`, `${file} cannot be read.`)
  return text.replace(/\r?\n$/, '')
}

/** Asks on the terminal without showing what is typed. */
async function ask(question: string): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_bytes, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
