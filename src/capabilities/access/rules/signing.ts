import type { Role } from '#kernel/actor.ts'
import { hasOwnFiles } from '../access.ts'
import type { Fault } from '#kernel/problem.ts'

const tooCommon = new Set([
  'wachtwoord',
  'welkom',
  'password',
  'qwertyuiop',
  'qwerty',
  'reisgezel',
  'administrator',
  'zonnebloem',
])

/** What everybody knows here: passwords that are shown, and the names of the foundations that somebody works for. */
export type KnownHere = { shown: readonly string[]; foundations: readonly { name: string; practice: boolean }[] }

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '')

/** A password that is no more than a name with something short around it. */
const isHardlyMore = (password: string, name: string): boolean =>
  name.length > 4 && password.includes(name) && password.replace(name, '').length < 4

function isKnownHere(password: string, { shown, foundations }: KnownHere): boolean {
  const practice = foundations.length > 0 && foundations.every((one) => one.practice)
  if (practice) return false
  const word = lettersOf(password)
  const names = foundations.flatMap(({ name }) => [name, ...name.split(/\s+/)]).map(lettersOf)
  return (
    shown.some((one) => isHardlyMore(word, lettersOf(one))) ||
    ['reisgezel', ...names].some((name) => isHardlyMore(word, name))
  )
}

/** Why a password of sufficient length will not do all the same; null when it does. */
export function refuseWeakPassword(
  password: string,
  email: string,
  here: KnownHere,
): 'fault/password-too-common' | 'fault/password-known-here' | null {
  if (isKnownHere(password, here)) return 'fault/password-known-here'
  const plain = password.toLowerCase()
  const word = plain.replace(/[^a-z]+/g, '')
  const mailbox = email.toLowerCase().split('@')[0]!
  const guessable =
    new Set(plain).size < 5 ||
    tooCommon.has(word) ||
    /^(?:0?1234567890?|9876543210?|abcdefghij)/.test(plain) ||
    plain.includes(email.toLowerCase()) ||
    (mailbox.length > 4 && plain.replace(mailbox, '').length < 4)
  return guessable ? 'fault/password-too-common' : null
}

const browsers = { 'Edg/': 'Edge', 'Firefox/': 'Firefox', 'Chrome/': 'Chrome', 'Safari/': 'Safari' }
const systems = {
  Android: 'Android',
  iPhone: 'iPhone',
  iPad: 'iPad',
  Windows: 'Windows',
  'Mac OS': 'macOS',
  Linux: 'Linux',
}

/** Browser and system, as far as a person needs them to recognise a session; never the whole user agent. */
export function deviceOf(userAgent: string | null): string | null {
  const named = (names: Record<string, string>) =>
    Object.entries(names).find(([mark]) => userAgent?.includes(mark))?.[1]
  return [named(browsers), named(systems)].filter(Boolean).join(', ') || null
}

type HoldingWish = {
  role: Role
  workerId: string | null
  municipalityId: string | null
  fromOn: string | null
  untilOn: string | null
}

/** What is wrong with a role that somebody is to hold; empty when nothing is. */
export function refuseHolding({ role, workerId, municipalityId, fromOn, untilOn }: HoldingWish): Fault[] {
  const faults: Fault[] = []
  if ((role === 'municipality') !== (municipalityId !== null)) {
    faults.push({
      pointer: '/municipalityId',
      code: municipalityId === null ? 'fault/required' : 'fault/unknown-choice',
    })
  }
  if (hasOwnFiles(role) && workerId === null) faults.push({ pointer: '/workerId', code: 'fault/required' })
  if (fromOn !== null && untilOn !== null && untilOn < fromOn) {
    faults.push({ pointer: '/untilOn', code: 'fault/ends-before-start' })
  }
  return faults
}

/** The letter with a link to choose a password; in both languages, because the reader may be anybody. */
export function passwordLetter(of: { to: string; name: string; link: string; hours?: number }) {
  const hours = of.hours ?? 24
  const text = `Hallo ${of.name},

U (of iemand anders) vroeg om een nieuw wachtwoord voor Reisgezel.
Kies uw nieuwe wachtwoord op deze pagina. De link werkt één keer, en ${hours} uur lang:

${of.link}

Hebt u er niet om gevraagd? Dan hoeft u niets te doen. Uw wachtwoord blijft wat het was.

---

Hello ${of.name},

You (or somebody else) asked for a new password for Reisgezel.
Choose your new password on this page. The link works once, for ${hours} ${hours === 1 ? 'hour' : 'hours'}:

${of.link}

Did you not ask for it? Then there is nothing to do. Your password stays as it was.
`
  return { to: of.to, subject: 'Een nieuw wachtwoord kiezen / Choose a new password', text }
}

/** The first letter somebody gets, from the administrator who made the account. */
export function invitationLetter(of: { to: string; name: string; link: string; from: string; foundation: string }) {
  const text = `Hallo ${of.name},

${of.from} heeft een account voor u gemaakt in Reisgezel, voor ${of.foundation}.
Kies op deze pagina uw wachtwoord. De link werkt één keer, en 24 uur lang:

${of.link}

Daarna logt u in met dit e-mailadres.

---

Hello ${of.name},

${of.from} has made an account for you in Reisgezel, for ${of.foundation}.
Choose your password on this page. The link works once, for 24 hours:

${of.link}

After that you sign in with this e-mail address.
`
  return { to: of.to, subject: 'Uw account in Reisgezel / Your account in Reisgezel', text }
}

/** Where a page of the log goes on, as the answer before gave it; anything else begins at the beginning. */
export function readCursor(text: string | undefined): { at: string; id: string } | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/.exec(text ?? '')
  return found ? { at: found[1]!, id: found[2]! } : undefined
}
