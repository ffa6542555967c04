import { beforeAll, expect, test } from 'vitest'
import { aClient, aFoundation, aTrajectory, aWorker, type TestFoundation } from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import * as contract from './contract/checklist-template.ts'
import { getChecklist, setChecklistItem } from './contract/checklists.ts'

let app: TestApp
let here: TestFoundation
let [administrator, guide, elsewhere]: Visitor[] = []
let clientId: string

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom'] })
  const other = await aFoundation(app, { locations: ['Elders'] })
  const joke = await aWorker(app, here, 'Joke Verhoef')
  administrator = await app.signedIn('administrator', here)
  elsewhere = await app.signedIn('administrator', other)
  guide = await app.signedIn('guide', here, { locationId: here.locations[0]!.id, workerId: joke.id })
  clientId = (await aClient(app, here)).id
  await aTrajectory(app, here, { clientId, workerId: joke.id, startedOn: '2026-10-19' })
})

const all = async (who = administrator!) => (await who.ask(contract.listTemplateItems, {})).body.items
const one = async (item: string, who = administrator!) => (await all(who)).find((of) => of.item === item)!
const change = async (item: string, changes: Partial<contract.TemplateValues>) => {
  const { values, version } = await one(item)
  return administrator!.ask(contract.changeTemplateItem, { item, ...values, ...changes, version })
}
const listed = async (item: string) =>
  (await guide!.ask(getChecklist, { clientId })).body.items.find(({ key }) => key === item)

test('an item in other words and before another day stands so on the lists of this foundation, and of no other', async () => {
  expect(await one('budget')).toMatchObject({ origin: 'shipped', version: 0 })
  expect((await change('budget', { titleNl: 'Geldplan maken', days: 10 })).body).toEqual({ item: 'budget', version: 1 })
  expect(await listed('budget')).toMatchObject({ title: { nl: 'Geldplan maken' }, due: { on: '2026-10-29' } })
  expect(await one('budget')).toMatchObject({ origin: 'changed', version: 1 })
  expect((await one('budget', elsewhere!)).origin).toBe('shipped')
  const restored = await administrator!.ask(contract.restoreTemplateItem, { item: 'budget', version: 1 })
  expect(restored.status).toBe(200)
  expect((await listed('budget'))?.title.nl).not.toBe('Geldplan maken')
})

test('what was said about an item stays when it is hidden', async () => {
  const said = { clientId, item: 'television', state: 'done' as const, remark: 'Heeft er een', version: 0 }
  expect((await guide!.ask(setChecklistItem, said)).status).toBe(200)
  expect(await listed('telephone')).toBeDefined()
  for (const item of ['television', 'telephone']) expect((await change(item, { hidden: true })).status).toBe(200)
  expect(await listed('television')).toMatchObject({ state: 'done', remark: 'Heeft er een', urgency: null })
  expect(await listed('telephone')).toBeUndefined()
})

test('an item of one’s own is added, said something about, and ends on a day', async () => {
  const { values } = await one('budget')
  const { body } = await administrator!.ask(contract.addTemplateItem, { ...values, titleNl: 'Fietsles', link: null })
  expect(body.item).toMatch(/^own-/)
  expect(await listed(body.item)).toMatchObject({ title: { nl: 'Fietsles' }, link: null })
  const said = { clientId, item: body.item, state: 'handed' as const, remark: null, version: 0 }
  expect((await guide!.ask(setChecklistItem, said)).status).toBe(200)
  expect((await change(body.item, { untilOn: '2026-11-17' })).status).toBe(200)
  expect(await listed(body.item)).toMatchObject({ state: 'handed', urgency: null })
  expect((await administrator!.ask(contract.restoreTemplateItem, { item: body.item, version: 2 })).status).toBe(404)
})

test('bad input at its field; the second of two sees what the first made of it; nobody but the administrator', async () => {
  const errors = (await change('doctor', { link: 'javascript:alert(1)' })).errors
  expect(errors).toEqual([{ pointer: '/link', code: 'fault/no-link' }])
  expect((await change('doctor', { days: -1 })).errors).toMatchObject([{ pointer: '/days' }])
  const { values } = await one('doctor')
  const wish = { item: 'doctor', ...values, version: 0 }
  expect((await administrator!.ask(contract.changeTemplateItem, wish)).status).toBe(200)
  const again = await administrator!.ask(contract.changeTemplateItem, { ...wish, titleNl: 'Anders' })
  expect(again.problem).toBe('common/stale-version')
  const unknown = await administrator!.ask(contract.changeTemplateItem, { ...wish, item: 'nothing-of-the-kind' })
  expect(unknown.status).toBe(404)
  expect((await guide!.ask(contract.changeTemplateItem, wish)).status).toBe(403)
  await expect(
    app.as(guide!.actor, (tx) => tx.updateTable('checklist_template_item').set({ hidden: true }).execute()),
  ).resolves.toMatchObject([{ numUpdatedRows: 0n }])
})
