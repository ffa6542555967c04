// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { setLanguage } from '#platform/web/i18n/language.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import type { Figure } from '../../contract.ts'
import { openTo, openedIn } from './figures.ts'
import { SplitBars } from './SplitBars.tsx'

afterEach(async () => {
  cleanup()
  await setLanguage('nl')
})

const words = (text: string) => ({ nl: text, en: text })
const figure: Figure = {
  key: 'housing.nationality',
  version: 1,
  label: words('Nationaliteiten'),
  unit: words('personen'),
  definition: words('personen'),
  population: words('cliënten'),
  attribute: null,
  record: 'client',
  value: 6,
  split: [
    { word: 'Onbekend', value: 4, before: null },
    { word: null, value: 2, before: null },
  ],
  before: null,
  open: true,
}

function Bars() {
  const { search, withSearch } = useAddress()
  return (
    <>
      <SplitBars figure={figure} openTo={openTo(withSearch)} />
      <output>{JSON.stringify(openedIn(search))}</output>
    </>
  )
}
const bars = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const addresses = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

test('what lacks a word has a name and an address of its own, beside the word Onbekend of the foundation', async () => {
  await renderScreen(<Bars />, { at: '/verslag?cijfer=housing.nationality&zonder=woord&blad=2' })
  expect(bars()).toEqual(['Onbekend4', 'Niet ingevuld2'])
  expect(addresses()).toEqual([
    '/verslag?cijfer=housing.nationality&woord=Onbekend',
    '/verslag?cijfer=housing.nationality&zonder=woord',
  ])
  expect(screen.getByRole('status').textContent).toBe('{"key":"housing.nationality","word":null}')
})

test('the same in English', async () => {
  await setLanguage('en')
  await renderScreen(<Bars />)
  expect(bars()).toEqual(['Onbekend4', 'Not filled in2'])
})
