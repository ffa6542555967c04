/** Why a backup or a restore was not done, in words for the person who asked for it. Nothing was changed. */
export class BackupRefusal extends Error {
  readonly words: { nl: string; en: string }
  constructor(nl: string, en: string, options?: ErrorOptions) {
    super(`${nl}\n${en}`, options)
    this.words = { nl, en }
  }
}

export const wrongPassphrase = () =>
  new BackupRefusal('De wachtzin past niet bij deze back-up.', 'The passphrase does not fit this backup.')

export const notABackup = () =>
  new BackupRefusal('Dit bestand is geen back-up van Reisgezel.', 'This file is no backup of Reisgezel.')

export const damaged = () =>
  new BackupRefusal(
    'Deze back-up is beschadigd: de inhoud is na het maken veranderd. Er is niets teruggezet.',
    'This backup is damaged: its contents changed after it was made. Nothing was restored.',
  )

export const cutOff = () =>
  new BackupRefusal(
    'Deze back-up is niet volledig: het einde ontbreekt. Er is niets teruggezet.',
    'This backup is incomplete: its end is missing. Nothing was restored.',
  )
