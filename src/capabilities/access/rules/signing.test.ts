import { expect, test } from 'vitest'
import { deviceOf, passwordLetter, refuseWeakPassword } from './signing.ts'

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
  expect(refuseWeakPassword(password, 'jan.de.vries@welkom.nl')).toBe('fault/password-too-common')
})

test.each(['samen-op-reis', 'wandelen in de duinen', 'k8#mQ2!vv9', 'mijn welkom was warm', 'ናይ መገሻ ብጻይ እዩ'])(
  '%s will do',
  (password) => {
    expect(refuseWeakPassword(password, 'jan.de.vries@welkom.nl')).toBeNull()
  },
)

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
