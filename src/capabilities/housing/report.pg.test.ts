import { beforeAll, expect, test } from 'vitest'
import { ageOn } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { recordsOfFigure } from '#platform/server/figures/figure.ts'
import { aClient, aFoundation, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import { figures } from './report.ts'

let app: TestApp
let here: TestFoundation

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
})

const count = (key: string, from = '2000-01-01', until = '2026-12-31') =>
  app.asSystem(here, async (tx) => {
    const figure = figures.find((one) => one.key === `housing.${key}`)!
    const scope = { foundationId: here.id, municipalityId: here.municipalities[0]!.id, from, until }
    return (await recordsOfFigure(figure, scope).execute(tx)).rows
  })

async function placed(clientId: string, housedOn: string, rest: { dwellingId?: string; counts?: boolean } = {}) {
  const id = newId()
  await app.asSystem(here, (tx) =>
    tx
      .insertInto('placement')
      .values({
        foundation_id: here.id,
        id,
        client_id: clientId,
        municipality_id: here.municipalities[0]!.id,
        housed_on: housedOn,
        dwelling_id: rest.dwellingId ?? null,
        counts_for_target: rest.counts ?? true,
      })
      .execute(),
  )
  return id
}

async function aDwelling() {
  const id = newId()
  const municipality = here.municipalities[0]!.id
  await app.asSystem(here, (tx) =>
    tx.insertInto('dwelling').values({ foundation_id: here.id, id, municipality_id: municipality }).execute(),
  )
  return id
}

test('age in SQL is age in the kernel: birthdays, 29 February, the day before and the day after', async () => {
  here = await aFoundation(app)
  const births = ['2000-02-29', '2000-02-28', '2000-03-01', '2000-12-31', '2001-01-01', '2004-02-29', null]
  const days = [
    '2018-02-27',
    '2018-02-28',
    '2018-03-01',
    '2018-12-31',
    '2019-01-01',
    '2020-02-28',
    '2020-02-29',
    '2022-03-01',
  ]
  const wanted = new Map<string, string | null>()
  for (const bornOn of births) {
    for (const on of days) {
      const client = await aClient(app, here, { bornOn })
      wanted.set(await placed(client.id, on), bornOn === null ? null : String(ageOn(bornOn, on)))
    }
  }
  const ages = new Map((await count('housed')).map((row) => [row.record_id, row.attribute]))
  expect(ages).toEqual(wanted)
  const known = [...wanted.values()].filter((age) => age !== null).map(Number)
  expect(await count('adults')).toHaveLength(known.filter((age) => age >= 18).length)
  expect(await count('children')).toHaveLength(known.filter((age) => age < 18).length)
})

test('born on 29 February: a child on 28 February, an adult on 1 March', async () => {
  here = await aFoundation(app)
  await placed((await aClient(app, here, { bornOn: '2000-02-29' })).id, '2018-02-28')
  await placed((await aClient(app, here, { bornOn: '2000-02-29' })).id, '2018-03-01')
  expect((await count('children')).map((row) => row.on_date)).toEqual(['2018-02-28'])
  expect((await count('adults')).map((row) => row.on_date)).toEqual(['2018-03-01'])
})

test('a home fills up on several days, and one person who comes twice stays one', async () => {
  here = await aFoundation(app)
  const [family, single, old] = [await aDwelling(), await aDwelling(), await aDwelling()]
  const [first, second, third] = [await aClient(app, here), await aClient(app, here), await aClient(app, here)]
  await placed(first.id, '2017-03-01', { dwellingId: family })
  await placed(second.id, '2017-11-30', { dwellingId: family })
  await placed(third.id, '2017-05-01', { dwellingId: single })
  await placed(third.id, '2017-06-01', { dwellingId: single, counts: false })
  await placed((await aClient(app, here)).id, '2016-12-31', { dwellingId: old })
  await placed((await aClient(app, here)).id, '2017-01-02', { dwellingId: old })
  const ids = async (key: string) =>
    (await count(key, '2017-01-01', '2017-12-31')).map((row) => row.record_id).toSorted()
  expect(await ids('dwellings')).toEqual([family, single].toSorted())
  expect(await ids('families')).toEqual([family])
  expect(await ids('singles')).toEqual([single])
  // A move inside the municipality is no new realisation.
  expect(await ids('housed')).toHaveLength(4)
})
