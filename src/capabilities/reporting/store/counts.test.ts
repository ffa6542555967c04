import { expect, test } from 'vitest'
import { definitions, scopeOf } from '../commands/report.ts'
import { sqlOf } from '../../../../test/harness/sql-of.ts'
import { countFigures } from './counts.ts'

const municipalityId = '0199d2a0-0000-7000-8000-000000000000'
const year = (of: number) => ({ municipalityId, from: `${of}-01-01`, until: `${of}-12-31` })
const counting = (of: number) =>
  sqlOf((tx) => countFigures(tx, definitions, scopeOf(municipalityId, year(of), '2026-11-18')))

test('all numbers of a report are one statement', async () => {
  await expect(await counting(2026)).toMatchFileSnapshot('counts.sql')
})

test('it is the same statement for every year, so that it is planned once', async () => {
  expect(await counting(2024)).toBe(await counting(2026))
})
