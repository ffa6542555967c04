import { addDays, instantInAmsterdam } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ground } from './people.ts'

/** `due` in days from today. `of`: whose name stands on it; else whoever guides the client. */
const tasks: readonly {
  client: string | null
  kind?: string
  title?: string
  due: number
  of?: string
  by?: string
  /** By whom it was done, on its day. */
  doneBy?: string
}[] = [
  { client: 'Omid Rahimi', title: 'Energieleverancier bellen over de jaarafrekening', due: -3 },
  { client: 'Samira Al Khatib', title: 'Brief van de Belastingdienst doornemen', due: 0 },
  { client: 'Rahel Ghebremedhin', kind: 'interim-measurement', due: 5 },
  { client: 'Samira Al Khatib', kind: 'goal-review', due: 20 },
  { client: 'Amal Haddad', kind: 'baseline-measurement', due: -710, doneBy: 'Kees Brouwer' },
  { client: 'Amal Haddad', title: 'Huurtoeslag en zorgtoeslag samen aanvragen', due: -722, doneBy: 'Kees Brouwer' },
  { client: 'Amal Haddad', kind: 'interim-measurement', due: -370, doneBy: 'Kees Brouwer' },
  { client: 'Bassam Haddad', title: 'Garage in Lisse bellen over een stage', due: -300, doneBy: 'Kees Brouwer' },
  { client: 'Amal Haddad', kind: 'goal-review', due: -24, doneBy: 'Kees Brouwer' },
  { client: null, title: 'Sleutel van het spreekuur terugbrengen', due: 12, of: 'Joke Verhoef', by: 'Sanne Terpstra' },
]
const appointments: readonly {
  client: string | null
  day: number
  from: string
  until: string
  kind: string
  title?: string
  with: readonly string[]
  room?: string
  place?: string
}[] = [
  {
    client: 'Samira Al Khatib',
    day: 0,
    from: '10:00',
    until: '10:45',
    kind: 'talk',
    with: ['Joke Verhoef'],
    room: 'Spreekkamer 1',
  },
  {
    client: 'Omid Rahimi',
    day: 0,
    from: '13:30',
    until: '14:30',
    kind: 'home-visit',
    with: ['Joke Verhoef'],
    place: 'bij de familie thuis',
  },
  {
    client: null,
    day: 1,
    from: '09:30',
    until: '10:30',
    kind: 'team',
    title: 'Teamoverleg',
    with: ['Joke Verhoef', 'Kees Brouwer', 'Anja de Graaf', 'Sanne Terpstra'],
  },
  {
    client: 'Rahel Ghebremedhin',
    day: 3,
    from: '11:00',
    until: '12:00',
    kind: 'talk',
    with: ['Joke Verhoef'],
    room: 'Spreekkamer 2',
  },
]
const rooms = ['Spreekkamer 1', 'Spreekkamer 2', 'Grote zaal']

/** What there is to do and what is planned around the day of the first start. */
export async function addPlanning(tx: Tx, on: Ground, clients: ReadonlyMap<string, string>): Promise<void> {
  const at = { foundation_id: on.foundationId }
  for (const { client, kind, title, due, of, by, doneBy } of tasks) {
    await tx
      .insertInto('task')
      .values({
        ...at,
        id: newId(),
        client_id: client === null ? null : clients.get(client)!,
        location_id: client === null ? on.locationId : null,
        belongs_to: of ? 'worker' : 'guide',
        worker_id: of ? on.workers.get(of)! : null,
        given_by_id: by ? on.workers.get(by)! : null,
        kind: kind ?? 'own',
        title: title ?? null,
        due_on: addDays(on.today, due),
        ...(doneBy && {
          done_at: instantInAmsterdam(addDays(on.today, due), '15:30'),
          done_by_id: on.workers.get(doneBy)!,
          outcome: 'done',
        }),
      })
      .execute()
  }
  const roomIds = new Map(rooms.map((name) => [name, newId()]))
  await tx
    .insertInto('room')
    .values(rooms.map((name) => ({ ...at, id: roomIds.get(name)!, location_id: on.locationId, name })))
    .execute()
  for (const one of appointments) await addAppointment(tx, { on, clients, roomIds }, one)
  await tx
    .insertInto('absence')
    .values({
      ...at,
      id: newId(),
      worker_id: on.workers.get('Kees Brouwer')!,
      kind: 'leave',
      from_on: addDays(on.today, 4),
      until_on: addDays(on.today, 18),
      stand_in_id: on.workers.get('Joke Verhoef')!,
    })
    .execute()
}

type Beside = { on: Ground; clients: ReadonlyMap<string, string>; roomIds: ReadonlyMap<string, string> }

async function addAppointment(tx: Tx, { on, clients, roomIds }: Beside, one: (typeof appointments)[number]) {
  const [id, day] = [newId(), addDays(on.today, one.day)]
  const at = { foundation_id: on.foundationId, appointment_id: id }
  await tx
    .insertInto('appointment')
    .values({
      foundation_id: on.foundationId,
      id,
      location_id: on.locationId,
      room_id: one.room ? roomIds.get(one.room)! : null,
      place: one.place ?? null,
      kind: one.kind,
      title: one.title ?? null,
      from_at: instantInAmsterdam(day, one.from),
      until_at: instantInAmsterdam(day, one.until),
    })
    .execute()
  await tx
    .insertInto('appointment_worker')
    .values(one.with.map((name) => ({ ...at, id: newId(), worker_id: on.workers.get(name)! })))
    .execute()
  if (one.client === null) return
  await tx
    .insertInto('appointment_client')
    .values({ ...at, id: newId(), client_id: clients.get(one.client)! })
    .execute()
}
