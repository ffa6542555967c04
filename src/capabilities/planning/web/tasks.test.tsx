// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listWorkers } from '#capabilities/team/contract.ts'
import { FakeServer, refusal } from '../../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../../test/web/render-screen.tsx'
import { addTask, endTask, listTasks, reopenTask, type Task } from '../contract/tasks.ts'
import { DayTasks } from './parts/DayTasks.tsx'
import { TasksScreen } from './TasksScreen.tsx'
import { NewTaskScreen } from './TaskScreen.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const aTask = (at: number, change: Partial<Task> = {}): Task => ({
  id: anId(at),
  version: 1,
  kind: 'own',
  title: `Taak ${at}`,
  dueOn: '2026-11-22',
  note: null,
  urgency: 'today',
  client: null,
  belongsTo: 'worker',
  worker: { id: anId(900), name: 'Joke Verhoef' },
  givenBy: null,
  location: null,
  done: null,
  mayChange: true,
  ...change,
})
let server: FakeServer
let tasks: Task[]
beforeEach(() => {
  localStorage.clear()
  tasks = []
  server = new FakeServer()
    .on(listTasks, ({ state }) => ({
      today: '2026-11-22',
      tasks: tasks.filter(({ done }) => (done !== null) === (state === 'done')),
      may: { seeAll: true },
    }))
    .on(listWorkers, { workers: [], may: { manage: false } })
    .listen()
})
afterEach(cleanup)

test('a task is ticked with one press, and undone from the message', async () => {
  tasks = [aTask(1, { title: null, kind: 'baseline-measurement', client: { id: anId(5), number: 5, name: 'Rahel' } })]
  server
    .on(endTask, ({ taskId, version }) => ({ id: taskId, version: version + 1 }))
    .on(reopenTask, ({ taskId }) => ({ id: taskId, version: 3 }))
  await renderScreen(<TasksScreen />)
  const tick = await screen.findByRole('checkbox', { name: 'Klaar: Eerste meting van zelfredzaamheid' })
  await userEvent.click(tick)
  expect(server.inputsOf(endTask)).toEqual([{ taskId: anId(1), outcome: 'done', version: 1 }])
})

test('on the page of the day stands what is due, and apart what colleagues asked for later', async () => {
  tasks = [
    aTask(1, { title: 'Te laat', urgency: 'late', dueOn: '2026-11-20' }),
    aTask(2, { title: 'Volgende maand', urgency: 'later', dueOn: '2026-12-20' }),
    aTask(3, { title: 'Gevraagd', urgency: 'later', dueOn: '2026-12-20', givenBy: { id: anId(9), name: 'Piet Bos' } }),
  ]
  await renderScreen(<DayTasks />)
  const block = async (name: string) =>
    within((await screen.findByRole('heading', { level: 2, name })).closest('section') as HTMLElement)
  expect((await block('Te doen')).getAllByRole('checkbox')).toHaveLength(1)
  expect((await block('Van collega’s')).getByText('van collega Piet Bos')).toBeTruthy()
  expect(screen.queryByText('Volgende maand')).toBeNull()
})

test('a new task is one’s own unless said otherwise, and what the server refuses stands at its field', async () => {
  server.on(
    addTask,
    refusal(422, 'common/invalid-input', { errors: [{ pointer: '/dueOn', code: 'fault/too-far-off' }] }),
  )
  await renderScreen(<NewTaskScreen />, { session: aSession({ workerId: anId(900) }) })
  await userEvent.type(await screen.findByLabelText('Wat is er te doen?'), 'Koffie')
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect(server.inputsOf(addTask)).toMatchObject([
    { clientId: null, title: 'Koffie', belongsTo: 'worker', workerId: anId(900) },
  ])
  expect(await screen.findByText('deze dag ligt te ver weg; kijk het jaar na')).toBeTruthy()
})
