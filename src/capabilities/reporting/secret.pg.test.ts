import { expect, test } from 'vitest'
import { changeSecrecy } from '#capabilities/access/contract/openings.ts'
import { openHoused } from '#capabilities/housing/contract.ts'
import { aClient, aFoundation } from '../../../test/harness/builders.ts'
import { testApp } from '../../../test/harness/test-app.ts'
import { finaliseReport, getReport, openFigure, openFinalisedFigure } from './contract.ts'

const app = await testApp()
const of = await aFoundation(app)
const at = { locationId: of.locations[0]!.id }
const municipalityId = of.municipalities[0]!.id
const named = await app.signedIn('team-leader', of, at)
const other = await app.signedIn('team-leader', of, at)
const coordinator = await app.signedIn('coordinator', of)
const [open, secret] = [await aClient(app, of), await aClient(app, of)]
for (const { id } of [open, secret]) {
  await app.asOwner(
    `insert into placement (foundation_id, id, client_id, municipality_id, housed_on) values ($1, gen_random_uuid(), $2, $3, '2025-02-03')`,
    [of.id, id, municipalityId],
  )
}
await named.ask(changeSecrecy, { clientId: secret.id, secret: true, why: 'Opvang wegens dreiging', accountIds: [] })
const span = { municipalityId, from: '2025-01-01', until: '2025-12-31' }
const figure = { ...span, key: 'housing.housed' }

test('a report counts a secret client; the list behind it shows them to those named alone', async () => {
  const report = (await coordinator.ask(getReport, span)).body
  expect(report.chapters.flatMap(({ figures }) => figures).find(({ key }) => key === figure.key)?.value).toBe(2)
  const opened = async (visitor: typeof named) => (await visitor.ask(openFigure, figure)).body
  expect(await opened(coordinator)).toMatchObject({ total: 2, shown: 1, records: [{ clientNumber: open.number }] })
  expect(await opened(other)).toMatchObject({ total: 2, shown: 1, records: [{ clientId: open.id }] })
  expect((await opened(named)).records.map((record) => record.clientId).sort()).toEqual([open.id, secret.id].sort())
})

test('a finalised report too', async () => {
  const { id } = (await coordinator.ask(finaliseReport, span)).body
  const wish = { reportId: id, key: figure.key }
  expect((await coordinator.ask(openFinalisedFigure, wish)).body).toMatchObject({ total: 2, shown: 1 })
  expect((await named.ask(openFinalisedFigure, wish)).body).toMatchObject({ total: 2, shown: 2 })
})

test('and who was housed', async () => {
  const wish = { municipalityId, year: 2025, half: 1 } as const
  const opened = async (visitor: typeof named) => (await visitor.ask(openHoused, wish)).body
  expect(await opened(coordinator)).toMatchObject({ total: 2, persons: [{ number: open.number }] })
  expect((await opened(other)).persons.map((person) => person.number)).toEqual([open.number])
  expect((await opened(named)).persons).toHaveLength(2)
})

test('whose numbers a coordinator saw stands in the log; who stays out of the list does not', async () => {
  const looks = await app.asOwner<{ subject: string; client_ids: string[] }>(
    `select distinct subject, client_ids from audit.event where account_id = $1 and action = 'list' order by subject`,
    [coordinator.actor.accountId],
  )
  expect(looks).toEqual(
    ['housing.openHoused', 'reporting.openFigure', 'reporting.openFinalisedFigure'].map((subject) => ({
      subject,
      client_ids: [open.id],
    })),
  )
})
