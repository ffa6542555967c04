import { sql } from 'kysely'
import { foldedColumns } from '#capabilities/clients/public.ts'
import { consentText } from '#capabilities/documents/rules/consent-words.ts'
import { insertConsent } from '#capabilities/documents/store/consent.ts'
import { reckonTurned } from '#capabilities/legal/commands/turns.ts'
import { insertTerm } from '#capabilities/legal/store/terms.ts'
import { insertTurn } from '#capabilities/legal/store/turns.ts'
import { findLocations, findMunicipalities, takeNumbers } from '#capabilities/organisation/public.ts'
import { aboutCorrections } from '#capabilities/reception/rules/corrections.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { inventedVNumber } from './plan.ts'
import { type Words, wordsOf } from './people.ts'
import { workerOf } from './terms.ts'
import * as world from './reception-world.ts'

type Of = { foundationId: string; today: PlainDate }
type On = Of & { day: (ago: number) => PlainDate; words: Words; ids: ReadonlyMap<string, string>; of: object }

/** Two reception locations, two people who stay there, and help with their procedure. */
export async function addReception(tx: Tx, { foundationId, today }: Of): Promise<void> {
  const day = (ago: number) => addDays(today, -ago)
  const known = { foundationId, today, day, words: wordsOf(tx, foundationId), of: { foundation_id: foundationId } }
  const on = { ...known, ids: await findWorkers(tx) }
  const clients = await addAsylumSeekers(tx, on)
  const places = await addLocations(tx, on)
  for (const stay of world.stays) {
    const client_id = clients.get(stay.client) ?? (await clientNamed(tx, stay.client))
    await insert(tx, 'reception_stay', {
      ...on.of,
      client_id,
      reception_location_id: places.get(stay.at)!,
      from_on: day(stay.from),
      left_on: stay.left === undefined ? null : day(stay.left),
      gone_to: stay.left === undefined ? null : stay.to ? 'municipality' : 'other-location',
      municipality_id: stay.to ? await townNamed(tx, stay.to) : null,
    })
  }
  await addProcedure(tx, on, clients)
  await addLegalHelp(tx, on, clients)
  await addReturn(tx, on, clients.get('Reza Karimi')!)
  await addStory(tx, on, clients.get('Almaz Gebru')!)
  for (const { at, sent, answered, by, ...signal } of world.signals)
    await insert(tx, 'national_signal', {
      ...on.of,
      ...signal,
      reception_location_id: at ? places.get(at)! : null,
      sent_on: day(sent),
      sent_by_id: on.ids.get(by)!,
      answered_on: answered === undefined ? null : day(answered),
    })
}

async function insert(tx: Tx, table: string, row: Record<string, unknown>): Promise<string> {
  const id = newId()
  const columns = Object.entries({ id, ...row })
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map(([name]) => sql.ref(name)))})
    values (${sql.join(columns.map(([, value]) => value))})`.execute(tx)
  return id
}

async function findWorkers(tx: Tx): Promise<Map<string, string>> {
  return new Map((await tx.selectFrom('worker').select(['id', 'name']).execute()).map(({ id, name }) => [name, id]))
}
const townNamed = async (tx: Tx, name: string) => (await findMunicipalities(tx)).find((town) => town.name === name)!.id

async function clientNamed(tx: Tx, name: string): Promise<string> {
  const found = await tx
    .selectFrom('client')
    .select('id')
    .where(sql<string>`given_names || ' ' || family_name`, '=', name)
    .executeTakeFirstOrThrow()
  return found.id
}

async function addAsylumSeekers(tx: Tx, { foundationId, words, of }: On): Promise<Map<string, string>> {
  const first = await takeNumbers(tx, foundationId, 'client', world.asylumSeekers.length)
  const [location] = await findLocations(tx)
  const ids = new Map<string, string>()
  for (const [i, one] of world.asylumSeekers.entries()) {
    const number = first + i
    const id = await insert(tx, 'client', {
      ...of,
      ...foldedColumns(one.given, one.family, [String(number), inventedVNumber(number)]),
      number,
      location_id: location!.id,
      given_names: one.given,
      family_name: one.family,
      birth_date: one.born,
      sex: one.sex,
      nationality_id: await words('nationality', one.nationality),
      language_id: await words('language', one.language),
      target_group_id: await words('target-group', 'Asielzoeker'),
      v_number: inventedVNumber(number),
      needs_interpreter: true,
    })
    ids.set(`${one.given} ${one.family}`, id)
    await insert(tx, 'client_municipality', { ...of, client_id: id, municipality_id: await townNamed(tx, one.town) })
  }
  return ids
}

async function addLocations(tx: Tx, { of, day }: On): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { town, opened, closes, ...place } of world.locations) {
    const row = { ...place, municipality_id: await townNamed(tx, town), opened_on: day(opened) }
    const closed_on = closes === undefined ? null : day(-closes)
    ids.set(place.name, await insert(tx, 'reception_location', { ...of, ...row, closed_on }))
  }
  return ids
}

async function addProcedure(tx: Tx, on: On, clients: ReadonlyMap<string, string>) {
  const { of, day, ids, words } = on
  for (const { client, applied } of world.applications)
    await insert(tx, 'asylum_application', { ...of, client_id: clients.get(client)!, applied_on: applied })
  for (const { client, held, by, language, ...one } of world.preparations)
    await insert(tx, 'asylum_preparation', {
      ...of,
      ...one,
      client_id: clients.get(client)!,
      held_on: day(held),
      worker_id: ids.get(by)!,
      language_id: await words('language', language),
    })
  for (const { client, held, by, due, done, ground, minded, ...one } of world.interviews)
    await insert(tx, 'asylum_interview', {
      term_id: minded
        ? await mindCorrections(tx, on, { clientId: clients.get(client)!, held, due: due!, ground: ground! })
        : null,
      ...of,
      ...one,
      client_id: clients.get(client)!,
      held_on: day(held),
      attended_by_id: by ? ids.get(by)! : null,
      corrections_due_on: due === undefined ? null : day(due),
      corrections_ground: ground ?? null,
      corrections: done === undefined ? null : 'sent',
      corrections_on: done === undefined ? null : day(done),
    })
  const { client, referred, ...tracing } = world.tracing
  const days = { referred_on: day(referred), consent_on: day(referred) }
  await insert(tx, 'family_tracing', { ...of, ...tracing, ...days, client_id: clients.get(client)! })
}

type Minded = { clientId: string; held: number; due: number; ground: string }
/** The dossier of asylum, and in it the day that the lawyer named. */
async function mindCorrections(
  tx: Tx,
  { of, day, words, today, foundationId }: On,
  { clientId, held, due, ground }: Minded,
) {
  const [ownerId, deputyId] = [await workerOf(tx, 'legal-adviser'), await workerOf(tx, 'team-leader')]
  const kind_id = await words('legal-case-kind', 'Asielprocedure')
  const opened = { kind_id, opened_on: day(held), adviser_id: ownerId }
  const [applied] = await tx
    .selectFrom('asylum_application')
    .select('applied_on')
    .where('client_id', '=', clientId)
    .execute()
  const caseId = await insert(tx, 'legal_case', {
    ...of,
    ...opened,
    client_id: clientId,
    applied_on: applied!.applied_on,
  })
  const [fromOn, dueOn, value] = [day(held), day(due), held - due]
  const length = { value, unit: 'days' } as const
  const turn = { kind: 'set', fromOn: today, toOn: dueOn, value: null, unit: null, ground } as const
  const { reckoned } = reckonTurned({ length, mode: 'term', back: false }, fromOn, [turn], [])!
  const wish = { rule: null, ...length, back: false, fromOn, ruleOn: null, waitsFor: null, reckoned }
  const about = aboutCorrections('substantive')
  const { id } = await insertTerm(tx, foundationId, { ...wish, about, clientId, caseId, ownerId, deputyId })
  const days = { dueBefore: dueOn, dueAfter: dueOn }
  await insertTurn(tx, { foundationId, workerId: ownerId }, { ...turn, ...days, clientId, termId: id })
  return id
}

async function addLegalHelp(tx: Tx, { of, day, ids, words }: On, clients: ReadonlyMap<string, string>) {
  for (const { client, held, ...one } of world.consultations)
    await insert(tx, 'contact_moment', {
      ...of,
      ...one,
      client_id: clients.get(client)!,
      held_on: day(held),
      kind_id: await words('contact-kind', 'Juridisch'),
      worker_id: ids.get('Ruben Wiersma')!,
    })
  const { client, kind, opened, closed, outcome } = world.advice
  await insert(tx, 'legal_case', {
    ...of,
    client_id: clients.get(client) ?? (await clientNamed(tx, client)),
    kind_id: await words('legal-case-kind', kind),
    opened_on: day(opened),
    closed_on: day(closed),
    outcome_id: await words('legal-outcome', outcome),
    adviser_id: ids.get('Ruben Wiersma')!,
  })
}

async function addReturn(tx: Tx, { of, day, ids }: On, client_id: string) {
  const counselling_id = await insert(tx, 'return_counselling', { ...of, client_id, started_on: day(40) })
  for (const { held, note } of world.returnTalks)
    await insert(tx, 'return_talk', {
      ...of,
      client_id,
      counselling_id,
      held_on: day(held),
      worker_id: ids.get('Ruben Wiersma')!,
      minutes: 45,
      note,
    })
}

/** Shared today: consent is asked of the day itself. */
async function addStory(tx: Tx, { of, foundationId, day, ids, today }: On, client_id: string) {
  const worker_id = ids.get('Ruben Wiersma')!
  const story_id = await insert(tx, 'flight_story', { ...of, client_id, asked_on: day(16), worker_id })
  const words = world.story
  await insert(tx, 'flight_story_text', { ...of, client_id, story_id, number: 1, words, written_by_id: worker_id })
  const lawyer = { recipientKind: 'lawyer', recipient: 'Mr. F. Voorbeeld (oefengegeven)' } as const
  const whole = { givenOn: day(14), givenHow: 'signed', untilOn: day(-170), covers: null } as const
  const agreed = { clientId: client_id, language: 'nl', recordedById: worker_id } as const
  const about = { purpose: 'flight-story', compartments: ['flight-story'] } as const
  const told = (of: Parameters<typeof consentText>[1]) => consentText('nl', of)
  const { id: consent_id } = await insertConsent(tx, foundationId, {
    ...agreed,
    ...about,
    ...lawyer,
    ...whole,
    wording: told({ ...about, ...lawyer, ...whole }),
  })
  const shared = { shared_on: today, shared_what: 'whole', shared_text: 1, shared_by_id: worker_id }
  await insert(tx, 'flight_story_sharing', { ...of, client_id, story_id, consent_id, ...shared })
  const clinic = { recipientKind: 'other', recipient: 'Medisch steunpunt (oefengegeven)' } as const
  const part = { givenOn: day(5), givenHow: 'spoken', untilOn: day(-60), covers: 'alleen de reis door Soedan' } as const
  await insertConsent(tx, foundationId, {
    ...agreed,
    ...about,
    ...clinic,
    ...part,
    wording: told({ ...about, ...clinic, ...part }),
  })
}
