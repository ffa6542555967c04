import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths } from '#kernel/dates.ts'
import type { LegalMutation, MutationValues } from '../contract/round.ts'
import { beginFrom, nextInRound, proposeNext, refuseMutation } from './round.ts'

const today = '2026-11-18'
const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days))

test('a proposed date is never in the past, and says which of the three it is', () => {
  fc.assert(
    fc.property(fc.option(day), fc.option(day), (previous, firstDue) => {
      const { nextOn, because } = proposeNext(previous, firstDue, today)
      expect(nextOn >= today).toBe(true)
      expect(nextOn).toBe({ previous, term: firstDue, month: addMonths(today, 1) }[because])
      if (previous !== null && previous >= today) expect(because).toBe('previous')
    }),
  )
})

test('going on from one to the next comes by every dossier that is not done, once', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (states) => {
      const cases = states.map((done, at) => ({ id: String(at), done }))
      const seen: string[] = []
      for (let here = nextInRound(cases, null); here !== null; here = nextInRound(cases, here)) seen.push(here)
      expect(seen).toEqual(cases.filter(({ done }) => !done).map(({ id }) => id))
    }),
  )
})

const wish: MutationValues = {
  nothingChanged: false,
  changed: 'Brief van de IND',
  awaited: '',
  awaitedFrom: '',
  nextOn: today,
}
test.each<[Partial<MutationValues>, string[]]>([
  [{}, []],
  [{ nothingChanged: true, changed: '' }, []],
  [{ awaited: 'DNA' }, []],
  [{ awaited: 'DNA', awaitedFrom: 'de IND' }, []],
  [{ changed: '' }, ['/changed fault/say-what-changed']],
  [{ nothingChanged: true }, ['/changed fault/changed-or-not']],
  [{ awaitedFrom: 'de IND' }, ['/awaited fault/required']],
  [{ nextOn: addDays(today, -1) }, ['/nextOn fault/in-the-past']],
])('%j: %j', (more, expected) => {
  expect(refuseMutation({ ...wish, ...more }, today).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected)
})

test('a form begins with the text of this month, else with what was awaited before', () => {
  const one = (month: string, values: MutationValues): LegalMutation => ({
    id: '018f0000-0000-7000-8000-000000000001',
    version: 1,
    month,
    values,
    writtenBy: null,
    writtenOn: '2026-10-20',
  })
  const proposal = { nextOn: '2026-12-01', because: 'month' } as const
  const october = one('2026-10', { ...wish, awaited: 'DNA', awaitedFrom: 'de IND' })
  const november = one('2026-11', { ...wish, changed: 'DNA gedaan' })
  expect(beginFrom([november, october], '2026-11', proposal)).toEqual(november.values)
  expect(beginFrom([october], '2026-11', proposal)).toEqual({
    nothingChanged: false,
    changed: '',
    awaited: 'DNA',
    awaitedFrom: 'de IND',
    nextOn: '2026-12-01',
  })
  expect(beginFrom([], '2026-11', proposal)).toMatchObject({ awaited: '', awaitedFrom: '' })
})
