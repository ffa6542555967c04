import { foldedColumns } from '#capabilities/clients/public.ts'
import { yearOf } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { dayAgo } from './plan.ts'
import type { Ground, Words } from './people.ts'
import { groups, languagePairs, legalCases, targets } from './world.ts'

export type NewWorker = {
  name: string
  function: string
  kind: 'volunteer' | 'staff' | 'intern'
  since: number
  email: string | null
}

/** Writes people of the team; their ids by name. */
export async function addWorkers(tx: Tx, on: Omit<Ground, 'workers'>, words: Words, people: readonly NewWorker[]) {
  const ids = new Map<string, string>()
  for (const person of people) {
    const id = newId()
    ids.set(person.name, id)
    await tx
      .insertInto('worker')
      .values({
        foundation_id: on.foundationId,
        id,
        name: person.name,
        folded_name: foldedColumns(person.name, '', []).folded_name,
        kind: person.kind,
        function_id: await words('function', person.function),
        in_service_on: dayAgo(on.today, person.since),
        location_id: on.locationId,
        email: person.email,
      })
      .execute()
  }
  return ids
}

/** Legal dossiers, groups, language pairs and this year's targets; clients by name. */
export async function addWork(tx: Tx, on: Ground, words: Words, clients: ReadonlyMap<string, string>): Promise<void> {
  await addLegalCases(tx, on, words, clients)
  await addGroups(tx, on, words, clients)
  await addLanguagePairs(tx, on, words, clients)
  await addTargets(tx, on)
}

type Clients = ReadonlyMap<string, string>

async function addLegalCases(tx: Tx, on: Ground, words: Words, clients: Clients) {
  for (const found of legalCases) {
    await tx
      .insertInto('legal_case')
      .values({
        foundation_id: on.foundationId,
        id: newId(),
        client_id: clients.get(found.client)!,
        kind_id: await words('legal-case-kind', found.kind),
        opened_on: dayAgo(on.today, found.opened, true),
        closed_on: found.closed === undefined ? null : dayAgo(on.today, found.closed, true),
        outcome_id: found.outcome === undefined ? null : await words('legal-outcome', found.outcome),
        persons: found.persons,
      })
      .execute()
  }
}

async function addGroups(tx: Tx, on: Ground, words: Words, clients: Clients) {
  for (const group of groups) {
    const id = newId()
    await tx
      .insertInto('training_group')
      .values({
        foundation_id: on.foundationId,
        id,
        programme_id: await words('programme', group.programme),
        language_id: await words('language', group.language),
        starts_on: dayAgo(on.today, group.starts, true),
        ends_on: dayAgo(on.today, group.ends, true),
        sessions: group.sessions,
        municipality_id: on.towns.get(group.town)!,
      })
      .execute()
    await tx
      .insertInto('enrolment')
      .values(
        group.people.map((person) => ({
          foundation_id: on.foundationId,
          id: newId(),
          group_id: id,
          client_id: clients.get(person.client)!,
          invited_on: dayAgo(on.today, person.invited, true),
          sessions_attended: person.attended,
          completed: person.finished ?? false,
          completed_on: person.finished ? dayAgo(on.today, group.ends, true) : null,
        })),
      )
      .execute()
  }
}

async function addLanguagePairs(tx: Tx, on: Ground, words: Words, clients: Clients) {
  for (const pair of languagePairs) {
    const [id, clientId] = [newId(), clients.get(pair.client)!]
    await tx
      .insertInto('language_pair')
      .values({
        foundation_id: on.foundationId,
        id,
        client_id: clientId,
        worker_id: on.workers.get(pair.coach)!,
        started_on: dayAgo(on.today, pair.started),
        ended_on: pair.ended === undefined ? null : dayAgo(on.today, pair.ended),
        end_reason_id: pair.reason === undefined ? null : await words('pair-end-reason', pair.reason),
        level: pair.level ?? null,
      })
      .execute()
    if (!pair.lessons) continue
    await tx
      .insertInto('pair_lesson')
      .values(
        pair.lessons.map(({ held, minutes, note }) => ({
          foundation_id: on.foundationId,
          id: newId(),
          pair_id: id,
          client_id: clientId,
          held_on: dayAgo(on.today, held),
          minutes,
          note: note ?? null,
        })),
      )
      .execute()
  }
}

async function addTargets(tx: Tx, on: Ground) {
  await tx
    .insertInto('housing_target')
    .values(
      targets.map((target) => ({
        foundation_id: on.foundationId,
        id: newId(),
        municipality_id: on.towns.get(target.town)!,
        year: yearOf(on.today) - target.yearsAgo,
        half: target.half,
        target: target.target,
        opening_balance: target.openingBalance,
      })),
    )
    .execute()
}
