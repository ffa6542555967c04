import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import type { Item, ItemState } from '../../contract/checklists.ts'
import { bearerOf, checklistOf, countItems, type Person, progressOf, refuseSaying, urgencyOf } from './items.ts'
import { shipped } from './shipped.ts'

const someone = (changes: Partial<Person> = {}): Person => ({
  id: 'amina',
  name: 'Amina',
  number: 1,
  birthDate: '1990-03-01',
  unaccompanied: false,
  startedOn: null,
  endedOn: null,
  anew: false,
  signedOn: null,
  said: [],
  ...changes,
})
const amina = (changes: Partial<Person> = {}) =>
  someone({ startedOn: '2026-05-04', signedOn: '2026-05-06', ...changes })
const partner = (changes: Partial<Person> = {}) => someone({ id: 'omar', name: 'Omar', number: 2, ...changes })
const child = (birthDate: string | null, changes: Partial<Person> = {}) =>
  someone({ id: 'nour', name: 'Nour', number: 3, birthDate, ...changes })
const said = (item: string, state: ItemState) => ({ item, state, remark: null, setOn: null, setBy: null, version: 1 })

const asShipped = () => shipped
const listOf = (home: Person[], today = '2026-06-01', id = home[0]!.id) => checklistOf(asShipped, home, id, today)
const keysOf = (home: Person[], today?: string) => new Set(listOf(home, today).items.map(({ key }) => key))
const itemIn = (home: Person[], key: string, today?: string): Item | undefined =>
  listOf(home, today).items.find((item) => item.key === key)

describe('what comes with the program', () => {
  test('every item has words in both languages, who does it, and a plain address where there is one', () => {
    for (const { key, title, why, link } of shipped) {
      expect([key, title.nl, title.en, why.nl, why.en].every((text) => text.length > 2)).toBe(true)
      if (link) expect(link).toMatch(/^https:\/\/www\.[a-z-]+\.nl$/)
    }
    expect(new Set(shipped.map(({ key }) => key)).size).toBe(shipped.length)
  })
})

describe('which items a household gets', () => {
  const children = ['child-clinic', 'toddler-group', 'primary-school', 'secondary-school', 'school-transport']
  test.each([
    ['alone', [amina()], ['meet-people']],
    ['with a partner', [amina(), partner()], []],
    ['with a baby', [amina(), child('2026-01-10')], ['child-clinic']],
    [
      'with a toddler',
      [amina(), child('2022-08-01')],
      ['child-clinic', 'toddler-group', 'school-transport', 'primary-school'],
    ],
    ['with a child of 8', [amina(), child('2018-02-01')], ['primary-school', 'school-transport']],
    ['with one of 12', [amina(), child('2014-05-31')], ['secondary-school', 'school-transport']],
    [
      'with one of 11, almost 12',
      [amina(), child('2014-07-01')],
      ['primary-school', 'secondary-school', 'school-transport'],
    ],
    ['with one of 17', [amina(), child('2008-06-02')], ['secondary-school', 'school-transport']],
    ['with one grown up', [amina(), child('2008-06-01')], []],
    ['with one whose birth is unknown', [amina(), child(null)], []],
  ] as const)('%s', (_, home, expected) => {
    const keys = keysOf([...home])
    expect(['meet-people', ...children].filter((key) => keys.has(key)).sort()).toEqual([...expected].sort())
    expect(keys.has('child-benefit')).toBe(home.length > 1 && expected.length > 0)
  })

  test('who came alone under eighteen has matters of their own, and a doctor too', () => {
    const keys = keysOf([amina({ birthDate: '2009-09-09', unaccompanied: true })])
    expect(['guardian', 'doctor', 'secondary-school'].map((key) => keys.has(key))).toEqual([true, true, true])
    expect(keysOf([amina()]).has('guardian')).toBe(false)
  })

  test('before a trajectory there is no list, nor on the day before it begins', () => {
    expect(listOf([partner()])).toEqual({ running: null, householdWith: null, items: [] })
    expect(listOf([amina()], '2026-05-03').running).toBeNull()
    expect(listOf([amina()], '2026-05-04').items.length).toBeGreaterThan(20)
  })

  test('the second phase brings its items on the day six months after signing, not before', () => {
    expect([keysOf([amina()], '2026-11-05').has('taxes'), keysOf([amina()], '2026-11-06').has('taxes')]).toEqual([
      false,
      true,
    ])
    expect(listOf([amina()], '2026-11-06').running?.phase).toBe('integrating')
    // Signed on 31 August: there is no 31 February, the phase begins on 1 March.
    const late = amina({ signedOn: '2026-08-31' })
    expect([keysOf([late], '2027-02-28').has('taxes'), keysOf([late], '2027-03-01').has('taxes')]).toEqual([
      false,
      true,
    ])
  })
})

describe('with whom it stands', () => {
  const omar = partner({ startedOn: '2026-05-20' })
  test('matters of the household stand with who began first, each has their own', () => {
    expect(bearerOf([omar, amina()], '2026-06-01')?.id).toBe('amina')
    const [hers, his] = [listOf([amina(), omar]), listOf([amina(), omar], '2026-06-01', 'omar')]
    expect(his.householdWith).toEqual({ id: 'amina', name: 'Amina' })
    expect(hers.items.filter(({ about }) => about === null).length).toBeGreaterThan(10)
    expect(his.items.every(({ about }) => about?.id === 'omar')).toBe(true)
    expect(hers.items.some(({ about }) => about?.id === 'omar')).toBe(false)
  })
  test('a partner without a trajectory stands on the list of the other', () => {
    expect(
      listOf([amina(), partner()])
        .items.filter(({ key }) => key === 'doctor')
        .map(({ clientId }) => clientId),
    ).toEqual(['amina', 'omar'])
  })
  test('when the first ends the matters go on with the other, with what was said', () => {
    const ended = amina({ endedOn: '2026-05-30', said: [said('budget', 'done')] })
    const his = listOf([ended, omar], '2026-06-01', 'omar')
    expect(his.householdWith).toBeNull()
    expect(his.items.find(({ key }) => key === 'budget')).toMatchObject({
      state: 'done',
      clientId: 'amina',
      urgency: null,
    })
  })
})

describe('before when', () => {
  test.each([
    ['after signing', [amina()], 'furnishing', { on: '2026-05-27', from: '2026-05-06', after: 'signing', days: 21 }],
    [
      'without a home yet',
      [amina({ signedOn: null })],
      'furnishing',
      { on: '2026-05-25', from: '2026-05-04', after: 'start', days: 21 },
    ],
    [
      'a child at school already',
      [amina(), child('2018-02-01')],
      'primary-school',
      { on: '2026-05-27', from: '2026-05-06', after: 'signing', days: 21 },
    ],
    [
      'a child soon old enough',
      [amina(), child('2022-08-15')],
      'primary-school',
      { on: '2026-08-15', from: '2026-08-15', after: 'birthday', days: 0 },
    ],
    [
      'a child born later',
      [amina(), child('2026-05-20')],
      'child-clinic',
      { on: '2026-06-03', from: '2026-05-20', after: 'birthday', days: 14 },
    ],
    [
      'born on 29 February',
      [amina(), child('2020-02-29')],
      'primary-school',
      { on: '2026-05-27', from: '2026-05-06', after: 'signing', days: 21 },
    ],
  ] as const)('%s', (_, home, key, due) => {
    expect(itemIn([...home], key)?.due).toEqual(due)
  })
  test.each([
    ['2026-05-31', 'late'],
    ['2026-06-01', 'today'],
    ['2026-06-08', 'soon'],
    ['2026-06-09', 'later'],
  ])('due on %s is %s on 1 June', (on, urgency) => expect(urgencyOf(on, '2026-06-01')).toBe(urgency))
  test('done and not needed are never late; blocked and handed over are', () => {
    const states = ['done', 'not-needed', 'blocked', 'handed', 'open'] as const
    expect(states.map((state) => itemIn([amina({ said: [said('utilities', state)] })], 'utilities')?.urgency)).toEqual([
      null,
      null,
      'late',
      'late',
      'late',
    ])
  })
  test('after the end nothing is late, and the list stays that of the last day', () => {
    const home = [amina({ endedOn: '2026-09-01' })]
    expect(listOf(home, '2028-01-01').items).toEqual(listOf(home, '2026-09-02').items)
    expect(progressOf(listOf(home, '2028-01-01').items).late).toBe(0)
  })
  test('what was done stays when the child has outgrown it; what was not goes', () => {
    const grown = (state: ItemState) => child('2014-05-31', { said: [said('primary-school', state)] })
    expect(itemIn([amina(), grown('done')], 'primary-school')?.state).toBe('done')
    expect(itemIn([amina(), grown('open')], 'primary-school')).toBeUndefined()
  })
})

describe('who comes back starts anew', () => {
  const before = (item: string) => ({ ...said(item, 'done'), setOn: '2015-03-01', setBy: 'Joke', version: 4 })
  const back = (one: string) => amina({ anew: true, said: [before(one)] })
  test('what was said in an earlier stretch is open again, in the same row', () => {
    expect(itemIn([back('doctor')], 'doctor')).toMatchObject({ state: 'open', setOn: null, setBy: null, version: 4 })
    const now = amina({ anew: true, said: [{ ...said('doctor', 'done'), setOn: '2026-05-20' }] })
    expect(itemIn([now], 'doctor')?.state).toBe('done')
  })
  test('of the household and of a child without a trajectory too', () => {
    const nour = child('2018-02-01', { said: [before('primary-school')] })
    expect(itemIn([back('budget'), nour], 'budget')).toMatchObject({ state: 'open', version: 4 })
    expect(itemIn([back('budget'), nour], 'primary-school')).toMatchObject({ state: 'open', version: 4 })
  })
  test('who was never away keeps what was said before the first day', () => {
    expect(itemIn([amina({ said: [before('doctor')] })], 'doctor')?.state).toBe('done')
  })
})

test('counts per item: late stands among what is still to do', () => {
  const home = [amina({ said: [said('utilities', 'done'), said('doctor', 'blocked')] }), partner()]
  const counts = countItems(shipped, listOf(home).items)
  const of = (wanted: string) => counts.find(({ key }) => key === wanted)
  expect(of('utilities')).toMatchObject({ open: 0, late: 0, done: 1 })
  expect(of('doctor')).toMatchObject({ open: 1, blocked: 1, late: 2, done: 0 })
  expect(of('taxes')).toMatchObject({ open: 0, late: 0 })
})

test.each([
  ['not-needed', null, false],
  ['blocked', '  ', false],
  ['blocked', 'wacht op de gemeente', true],
  ['done', null, true],
  ['handed', null, true],
] as const)('%s with "%s" may be said: %s', (state, remark, may) => {
  expect(refuseSaying({ state, remark })).toEqual(may ? [] : [{ pointer: '/remark', code: 'fault/required' }])
})

describe('whoever they are and whenever one looks', () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2024-01-01', n))
  const births = fc.option(fc.integer({ min: -9000, max: 800 }).map((n) => addDays('2024-01-01', n)))
  const member = fc.record({
    birthDate: births,
    unaccompanied: fc.boolean(),
    startedOn: fc.option(days),
    endedOn: fc.option(days),
    signedOn: fc.option(days),
    done: fc.subarray(shipped.map(({ key }) => key)),
  })
  const homes = fc
    .array(member, { minLength: 1, maxLength: 5 })
    .map((members) =>
      members.map(({ done, ...one }, at) =>
        someone({ ...one, id: `p${at}`, name: `P${at}`, number: at, said: done.map((key) => said(key, 'done')) }),
      ),
    )
  test('no item stands twice in a household, nothing done is asked for again, and the order they come in does not matter', () => {
    fc.assert(
      fc.property(homes, days, (home, today) => {
        const all = home.flatMap(({ id }) => checklistOf(asShipped, home, id, today).items)
        const marks = all.map(({ key, about }) => `${key} ${about?.id ?? 'household'}`)
        expect(new Set(marks).size).toBe(marks.length)
        expect(all.every(({ state, urgency }) => state !== 'done' || urgency === null)).toBe(true)
        const turned = home.toReversed()
        const again = turned.flatMap(({ id }) =>
          checklistOf(asShipped, turned, id, today).items.map(({ key, due }) => `${key} ${due.on}`),
        )
        expect(again.sort()).toEqual(all.map(({ key, due }) => `${key} ${due.on}`).sort())
      }),
      { numRuns: 300 },
    )
  })
  test('a day later nothing that was settled is gone', () => {
    fc.assert(
      fc.property(homes, days, (home, today) => {
        for (const { id } of home) {
          const settled = checklistOf(asShipped, home, id, today).items.filter(({ state }) => state === 'done')
          const [before, after] = [bearerOf(home, today)?.id, bearerOf(home, addDays(today, 1))?.id]
          if (before !== after) continue
          const later = checklistOf(asShipped, home, id, addDays(today, 1)).items.map(
            ({ key, clientId }) => `${key} ${clientId}`,
          )
          const started = home.filter((one) => one.startedOn === addDays(today, 1)).map((one) => one.id)
          expect(
            settled
              .map(({ key, clientId }) => `${key} ${clientId}`)
              .filter((mark) => !later.includes(mark) && !started.includes(mark.split(' ')[1]!)),
          ).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
})
