import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { CaseRelativeValues, RelativeOutcome } from '../contract/relatives.ts'

const identity = {
  relation: 'relation',
  givenNames: 'given_names',
  familyName: 'family_name',
  birthDate: 'birth_date',
  birthDatePrecision: 'birth_date_precision',
  birthDateEstimated: 'birth_date_estimated',
  nationalityId: 'nationality_id',
  whereabouts: 'whereabouts',
  country: 'country',
  papers: 'papers',
  remark: 'remark',
  relativeId: 'relative_id',
  arrivedClientId: 'arrived_client_id',
} as const satisfies Record<keyof CaseRelativeValues, string>

export const caseRelatives = recordsIn<CaseRelativeValues>('legal_relative', identity)
export const newRelatives = recordsIn<CaseRelativeValues & { clientId: string; caseId: string }>('legal_relative', {
  ...identity,
  clientId: 'client_id',
  caseId: 'case_id',
})
export const relativeOutcomes = recordsIn<{
  outcome: RelativeOutcome
  outcomeOn: PlainDate | null
  arrivedOn: PlainDate | null
  stepId: string | null
  termId: string | null
}>('legal_relative', {
  outcome: 'outcome',
  outcomeOn: 'outcome_on',
  arrivedOn: 'arrived_on',
  stepId: 'step_id',
  termId: 'term_id',
})

export type FoundRelative = {
  id: string
  version: number
  caseId: string
  clientId: string
  values: CaseRelativeValues
  nationality: string | null
  stepId: string | null
  outcome: RelativeOutcome
  outcomeOn: PlainDate | null
  arrivedOn: PlainDate | null
  term: { id: string; version: number; dueOn: PlainDate; running: boolean; ended: boolean } | null
}

const pairs = Object.entries(identity).map(([name, column]) => sql`${sql.lit(name)}, ${sql.ref(`r.${column}`)}`)
const columns = sql`r.id, r.version, r.case_id as "caseId", r.client_id as "clientId", json_build_object(${sql.join(pairs)}) as values,
  n.name as nationality, r.step_id as "stepId", r.outcome, r.outcome_on as "outcomeOn", r.arrived_on as "arrivedOn",
  case when t.id is not null then json_build_object('id', t.id, 'version', t.version, 'dueOn', t.due_on, 'running', t.state = 'running',
    'ended', t.ended_on is not null) end as term`
const beside = sql`left join list_item n on n.foundation_id = r.foundation_id and n.id = r.nationality_id
  left join legal_term t on t.foundation_id = r.foundation_id and t.id = r.term_id`

/** Partners first, then children by age. */
export async function findRelatives(tx: Tx, caseId: string): Promise<FoundRelative[]> {
  const { rows } =
    await sql<FoundRelative>`select ${columns} from legal_relative r ${beside} where r.case_id = ${caseId}
    order by array_position(array['partner', 'child', 'parent', 'sibling', 'other'], r.relation), r.birth_date nulls last, r.id`.execute(
      tx,
    )
  return rows
}

export async function findRelative(tx: Tx, id: string): Promise<FoundRelative | null> {
  const { rows } =
    await sql<FoundRelative>`select ${columns} from legal_relative r ${beside} where r.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Family of this client that is kept without a file, and not in this dossier. */
export async function findKnownRelatives(
  tx: Tx,
  { clientId, caseId }: { clientId: string; caseId: string },
): Promise<{ id: string; values: CaseRelativeValues }[]> {
  const { rows } = await sql<{ id: string; values: CaseRelativeValues }>`
    select k.id, json_build_object('relation', k.relation, 'givenNames', k.given_names, 'familyName', k.family_name,
      'birthDate', k.birth_date, 'birthDatePrecision', k.birth_date_precision, 'birthDateEstimated', k.birth_date_estimated,
      'nationalityId', null, 'whereabouts', k.whereabouts, 'country', k.country, 'papers', null, 'remark', null,
      'relativeId', k.id, 'arrivedClientId', null) as values
    from relative k where k.client_id = ${clientId} and not k.deceased
      and not exists (select from legal_relative r where r.case_id = ${caseId} and r.relative_id = k.id)
    order by k.birth_date nulls last, k.id`.execute(tx)
  return rows
}

/** Whether they are this client's, or in sight at all. */
export async function areInSight(
  tx: Tx,
  {
    clientId,
    relativeId,
    arrivedClientId,
  }: { clientId: string } & Pick<CaseRelativeValues, 'relativeId' | 'arrivedClientId'>,
): Promise<{ relative: boolean; client: boolean }> {
  const { rows } = await sql<{ relative: boolean; client: boolean }>`select
    ${relativeId}::uuid is null or exists (select from relative where id = ${relativeId} and client_id = ${clientId}) as relative,
    ${arrivedClientId}::uuid is null or exists (select from client where id = ${arrivedClientId} and id <> ${clientId}) as client`.execute(
    tx,
  )
  return rows[0]!
}

/** Whether who arrived has a file of their own that the reader may see. */
export async function arrivedIsInSight(tx: Tx, legalRelativeId: string): Promise<boolean> {
  const { rows } = await sql<{ seen: boolean }>`select exists (
    select from legal_relative r join client c on c.foundation_id = r.foundation_id and c.id = r.arrived_client_id
    where r.id = ${legalRelativeId}) as seen`.execute(tx)
  return rows[0]!.seen
}
