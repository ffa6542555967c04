import { expect, test } from 'vitest'
import { type KnownHere, deviceOf, invitationLetter, passwordLetter, refuseWeakPassword } from './signing.ts'

const nowhere: KnownHere = { shown: [], foundations: [] }

test.each([
  'wachtwoord1',
  'Welkom2026!',
  '1234567890',
  '01234567890',
  'aaaaaaaaaaaa',
  'jan.de.vries@welkom.nl',
  'jan.de.vries1',
  'qwertyuiop',
])('%s is too easy to guess', (password) => {
  expect(refuseWeakPassword(password, 'jan.de.vries@welkom.nl', nowhere)).toBe('fault/password-too-common')
})

test.each(['samen-op-reis', 'wandelen in de duinen', 'k8#mQ2!vv9', 'mijn welkom was warm', 'ናይ መገሻ ብጻይ እዩ'])(
  '%s will do',
  (password) => {
    expect(refuseWeakPassword(password, 'jan.de.vries@welkom.nl', nowhere)).toBeNull()
  },
)

const own = { name: 'Welkom Bollenstreek', practice: false }
const practice = { name: 'Welkom Bollenstreek (oefenomgeving)', practice: true }
test.each([
  ['samen-op-reis', [own], true],
  ['Samen op reis 1', [own, practice], true],
  ['samen-op-reis', [], true],
  ['samen-op-reis', [practice], false],
  ['Welkom Bollenstreek', [own], true],
  ['bollenstreek!!', [own], true],
  ['Bollenstreek2026', [], false],
  ['reisgezel-nl', [own], true],
  ['op reis met mijn gezel', [own], false],
  ['samen op reis naar de bollen', [own], false],
])('%s of who works for %j is known here: %s', (password, foundations, known) => {
  const here = { shown: ['samen-op-reis'], foundations }
  const code = refuseWeakPassword(password, 'jan.de.vries@welkom.nl', here)
  expect(code).toBe(known ? 'fault/password-known-here' : null)
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 Version/19.0 Safari/604.1',
    'Safari, iPhone',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['curl/8.0', null],
  ['', null],
  [null, null],
])('%s is %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})

test('the letter says it in both languages, with the same link', () => {
  const { text, subject } = passwordLetter({
    to: 'a@b.nl',
    name: 'Ans',
    link: 'https://r.example/wachtwoord-nieuw?token=x',
  })
  expect(text.match(/https:\/\/r\.example\/wachtwoord-nieuw\?token=x/g)).toHaveLength(2)
  expect(subject).toBe('Een nieuw wachtwoord kiezen / Choose a new password')
})

test('the invitation says in both languages for which foundation it is', () => {
  const of = { to: 'a@b.nl', name: 'Ans', link: 'https://r.example/x', from: 'Wim', foundation: 'Welkom Bollenstreek' }
  expect(invitationLetter(of).text.match(/Reisgezel, (voor|for) Welkom Bollenstreek\./g)).toHaveLength(2)
})
