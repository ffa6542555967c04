import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemState } from '../../contract/checklists.ts'
import { checklistOf, countItems, type Person } from './items.ts'
import { shipped } from './shipped.ts'
import { type OwnItem, refuseTemplateItem, templateItems, templateOf, templatesOn, valuesOf } from './templates.ts'

const today = '2026-06-01'
const shippedOf = (key: string) => valuesOf(shipped.find((one) => one.key === key)!)
const own = (item: string, changes: Partial<OwnItem['values']> = {}): OwnItem => ({
  item,
  version: 1,
  values: { ...shippedOf(shipped.some(({ key }) => key === item) ? item : 'budget'), ...changes },
})
const amina = (state?: ItemState, item = 'budget'): Person => ({
  id: 'amina',
  name: 'Amina',
  number: 1,
  birthDate: '1990-03-01',
  unaccompanied: false,
  startedOn: '2026-05-04',
  endedOn: null,
  anew: false,
  signedOn: '2026-05-06',
  said: state ? [{ item, state, remark: null, setOn: '2026-05-20', setBy: null, version: 1 }] : [],
})
const itemIn = (items: OwnItem[], key = 'budget', person = amina(), on = today) =>
  checklistOf(templatesOn(shipped, items), [person], 'amina', on).items.find((item) => item.key === key)

test('who changes nothing has what comes with the program', () => {
  expect(templatesOn(shipped, [])(today)).toEqual(shipped)
  for (const one of shipped) expect(templateOf(one.key, valuesOf(one))).toEqual(one)
})

test('changed words, day and who stand on the list; without English the Dutch is read', () => {
  const changed = own('budget', { titleNl: 'Geldplan maken', titleEn: null, days: 10, who: 'guide' })
  expect(itemIn([changed])).toMatchObject({
    title: { nl: 'Geldplan maken', en: 'Geldplan maken' },
    who: 'guide',
    due: { on: '2026-05-16', days: 10 },
    urgency: 'late',
  })
})

test('an item of one’s own is given from its first to its last day', () => {
  const fiets = own('own-fiets', { titleNl: 'Fietsles', fromOn: '2026-06-01', untilOn: '2026-06-30' })
  const there = (on: string) => itemIn([fiets], 'own-fiets', amina(), on) !== undefined
  expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map(there)).toEqual([false, true, true, false])
})

test('a change with days of its own is over after them: then it is as it comes with the program', () => {
  const summer = own('budget', { titleNl: 'Geldplan', untilOn: '2026-05-31' })
  expect(itemIn([summer])?.title.nl).toBe(shippedOf('budget').titleNl)
})

describe('what was said about an item stays when it is hidden', () => {
  const hidden = own('budget', { hidden: true })
  test.each([
    [undefined, undefined],
    ['open', undefined],
    ['done', 'done'],
    ['not-needed', 'not-needed'],
    ['blocked', 'blocked'],
    ['handed', 'handed'],
  ] as const)('%s', (state, shown) => {
    const item = itemIn([hidden], 'budget', amina(state))
    expect(item?.state).toBe(shown)
    if (item) expect(item.urgency).toBeNull()
  })
  test('and it is counted no more', () => {
    const templates = templatesOn(shipped, [hidden])
    const { items } = checklistOf(templates, [amina('done')], 'amina', today)
    expect(countItems(templates(today), items).some(({ key }) => key === 'budget')).toBe(false)
  })
})

test('for whom is data: only of children of an age, only for who lives alone', () => {
  const child: Person = { ...amina(), id: 'nour', name: 'Nour', number: 2, birthDate: '2018-02-01', startedOn: null }
  const bike = own('own-fiets', { scope: 'child', ageFrom: 6, ageUntil: 12 })
  const list = (home: Person[], items: OwnItem[]) =>
    checklistOf(templatesOn(shipped, items), home, 'amina', today).items
  expect(list([amina(), child], [bike]).find(({ key }) => key === 'own-fiets')?.about?.id).toBe('nour')
  const alone = own('own-alleen', { scope: 'person', group: 'single' })
  expect(list([amina(), child], [alone]).some(({ key }) => key === 'own-alleen')).toBe(false)
  expect(list([amina()], [alone]).some(({ key }) => key === 'own-alleen')).toBe(true)
})

test.each([
  [{ scope: 'child', ageFrom: 6, ageUntil: 4 }, '/ageUntil fault/out-of-range'],
  [{ scope: 'child', ageFrom: 6, ageUntil: null }, '/ageUntil fault/required'],
  [{ scope: 'person', ageFrom: 6, ageUntil: 8 }, '/ageFrom fault/only-of-children'],
  [{ fromOn: '2026-06-02', untilOn: '2026-06-01' }, '/untilOn fault/ends-before-start'],
  [{ link: 'javascript:alert(1)' }, '/link fault/no-link'],
  [{ link: 'http://www.duo.nl' }, '/link fault/no-link'],
  [{ link: 'https://www.duo.nl/hulp' }, null],
] as const)('%o: %s', (changes, expected) => {
  const [fault] = refuseTemplateItem({ ...shippedOf('budget'), ...changes } as OwnItem['values'])
  expect(fault ? `${fault.pointer} ${fault.code}` : null).toBe(expected)
})

test('whatever is changed, no name stands twice, and what is kept is shown to who keeps it', () => {
  const keys = fc.uniqueArray(fc.constantFrom(...shipped.map(({ key }) => key), 'own-a', 'own-b'), { maxLength: 12 })
  fc.assert(
    fc.property(keys, fc.boolean(), (names, hidden) => {
      const kept = names.map((name) => own(name, { hidden }))
      const on = templatesOn(shipped, kept)(today).map(({ key }) => key)
      expect(new Set(on).size).toBe(on.length)
      const shown = templateItems(shipped, kept)
      expect(names.every((name) => shown.some(({ item, origin }) => item === name && origin !== 'shipped'))).toBe(true)
    }),
  )
})
