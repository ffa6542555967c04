// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { type Details, getDetails, nameLines } from '../../contract/details.ts'
import { anId } from '../fixtures.ts'
import { DetailsPart } from './DetailsPart.tsx'
import { AddNameScreen, NameScreen } from './NameScreens.tsx'

const someDetails = (change: Partial<Details> = {}): Details => ({
  client: {
    id: anId(1),
    number: 1,
    givenNames: 'Rahel',
    familyName: 'Ghebremedhin',
    birthDate: '1995-09-30',
    birthDatePrecision: 'day',
    birthDateEstimated: false,
  },
  names: [
    {
      id: anId(20),
      version: 2,
      script: 'geez',
      values: { kind: 'own-script', givenNames: 'ራሄል', familyName: 'ገብረመድህን', paper: 'Doopakte' },
    },
  ],
  today: '2026-11-23',
  may: { change: true },
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().on(getDetails, someDetails()).listen()
})
afterEach(cleanup)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const type = async (label: string | RegExp, text: string) => userEvent.type(await screen.findByLabelText(label), text)
const at = `/clienten/${anId(1)}`

test('names stand with their kind, script and paper; who may only read gets no way to change', async () => {
  await renderScreen(<DetailsPart clientId={anId(1)} />)
  expect(await screen.findByText('ራሄል ገብረመድህን')).toBeTruthy()
  expect(screen.getByText("in het eigen schrift · Ge'ez-schrift · Doopakte")).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Naam toevoegen' }).getAttribute('href')).toBe(`${at}/naam`)
  const correct = screen.getByRole('link', { name: 'Wijzigen: ራሄል ገብረመድህን' })
  expect(correct.getAttribute('href')).toBe(`${at}/naam/${anId(20)}`)
  cleanup()
  server.on(getDetails, someDetails({ may: { change: false } }))
  await renderScreen(<DetailsPart clientId={anId(1)} />)
  await screen.findByText('ራሄል ገብረመድህን')
  expect(screen.queryAllByRole('link')).toEqual([])
})

test('a name is added as it stands on the paper', async () => {
  server.on(nameLines.add, { id: anId(21), version: 1 })
  const { history } = await renderScreen(<AddNameScreen clientId={anId(1)} />)
  await userEvent.click(await screen.findByLabelText('staat zo op een document'))
  await type('Achternaam', 'Gebremedhn')
  await press('Opslaan')
  await waitFor(() => expect(history.location.href).toBe(`${at}?deel=gegevens`))
  expect(server.inputsOf(nameLines.add)).toEqual([
    { clientId: anId(1), kind: 'document', givenNames: '', familyName: 'Gebremedhn', paper: null },
  ])
})

test('a name is corrected with the version that was read, or taken away', async () => {
  server.on(nameLines.correct, { id: anId(20), version: 3 }).on(nameLines.remove, { id: anId(20) })
  await renderScreen(<NameScreen clientId={anId(1)} nameId={anId(20)} />)
  await type(/^Van welk papier/, ' 1995')
  await press('Opslaan')
  await waitFor(() => expect(server.inputsOf(nameLines.correct)).toHaveLength(1))
  expect(server.inputsOf(nameLines.correct)[0]).toMatchObject({ nameId: anId(20), paper: 'Doopakte 1995', version: 2 })
  await press('Naam weghalen')
  await waitFor(() => expect(server.inputsOf(nameLines.remove)).toEqual([{ nameId: anId(20) }]))
})
