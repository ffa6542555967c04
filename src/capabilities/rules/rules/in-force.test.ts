import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#kernel/dates.ts'
import type { TermRule } from '../contract.ts'
import { computeByRule } from './compute.ts'
import { groupsWith } from './groups.ts'
import { nameFrom } from './name.ts'
import {
  type Brought,
  refuseNewRule,
  type OwnVersion,
  refuseDay,
  refuseVersion,
  rulesAfter,
  rulesWith,
  touchedUntil,
  type WishedVersion,
} from './in-force.ts'
import { shippedRules } from './shipped.ts'
import { flawsIn, holdsOn, versionOn } from './versions.ts'

const shipped = (id: string) => shippedRules.filter((rule) => rule.id === id)
const own = (rule: string, validFrom: string, validUntil: string | null = null, value = 9): OwnVersion => ({
  rule,
  length: { value, unit: 'weeks' },
  appliesTo: 'decision',
  regime: null,
  validFrom,
  validUntil,
  source: 'Stb. 2026, 999',
  link: null,
  certainty: 'confirmed',
  changed: { changeId: 'x', proposedBy: null, approvedBy: null, approvedAt: '2026-11-18T10:00:00Z', why: 'x' },
})
const spans = (rules: readonly TermRule[], id: string) =>
  rules
    .filter((rule) => rule.id === id)
    .map(({ length, validFrom, validUntil }) => `${length.value}${length.unit[0]} ${validFrom} ${validUntil ?? '-'}`)

describe('versions of the foundation among those of the program', () => {
  test.each<[string, OwnVersion[], string[]]>([
    ['none', [], ['4w 2000-01-01 2026-06-12', '2w 2026-06-12 -']],
    [
      'from a later day',
      [own('appeal', '2027-01-01')],
      ['4w 2000-01-01 2026-06-12', '2w 2026-06-12 2027-01-01', '9w 2027-01-01 -'],
    ],
    ['in place of one', [own('appeal', '2026-06-12')], ['4w 2000-01-01 2026-06-12', '9w 2026-06-12 -']],
    [
      'between two',
      [own('appeal', '2025-01-01', '2026-06-12')],
      ['4w 2000-01-01 2025-01-01', '9w 2025-01-01 2026-06-12', '2w 2026-06-12 -'],
    ],
    [
      'before all',
      [own('appeal', '1995-01-01', '2000-01-01')],
      ['9w 1995-01-01 2000-01-01', '4w 2000-01-01 2026-06-12', '2w 2026-06-12 -'],
    ],
    // The rule of the program does not come back by itself.
    [
      'with an end',
      [own('appeal', '2027-01-01', '2028-01-01')],
      ['4w 2000-01-01 2026-06-12', '2w 2026-06-12 2027-01-01', '9w 2027-01-01 2028-01-01'],
    ],
    // Replaced on its own first day: it never held.
    [
      'and one that was replaced at once',
      [own('appeal', '2027-01-01', '2027-01-01', 5), own('appeal', '2027-01-01')],
      ['4w 2000-01-01 2026-06-12', '2w 2026-06-12 2027-01-01', '9w 2027-01-01 -'],
    ],
    // A later program knows a version that begins within one of the foundation.
    [
      'older than what the program brings',
      [own('appeal', '2026-01-01')],
      ['4w 2000-01-01 2026-01-01', '9w 2026-01-01 -'],
    ],
    [
      'until after what the program brings',
      [own('appeal', '2026-01-01', '2027-01-01')],
      ['4w 2000-01-01 2026-01-01', '9w 2026-01-01 2027-01-01', '2w 2027-01-01 -'],
    ],
    ['of another rule', [own('objection', '2027-01-01')], ['4w 2000-01-01 2026-06-12', '2w 2026-06-12 -']],
  ])('%s', (_name, versions, expected) => {
    expect(spans(rulesWith(shippedRules, versions), 'appeal')).toEqual(expected)
  })

  test('keep the words and the way of counting of the program', () => {
    const [rule] = rulesWith(shippedRules, [own('asylum-permit-renewal', '2000-01-01')]).filter(
      ({ id }) => id === 'asylum-permit-renewal',
    )
    const [from] = shipped('asylum-permit-renewal')
    expect(rule).toMatchObject({ meaning: from!.meaning, back: true, mode: from!.mode, source: 'Stb. 2026, 999' })
  })
})

const wish = (validFrom: string, validUntil: string | null = null, rule = 'appeal'): WishedVersion => ({
  rule,
  length: { value: 3, unit: 'weeks' },
  validFrom,
  validUntil,
})

describe('a gap or an overlap', () => {
  test.each<[string, WishedVersion, string[]]>([
    ['from a later day', wish('2027-01-01'), []],
    ['from the day of the last version', wish('2026-06-12'), []],
    ['with an end after which nothing holds', wish('2027-01-01', '2028-01-01'), []],
    ['up to the next', wish('2025-01-01', '2026-06-12'), []],
    ['in place of the first', wish('2000-01-01', '2026-06-12'), []],
    ['before all, up to the first', wish('1995-01-01', '2000-01-01'), []],
    ['over the next', wish('2025-01-01'), ['/validUntil fault/rule-overlap 12-06-2026']],
    ['a day into the next', wish('2025-01-01', '2026-06-13'), ['/validUntil fault/rule-overlap 12-06-2026']],
    ['a day short of the next', wish('2025-01-01', '2026-06-11'), ['/validUntil fault/rule-gap-after 12-06-2026']],
    [
      'before all, with days between',
      wish('1995-01-01', '1999-12-31'),
      ['/validUntil fault/rule-gap-after 01-01-2000'],
    ],
    ['that ends before it begins', wish('2027-01-01', '2027-01-01'), ['/validUntil fault/rule-ends-before ']],
    ['in the wrong century', wish('0227-01-01'), ['/validFrom fault/too-far-off ']],
    ['of no rule', wish('2027-01-01', null, 'no-such'), ['/rule fault/unknown-choice ']],
    ['after a version that ended', wish('2021-01-01', null, 'ended'), ['/validFrom fault/rule-gap-before 01-01-2020']],
    ['from the day on which one ended', wish('2020-01-01', null, 'ended'), []],
  ])('%s', (_name, version, expected) => {
    const ended = { ...shipped('appeal')[0]!, id: 'ended', validUntil: '2020-01-01' }
    const faults = refuseVersion(version, [...shippedRules, ended])
    expect(faults.map(({ pointer, code, params }) => `${pointer} ${code} ${params?.['date'] ?? ''}`)).toEqual(expected)
  })

  test('a length that cannot be counted is refused at its field', () => {
    const faults = refuseVersion({ ...wish('2027-01-01'), length: { value: 51, unit: 'years' } }, shippedRules)
    expect(faults).toEqual([{ pointer: '/value', code: 'fault/no-length' }])
  })

  test('of days by decree: known ones, weekends and holidays are refused', () => {
    const known = [{ on: '2027-05-07', source: 'x' }]
    const codes = (on: string) => refuseDay(on, known).map(({ code }) => code)
    expect(['2027-05-14', '2027-05-07', '2027-05-08', '2027-05-06', '1999-05-07'].map(codes)).toEqual([
      [],
      ['fault/day-known'],
      ['fault/day-off-already'],
      ['fault/day-off-already'],
      ['fault/too-far-off'],
    ])
  })
})

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('1998-01-01', days))
const wishes = fc.array(
  fc.record({
    rule: fc.constantFrom('appeal', 'objection', 'pip'),
    from: day,
    lasts: fc.option(fc.integer({ min: 1, max: 4000 })),
  }),
  { maxLength: 12 },
)

/** As the database does on approval: what holds on the first day ends there. */
function approved(versions: OwnVersion[], next: OwnVersion): OwnVersion[] {
  return [
    ...versions.map((version) =>
      version.rule === next.rule &&
      version.validFrom <= next.validFrom &&
      (version.validUntil === null || next.validFrom < version.validUntil)
        ? { ...version, validUntil: next.validFrom }
        : version,
    ),
    next,
  ]
}

describe('whatever is proposed and approved, one after the other', () => {
  test('no two versions hold on one day, none is lost between two, and what comes later leaves earlier days alone', () => {
    fc.assert(
      fc.property(wishes, fc.array(day, { minLength: 1, maxLength: 20 }), (asked, days) => {
        let versions: OwnVersion[] = []
        let rules: readonly TermRule[] = rulesWith(shippedRules, versions)
        for (const { rule, from, lasts } of asked) {
          const version = own(rule, from, lasts === null ? null : addDays(from, lasts))
          const before = rules
          if (refuseVersion(version, before).length > 0) continue
          versions = approved(versions, version)
          rules = rulesWith(shippedRules, versions)
          expect(flawsIn(rules)).toEqual([])
          const until = touchedUntil(version, before)
          for (const on of days) {
            if (on >= from && (until === null || on < until)) continue
            // A running dossier keeps the law of its moment.
            expect(versionOn(rules, rule, on)?.length).toEqual(versionOn(before, rule, on)?.length)
          }
          for (const on of days) {
            const after = versionOn(rulesAfter(before, version), rule, on)
            expect(after?.length).toEqual(versionOn(rules, rule, on)?.length)
          }
        }
        for (const on of days)
          expect(rules.filter((rule) => rule.id === 'appeal' && holdsOn(rule, on)).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('a dossier of before keeps its date when the rule changes; one of after gets another', () => {
  const rules = rulesWith(shippedRules, [own('objection', '2027-01-01', null, 6)])
  const due = (from: string, on = from) => {
    const computed = computeByRule({ rules, designated: [] }, { id: 'objection', from, on })
    return typeof computed === 'string' ? computed : computed.due
  }
  expect(due('2026-12-31')).toBe('2027-01-28')
  expect(due('2027-01-01')).toBe('2027-02-12')
  expect(due('2027-01-04', '2026-12-30')).toBe('2027-02-01')
})

describe('a rule of the foundation itself', () => {
  const brings: Brought = {
    meaning: { nl: 'Zienswijze', en: 'View' },
    countsFrom: { nl: 'na', en: 'after' },
    mode: 'term',
    back: false,
    grave: false,
  }
  const first = { ...own('zienswijze', '2026-01-01', null, 2), brings }
  const asked = (rule: string, validFrom = '2026-01-01', validUntil: string | null = null, value = 2) => ({
    ...wish(validFrom, validUntil, rule),
    ...brings,
    length: { value, unit: 'weeks' as const },
  })
  test.each<[string, ReturnType<typeof asked>, string[]]>([
    ['that is not there', asked('zienswijze'), []],
    ['that the program has', asked('appeal'), ['/rule fault/rule-known']],
    ['with the name of a screen', asked('nieuw'), ['/rule fault/rule-name']],
    [
      'that ends before it begins',
      asked('zienswijze', '2026-01-02', '2026-01-01'),
      ['/validUntil fault/rule-ends-before'],
    ],
    ['from before all law', asked('zienswijze', '1889-01-01'), ['/validFrom fault/too-far-off']],
    ['of sixty years', asked('zienswijze', '2026-01-01', null, 3200), ['/value fault/no-length']],
  ])('%s', (_, one, expected) => {
    expect(refuseNewRule(one, shippedRules).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected)
  })

  test('is known by its own words, and counted by; another version of it has the same words', () => {
    const rules = rulesWith(shippedRules, [
      { ...first, validUntil: '2027-01-01' },
      own('zienswijze', '2027-01-01', null, 3),
    ])
    const known = rules.filter(({ id }) => id === 'zienswijze')
    expect(known.map(({ length, meaning }) => [length.value, meaning.nl])).toEqual([
      [2, 'Zienswijze'],
      [3, 'Zienswijze'],
    ])
    expect(computeByRule({ rules, designated: [] }, { id: 'zienswijze', from: '2026-03-02' })).toMatchObject({
      due: '2026-03-16',
    })
    expect(computeByRule({ rules, designated: [] }, { id: 'zienswijze', from: '2025-03-02' })).toBe(
      'no-rule-on-this-day',
    )
    expect(flawsIn(rules)).toEqual([])
  })

  test('a second version that leaves days without a rule, or with two, is refused at its field', () => {
    const rules = rulesWith(shippedRules, [{ ...first, validUntil: '2027-01-01' }])
    const codes = (from: string, until: string | null) =>
      refuseVersion(wish(from, until, 'zienswijze'), rules).map(({ pointer, code }) => `${pointer} ${code}`)
    expect(codes('2027-02-01', null)).toEqual(['/validFrom fault/rule-gap-before'])
    expect(codes('2025-01-01', null)).toEqual(['/validUntil fault/rule-overlap'])
    expect(codes('2025-01-01', '2025-12-01')).toEqual(['/validUntil fault/rule-gap-after'])
    expect(codes('2027-01-01', null)).toEqual([])
  })

  test('its name is made of its words, and is always one that the database takes', () => {
    expect(nameFrom('Zienswijze indiénen (§ 3)')).toBe('zienswijze-indienen-3')
    expect(nameFrom('3 brieven')).toBe('brieven')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(nameFrom(words)).toMatch(/^([a-z][a-z0-9]*(-[a-z0-9]+)*)?$/)
      }),
    )
  })
})

test('every rule of the program stands in one group, and shows source and certainty', () => {
  const grouped = groupsWith([]).flatMap(({ ids }) => ids)
  expect(grouped.toSorted()).toEqual([...new Set(shippedRules.map(({ id }) => id))].toSorted())
  for (const { source, certainty } of rulesWith(shippedRules, [])) {
    expect(source.trim().length).toBeGreaterThan(2)
    expect(['confirmed', 'secondary', 'likely', 'unconfirmed']).toContain(certainty)
  }
})
