// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import type { Figure, OpenedRecord } from '../../contract.ts'
import { Records } from './Records.tsx'

afterEach(cleanup)

const words = (text: string) => ({ nl: text, en: text })
const figure: Figure = {
  key: 'legal.familyReunificationHandled',
  version: 1,
  label: words('behandeld'),
  unit: words('dossiers'),
  definition: words('dossiers'),
  population: words('cliënten'),
  attribute: { label: words('Uitkomst'), words: { open: words('loopt nog') } },
  record: 'legal-case',
  value: 2,
  split: null,
  before: null,
  open: true,
}
const record = (at: number, change: Partial<OpenedRecord> = {}): OpenedRecord => ({
  recordId: `018f0000-0000-7000-8000-00000000000${at}`,
  clientId: '018f0000-0000-7000-8000-0000000000aa',
  clientNumber: at,
  name: `Cliënt ${at}`,
  on: '2017-03-01',
  word: null,
  attribute: null,
  weight: 1,
  caseId: null,
  arrived: null,
  to: 'legal-case',
  ...change,
})
const draw = (records: readonly OpenedRecord[], word?: string) =>
  renderScreen(<Records figure={figure} records={records} word={word} />)
const headings = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
const row = (name: RegExp) => screen.getByRole('row', { name }).textContent

test('the attribute stands under its own heading, codes in words, the words of the foundation as they are', async () => {
  await draw([record(1, { attribute: 'open' }), record(2, { attribute: 'Toegekend' })])
  expect(headings()).toEqual(['Wie of wat', 'Uitkomst', 'Datum'])
  expect(row(/Cliënt 1/)).toBe('Cliënt 1loopt nog01-03-2017')
  expect(row(/Cliënt 2/)).toBe('Cliënt 2Toegekend01-03-2017')
  expect(screen.getByRole('link', { name: 'Cliënt 1' }).getAttribute('href')).toContain('/juridisch/')
})

test('a column that would say nothing, or only the opened word again, is left out', async () => {
  await draw([record(1, { attribute: 'Toegekend', on: null })], 'Toegekend')
  expect(headings()).toEqual(['Wie of wat'])
})

test('without a name the number of the client, without a link where the reader may not go', async () => {
  await draw([record(7, { clientId: null, name: null, to: null })])
  expect(row(/7/)).toContain('cliënt 7')
  expect(screen.queryByRole('link')).toBeNull()
})
