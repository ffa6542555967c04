import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import { shippedRules } from '#capabilities/rules/public.ts'
import type { InterviewValues, TracingValues } from '../contract/values.ts'
import {
  correctionUrgency,
  refuseCounselling,
  refuseInterview,
  refuseTalk,
  refuseTracing,
  regimeOn,
} from './procedure.ts'

const codes = (faults: readonly { pointer: string; code: string }[]) =>
  faults.map(({ pointer, code }) => `${pointer} ${code}`)

/** By hand from domain.md 6: the day of applying decides, 12 June 2026 is the first day of the new procedure. */
test.each([
  ['2019-03-01', 'old'],
  ['2026-06-10', 'old'],
  ['2026-06-11', 'old'],
  ['2026-06-12', 'new'],
  ['2026-06-13', 'new'],
  ['2027-01-01', 'new'],
  ['1990-01-01', 'unknown'],
])('who applied on %s has the %s procedure', (appliedOn, kind) => {
  expect(regimeOn(appliedOn, shippedRules)).toMatchObject({ kind, newSince: '2026-06-12' })
})

test('a version that a foundation decided on moves no boundary; without any rule nobody guesses', () => {
  const decision = shippedRules.filter(({ id }) => id === 'asylum-decision')
  const [old, later] = [decision[0]!, decision[1]!]
  const own = [old, { ...later, validUntil: '2027-01-01' }, { ...later, validFrom: '2027-01-01', source: 'eigen' }]
  expect(regimeOn('2027-02-01', own)).toEqual({
    kind: 'new',
    newSince: '2026-06-12',
    source: 'eigen',
    certainty: later.certainty,
  })
  expect(regimeOn('2026-06-12', [])).toEqual({ kind: 'unknown', newSince: null, source: null, certainty: null })
})

test('the regime changes once: who applied later never has an older procedure', () => {
  const rank = { unknown: 0, old: 1, new: 2 }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 3000 }), (from, more) => {
      const one = addDays('2000-01-01', from)
      const kinds = [one, addDays(one, more)].map((on) => rank[regimeOn(on, shippedRules).kind])
      expect(kinds[0]!).toBeLessThanOrEqual(kinds[1]!)
    }),
  )
})

test.each([
  [null, null, null],
  ['2026-11-17', null, 'late'],
  ['2026-11-18', null, 'today'],
  ['2026-11-19', null, 'soon'],
  ['2026-11-25', null, 'soon'],
  ['2026-11-26', null, 'later'],
  ['2026-11-01', 'sent', null],
  ['2026-11-01', 'none-needed', null],
] as const)('corrections due on %s, %s: %s', (correctionsDueOn, corrections, urgency) => {
  expect(correctionUrgency({ correctionsDueOn, corrections }, '2026-11-18')).toBe(urgency)
})

const interview = (more: Partial<InterviewValues>): InterviewValues => ({
  kind: 'substantive',
  heldOn: '2026-11-10',
  attendedById: null,
  correctionsDueOn: null,
  correctionsGround: null,
  corrections: null,
  correctionsOn: null,
  note: null,
  ...more,
})
test.each([
  [{}, []],
  [{ heldOn: '2026-11-19' }, ['/heldOn fault/in-the-future']],
  [{ correctionsDueOn: '2026-11-20' }, ['/correctionsGround fault/required']],
  [{ correctionsGround: 'brief' }, ['/correctionsDueOn fault/required']],
  [{ correctionsDueOn: '2026-11-20', correctionsGround: 'brief' }, []],
  [{ correctionsDueOn: '2026-11-09', correctionsGround: 'brief' }, ['/correctionsDueOn fault/ends-before-start']],
  [{ corrections: 'sent' }, ['/correctionsOn fault/required']],
  [{ correctionsOn: '2026-11-12' }, ['/corrections fault/required']],
  [{ corrections: 'sent', correctionsOn: '2026-11-12' }, []],
  [{ corrections: 'sent', correctionsOn: '2026-11-19' }, ['/correctionsOn fault/in-the-future']],
] as [Partial<InterviewValues>, string[]][])('an interview with %j: %j', (more, faults) => {
  expect(codes(refuseInterview(interview(more), '2026-11-18'))).toEqual(faults)
})

const tracing: TracingValues = {
  sought: 'Broer',
  referredTo: 'Rode Kruis',
  referredOn: '2026-11-10',
  consentHow: 'spoken',
  consentOn: '2026-11-10',
  outcome: null,
  outcomeOn: null,
  note: null,
}
test('family is looked for after consent, and an outcome has its day', () => {
  const refuse = (more: Partial<TracingValues>) => codes(refuseTracing({ ...tracing, ...more }, '2026-11-18'))
  expect(refuse({})).toEqual([])
  expect(refuse({ consentOn: '2026-11-11' })).toEqual(['/consentOn fault/consent-first'])
  expect(refuse({ outcome: 'found' })).toEqual(['/outcomeOn fault/required'])
  expect(refuse({ outcome: 'found', outcomeOn: '2026-11-09' })).toEqual(['/outcomeOn fault/ends-before-start'])
})

test('return counselling ends with an outcome, and names the organisation when it was another', () => {
  const refuse = (
    outcome: 'own-support' | 'other-organisation' | null,
    organisation: string | null,
    endedOn = '2026-11-12',
  ) => codes(refuseCounselling({ startedOn: '2026-09-01', endedOn, outcome, organisation, note: null }, '2026-11-18'))
  expect(refuse('own-support', null)).toEqual([])
  expect(refuse(null, null)).toEqual(['/outcome fault/required'])
  expect(refuse('other-organisation', null)).toEqual(['/organisation fault/required'])
  expect(refuse('own-support', 'IOM')).toEqual(['/organisation fault/unknown-choice'])
  expect(refuse('own-support', null, '2026-08-31')).toEqual(['/endedOn fault/ends-before-start'])
  const of = { startedOn: '2026-09-01', endedOn: '2026-10-01' }
  const talk = (heldOn: string) =>
    codes(refuseTalk({ heldOn, workerId: '', minutes: null, note: null }, of, '2026-11-18'))
  expect(talk('2026-10-01')).toEqual([])
  expect(talk('2026-10-02')).toEqual(['/heldOn fault/outside-counselling'])
  expect(talk('2026-08-31')).toEqual(['/heldOn fault/outside-counselling'])
})
