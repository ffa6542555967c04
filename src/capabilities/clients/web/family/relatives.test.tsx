// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { getFamily, relativeLines } from '../../contract/family.ts'
import { aFamily, anId } from '../fixtures.ts'
import { AddRelativeScreen, RelativeScreen } from './RelativeScreens.tsx'
import { RelativesSection } from './RelativesSection.tsx'

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().on(getFamily, aFamily()).listen()
})
afterEach(cleanup)

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('who is elsewhere stands with the relation and the place, in words', async () => {
  await renderScreen(<RelativesSection clientId={anId(1)} />)
  expect((await screen.findByText('فاطمة')).closest('bdi')?.getAttribute('dir')).toBe('auto')
  expect(screen.getByText('ouder van Samira · ongeveer 68 jaar · in Turkije')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Familielid toevoegen' })).toBeTruthy()
  cleanup()
  server.on(getFamily, aFamily({ may: { change: false } }))
  await renderScreen(<RelativesSection clientId={anId(1)} />)
  await screen.findByText('فاطمة')
  expect(screen.queryByRole('link', { name: 'Familielid toevoegen' })).toBeNull()
})

test('a country is asked of somebody abroad; an odd age is asked about, and the answer saves', async () => {
  server.on(relativeLines.add, (asked) =>
    asked.sure ? { id: anId(96), version: 1 } : refusal(409, 'clients/older-than-parent', {}),
  )
  const { history } = await renderScreen(<AddRelativeScreen clientId={anId(1)} />)
  await userEvent.click(await screen.findByLabelText('kind'))
  await userEvent.type(screen.getByLabelText('Achternaam'), 'Selam')
  expect(screen.queryByLabelText(/^In welk land/)).toBeNull()
  await userEvent.click(screen.getByLabelText('in het buitenland'))
  await userEvent.type(screen.getByLabelText(/^In welk land/), 'Soedan')
  await press('Opslaan')
  await userEvent.click(await screen.findByLabelText('Ja, dit klopt zo'))
  await press('Opslaan')
  await waitFor(() => expect(history.location.href).toBe(`/clienten/${anId(1)}?deel=gezin`))
  expect(server.inputsOf(relativeLines.add).at(-1)).toMatchObject({
    clientId: anId(1),
    relation: 'child',
    givenNames: '',
    familyName: 'Selam',
    whereabouts: 'abroad',
    country: 'Soedan',
    sure: true,
  })
})

test('somebody is corrected with the version that was read, or taken away', async () => {
  server.on(relativeLines.correct, { id: anId(95), version: 3 }).on(relativeLines.remove, { id: anId(95) })
  await renderScreen(<RelativeScreen clientId={anId(1)} relativeId={anId(95)} />)
  await userEvent.click(await screen.findByLabelText('in een opvangcentrum'))
  await press('Opslaan')
  await waitFor(() => expect(server.inputsOf(relativeLines.correct)).toHaveLength(1))
  expect(server.inputsOf(relativeLines.correct)[0]).toMatchObject({ whereabouts: 'reception-centre', version: 2 })
  await press('Familielid weghalen')
  await waitFor(() => expect(server.inputsOf(relativeLines.remove)).toEqual([{ relativeId: anId(95) }]))
})
