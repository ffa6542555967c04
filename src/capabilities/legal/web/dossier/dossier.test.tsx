// @vitest-environment happy-dom
import axe from 'axe-core'
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { getClient } from '#capabilities/clients/contract.ts'
import { anId, someValues } from '#capabilities/clients/web/fixtures.ts'
import { listDocuments } from '#capabilities/documents/contract/documents.ts'
import { listItems } from '#capabilities/organisation/contract.ts'
import { listWorkers } from '#capabilities/team/contract.ts'
import { draftKeyOf, draftsFrom, openDrafts } from '#platform/web/forms/drafts.ts'
import { FakeServer, refusal } from '../../../../../test/web/fake-server.ts'
import { renderScreen } from '../../../../../test/web/render-screen.tsx'
import { addEvidence, type Evidence, getEvidence, setEvidence } from '../../contract/evidence.ts'
import { addCaseRelative, listKnownRelatives, listRelatives } from '../../contract/relatives.ts'
import { completeStep, getStep, type LegalStep, skipStep } from '../../contract/steps.ts'
import { AddEvidenceScreen, EvidenceScreen } from './EvidenceScreens.tsx'
import { AddCaseRelativeScreen } from './RelativeScreens.tsx'
import { StepScreen } from './StepScreens.tsx'

const of = { clientId: anId(800), caseId: anId(700) }
const aStep = (change: Partial<LegalStep> = {}): LegalStep => ({
  id: anId(1),
  version: 4,
  caseId: of.caseId,
  key: null,
  title: { nl: 'Beschikking van de IND', en: 'Decision of the IND' },
  plan: null,
  place: 1,
  state: 'open',
  doneOn: null,
  dueOn: null,
  reason: null,
  note: null,
  term: null,
  waitsFor: null,
  next: true,
  ...change,
})
const someEvidence: Evidence = {
  id: anId(2),
  version: 3,
  caseId: of.caseId,
  relative: { id: anId(9), name: 'Yara Al Nouri' },
  item: null,
  title: { nl: 'Paspoort', en: 'Passport' },
  aspect: 'identity',
  grade: 'official',
  state: 'open',
  stateOn: null,
  why: null,
  documentId: null,
  note: null,
  missing: true,
}

let server: FakeServer
const opens = (step: LegalStep, manage = true) =>
  server.on(getStep, { today: '2026-11-23', clientId: of.clientId, step, ends: null, rules: [], may: { manage } })
beforeEach(() => {
  localStorage.clear()
  const may = { correct: true, relocate: true }
  server = new FakeServer()
    .on(getClient, { id: of.clientId, number: 800, sourceNumber: null, values: someValues, version: 1, may })
    .on(listWorkers, { workers: [], may: { manage: false } })
    .on(listItems, { items: [], may: { manage: false } } as never)
    .on(listDocuments, { today: '2026-11-23', documents: [], removed: [], cases: [], compartments: ['legal'] })
    .on(listRelatives, {
      today: '2026-11-23',
      clientId: of.clientId,
      relatives: [],
      together: 'none',
      may: { manage: true },
    })
    .on(listKnownRelatives, { clientId: of.clientId, relatives: [] })
    .on(getEvidence, {
      today: '2026-11-23',
      clientId: of.clientId,
      item: someEvidence,
      may: { manage: true },
    })
    .listen()
})
afterEach(cleanup)

const found = async () => (await axe.run(document.body)).violations.map(({ id }) => id).filter((id) => id !== 'region')
const save = (name = 'Opslaan') => userEvent.click(screen.getByRole('button', { name }))
/** The words under a field, as they are read out with it. */
const under = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)

test('a step of tomorrow is told at its day, and what was typed stays', async () => {
  const errors = [{ pointer: '/doneOn', code: 'fault/in-the-future' }]
  opens(aStep()).on(completeStep, refusal(422, 'common/invalid-input', { errors }))
  await renderScreen(<StepScreen {...of} legalStepId={anId(1)} />)
  await userEvent.type(await screen.findByLabelText(/^Notitie/), 'Brief gezien')
  await save('Stap is gedaan')
  const day = screen.getByLabelText(/^Op welke dag/)
  await expect.poll(() => document.activeElement).toBe(day)
  expect(under(day)).toContain('deze dag moet nog komen')
  expect(screen.getByLabelText(/^Notitie/)).toHaveProperty('value', 'Brief gezien')
  expect(await found()).toEqual([])
})

test('a step that a colleague closed meanwhile: it is told, and both texts stand there', async () => {
  const current = { version: 5, values: { note: 'Door een collega gedaan', doneOn: '2026-11-20' } }
  opens(aStep()).on(completeStep, refusal(409, 'common/stale-version', { current }))
  await renderScreen(<StepScreen {...of} legalStepId={anId(1)} />)
  await userEvent.type(await screen.findByLabelText(/^Notitie/), 'Ook door mij')
  await save('Stap is gedaan')
  expect(await screen.findByText('Iemand anders heeft dit intussen gewijzigd')).toBeTruthy()
  expect(screen.getByText('Door een collega gedaan')).toBeTruthy()
  expect(screen.getAllByText('Ook door mij').length).toBeGreaterThan(0)
  expect(await found()).toEqual([])
})

test('a step is passed over only with a reason', async () => {
  opens(aStep()).on(skipStep, { id: anId(1), version: 5 } as never)
  await renderScreen(<StepScreen {...of} legalStepId={anId(1)} />, { at: '/x?hoe=over' })
  await screen.findByLabelText(/^Waarom/)
  await save('Stap overslaan')
  expect(under(screen.getByLabelText(/^Waarom/))).toContain('vul dit in')
  expect(server.inputsOf(skipStep)).toEqual([])
  await userEvent.type(screen.getByLabelText(/^Waarom/), 'Zij wonen al samen')
  await save('Stap overslaan')
  await expect.poll(() => server.inputsOf(skipStep)).toMatchObject([{ reason: 'Zij wonen al samen', version: 4 }])
})

test('who only reads sees a step without forms', async () => {
  opens(aStep(), false)
  await renderScreen(<StepScreen {...of} legalStepId={anId(1)} />)
  expect(await screen.findByRole('heading', { level: 1, name: 'Beschikking van de IND' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Stap is gedaan' })).toBeNull()
  expect(await found()).toEqual([])
})

test('evidence that cannot be had asks why', async () => {
  const errors = [{ pointer: '/why', code: 'fault/required' }]
  server.on(setEvidence, refusal(422, 'common/invalid-input', { errors }))
  await renderScreen(<EvidenceScreen {...of} legalEvidenceId={anId(2)} />)
  await userEvent.click(await screen.findByRole('radio', { name: /niet te krijgen/ }))
  await save()
  const why = screen.getByLabelText(/^Waarom/)
  await expect.poll(() => document.activeElement).toBe(why)
  expect(under(why)).toContain('vul dit in')
  expect(await found()).toEqual([])
})

test('who goes to add a copy comes back with it, and with what was typed', async () => {
  await openDrafts('anna', draftKeyOf('A'.repeat(43)))
  const values = { title: 'Huwelijksakte', kind: 'evidence', datedOn: null, keepUntil: null, caseId: null } as const
  const kept = { until: null, by: 'running', years: 2, overOn: null } as const
  const added = { addedAt: '2026-11-23T10:00:00Z', addedBy: null, caseName: null, overdue: false, kept, sharings: 0 }
  const file = { media: 'pdf', bytes: 10, pages: null, made: 'uploaded', fileMissing: false } as const
  const copy = { id: anId(60), version: 1, values: { ...values, compartment: 'legal' as const }, ...file, ...added }
  const first = await renderScreen(<EvidenceScreen {...of} legalEvidenceId={anId(2)} />)
  await userEvent.click(await screen.findByRole('radio', { name: /niet te krijgen/ }))
  await userEvent.type(screen.getByLabelText(/^Waarom/), 'De kerk is verwoest')
  const away = screen.getByRole('link', { name: 'Document toevoegen' }).getAttribute('href')
  expect(away).toBe(`/clienten/${of.clientId}/documenten/nieuw?dossier=${of.caseId}&bewijs=${anId(2)}`)
  await expect.poll(() => draftsFrom('evidence-')).toHaveLength(1)
  first.unmount()
  server.on(listDocuments, {
    today: '2026-11-23',
    documents: [copy],
    removed: [],
    cases: [],
    compartments: ['legal'],
  })
  await renderScreen(<EvidenceScreen {...of} legalEvidenceId={anId(2)} />, { at: `/?document=${anId(60)}` })
  await expect
    .poll(() => (screen.queryByRole('combobox', { name: /Kopie|Document/ }) as HTMLInputElement | null)?.value)
    .toBe('Huwelijksakte')
  expect((screen.getByLabelText(/^Waarom/) as HTMLTextAreaElement).value).toBe('De kerk is verwoest')
})

test('evidence and a relative of which nothing is known are told so field by field', async () => {
  const evidence = await renderScreen(<AddEvidenceScreen {...of} />)
  await screen.findByRole('button', { name: 'Opslaan' })
  await save()
  expect(await screen.findByText('Eén ding klopt nog niet')).toBeTruthy()
  expect(server.inputsOf(addEvidence)).toEqual([])
  expect(await found()).toEqual([])
  evidence.unmount()
  await renderScreen(<AddCaseRelativeScreen {...of} />)
  await screen.findByRole('button', { name: 'Opslaan' })
  await save()
  expect(await screen.findByText('2 dingen kloppen nog niet')).toBeTruthy()
  await expect.poll(() => document.activeElement?.textContent).toContain('vul dit in')
  expect(server.inputsOf(addCaseRelative)).toEqual([])
  expect(await found()).toEqual([])
})
