// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { getFamily } from '../../contract/family.ts'
import { aFamily, anId } from '../fixtures.ts'
import { FamilyPictureScreen } from './FamilyPictureScreen.tsx'

let server: FakeServer
beforeEach(() => {
  server = new FakeServer().on(getFamily, aFamily()).listen()
})
afterEach(cleanup)

const listed = async () =>
  Array.from((await screen.findByRole('list', { name: 'Hetzelfde in woorden' })).children, (item) => item.textContent)

test('the list says what the picture says: who, where, until when', async () => {
  const [samira, mohammed, nour] = aFamily().members
  const permit = { kind: 'asylum-fixed' as const, untilOn: '2030-01-01' }
  const members = [
    { ...samira!, permit },
    { ...mohammed!, permit: { ...permit, untilOn: '2020-01-01' }, home: null },
    { ...nour!, ofClientId: anId(2) },
  ]
  server.on(getFamily, aFamily({ members }))
  await renderScreen(<FamilyPictureScreen clientId={anId(1)} />)
  expect(await listed()).toEqual([
    'Samira Khatibhoofdpersoon · 34 jaar · woont: Meerstraat 14, 2181 BR, Hillegom · asiel, bepaalde tijd (III), tot en met 01-01-2030',
    'Mohammed Khatibpartner van Samira · 36 jaar · geen woning bekend · asiel, bepaalde tijd (III), verlopen op 01-01-2020',
    'Nour Khatibkind van Mohammed · 7 jaar · woont bij Samira',
    'فاطمةouder van Samira · ongeveer 68 jaar · in Turkije',
  ])
  const links = within(screen.getByRole('list', { name: 'Hetzelfde in woorden' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([`/clienten/${anId(2)}`, `/clienten/${anId(3)}`])
})

test('in the picture everybody stands once, hidden from who hears the list; names take their own direction', async () => {
  const { container } = await renderScreen(<FamilyPictureScreen clientId={anId(1)} />)
  await listed()
  const svg = container.querySelector('.family-picture > svg')!
  expect(svg.getAttribute('aria-hidden')).toBe('true')
  const names = Array.from(svg.querySelectorAll('foreignObject b'), (one) => [one.textContent, one.getAttribute('dir')])
  expect(names.sort()).toEqual(
    ['Mohammed Khatib', 'Nour Khatib', 'Samira Khatib', 'فاطمة'].map((name) => [name, 'auto']),
  )
  expect(svg.querySelectorAll('a, button')).toHaveLength(0)
})

test('whose file stays closed is there as the file tells it, without a way in; of homes nothing where they stay closed', async () => {
  const closed = [
    {
      number: 7,
      givenNames: 'Yusuf',
      familyName: '',
      birthDate: null,
      birthDatePrecision: 'day' as const,
      birthDateEstimated: false,
      role: 'child' as const,
    },
  ]
  const members = aFamily().members.map((one) => ({ ...one, home: null }))
  server.on(getFamily, aFamily({ closed, members, showsHomes: false }))
  await renderScreen(<FamilyPictureScreen clientId={anId(1)} />)
  expect(await listed()).toContain('Yusufkind · leeftijd niet bekend · dossier niet geopend')
  expect(screen.queryByText(/woning/)).toBeNull()
})
