import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { getReport, openFigure } from '#capabilities/reporting/contract.ts'
import { aClient, aFoundation, aWord, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'

test('terms that were met and missed: by their last day, in the municipality of that day', async () => {
  const app = await testApp({ today: '2026-11-18' })
  const here = await aFoundation(app)
  const leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  const client = await aClient(app, here)
  const [owner, deputy] = [await aWorker(app, here, 'Anna de Wit'), await aWorker(app, here, 'Bas Vos')]
  const at = { foundation_id: here.id, client_id: client.id }
  await app.asSystem(here, async (tx) => {
    const case_id = newId()
    const kind_id = await aWord(tx, here, 'legal-case-kind', 'Naturalisatie')
    await tx
      .insertInto('legal_case')
      .values({ ...at, id: case_id, kind_id, opened_on: '2025-01-02' })
      .execute()
    const term = (
      due_on: string,
      state: 'running' | 'done' | 'withdrawn' | 'suspended',
      ended_on: string | null = null,
    ) =>
      tx
        .insertInto('legal_term')
        .values({
          ...at,
          id: newId(),
          case_id,
          subject: `${state} ${due_on}`,
          value: 3,
          unit: 'weeks',
          from_on: '2025-01-02',
          due_on,
          plain_on: due_on,
          owner_id: owner.id,
          deputy_id: deputy.id,
          state,
          ended_on,
          stands_since: state === 'suspended' ? '2025-02-01' : null,
          ...(state === 'done' ? { done_what: 'verstuurd', reason: 'per post' } : {}),
          ...(state === 'withdrawn' ? { reason: 'niet nodig' } : {}),
        })
        .execute()
    // Met: the day before, and the day itself.
    await term('2026-03-10', 'done', '2026-03-09')
    await term('2026-03-11', 'done', '2026-03-11')
    // Missed: a day late, never, and yesterday.
    await term('2026-03-12', 'done', '2026-03-13')
    await term('2026-04-01', 'running')
    await term('2026-11-17', 'running')
    // Neither: today it can still be done, ahead, on hold, lapsed, of the year before.
    await term('2026-11-18', 'running')
    await term('2026-12-01', 'running')
    await term('2026-05-01', 'suspended')
    await term('2026-05-02', 'withdrawn', '2026-04-30')
    await term('2025-12-31', 'done', '2025-12-31')
  })
  const span = { municipalityId: here.municipalities[0]!.id, from: '2026-01-01', until: '2026-12-31' }
  const { body } = await leader.ask(getReport, span)
  const of = (key: string) =>
    body.chapters.flatMap(({ figures }) => figures).find((figure) => figure.key === `legal.${key}`)!.value
  expect([of('termsMet'), of('termsMissed')]).toEqual([2, 3])
  const opened = await leader.ask(openFigure, { ...span, key: 'legal.termsMissed' })
  expect(opened.body.records.map(({ on, attribute, to }) => `${on} ${attribute} ${to}`).sort()).toEqual([
    '2026-03-12 after legal-term',
    '2026-04-01 never legal-term',
    '2026-11-17 never legal-term',
  ])
})
