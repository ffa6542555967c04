import { beforeAll, expect, test } from 'vitest'
import {
  aClient,
  aFoundation,
  aTrajectory,
  aWorker,
  type TestClient,
  type TestFoundation,
} from '../../../test/harness/builders.ts'
import { testApp, type TestApp } from '../../../test/harness/test-app.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { getClientFile } from './contract.ts'
import { getPhoto, removePhoto, setPhoto } from './contract/photo.ts'

let app: TestApp
let here: TestFoundation
let guide: Visitor
let leader: Visitor
let elsewhere: Visitor
let mine: TestClient
let other: TestClient

/** The least that is a JPEG to its form, with a place written beside it. */
function picture(colour: number, beside = '') {
  const segment = (marker: number, data: number[]) => [0xff, marker, 0, data.length + 2, ...data]
  const told = beside === '' ? [] : segment(0xe1, [...Buffer.from(beside)])
  const body = [
    ...segment(0xc0, [8, 0, 20, 0, 16, 1, 1, 17, 0]),
    ...segment(0xda, [1, 1, 0]),
    ...Array<number>(90).fill(colour),
  ]
  return Buffer.from([0xff, 0xd8, ...told, ...body, 0xff, 0xd9]).toString('base64')
}

beforeAll(async () => {
  app = await testApp({ today: '2026-11-18' })
  here = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
  ;[mine, other] = [await aClient(app, here), await aClient(app, here)]
  const worker = await aWorker(app, here)
  await aTrajectory(app, here, { clientId: mine.id, workerId: worker.id, startedOn: '2026-05-06' })
  guide = await app.signedIn('guide', here, { workerId: worker.id })
  leader = await app.signedIn('team-leader', here, { locationId: here.locations[0]!.id })
  elsewhere = await app.signedIn('team-leader', here, { locationId: here.locations[1]!.id })
})

const on = (image: string, agreedOn = '2026-11-18') => ({ clientId: mine.id, image, agreedOn })
const seen = async (who: Visitor) => (await who.ask(getPhoto, { clientId: mine.id })).body.photo

test('a photo is kept without what a camera wrote beside it, replaced, and taken away', async () => {
  expect(await seen(guide)).toBeNull()
  expect((await guide.ask(setPhoto, on(picture(7, 'Exif at 52.29 north')))).status).toBe(200)
  expect(await seen(leader)).toEqual({ image: picture(7), agreedOn: '2026-11-18' })
  expect((await guide.ask(getClientFile, { clientId: mine.id })).body.client.photo).toBe(true)
  await leader.ask(setPhoto, on(picture(9), '2026-11-17'))
  expect(await seen(guide)).toEqual({ image: picture(9), agreedOn: '2026-11-17' })
  expect((await guide.ask(removePhoto, { clientId: mine.id })).status).toBe(200)
  expect(await seen(guide)).toBeNull()
  expect((await guide.ask(removePhoto, { clientId: mine.id })).status).toBe(404)
  expect((await guide.ask(getClientFile, { clientId: mine.id })).body.client.photo).toBe(false)
})

test('who does not see the file sees no photo, and keeps none', async () => {
  await leader.ask(setPhoto, on(picture(3)))
  for (const visitor of [
    elsewhere,
    await app.signedIn('receptionist', here),
    await app.signedIn('language-coach', here),
  ]) {
    expect([403, 404]).toContain((await visitor.ask(getPhoto, { clientId: mine.id })).status)
    expect([403, 404]).toContain((await visitor.ask(setPhoto, on(picture(4)))).status)
    expect([403, 404]).toContain((await visitor.ask(removePhoto, { clientId: mine.id })).status)
  }
  expect((await guide.ask(getPhoto, { clientId: other.id })).status).toBe(404)
  expect(await seen(leader)).toMatchObject({ image: picture(3) })
})

test.each([
  ['text', { image: Buffer.from('<svg onload="x"/>').toString('base64') }, ['/image fault/no-photo']],
  ['no base64', { image: '%%%' }, ['/image fault/no-photo']],
  ['nothing', { image: '' }, ['/image fault/required']],
  ['300 kB', { image: 'A'.repeat(300_000) }, ['/image fault/no-photo']],
  ['agreed tomorrow', { agreedOn: '2026-11-19' }, ['/agreedOn fault/in-the-future']],
])('%s is refused at its field', async (_what, change, faults) => {
  const answer = await leader.ask(setPhoto, { ...on(picture(1)), ...change })
  expect([answer.status, answer.errors?.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([422, faults])
})

test('the log tells that there was a photo, never which', async () => {
  await leader.ask(setPhoto, on(picture(5)))
  const rows = await app.asOwner<{ text: string }>(
    `select coalesce(old_values::text, '') || coalesce(new_values::text, '') as text from audit.event
     where foundation_id = $1 and subject = 'client_photo'`,
    [here.id],
  )
  expect(rows.length).toBeGreaterThan(3)
  const hex = (image: string) => Buffer.from(image, 'base64').toString('hex')
  expect(rows.filter(({ text }) => [3, 5, 7, 9].some((colour) => text.includes(hex(picture(colour)))))).toEqual([])
  expect(rows.every(({ text }) => text.length < 1500)).toBe(true)
})
