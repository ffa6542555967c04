// @vitest-environment happy-dom
import axe from 'axe-core'
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getClient } from '#capabilities/clients/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { anId, someValues } from '#capabilities/clients/web/fixtures.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { type EventTerm, proposeTermsOfEvent } from '../../contract/events.ts'
import { addTerm, addTermsOfEvent, listTermChoices } from '../../contract/terms.ts'
import { AddTermScreen } from './AddTermScreen.tsx'
import { EventScreen } from './EventScreen.tsx'

const aWorker = (n: number, name: string) => ({
  id: anId(n),
  name,
  kind: 'volunteer' as const,
  function: 'Juridisch begeleider',
  location: null,
  inServiceOn: null,
  leftServiceOn: null,
  guides: 0,
})
const aClient = {
  id: anId(800),
  number: 800,
  sourceNumber: null,
  values: someValues,
  version: 1,
  may: { correct: true, relocate: true },
}
const term = (rule: string, nl: string, usual: boolean, dueOn: string | null): EventTerm => ({
  rule,
  meaning: { nl, en: `${nl} (en)` },
  usual,
  fault: dueOn === null ? 'fault/no-rule-on-this-day' : null,
  reckoned:
    dueOn === null
      ? null
      : {
          dueOn,
          plainOn: dueOn,
          ruleVersion: `${rule}@2000-01-01`,
          source: 'Vw 2000 art. 69(1)',
          certainty: 'confirmed',
          grave: false,
          firstDay: false,
          sentence: { nl: `Uiterlijk dan: ${nl}.`, en: '' },
          steps: [],
        },
})

const tooEarly = { pointer: '/fromOn', code: 'fault/in-the-future' }
/** Not counted, because the day has still to come. */
const early = (rule: string, nl: string): EventTerm => ({ ...term(rule, nl, true, null), fault: tooEarly.code })

let server: FakeServer
beforeEach(() => {
  localStorage.clear()
  const events = [
    { key: 'refusal', title: { nl: 'Afwijzing bekendgemaakt', en: 'Refused' }, ofPlan: true },
    { key: 'rule-x', title: { nl: 'Na ontvangst', en: 'After receipt' }, ofPlan: false },
  ]
  server = new FakeServer()
    .on(proposeTermsOfEvent, ({ event, fromOn }) => ({
      events,
      minders: { ownerId: anId(900), deputyId: anId(901) },
      terms:
        fromOn === '2099-01-01'
          ? [early('objection', 'Bezwaar maken')]
          : event === 'refusal'
            ? [
                term('objection', 'Bezwaar maken', true, fromOn && '2026-12-16'),
                term('objection-general', 'Bezwaar elders', false, fromOn && '2026-12-30'),
                term('old', 'Oude regel', false, null),
              ]
            : [],
    }))
    .on(listWorkers, { workers: [aWorker(900, 'Anna de Wit'), aWorker(901, 'Bas Vos')], may: { manage: false } })
    .on(getClient, aClient)
    .on(addTermsOfEvent, { ids: [anId(1)] })
    .listen()
})
afterEach(cleanup)

const opened = async () => {
  const shown = await renderScreen(<EventScreen clientId={anId(800)} caseId={anId(700)} />, {
    at: '/clienten/x/juridisch/y/gebeurtenis?wat=refusal',
  })
  await screen.findByRole('group', { name: /Deze termijnen beginnen dan/ })
  return shown
}
const box = (name: RegExp) => screen.getByRole('checkbox', { name })

test('what usually holds is on with its day and why; another can be taken too, and all are saved in one go', async () => {
  const { history } = await opened()
  expect(box(/^Bezwaar maken: uiterlijk 16 december 2026/)).toHaveProperty('checked', true)
  expect(box(/^Bezwaar elders: uiterlijk 30 december 2026/)).toHaveProperty('checked', false)
  expect(document.body.textContent).toContain('Uiterlijk dan: Bezwaar maken.')
  // Without a rule on that day nothing is guessed, and nothing can be chosen.
  expect(box(/^Oude regel/)).toHaveProperty('disabled', true)
  expect(document.body.textContent).toContain('Er is geen regel bekend op deze datum')
  const found = (await axe.run(document.body)).violations.map(({ id }) => id).filter((id) => id !== 'region')
  expect(found).toEqual([])
  await userEvent.click(box(/^Bezwaar elders/))
  await userEvent.click(screen.getByRole('button', { name: 'Termijnen opslaan' }))
  await expect
    .poll(() => server.inputsOf(addTermsOfEvent))
    .toMatchObject([
      {
        caseId: anId(700),
        ownerId: anId(900),
        deputyId: anId(901),
        waitsFor: null,
        terms: [
          { rule: 'objection', about: 'Bezwaar maken' },
          { rule: 'objection-general', about: 'Bezwaar elders' },
        ],
      },
    ])
  await expect.poll(() => history.location.pathname).toBe(`/clienten/${anId(800)}/juridisch/${anId(700)}`)
})

test('with nothing chosen it says so and saves nothing', async () => {
  await opened()
  await userEvent.click(box(/^Bezwaar maken/))
  await userEvent.click(screen.getByRole('button', { name: 'Termijnen opslaan' }))
  expect(screen.getByRole('group', { name: /Deze termijnen/ }).className).toContain('bad')
  expect(server.inputsOf(addTermsOfEvent)).toEqual([])
})

test('a day that has still to come takes no choice away: it is told at the day, not at the terms', async () => {
  server.on(addTermsOfEvent, refusal(422, 'common/invalid-input', { errors: [tooEarly] }))
  await opened()
  const day = screen.getByLabelText(/^Op welke dag was het/)
  await userEvent.clear(day)
  await userEvent.type(day, '1-1-2099')
  expect(await screen.findByText('deze dag moet nog komen')).toBeTruthy()
  expect(box(/^Bezwaar maken/)).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('button', { name: 'Termijnen opslaan' }))
  await expect.poll(() => document.activeElement).toBe(day)
  expect(screen.getByRole('alert').textContent).toContain('Op welke dag was het? deze dag moet nog komen')
  expect(server.inputsOf(addTermsOfEvent)).toMatchObject([{ terms: [{ rule: 'objection' }] }])
})

test('what is still to happen can be awaited', async () => {
  await opened()
  await userEvent.click(screen.getByRole('radio', { name: 'Nee, het moet nog gebeuren' }))
  expect(await screen.findByLabelText(/Waarop wacht/)).toHaveProperty('value', 'Afwijzing bekendgemaakt')
  await userEvent.click(screen.getByRole('button', { name: 'Termijnen opslaan' }))
  await expect
    .poll(() => server.inputsOf(addTermsOfEvent))
    .toMatchObject([{ fromOn: null, waitsFor: 'Afwijzing bekendgemaakt', terms: [{ rule: 'objection' }] }])
})

test('a term of which nothing is filled in is told all that lacks at once, the rule and the day too', async () => {
  server.on(listTermChoices, { choices: [] }).on(addTerm, { ids: [] } as never)
  await renderScreen(<AddTermScreen clientId={anId(800)} caseId={anId(700)} />)
  await userEvent.clear(await screen.findByLabelText(/^Vanaf welke dag/))
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))
  const lines = [...(await screen.findByRole('alert')).querySelectorAll('a')].map((line) => line.textContent)
  expect(lines.map((line) => line.split(/[?:]/)[0])).toEqual([
    'Welke termijn is het',
    'Vanaf welke dag telt het',
    'Waar gaat het om',
    'Van wie is de termijn',
    'Vervanger',
  ])
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Welke termijn/ }))
  expect(server.inputsOf(addTerm)).toEqual([])
})
