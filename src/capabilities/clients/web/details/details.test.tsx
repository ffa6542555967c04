// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import {
  changeTargetGroup,
  type Details,
  getIdentifier,
  getDetails,
  identifierLines,
  languageLines,
  nameLines,
  permitLines,
  recordDeath,
} from '../../contract/details.ts'
import { getPhoto, setPhoto } from '../../contract/photo.ts'
import { anId } from '../fixtures.ts'
import { PhotoScreen } from '../photo/PhotoScreen.tsx'
import { shrink } from '../photo/shrink.ts'
import { DetailsPart } from './DetailsPart.tsx'
import { DeathScreen } from './DeathScreen.tsx'
import { AddIdentifierScreen, IdentifierScreen } from './IdentifierScreens.tsx'
import { AddLanguageScreen } from './LanguageScreens.tsx'
import { AddNameScreen, NameScreen } from './NameScreens.tsx'
import { AddPermitScreen } from './PermitScreens.tsx'
import { ChangeTargetGroupScreen } from './TargetGroupScreens.tsx'

const someDetails = (change: Partial<Details> = {}): Details => ({
  client: {
    id: anId(1),
    number: 1,
    givenNames: 'Rahel',
    familyName: 'Ghebremedhin',
    birthDate: '1995-09-30',
    birthDatePrecision: 'day',
    birthDateEstimated: false,
    nationality: 'Eritrese',
    language: 'Tigrinya',
    targetGroup: 'Statushouder',
    targetGroupFrom: null,
    vNumber: '2012345678',
    deceasedOn: null,
    photo: false,
    version: 4,
  },
  names: [
    {
      id: anId(20),
      version: 2,
      script: 'geez',
      values: { kind: 'own-script', givenNames: 'ራሄል', familyName: 'ገብረመድህን', paper: 'Doopakte' },
    },
  ],
  nationalities: [],
  languages: [],
  identifiers: [],
  permits: [],
  targetGroups: [],
  keepsBsn: false,
  today: '2026-11-23',
  may: { change: true },
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer()
    .on(getDetails, someDetails())
    .on(listItems, {
      items: [{ id: anId(70), list: 'language', name: 'Koerdisch', meaning: null, active: true, version: 1 }],
      may: { manage: false },
    })
    .listen()
})
// There is no canvas here to draw a picture on.
vi.mock('../photo/shrink.ts', () => ({ shrink: vi.fn<(file: Blob) => Promise<string | null>>() }))

afterEach(cleanup)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const type = async (label: string | RegExp, text: string) => userEvent.type(await screen.findByLabelText(label), text)
/** Lists of choices open in the frame. */
const renderInFrame = (of: ReactElement) => renderScreen(<main id="main">{of}</main>)
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
  expect(screen.queryAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([`${at}/toen`])
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

const line = <V,>(at: number, values: V) => ({ id: anId(at), version: 1, values })
const bsn = line(30, { kind: 'bsn' as const, value: '•••••6782', paper: null, validUntil: null })

test('each subject stands in a list of its own, said in words', async () => {
  const stretch = { fromOn: '2026-06-15', untilOn: '2029-06-14' }
  server.on(
    getDetails,
    someDetails({
      nationalities: [{ ...line(22, { nationalityId: anId(70), fromOn: null, untilOn: null }), name: 'Ethiopische' }],
      languages: [
        {
          ...line(23, { languageId: anId(70), speaking: 'good', reading: 'none', knowsScript: false }),
          name: 'Engels',
        },
      ],
      identifiers: [
        line(24, { kind: 'document', value: 'III-V123AL568', paper: 'residence-document', validUntil: '2025-01-01' }),
        bsn,
      ],
      permits: [line(25, { kind: 'asylum-fixed', ground: 'refugee', receivedOn: '2026-07-01', ...stretch })],
      targetGroups: [{ ...line(26, { targetGroupId: anId(70), fromOn: null, untilOn: '2026-05-31' }), name: 'AMV' }],
    }),
  )
  await renderScreen(<DetailsPart clientId={anId(1)} />)
  const listed = async (name: string) =>
    Array.from((await screen.findByRole('list', { name })).children, (item) => item.textContent)
  expect(await listed('Nationaliteit')).toEqual(['EthiopischeWijzigen'])
  expect(await listed('Talen')).toEqual(['Engelsspreekt: goed · leest: niet · kent het schrift nietWijzigen'])
  expect(await listed('Nummers')).toEqual([
    'III-V123AL568verblijfsdocument · geldig tot en met 01-01-2025 · verlopenWijzigen',
    '•••••6782BSNWijzigen',
  ])
  expect(await listed('Verblijfsvergunning')).toEqual([
    'asiel, bepaalde tijd (III)vluchteling (a-status) · 15-06-2026 tot en met 14-06-2029 · ontvangen op 01-07-2026Wijzigen',
  ])
  expect(await listed('Doelgroep')).toEqual(['AMVtot en met 31-05-2026Wijzigen'])
  expect(screen.getByText('Wij praten in: Tigrinya')).toBeTruthy()
})

test('a language is added with how well it is spoken; what is not known stays open', async () => {
  server.on(languageLines.add, { id: anId(31), version: 1 })
  await renderInFrame(<AddLanguageScreen clientId={anId(1)} />)
  await userEvent.click(await screen.findByLabelText(/^Taal/))
  await userEvent.click(await screen.findByText('Koerdisch'))
  await userEvent.click(screen.getAllByLabelText('moedertaal')[0]!)
  await userEvent.click(screen.getByLabelText('Nee'))
  await press('Opslaan')
  await waitFor(() => expect(server.inputsOf(languageLines.add)).toHaveLength(1))
  expect(server.inputsOf(languageLines.add)[0]).toEqual({
    clientId: anId(1),
    languageId: anId(70),
    speaking: 'mother-tongue',
    reading: null,
    knowsScript: false,
  })
})

test('what is wrong with a choice is heard with its field', async () => {
  await renderInFrame(<AddLanguageScreen clientId={anId(1)} />)
  await screen.findByLabelText(/^Taal/)
  await press('Opslaan')
  const wrong = await screen.findByText('vul dit in')
  expect(screen.getByLabelText(/^Taal/).getAttribute('aria-describedby')).toBe(wrong.closest('.err')!.id)
})

test('a document says which; a BSN is offered only where there is a legal basis, and is never corrected', async () => {
  server.on(identifierLines.add, { id: anId(31), version: 1 })
  await renderScreen(<AddIdentifierScreen clientId={anId(1)} />)
  expect(await screen.findByLabelText('COA-nummer')).toBeTruthy()
  expect(screen.queryByLabelText('BSN')).toBeNull()
  expect(screen.queryByLabelText('verblijfsdocument')).toBeNull()
  await userEvent.click(screen.getByLabelText('document'))
  await userEvent.click(screen.getByLabelText('verblijfsdocument'))
  await type('Nummer', 'III-V123AL568')
  await press('Opslaan')
  await waitFor(() => expect(server.inputsOf(identifierLines.add)).toHaveLength(1))
  expect(server.inputsOf(identifierLines.add)[0]).toMatchObject({ kind: 'document', paper: 'residence-document' })
  cleanup()
  server.on(getDetails, someDetails({ keepsBsn: true, identifiers: [bsn] }))
  await renderScreen(<AddIdentifierScreen clientId={anId(1)} />)
  expect(await screen.findByLabelText('BSN')).toBeTruthy()
  cleanup()
  await renderScreen(<IdentifierScreen clientId={anId(1)} identifierId={bsn.id} />)
  expect(await screen.findByText(/Een BSN wijzigt u niet/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Opslaan' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Nummer weghalen' })).toBeTruthy()
  server.on(getIdentifier, { clientId: anId(1), value: '123456782' })
  await press('Toon het hele nummer')
  expect(await screen.findByText('123456782')).toBeTruthy()
  expect(server.inputsOf(getIdentifier)).toEqual([{ identifierId: bsn.id }])
})

test('a permit asks its kind, and says so before anything is sent', async () => {
  await renderScreen(<AddPermitScreen clientId={anId(1)} />)
  await screen.findByLabelText('W-document')
  await press('Opslaan')
  expect(await screen.findByText('vul dit in', { selector: '.err span' })).toBeTruthy()
  expect(server.inputsOf(permitLines.add)).toEqual([])
})

test('another target group and a death name the version of the client that was read', async () => {
  server.on(changeTargetGroup, { id: anId(1), version: 5 }).on(recordDeath, { id: anId(1), version: 5 })
  await renderInFrame(<ChangeTargetGroupScreen clientId={anId(1)} />)
  expect(await screen.findByText(/De doelgroep van nu is Statushouder/)).toBeTruthy()
  await userEvent.click(screen.getByLabelText(/^Doelgroep/))
  await userEvent.click(await screen.findByText('Koerdisch'))
  await press('Opslaan')
  await waitFor(() => expect(server.inputsOf(changeTargetGroup)).toHaveLength(1))
  expect(server.inputsOf(changeTargetGroup)[0]).toMatchObject({
    targetGroupId: anId(70),
    fromOn: '2026-11-23',
    version: 4,
  })
  cleanup()
  await renderScreen(<DeathScreen clientId={anId(1)} />)
  await type('Overleden op', '3-11-2026')
  await press('Opslaan')
  await waitFor(() => expect(server.inputsOf(recordDeath)).toHaveLength(1))
  expect(server.inputsOf(recordDeath)[0]).toEqual({ clientId: anId(1), deceasedOn: '2026-11-03', version: 4 })
})

test('a photo is kept once the client was asked, and what is no picture is said', async () => {
  server.on(getPhoto, { photo: null, today: '2026-11-18', may: { change: true } }).on(setPhoto, { id: anId(40) })
  const pictures = vi.mocked(shrink).mockResolvedValueOnce(null).mockResolvedValueOnce('AAAA')
  await renderInFrame(<PhotoScreen clientId={anId(1)} />)
  const chooser = await screen.findByLabelText('Foto')
  await userEvent.upload(chooser, new File(['tekst'], 'brief.png', { type: 'image/png' }))
  expect(await screen.findByText(/niet als foto te lezen/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Foto bewaren' })).toBeNull()
  await userEvent.upload(chooser, new File(['beeld'], 'foto.png', { type: 'image/png' }))
  expect(await screen.findByAltText('Foto van Rahel Ghebremedhin')).toBeTruthy()
  await press('Foto bewaren')
  expect(await screen.findByText('Vraag dit eerst aan de cliënt.')).toBeTruthy()
  expect(server.inputsOf(setPhoto)).toEqual([])
  await userEvent.click(screen.getByRole('checkbox'))
  await press('Foto bewaren')
  await waitFor(() => expect(server.inputsOf(setPhoto)).toHaveLength(1))
  expect(server.inputsOf(setPhoto)[0]).toEqual({ clientId: anId(1), image: 'AAAA', agreedOn: '2026-11-18' })
  expect(pictures).toHaveBeenCalledTimes(2)
})
