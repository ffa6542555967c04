// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../test/web/render-screen.tsx'
import { getClientFile } from '../contract.ts'
import { ClientFileScreen } from './ClientFileScreen.tsx'
import { aFile, anId } from './fixtures.ts'

let server: FakeServer
beforeEach(() => {
  server = new FakeServer().on(getClientFile, aFile()).listen()
})
afterEach(cleanup)
const draw = (at = `/clienten/${anId(1)}`) => renderScreen(<ClientFileScreen clientId={anId(1)} />, { at })

test('the head says who, with whom, where and in which month', async () => {
  await draw()
  expect((await screen.findByRole('heading', { level: 1 })).textContent?.trim()).toBe('Samira Khatib')
  expect(screen.getByText('34 jaar (geschat) · Syrische · spreekt Arabisch · cliëntnummer 1')).toBeTruthy()
  const sentence = document.querySelector('.said')?.textContent
  expect(sentence).toContain('Met Mohammed en Nour in Hillegom · begeleider Joke Verhoef')
  expect(screen.getByRole('img', { name: 'Maand 7 van 24, tot en met 5 mei 2028' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Bel' }).getAttribute('href')).toBe('tel:0612345678')
})

test('plans stand above now, what happened under it; a line opens where one may change it', async () => {
  await draw()
  const lines = within(await screen.findByRole('list', { name: '' }).then((all) => all.closest('.page') as HTMLElement))
  const items = Array.from(document.querySelectorAll('.tl > li'), (item) => item.textContent)
  expect(items[0]).toContain('1 dec')
  expect(items[1]).toBe('Vandaag, maand 7')
  expect(items[2]).toContain('Brief over vaste lasten.')
  expect(items[2]).toContain('Geld · Joke Verhoef · 15 minuten')
  expect(lines.getByRole('link', { name: 'Spreekuur' }).getAttribute('href')).toBe(
    `/clienten/${anId(1)}/contact/${anId(90)}`,
  )
  expect(lines.queryByRole('link', { name: /^Coaching integratie begonnen/ })).toBeNull()
})

test('whoever reads a record and may not change it finds its history where it stands', async () => {
  const may = { ...aFile().may, correct: false, changeHousehold: false }
  server.on(getClientFile, aFile({ may }))
  await draw()
  const links = await screen.findAllByRole('link', { name: /^Geschiedenis: / })
  expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
    [
      `/geschiedenis/client/${anId(1)}`,
      ...[51, 52, 53].map((at) => `/geschiedenis/household_membership/${anId(at)}`),
      `/geschiedenis/placement/${anId(70)}`,
      `/geschiedenis/trajectory/${anId(80)}`,
    ].sort(),
  )
  expect(screen.queryByRole('link', { name: /^Wijzigen/ })).toBeNull()
})

test('only what one may add is offered', async () => {
  await draw()
  const offered = within(await screen.findByRole('navigation', { name: 'Toevoegen' })).getAllByRole('link')
  expect(offered.map((link) => link.textContent)).toEqual(['Contact vastleggen'])
  cleanup()
  server.on(
    getClientFile,
    aFile({ may: { correct: false, changeHousehold: false, read: { contacts: true }, record: {} } }),
  )
  await draw()
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByRole('link', { name: 'Wijzigen' })).toBeNull()
  expect(screen.queryByRole('navigation', { name: 'Toevoegen' })).toBeNull()
  // A part that is closed has no tab.
  expect(screen.getByRole('link', { name: 'Contacten' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Juridisch' })).toBeNull()
})

test('a part of the file has its own address and its own lines', async () => {
  await draw(`/clienten/${anId(1)}?deel=contacten`)
  expect(await screen.findByRole('heading', { level: 2, name: 'Contacten' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Contacten' }).getAttribute('aria-current')).toBe('page')
  expect(document.querySelectorAll('.tl > li')).toHaveLength(2)
})

test('after the agreed time there is no road, and nobody without a guide has one', async () => {
  const [running] = aFile().guidance
  const course = { ...running!.course!, state: 'over' as const, month: 40, lastDay: '2022-01-31' }
  server.on(getClientFile, aFile({ guidance: [{ ...running!, startedOn: '2020-02-01', course, guide: null }] }))
  await draw()
  expect(await screen.findByText('De afgesproken tijd van begeleiding liep tot en met 31 januari 2022')).toBeTruthy()
  expect(document.querySelector('.said')?.textContent).toContain('geen begeleider op dit moment')
})

test('the road is as long as was agreed, and says that it stands still; without an end there is only a month', async () => {
  const [running] = aFile().guidance
  const shown = (course: Partial<NonNullable<typeof running>['course'] & object>) => {
    server.on(getClientFile, aFile({ guidance: [{ ...running!, course: { ...running!.course!, ...course } }] }))
    return draw()
  }
  await shown({ state: 'paused', month: 14, of: 18, lastDay: '2027-12-31', phases: [{ key: 'year-2', fromMonth: 13 }] })
  expect(
    (await screen.findByRole('img', { name: 'Maand 14 van 18, tot en met 31 december 2027' })).textContent,
  ).toContain('Tweede jaar')
  expect(document.querySelector('.way')?.textContent).toContain('staat stil')
  cleanup()
  await shown({ month: 26, of: 24 })
  expect(await screen.findByRole('img', { name: /^Maand 26, tot en met/ })).toBeTruthy()
  cleanup()
  await shown({ month: 9, of: null, lastDay: null, phases: [] })
  expect((await screen.findByRole('link', { name: 'Maand 9' })).getAttribute('href')).toContain('/traject/')
  expect(screen.queryByRole('img', { name: /Maand/ })).toBeNull()
})

test('a file out of sight does not exist', async () => {
  server.on(getClientFile, refusal(404, 'common/not-found'))
  await draw()
  expect((await screen.findByRole('heading', { level: 1 })).textContent?.trim()).toBe('Deze pagina bestaat niet')
  expect(screen.getByRole('link', { name: 'Naar het begin' }).getAttribute('href')).toBe('/')
})

test('what one has to know before calling or writing is said in the head; of who died the date, and no more', async () => {
  const told = {
    callName: 'Sam',
    sayName: 'sa-MIE-ra',
    ownName: 'سميرة',
    contactWay: 'whatsapp',
    mayWriteHome: false,
  } as const
  server.on(getClientFile, aFile({ client: { ...aFile().client, ...told } }))
  await draw()
  const sentence = await screen.findByText(/^noem: Sam/)
  expect(sentence.textContent).toBe(
    'noem: Sam · zeg: sa-MIE-ra · 34 jaar (geschat) · Syrische · spreekt Arabisch · bereikbaar: alleen WhatsApp · geen brieven naar huis · cliëntnummer 1',
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('سميرة')
  cleanup()
  server.on(getClientFile, aFile({ client: { ...aFile().client, deceasedOn: '2024-11-03' } }))
  await draw()
  expect(await screen.findByText('Overleden op 3 november 2024.')).toBeTruthy()
  expect(screen.getByText(/^32 jaar/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Bel' })).toBeNull()
  expect(screen.queryByRole('img', { name: /^Maand/ })).toBeNull()
})

test('a year without a day is said as such', async () => {
  const born = { birthDate: '1987-01-01', birthDatePrecision: 'year', birthDateEstimated: false } as const
  server.on(getClientFile, aFile({ client: { ...aFile().client, ...born } }))
  await draw()
  expect(await screen.findByText(/^ongeveer 39 jaar/)).toBeTruthy()
  expect(screen.getByText('1987', { selector: 'dd' })).toBeTruthy()
})
