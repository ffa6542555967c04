// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { saveMeasurement } from '../../contract/measurements.ts'
import { withWording } from '../../rules/instruments/find.ts'
import { MeasurementForm } from './MeasurementForm.tsx'

const anId = (at: number): string => `018f0000-0000-7000-8000-${String(at).padStart(12, '0')}`
const of = withWording([])[0]!
const draft = {
  id: anId(2),
  version: 3,
  instrument: 'zrm-2017',
  ownWords: false,
  state: 'draft' as const,
  moment: 'baseline' as const,
  takenOn: '2026-11-18',
  present: null,
  judged: [{ domain: 'finances', level: 2, why: null, remark: null }],
  takenBy: 'Joke Verhoef',
  correctedWhy: null,
  of,
}

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  server = new FakeServer().on(saveMeasurement, { id: anId(2), version: 4 }).listen()
})
afterEach(cleanup)
const draw = () =>
  renderScreen(<MeasurementForm clientId={anId(1)} measurement={draft} health={false} correcting={false} />)

test('levels stand from the highest down; a figure chooses one, and a half measurement is kept', async () => {
  await draw()
  const finances = await screen.findByRole('group', { name: 'Financiën' })
  const choices = within(finances).getAllByRole<HTMLInputElement>('radio')
  expect(choices.map(({ checked }) => checked)).toEqual([false, false, false, true, false])
  choices[0]!.focus()
  await userEvent.keyboard('4')
  expect(within(finances).getByRole('radio', { name: /^4 · voldoende/ })).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren, later verder' }))
  const [asked] = server.inputsOf(saveMeasurement)
  expect(asked).toMatchObject({ finish: false, version: 3, measurementId: anId(2) })
  const judged = asked!.judged as { domain: string; level: number | null }[]
  expect([judged.length, judged[0]!.level, judged[1]!.level]).toEqual([13, 4, null])
})

test('what is skipped is said by its name; on health there is no remark to write', async () => {
  server.on(
    saveMeasurement,
    refusal(422, 'common/invalid-input', { errors: [{ pointer: '/judged/3/level', code: 'fault/domain-skipped' }] }),
  )
  await draw()
  await userEvent.click(await screen.findByRole('button', { name: 'Afronden' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Huisvesting: kies een niveau')
  expect(screen.queryByLabelText(/Opmerking bij Geestelijke gezondheid/)).toBeNull()
  expect(screen.getByLabelText(/Opmerking bij Financiën/)).toBeTruthy()
})
