import { expect, test } from 'vitest'
import * as desk from '#capabilities/planning/contract/office-hours.ts'
import { aClient, aFoundation, aTrajectory, aWord, aWorker } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { getReport } from './contract.ts'
import { figureOf } from './rules/chapters.ts'

test('talks at the office hours by phase, questions after two years, and unknown visitors apart', async () => {
  const app = await testApp({ today: '2026-11-23' })
  const here = await aFoundation(app, { locations: ['Hillegom'] })
  const [location, town] = [here.locations[0]!.id, here.municipalities[0]!.id]
  const joke = await aWorker(app, here, 'Joke Verhoef')
  const guide = await app.signedIn('guide', here, { locationId: location, workerId: joke.id })
  const coordinator = await app.signedIn('coordinator', here)
  const people = [
    await aClient(app, here, { givenNames: 'Rahel', familyName: 'Tesfay' }),
    await aClient(app, here, { givenNames: 'Omid', familyName: 'Rahimi' }),
  ]
  for (const [at, startedOn] of ['2024-11-01', '2026-09-01'].entries()) {
    const clientId = people[at]!.id
    await app.asOwner('update client set location_id = $2 where id = $1', [clientId, location])
    await aTrajectory(app, here, { clientId, workerId: joke.id, startedOn })
  }
  const kindId = await app.asSystem(here, (tx) => aWord(tx, here, 'contact-kind', 'Infopunt'))
  const helped = async (clientId: string | null) => {
    const arrival = { locationId: location, clientId, calledName: null, languageId: null, needsInterpreter: false }
    const came = await guide.ask(desk.recordArrival, { ...arrival, question: null, kind: 'social' })
    const visitId = came.body.id
    const { body } = await guide.ask(desk.callVisitor, { visitId, version: 1, roomId: null })
    const talk = { kindId, subjectId: null, minutes: 10, note: null, triageElsewhere: null }
    return guide.ask(desk.finishVisit, { visitId, version: body.version, ...talk, triage: 'do' })
  }
  const done = [await helped(people[0]!.id), await helped(people[1]!.id), await helped(null)]
  expect(done.map(({ status }) => status)).toEqual([200, 200, 200])

  const { body } = await coordinator.ask(getReport, { municipalityId: town, from: '2026-01-01', until: '2026-12-31' })
  const split = (key: string) => figureOf(body.chapters, key)?.split?.map(({ word, value }) => `${word}: ${value}`)
  expect(split('contacts.officeHours')).toEqual(['Na 24 maanden: 1', 'Vestiging (tot 6 maanden): 1'])
  // Only of who has been here longer than two years is it asked, and kept.
  expect(split('contacts.triage')).toEqual(['Doet het zelf: 1'])
  expect(split('contacts.unknownVisitors')).toEqual(['Infopunt: 1'])
  expect(split('contacts.held')).toEqual(['Infopunt: 2'])
})
