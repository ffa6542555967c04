import path from 'node:path'
import { BackupRefusal } from '#platform/server/backup/refusal.ts'
import { restoreBackup } from '#platform/server/backup/restore-backup.ts'
import { writeBackup } from '#platform/server/backup/write-backup.ts'
import { filesFolder, openFileStore } from '#platform/server/files/open-files.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { openDatabases } from '../databases.ts'
import { type Command, type Invocation, Refusal, usageError } from './command.ts'
import { passphraseHelp, passphraseOption, readPassphrase } from './passphrase.ts'

export const backup: Command = {
  usage: 'BESTAND [--passphrase-file BESTAND]',
  help: {
    nl: `Alle gegevens en bestanden van één moment, versleuteld. De server mag blijven draaien.\n${passphraseHelp.nl}`,
    en: `All data and files of one moment, encrypted. The server may keep running.\n${passphraseHelp.en}`,
  },
  options: passphraseOption,
  async run(on) {
    const file = oneFile(on)
    const passphrase = await readPassphrase(on, { twice: true })
    const { databases, config } = await on.open()
    const source = { owner: databases.owner, files: openFileStore(config), appVersion: packageJson.version }
    const made = await refusing(writeBackup(source, file, passphrase))
    const megabytes = (made.bytes / 2 ** 20).toFixed(1)
    on.say({
      nl: `${made.rows} rijen uit ${made.tables} tabellen en ${made.files} bestanden, ${megabytes} MB:`,
      en: `${made.rows} rows of ${made.tables} tables and ${made.files} files, ${megabytes} MB:`,
    })
    on.print(file)
  },
}

export const restore: Command = {
  usage: 'BESTAND [--passphrase-file BESTAND]',
  help: {
    nl: `Vervangt alle gegevens en bestanden. Alles wordt eerst op een andere plek ingelezen en vergeleken; klopt er iets niet,
dan verandert er niets. Stop de server eerst. Wat er stond, blijft bewaard tot de volgende keer.
${passphraseHelp.nl}`,
    en: `Replaces all data and files. Everything is first loaded and compared in another place; when something is wrong,
nothing changes. Stop the server first. What was there is kept until the next time.
${passphraseHelp.en}`,
  },
  options: passphraseOption,
  async run(on) {
    const file = oneFile(on)
    const passphrase = await readPassphrase(on, { twice: false })
    const databases = await openDatabases(on.config)
    try {
      const { admin, owner } = databases
      const made = await refusing(restoreBackup({ admin, owner, filesDir: filesFolder(on.config) }, file, passphrase))
      on.say({
        nl: `Teruggezet: ${made.rows} rijen in ${made.tables} tabellen en ${made.files} bestanden, van ${made.manifest.madeAt}.
Wat er stond, staat nog in database ${made.previous.database} en map ${made.previous.filesDir}.`,
        en: `Restored: ${made.rows} rows in ${made.tables} tables and ${made.files} files, of ${made.manifest.madeAt}.
What was there still stands in database ${made.previous.database} and folder ${made.previous.filesDir}.`,
      })
    } finally {
      await databases.stop()
    }
  },
}

function oneFile({ positionals, config }: Invocation): string {
  const [file, ...rest] = positionals
  if (!file || rest.length > 0) throw usageError('Geef één bestand.', 'Give one file.')
  return path.resolve(config.workingDir, file)
}

async function refusing<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof BackupRefusal) throw new Refusal(error.words)
    throw error
  }
}
