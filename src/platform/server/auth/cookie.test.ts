import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cookieJar } from './cookie.ts'

const kind = { name: 'reisgezel.session_token', seconds: 43_200, secure: false }
const jar = cookieJar('a secret of thirty-two characters', kind)
const valueIn = (cookie: string) => cookie.split(';')[0]!

test('what is written can be read back, among other cookies', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), (token) => {
      const sent = `theme=dark; ${valueIn(jar.write(token))}; other=1`
      expect([jar.read(sent), jar.read(jar.header(token))]).toEqual([token, token])
    }),
  )
})

test('a changed token or signature is nobody', () => {
  const sent = valueIn(jar.write('abc'))
  fc.assert(
    fc.property(
      fc.nat({ max: sent.length - jar.name.length - 2 }),
      fc.constantFrom('A', 'z', '%', '.', ' '),
      (at, char) => {
        const i = jar.name.length + 1 + at
        const changed = sent.slice(0, i) + char + sent.slice(i + 1)
        const same = decodedOrNull(changed) === decodedOrNull(sent)
        expect(jar.read(changed) === 'abc').toBe(same)
      },
    ),
  )
})

test('another secret signs differently', () => {
  expect(cookieJar('another secret of thirty-two char', kind).read(jar.header('abc'))).toBeNull()
})

test('behind TLS the cookie is bound to this host by its name: Secure, for every path, without a domain', () => {
  const secure = cookieJar('a secret of thirty-two characters', { ...kind, secure: true })
  expect(secure.write('abc')).toMatch(
    /^__Host-reisgezel\.session_token=[^;]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$/,
  )
  expect(secure.read(jar.header('abc'))).toBeNull()
  expect(secure.clear()).toContain('Max-Age=0')
})

test('no cookie, an empty one and a broken one are nobody', () => {
  for (const header of [undefined, '', jar.name, `${jar.name}=`, `${jar.name}=%E0%A4%A`, `${jar.name}=.x`]) {
    expect(jar.read(header)).toBeNull()
  }
})

function decodedOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
