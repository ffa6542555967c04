import { addDays, instantInAmsterdam, type PlainDate, wallClockInAmsterdam } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ground, Words } from './people.ts'

const hours = [
  { kind: 'social', weekday: 1, opens_at: '10:30', closes_at: '12:00' },
  { kind: 'legal', weekday: 1, opens_at: '13:30', closes_at: '15:30' },
  { kind: 'social', weekday: 4, opens_at: '10:30', closes_at: '12:00' },
]
/** Beside Monday and Thursday, the day of the first start: whoever tries it out finds people at the desk. */
const everyDay = { kind: 'social', opens_at: '09:00', closes_at: '17:00' }

type Came = {
  client?: string
  calledName?: string
  language?: string
  question?: string
  /** Minutes before now: when they came, were called, and were done. */
  came: number
  called?: number
  ended?: number
  by?: string
  room?: string
}
const today: readonly Came[] = [
  { client: 'Fadumo Warsame', question: 'Brief van school', came: 75, called: 65, ended: 50, by: 'Anja de Graaf' },
  { came: 60, called: 50, ended: 44, by: 'Kees Brouwer' },
  { client: 'Omid Rahimi', question: 'Inburgering', came: 40, called: 18, by: 'Anja de Graaf', room: 'Spreekkamer 2' },
  { client: 'Rahel Ghebremedhin', question: 'Brief van de Belastingdienst', came: 22, language: 'Tigrinya' },
  { calledName: 'Samir', question: 'Vraag over een cursus', came: 14, language: 'Arabisch' },
  { client: 'Samira Al Khatib', question: 'Post', came: 3 },
]

/** Opening times, who is there, and who came in today and in the weeks before. */
export async function addOfficeHours(tx: Tx, on: Ground, words: Words, clients: ReadonlyMap<string, string>) {
  const at = { foundation_id: on.foundationId, location_id: on.locationId }
  const weekday = new Date(`${on.today}T12:00:00Z`).getUTCDay() || 7
  const once = { ...everyDay, weekday, from_on: on.today, until_on: on.today }
  const fixed = hours.some((hour) => hour.weekday === weekday)
  for (const hour of [...hours, ...(fixed ? [] : [once])])
    await tx
      .insertInto('office_hour')
      .values({ ...at, id: newId(), ...hour })
      .execute()
  const rooms = await tx.selectFrom('room').select(['id', 'name']).where('location_id', '=', on.locationId).execute()
  const roomId = (name: string | undefined) => rooms.find((room) => room.name === name)?.id ?? null
  const duties = [
    ['Joke Verhoef', 'Spreekkamer 1'],
    ['Anja de Graaf', 'Spreekkamer 2'],
    ['Kees Brouwer', undefined],
  ] as const
  for (const days of [0, 7, 14])
    for (const [name, room] of duties)
      await tx
        .insertInto('office_duty')
        .values({
          ...at,
          id: newId(),
          duty_on: addDays(on.today, days),
          worker_id: on.workers.get(name)!,
          room_id: roomId(room),
        })
        .execute()
  const tigrinya = await words('language', 'Tigrinya')
  await tx
    .insertInto('office_duty')
    .values({ ...at, id: newId(), duty_on: on.today, worker_id: null, language_id: tigrinya })
    .execute()
  await tx
    .insertInto('office_closing')
    .values({ ...at, id: newId(), closed_on: addDays(on.today, 32), reason: 'Kerstvakantie' })
    .execute()
  for (const came of today) await addVisit(tx, { on, words, clients, roomId }, on.today, came)
  for (const days of [-7, -4])
    for (const came of today.slice(0, 2))
      await addVisit(tx, { on, words, clients, roomId }, addDays(on.today, days), came)
}

type Beside = {
  on: Ground
  words: Words
  clients: ReadonlyMap<string, string>
  roomId: (name: string | undefined) => string | null
}

async function addVisit(tx: Tx, { on, words, clients, roomId }: Beside, day: PlainDate, came: Came) {
  const now = Date.parse(instantInAmsterdam(day, wallClockInAmsterdam(new Date().toISOString()).time))
  const ago = (minutes: number | undefined) =>
    minutes === undefined ? null : new Date(now - minutes * 60_000).toISOString()
  const id = newId()
  const clientId = came.client ? clients.get(came.client)! : null
  const workerId = came.by ? on.workers.get(came.by)! : null
  const done = came.ended !== undefined
  await tx
    .insertInto('visit')
    .values({
      foundation_id: on.foundationId,
      id,
      location_id: on.locationId,
      visit_on: day,
      arrived_at: ago(came.came)!,
      client_id: clientId,
      called_name: came.calledName ?? null,
      language_id: came.language ? await words('language', came.language) : null,
      needs_interpreter: came.language === 'Tigrinya',
      question: came.question ?? null,
      kind: 'social',
      state: done ? 'done' : came.called === undefined ? 'waiting' : 'called',
      called_by_id: workerId,
      room_id: roomId(came.room),
      called_at: ago(came.called),
      ended_at: ago(came.ended),
      recorded: done,
    })
    .execute()
  if (!done) return
  const talk = {
    foundation_id: on.foundationId,
    id,
    held_on: day,
    kind_id: await words('contact-kind', 'Infopunt'),
    minutes: came.called! - came.ended!,
    worker_id: workerId,
  }
  if (clientId === null)
    await tx
      .insertInto('visitor_contact')
      .values({ ...talk, location_id: on.locationId })
      .execute()
  else
    await tx
      .insertInto('contact_moment')
      .values({ ...talk, client_id: clientId })
      .execute()
}
