import { firstPartners } from '#capabilities/network/rules/first-partners.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import {
  practiceConcerns,
  practiceContacts,
  type PracticeConcern,
  type PracticeReferral,
  practiceReferrals,
} from './network-world.ts'
import type { Ground } from './people.ts'
import { dayAgo } from './plan.ts'

type Known = { on: Ground; clients: ReadonlyMap<string, string>; partners: ReadonlyMap<string, string> }

/** The directory, referrals in every state, a year of signals, and a talk about one family. */
export async function addNetwork(tx: Tx, on: Ground, clients: ReadonlyMap<string, string>): Promise<void> {
  const known = { on, clients, partners: await addDirectory(tx, on) }
  for (const one of practiceReferrals) await addReferral(tx, known, one)
  for (const one of practiceConcerns) await addConcern(tx, known, one)
  await addConference(tx, known)
}

async function addDirectory(tx: Tx, on: Ground): Promise<Map<string, string>> {
  const rows = firstPartners.map(({ name, subjects, about }) => {
    const own = practiceContacts[name]
    return {
      foundation_id: on.foundationId,
      id: newId(),
      name,
      subjects: [...subjects],
      about,
      area: own?.area ?? null,
      contact_name: own?.contact ?? null,
      phone: own?.phone ?? null,
      note: own?.note ?? null,
    }
  })
  await tx.insertInto('partner').values(rows).execute()
  return new Map(rows.map(({ name, id }) => [name, id]))
}

const maybe = (today: string, ago: number | undefined) => (ago === undefined ? null : dayAgo(today, ago))

async function addReferral(tx: Tx, { on, clients, partners }: Known, one: PracticeReferral) {
  const id = newId()
  const client_id = clients.get(one.client)!
  const joke = on.workers.get('Joke Verhoef')!
  const day = (ago: number | undefined) => maybe(on.today, ago)
  const attended = one.came ?? one.stayedAway
  await tx
    .insertInto('referral')
    .values({
      foundation_id: on.foundationId,
      id,
      client_id,
      partner_id: partners.get(one.to)!,
      what_for: one.whatFor,
      asked_on: day(one.asked)!,
      warm: one.warm,
      consent_how: one.warm ? 'spoken' : 'signed',
      consent_on: day(one.asked)!,
      handed_over: one.handedOver ?? null,
      follow_up_on: day(one.followUp),
      answer: one.answered === undefined ? null : one.refusedWhy ? 'refused' : 'accepted',
      answered_on: day(one.answered),
      refused_why: one.refusedWhy ?? null,
      attendance: attended === undefined ? null : one.came === undefined ? 'did-not-come' : 'came',
      attended_on: day(attended),
      closed_on: day(one.closed),
      closing_note: one.closing ?? null,
      made_by_id: joke,
    })
    .execute()
  if (one.followUp === undefined) return
  const dueOn = day(one.followUp)!
  await tx
    .insertInto('task')
    .values({
      foundation_id: on.foundationId,
      id: newId(),
      client_id,
      belongs_to: 'guide',
      kind: 'referral',
      title: one.whatFor,
      due_on: dueOn,
      origin_kind: 'referral',
      origin_id: id,
      occasion: dueOn,
    })
    .execute()
}

async function addConcern(tx: Tx, { on, clients, partners }: Known, one: PracticeConcern) {
  const day = (ago: number | undefined) => maybe(on.today, ago)
  const ofNobody = one.client === null
  await tx
    .insertInto('concern')
    .values({
      foundation_id: on.foundationId,
      id: newId(),
      client_id: one.client === null ? null : clients.get(one.client)!,
      location_id: ofNobody ? on.locationId : null,
      municipality_id: ofNobody ? on.towns.get('Hillegom')! : null,
      kind: one.kind,
      partner_id: one.of ? partners.get(one.of)! : null,
      about: one.about ?? null,
      noticed_on: day(one.noticed)!,
      what: one.what,
      done: one.done ?? null,
      follow_up: one.followUp?.what ?? null,
      follow_up_on: day(one.followUp?.on),
      owner_id: one.followUp ? on.workers.get(one.followUp.by)! : null,
      closed_on: day(one.closed?.on),
      result: one.closed?.result ?? null,
      noticed_by_id: on.workers.get('Joke Verhoef')!,
    })
    .execute()
}

async function addConference(tx: Tx, { on, clients, partners }: Known) {
  const conference_id = newId()
  const own = { foundation_id: on.foundationId, conference_id }
  const [joke, sanne] = [on.workers.get('Joke Verhoef')!, on.workers.get('Sanne Terpstra')!]
  await tx
    .insertInto('case_conference')
    .values({
      foundation_id: on.foundationId,
      id: conference_id,
      held_on: dayAgo(on.today, 6, true),
      ground: 'consent',
      ground_note: 'Mevrouw Al Khatib was er zelf bij en stemde in.',
      others: 'Mentor van school',
      discussed: 'Nour en Yusuf komen vaak te laat op school. De taalles van mevrouw begint op hetzelfde uur.',
      recorded_by_id: joke,
    })
    .execute()
  await tx
    .insertInto('conference_client')
    .values({ ...own, id: newId(), client_id: clients.get('Samira Al Khatib')! })
    .execute()
  await tx
    .insertInto('conference_worker')
    .values([joke, sanne].map((worker_id) => ({ ...own, id: newId(), worker_id })))
    .execute()
  const there = ['Sociaal wijkteam', 'Centrum voor Jeugd en Gezin (CJG)']
  await tx
    .insertInto('conference_partner')
    .values(there.map((name) => ({ ...own, id: newId(), partner_id: partners.get(name)! })))
    .execute()
  const actions = [
    { what: 'Oppas vragen voor de uren van de taalles', worker_id: joke, who: null, days: -8, done: null },
    {
      what: 'Kinderen mogen op maandag een kwartier later komen',
      worker_id: null,
      who: 'Mentor van school',
      days: -1,
      done: null,
    },
    { what: 'Gesprek met Nour', worker_id: null, who: 'Jeugdverpleegkundige', days: 1, done: 2 },
  ]
  await tx
    .insertInto('conference_action')
    .values(
      actions.map(({ what, worker_id, who, days, done }, place) => ({
        ...own,
        id: newId(),
        place,
        what,
        worker_id,
        who,
        before_on: dayAgo(on.today, days),
        done_on: done === null ? null : dayAgo(on.today, done),
      })),
    )
    .execute()
}
