import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aClient, aFoundation, aTrajectory, aWord } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import * as contract from './contract.ts'

test('contacts by subject and phase, domains that moved, goals reached and items done: what counts and what does not', async () => {
  const app = await testApp({ today: '2026-11-18' })
  const here = await aFoundation(app)
  const coordinator = await app.signedIn('coordinator', here)
  const client = await aClient(app, here)
  const at = { foundation_id: here.id, client_id: client.id }
  await app.asSystem(here, async (tx) => {
    await tx
      .insertInto('placement')
      .values({ ...at, id: newId(), housed_on: '2025-03-10' })
      .execute()
    const kind_id = await aWord(tx, here, 'contact-kind', 'Gesprek')
    const subject_id = await aWord(tx, here, 'contact-subject', 'Post')
    // The day before the home, its first day, the last of month 6, the first of month 7, the first after 24.
    for (const [day, subject] of [
      ['2025-03-09', null],
      ['2025-03-10', subject_id],
      ['2025-09-09', subject_id],
      ['2025-09-10', null],
      ['2026-01-01', null],
    ] as const)
      await tx
        .insertInto('contact_moment')
        .values({ ...at, id: newId(), held_on: day, kind_id, subject_id: subject })
        .execute()
    const level = (value: number | null) => ({ level: value, why: null })
    const measured = (instrument: string, moment: string, taken_on: string, scores: Record<string, unknown>) =>
      tx
        .insertInto('measurement')
        .values({
          ...at,
          id: newId(),
          instrument,
          moment,
          taken_on,
          scores: JSON.stringify(scores),
          state: 'finished',
          finished_at: '2025-12-01T10:00:00Z',
          begun_by: newId(),
        })
        .execute()
    await measured('zrm-2017', 'baseline', '2025-04-01', { a: level(2), b: level(3), c: level(4), d: level(null) })
    await measured('zrm-2017', 'interim', '2025-06-01', { a: level(1), b: level(1), c: level(1), d: level(1) })
    await measured('zrm-2017', 'final', '2025-11-01', { a: level(3), b: level(3), c: level(2), d: level(5) })
    await measured('zrm-2013', 'final', '2025-11-02', { a: level(5) })
    await tx
      .insertInto('checklist_item')
      .values([
        { ...at, id: newId(), item: 'doctor', state: 'done', set_on: '2025-05-01' },
        { ...at, id: newId(), item: 'home', state: 'open', set_on: '2025-05-01' },
        { ...at, id: newId(), item: 'digid', state: 'done', set_on: '2026-05-01' },
      ])
      .execute()
  })
  const span = { municipalityId: here.municipalities[0]!.id, from: '2025-01-01', until: '2025-12-31' }
  const { body } = await coordinator.ask(contract.getReport, span)
  const figures = new Map(body.chapters.flatMap((chapter) => chapter.figures.map((one) => [one.key, one] as const)))
  const value = (key: string) => figures.get(key)?.value
  expect(value('contacts.bySubject')).toBe(value('contacts.held'))
  expect(figures.get('contacts.bySubject')!.split!.map((one) => [one.word, one.value])).toEqual(
    expect.arrayContaining([
      ['Post', 2],
      [null, 2],
    ]),
  )
  expect(['settling', 'integrating', 'afterwards'].map((phase) => value(`contacts.${phase}`))).toEqual([2, 1, 0])
  const moved = ['domainsRisen', 'domainsEqual', 'domainsFallen', 'goalsReached', 'checklistDone']
  expect(moved.map((key) => value(`trajectories.${key}`))).toEqual([1, 1, 1, 0, 1])
})

test('trajectories that run, that ended with their reason, and exit interviews; what ran, began and ended adds up', async () => {
  const app = await testApp({ today: '2026-11-18' })
  const here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  const coordinator = await app.signedIn('coordinator', here)
  const moved = await app.asSystem(here, (tx) => aWord(tx, here, 'trajectory-end-reason', 'Verhuisd'))
  const rows: [from: string, until: string | null, reason: string | null, at: number][] = [
    ['2024-03-01', null, null, 0],
    ['2024-12-31', '2025-12-30', moved, 0],
    ['2025-01-01', '2025-12-31', null, 0],
    ['2025-05-01', '2025-06-01', moved, 0],
    ['2026-01-01', null, null, 0],
    ['2025-05-01', '2025-06-01', moved, 1],
  ]
  for (const [startedOn, endedOn, reason, at] of rows) {
    const client = await aClient(app, here, { municipality: here.municipalities[at]! })
    const { id } = await aTrajectory(app, here, { clientId: client.id, workerId: null, startedOn, endedOn })
    await app.asOwner('update trajectory set end_reason_id = $2 where id = $1', [id, reason])
    if (reason !== null && at === 0)
      await app.asSystem(here, (tx) =>
        tx
          .insertInto('exit_interview')
          .values({
            foundation_id: here.id,
            id: newId(),
            client_id: client.id,
            trajectory_id: id,
            held_on: endedOn!,
            reached: 'Zelf naar de dokter',
          })
          .execute(),
      )
  }
  const count = async (from: string, until: string) => {
    const span = { municipalityId: here.municipalities[0]!.id, from, until }
    const { body } = await coordinator.ask(contract.getReport, span)
    const all = new Map(body.chapters.flatMap((chapter) => chapter.figures.map((one) => [one.key, one] as const)))
    const value = (key: string) => all.get(`trajectories.${key}`)!.value ?? 0
    return {
      all,
      started: value('started'),
      running: value('running'),
      ended: value('ended'),
      exit: value('exitInterviews'),
    }
  }
  const year = await count('2025-01-01', '2025-12-31')
  expect([year.started, year.running, year.ended, year.exit]).toEqual([2, 2, 3, 2])
  expect(year.all.get('trajectories.ended')!.split!.map(({ word, value }) => [word, value])).toEqual(
    expect.arrayContaining([
      ['Verhuisd', 2],
      [null, 1],
    ]),
  )
  // What ended on the last day still runs on it.
  const [before, endedToday] = [await count('2024-01-01', '2024-12-31'), await count('2025-12-31', '2025-12-31')]
  expect(before.running + year.started - year.ended + endedToday.ended).toBe(year.running)
})
