import { foldedColumns } from '#capabilities/clients/public.ts'
import type { List } from '#capabilities/organisation/contract.ts'
import { ensureListItems, takeNumbers } from '#capabilities/organisation/public.ts'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { type DaysAgo, families, type Family, type Town } from './families.ts'
import { dayAgo, inventedVNumber, planTalks } from './plan.ts'
import { guideNames } from './world.ts'

/** Where the people go: ids of what was there before them. */
export type Ground = {
  foundationId: string
  locationId: string
  towns: ReadonlyMap<Town, string>
  /** Workers by name. */
  workers: ReadonlyMap<string, string>
  today: PlainDate
}

export type Words = (list: List, name: string) => Promise<string>

/** The id of a word; remembered, because the same words come back for everybody. */
export function wordsOf(tx: Tx, foundationId: string): Words {
  const known = new Map<string, Promise<string>>()
  return (list, name) => {
    const key = `${list}/${name}`
    const asked = known.get(key) ?? ensureListItems(tx, foundationId, list, [name]).then((ids) => ids.get(name)!)
    known.set(key, asked)
    return asked
  }
}

/** Writes the families with home, guidance and talks; the ids of the people by name. */
export async function addFamilies(tx: Tx, on: Ground, words: Words): Promise<ReadonlyMap<string, string>> {
  const count = families.reduce((sum, family) => sum + family.members.length, 0)
  let number = await takeNumbers(tx, on.foundationId, 'client', count)
  const byName = new Map<string, string>()
  for (const [i, family] of families.entries()) {
    const ids = family.members.map(() => newId())
    family.members.forEach((member, nth) => byName.set(`${member.given} ${member.family}`, ids[nth]!))
    await addMembers(tx, on, words, { family, ids, number })
    await addHome(tx, on, words, { family, ids, dwelling: `D${i + 1}` })
    await addGuidance(tx, on, words, { family, ids })
    number += ids.length
  }
  return byName
}

type Placing = { family: Family; ids: readonly string[] }

async function addMembers(tx: Tx, on: Ground, words: Words, { family, ids, number }: Placing & { number: number }) {
  const householdId = newId()
  const nationality = await words('nationality', family.nationality)
  const language = await words('language', family.language)
  const target = await words('target-group', 'Statushouder')
  const shared = { foundation_id: on.foundationId }
  await tx
    .insertInto('household')
    .values({ ...shared, id: householdId })
    .execute()
  await tx
    .insertInto('client')
    .values(
      family.members.map((member, i) => ({
        ...shared,
        ...foldedColumns(member.given, member.family, [String(number + i), inventedVNumber(number + i)]),
        id: ids[i]!,
        number: number + i,
        location_id: on.locationId,
        given_names: member.given,
        family_name: member.family,
        birth_date: member.born,
        birth_date_estimated: member.born.endsWith('-01-01'),
        sex: member.sex,
        nationality_id: nationality,
        language_id: language,
        target_group_id: target,
        nareis: member.nareis ?? false,
        v_number: inventedVNumber(number + i),
        needs_interpreter: member.needsInterpreter ?? false,
        phone: member.role === 'child' ? null : `06-0000${String(1000 + number + i).slice(-4)}`,
      })),
    )
    .execute()
  await tx
    .insertInto('household_membership')
    .values(
      family.members.map((member, i) => ({
        ...shared,
        id: newId(),
        household_id: householdId,
        client_id: ids[i]!,
        role: member.role,
      })),
    )
    .execute()
  await tx
    .insertInto('client_municipality')
    .values(ids.map((id) => ({ ...shared, id: newId(), client_id: id, municipality_id: on.towns.get(family.town)! })))
    .execute()
}

async function addHome(tx: Tx, on: Ground, words: Words, { family, ids, dwelling }: Placing & { dwelling: string }) {
  const town = on.towns.get(family.town)!
  const dwellingId = family.housed === null ? null : newId()
  if (dwellingId) {
    await tx
      .insertInto('dwelling')
      .values({
        foundation_id: on.foundationId,
        id: dwellingId,
        number: dwelling,
        municipality_id: town,
        address: family.address,
        postcode: family.postcode,
      })
      .execute()
  }
  const arrangement = await words('housing-arrangement', family.arrangement ?? 'Regulier')
  const on_ = (days: DaysAgo | null) => (days === null ? null : dayAgo(on.today, days, true))
  await tx
    .insertInto('placement')
    .values(
      ids.map((id) => ({
        foundation_id: on.foundationId,
        id: newId(),
        client_id: id,
        municipality_id: town,
        dwelling_id: dwellingId,
        arrangement_id: arrangement,
        allocated_on: on_(family.allocated),
        housed_on: on_(family.housed),
      })),
    )
    .execute()
}

async function addGuidance(tx: Tx, on: Ground, words: Words, { family, ids }: Placing) {
  const worker = family.guide ? on.workers.get(guideNames[family.guide])! : null
  for (const stretch of family.guidance) {
    await tx
      .insertInto('trajectory')
      .values({
        foundation_id: on.foundationId,
        id: newId(),
        client_id: ids[0]!,
        kind_id: await words('trajectory-kind', stretch.kind),
        started_on: dayAgo(on.today, stretch.started),
        ended_on: stretch.ended === undefined ? null : dayAgo(on.today, stretch.ended),
        end_reason_id: stretch.ended === undefined ? null : await words('trajectory-end-reason', 'Afgerond'),
        worker_id: worker,
      })
      .execute()
  }
  for (const talk of planTalks(family, on.today)) {
    await tx
      .insertInto('contact_moment')
      .values({
        foundation_id: on.foundationId,
        id: newId(),
        client_id: ids[talk.person]!,
        held_on: talk.on,
        kind_id: await words('contact-kind', 'Maatschappelijke begeleiding'),
        manner_id: await words('contact-manner', talk.manner),
        subject_id: await words('contact-subject', talk.subject),
        minutes: talk.minutes,
        worker_id: worker,
        note: talk.note,
      })
      .execute()
  }
}
