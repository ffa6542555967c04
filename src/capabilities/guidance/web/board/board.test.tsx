// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { listItems } from '#capabilities/organisation/contract.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { confirmMonth, getBoard, getMonthlyCheck, setContractedNumber } from '../../contract/board.ts'
import { BoardScreen } from './BoardScreen.tsx'
import { ContractScreen } from './Contracted.tsx'
import { MonthlyCheckScreen } from './MonthlyCheckScreen.tsx'

const id = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const hillegom = { id: id(1), name: 'Hillegom' }
const none = { count: 0, first: [] }
const aPerson = (n: number, guide: string | null = null) => ({
  trajectoryId: id(20 + n),
  client: { id: id(40 + n), name: `Cliënt ${n}`, number: n },
  kind: 'Begeleiding',
  guide,
  on: '2026-10-05',
})
const aBoard = (change: Partial<AnswerOf<typeof getBoard>> = {}): AnswerOf<typeof getBoard> => ({
  today: '2026-11-23',
  stillWeeks: 8,
  measureWeeks: 6,
  unguided: none,
  still: none,
  unmeasured: none,
  overdue: none,
  lateTasks: 0,
  caseload: [],
  contracted: [],
  unchecked: [],
  may: { contract: true },
  ...change,
})
const aLine = (n: number) => ({
  ...aPerson(n, 'Joke Verhoef'),
  startedOn: '2026-10-05',
  isRight: null as boolean | null,
  remark: null as string | null,
})
const aCheck = (change: Partial<AnswerOf<typeof getMonthlyCheck>> = {}): AnswerOf<typeof getMonthlyCheck> => ({
  location: hillegom,
  month: '2026-10',
  lines: [1, 2].map((n) => {
    const { on: _, ...line } = aLine(n)
    return line
  }),
  confirmed: null,
  earlier: [],
  may: { confirm: true },
  ...change,
})

/** Landmarks belong to the frame around the screen. */
const axeRules = async () =>
  (await axe.run(document.body)).violations.map(({ id: rule }) => rule).filter((rule) => rule !== 'region')

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().on(listItems, { items: [], may: { manage: false } }).listen()
})
afterEach(cleanup)

const showMonth = () => renderScreen(<MonthlyCheckScreen locationId={hillegom.id} month="2026-10" />)

test('a calm board says of each part that nothing is wrong', async () => {
  server.on(getBoard, aBoard())
  await renderScreen(<BoardScreen />, { at: '/begeleiding' })
  await screen.findByText('Iedereen heeft een begeleider.')
  for (const text of ['Er staat niets stil.', 'Iedereen is gemeten.', 'Er loopt niets te lang door.'])
    expect(screen.getByText(text)).toBeDefined()
})

test('the board names who has nobody, who has room, and the month to check', async () => {
  const worker = (n: number, name: string) => ({ id: id(60 + n), name })
  server.on(
    getBoard,
    aBoard({
      unguided: { count: 12, first: [aPerson(1), aPerson(2)] },
      unchecked: [{ location: hillegom, month: '2026-10', started: 2 }],
      caseload: [
        { worker: worker(1, 'Joke Verhoef'), guides: 3, atMost: 5, leftOn: null },
        { worker: worker(2, 'Kees Brouwer'), guides: 6, atMost: 5, leftOn: null },
        { worker: worker(3, 'Anja de Graaf'), guides: 1, atMost: null, leftOn: '2026-11-01' },
      ],
    }),
  )
  await renderScreen(<BoardScreen />, { at: '/begeleiding' })
  const unguided = within(await screen.findByRole('list', { name: 'Zonder begeleider' }))
  expect(unguided.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByText('De eerste 2 van 12.', { exact: false })).toBeDefined()
  expect(screen.getByRole('link', { name: /Hillegom, oktober 2026/ }).getAttribute('href')).toBe(
    `/begeleiding/maand/${hillegom.id}/2026-10`,
  )
  for (const text of ['plek voor 2', '1 te veel', 'weg', '3 cliënten, kan er 5 aan'])
    expect(screen.getByText(text)).toBeDefined()
  expect(await axeRules()).toEqual([])
})

test('who may not agree numbers sees them and cannot change them', async () => {
  const row = {
    municipality: hillegom,
    kind: { id: id(9), name: 'Begeleiding' },
    started: 4,
    contracted: 10,
    version: 1,
  }
  server.on(getBoard, aBoard({ contracted: [row], may: { contract: false } }))
  await renderScreen(<BoardScreen />, { at: '/begeleiding' })
  expect(await screen.findByText('4 gestart van 10 afgesproken')).toBeDefined()
  expect(screen.queryByRole('link', { name: /wijzigen/i })).toBeNull()
  expect(server.inputsOf(setContractedNumber)).toEqual([])
})

test('a number is agreed with a municipality: by the version that was read, with what is wrong at its field', async () => {
  const row = {
    municipality: hillegom,
    kind: { id: id(9), name: 'Begeleiding' },
    started: 4,
    contracted: 10,
    version: 3,
  }
  const errors = [{ pointer: '/contracted', code: 'fault/out-of-range' }]
  server
    .on(getBoard, aBoard({ contracted: [row] }))
    .on(setContractedNumber, () => refusal(422, 'common/invalid-input', { errors }))
  await renderScreen(<ContractScreen />, { at: `/begeleiding/contract?gemeente=${hillegom.id}&soort=${id(9)}` })
  const field = await screen.findByLabelText(/Afgesproken aantal/)
  expect((field as HTMLInputElement).value).toBe('10')
  const save = async (number: string) => {
    await userEvent.clear(field)
    await userEvent.type(field, number)
    await userEvent.click(screen.getByRole('button', { name: /Opslaan/ }))
  }
  await save('99999')
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(server.inputsOf(setContractedNumber)).toEqual([])
  await save('25')
  expect(server.inputsOf(setContractedNumber)).toMatchObject([{ contracted: 25, year: 2026, version: 3 }])
  expect((await screen.findByLabelText(/Afgesproken aantal/)).getAttribute('aria-invalid')).toBe('true')
  expect(await axeRules()).toEqual([])
})

test('a month is confirmed with one press; what is not right asks what is wrong', async () => {
  server.on(getMonthlyCheck, aCheck()).on(confirmMonth, { lines: 2 })
  await showMonth()
  await userEvent.click((await screen.findAllByRole('checkbox', { name: 'Klopt' }))[1]!)
  await userEvent.type(screen.getByLabelText('Wat klopt er niet?'), 'Begon pas in november')
  await userEvent.click(screen.getByRole('button', { name: 'Bevestig oktober 2026' }))
  expect(server.inputsOf(confirmMonth)).toEqual([
    {
      locationId: hillegom.id,
      month: '2026-10',
      lines: [
        { trajectoryId: id(21), isRight: true, remark: null },
        { trajectoryId: id(22), isRight: false, remark: 'Begon pas in november' },
      ],
    },
  ])
})

test('what the server finds wrong stands at its line', async () => {
  const errors = [{ pointer: '/lines/0/remark', code: 'fault/required' }]
  server.on(getMonthlyCheck, aCheck()).on(confirmMonth, () => refusal(422, 'common/invalid-input', { errors }))
  await showMonth()
  const [first] = await screen.findAllByRole('group')
  expect(await axeRules()).toEqual([])
  await userEvent.click(within(first!).getByRole('checkbox', { name: 'Klopt' }))
  await userEvent.click(screen.getByRole('button', { name: 'Bevestig oktober 2026' }))
  const field = await within(first!).findByLabelText('Wat klopt er niet?')
  expect(field.getAttribute('aria-invalid')).toBe('true')
})

test('a confirmed month says by whom, shows the remark and can be downloaded; nothing can be changed', async () => {
  const { on: _, ...line } = { ...aLine(1), isRight: false, remark: 'Verkeerde soort' }
  server.on(
    getMonthlyCheck,
    aCheck({
      lines: [line],
      confirmed: { at: '2026-11-02T09:00:00.000Z', who: 'Sanne Terpstra' },
      may: { confirm: false },
    }),
  )
  await showMonth()
  expect(await screen.findByText(/door Sanne Terpstra\. Dit verandert niet meer\./)).toBeDefined()
  expect(screen.getByText('Verkeerde soort')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Werkmap' }).getAttribute('href')).toContain('lang=nl')
  expect(screen.queryByRole('checkbox')).toBeNull()
})
