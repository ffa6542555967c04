// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import {
  getTrajectoryCourse,
  listHeldTrajectories,
  pauseTrajectory,
  reassignTrajectories,
} from '../../contract/trajectories.ts'
import { type CourseAnswer, TrajectoryCourseScreen } from './CourseScreen.tsx'
import { ReassignScreen } from './ReassignScreen.tsx'
import { TrajectoryStepScreen } from './StepScreens.tsx'

const id = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const [client, trajectory, kees, anja, joke] = [id(5), id(6), id(7), id(8), id(9)]

const aCourse = (change: Partial<CourseAnswer> = {}): CourseAnswer => ({
  id: trajectory,
  version: 3,
  today: '2026-11-18',
  client: { id: client, name: 'Amina Haddad' },
  kind: 'Maatschappelijke begeleiding',
  startedOn: '2026-05-06',
  endedOn: null,
  endReason: null,
  course: {
    state: 'running',
    month: 7,
    of: 24,
    phase: 'integrate',
    phases: [
      { key: 'settle', fromMonth: 1, on: '2026-05-06' },
      { key: 'integrate', fromMonth: 7, on: '2026-11-06' },
    ],
    lastDay: '2028-05-19',
    why: { from: '2026-05-06', counts: 'start', months: 24, pausedDays: 14, extendedUntil: null },
  },
  guides: [{ id: null, worker: { id: kees, name: 'Kees Brouwer' }, main: true, fromOn: '2026-05-06', untilOn: null }],
  happened: [{ what: 'started', on: '2026-05-06', reason: null, by: null }],
  todo: [{ id: id(20), kind: 'interim-measurement', dueOn: '2026-11-06' }],
  lateItems: 2,
  interview: null,
  may: { manage: true, interview: true },
  ...change,
})

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().listen()
})
afterEach(cleanup)

test('says which month it is, why the last day is the last, and what should have happened', async () => {
  server.on(getTrajectoryCourse, aCourse())
  await renderScreen(<TrajectoryCourseScreen clientId={client} trajectoryId={trajectory} />)
  expect(await screen.findByText('Maand 7 van 24 · Integratie')).toBeDefined()
  expect(
    screen.getByText(
      'Laatste dag: 19 mei 2028. Dat is het einde van maand 24, geteld vanaf 6 mei 2026. Door pauzes is dat 14 dagen later.',
    ),
  ).toBeDefined()
  expect(screen.getByText('2 punten van de checklist zijn te laat')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Stilzetten' })).toBeDefined()
})

test('who may only read gets no buttons; an ended one is opened again and nothing else', async () => {
  server.on(getTrajectoryCourse, aCourse({ may: { manage: false, interview: false } }))
  await renderScreen(<TrajectoryCourseScreen clientId={client} trajectoryId={trajectory} />)
  await screen.findByText('Maand 7 van 24 · Integratie')
  expect(screen.queryByRole('link', { name: 'Stilzetten' })).toBeNull()
  cleanup()
  const ended = { ...aCourse().course, state: 'ended' as const }
  server.on(getTrajectoryCourse, aCourse({ endedOn: '2026-11-01', endReason: 'Verhuisd', course: ended }))
  await renderScreen(<TrajectoryCourseScreen clientId={client} trajectoryId={trajectory} />)
  expect(await screen.findByText('Beëindigd op 1 november 2026: verhuisd.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Heropenen' })).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Beëindigen' })).toBeNull()
})

test('a pause asks for its first day and why', async () => {
  server
    .on(getTrajectoryCourse, aCourse())
    .on(pauseTrajectory, ({ version }) => ({ id: trajectory, version: version + 1 }))
  await renderScreen(<TrajectoryStepScreen clientId={client} trajectoryId={trajectory} step="pauze" />)
  await userEvent.type(await screen.findByLabelText('Waarom?'), 'Ziekenhuis')
  await userEvent.click(screen.getByRole('button', { name: 'Stilzetten' }))
  expect(server.inputsOf(pauseTrajectory)).toEqual([
    { trajectoryId: trajectory, version: 3, fromOn: '2026-11-18', reason: 'Ziekenhuis' },
  ])
})

test('dividing shows every trajectory of who leaves, and sends nothing by itself', async () => {
  const held = [1, 2].map((n) => ({
    id: id(30 + n),
    version: n,
    client: { id: id(40 + n), name: `Cliënt ${n}`, number: n },
    kind: 'Begeleiding',
    startedOn: '2026-05-06',
  }))
  server
    .on(listHeldTrajectories, {
      today: '2026-11-18',
      holders: [{ id: kees, name: 'Kees Brouwer', running: 2, leftOn: '2026-11-30' }],
      held,
      candidates: [
        { id: anja, name: 'Anja de Graaf', running: 1 },
        { id: joke, name: 'Joke Verhoef', running: 4 },
      ],
    })
    .on(reassignTrajectories, ({ moves }) => ({ moved: moves.length }))
  await renderScreen(
    <div id="main">
      <ReassignScreen workerId={kees} />
    </div>,
  )
  expect(await screen.findByText('2 trajecten krijgen een andere begeleider, in één keer.')).toBeDefined()
  expect(screen.getAllByText('Begeleiding, sinds 6 mei 2026')).toHaveLength(2)
  expect(server.inputsOf(reassignTrajectories)).toEqual([])
})
