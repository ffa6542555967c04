import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Actor, type Role, roles } from '#kernel/actor.ts'
import { mayOf, reachOf } from './access.ts'
import { actorFrom, deviceOf, type Holding, passwordLetter, refuseWeakPassword } from './rules.ts'

const actor = (...held: Role[]): Actor => ({
  accountId: 'a',
  foundationId: 'f',
  workerId: null,
  displayName: '',
  roles: held,
  reach: reachOf(held),
  locationIds: [],
  practice: false,
})

test('which rooms each role finds in the menu', () => {
  const rooms = Object.fromEntries(
    roles.map((role) => [
      role,
      Object.entries(mayOf(actor(role)).enter)
        .filter(([, open]) => open)
        .map(([room]) => room)
        .join(' '),
    ]),
  )
  expect(rooms).toEqual({
    guide: 'clients',
    'team-leader': 'clients housing legal groups team reports imports',
    'legal-adviser': 'clients legal',
    coordinator: 'housing groups team reports',
    administrator: 'team reports imports organisation accounts',
    'privacy-officer': 'log',
  })
})

test('how far each role sees', () => {
  expect(roles.map((role) => [role, reachOf([role])])).toEqual([
    ['guide', 'own'],
    ['team-leader', 'location'],
    ['legal-adviser', 'location'],
    ['coordinator', 'none'],
    ['administrator', 'none'],
    ['privacy-officer', 'none'],
  ])
  expect(reachOf([])).toBe('none')
})

test('a role more never takes a right away', () => {
  fc.assert(
    fc.property(fc.subarray([...roles]), fc.constantFrom(...roles), (held, extra) => {
      const [before, after] = [mayOf(actor(...held)), mayOf(actor(...held, extra))]
      const lost = Object.entries({ ...before, ...before.enter }).filter(
        ([name, may]) => may === true && ({ ...after, ...after.enter } as Record<string, unknown>)[name] !== true,
      )
      const order = ['none', 'own', 'location', 'foundation']
      expect(lost).toEqual([])
      expect(order.indexOf(reachOf([...held, extra]))).toBeGreaterThanOrEqual(order.indexOf(reachOf(held)))
    }),
  )
})

const holding = (of: Partial<Holding>): Holding => ({
  foundationId: 'f',
  role: 'guide',
  workerId: null,
  locationIds: [],
  ...of,
})
const person = { accountId: 'a', displayName: 'Ans', practice: false }

test('no holding is no actor', () => {
  expect(actorFrom(person, [])).toBeNull()
})

test('the widest of several roles wins, and only the locations of roles that reach one count', () => {
  const both = actorFrom(person, [
    holding({ role: 'guide', workerId: 'w', locationIds: ['lisse'] }),
    holding({ role: 'team-leader', locationIds: ['hillegom'] }),
  ])
  expect(both).toMatchObject({
    reach: 'location',
    locationIds: ['hillegom'],
    workerId: 'w',
    roles: ['guide', 'team-leader'],
  })
})

test('who works for two foundations acts for the first alone', () => {
  const found = actorFrom(person, [
    holding({ foundationId: 'f', role: 'guide', workerId: 'w1' }),
    holding({ foundationId: 'g', role: 'team-leader', workerId: 'w2', locationIds: ['there'] }),
  ])
  expect(found).toMatchObject({ foundationId: 'f', roles: ['guide'], workerId: 'w1', reach: 'own', locationIds: [] })
})

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
