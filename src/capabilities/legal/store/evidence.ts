import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { EvidenceState, Grade } from '../contract/evidence.ts'
import type { Words } from '../contract/steps.ts'
import { evidenceItem, isMissing } from '../rules/evidence.ts'

export const evidence = recordsIn<{
  state: EvidenceState
  stateOn: PlainDate | null
  why: string | null
  note: string | null
  documentId: string | null
}>('legal_evidence', { state: 'state', stateOn: 'state_on', why: 'why', note: 'note', documentId: 'document_id' })
export const ownEvidence = recordsIn<{
  clientId: string
  caseId: string
  relativeId: string | null
  title: string
  grade: Grade
}>('legal_evidence', {
  clientId: 'client_id',
  caseId: 'case_id',
  relativeId: 'legal_relative_id',
  title: 'title',
  grade: 'grade',
})

export type FoundEvidence = {
  id: string
  version: number
  caseId: string
  clientId: string
  relativeId: string | null
  relativeName: string | null
  item: string | null
  title: string | null
  grade: Grade
  state: EvidenceState
  stateOn: PlainDate | null
  why: string | null
  documentId: string | null
  note: string | null
}

const columns = sql`e.id, e.version, e.case_id as "caseId", e.client_id as "clientId", e.legal_relative_id as "relativeId",
  trim(r.given_names || ' ' || r.family_name) as "relativeName", e.item, e.title, e.grade, e.state, e.state_on as "stateOn", e.why,
  e.document_id as "documentId", e.note`

/** As they were laid out: by person, and from official to indicative. */
export async function findEvidence(tx: Tx, caseId: string): Promise<FoundEvidence[]> {
  const { rows } = await sql<FoundEvidence>`select ${columns} from legal_evidence e
    left join legal_relative r on r.foundation_id = e.foundation_id and r.id = e.legal_relative_id
    where e.case_id = ${caseId}
    order by e.legal_relative_id is not null, array_position(array['partner', 'child', 'parent', 'sibling', 'other'], r.relation),
      r.birth_date nulls last, r.id, e.created_at, e.id`.execute(tx)
  return rows
}

export async function findOneEvidence(tx: Tx, id: string): Promise<FoundEvidence | null> {
  const { rows } = await sql<{
    caseId: string
  }>`select case_id as "caseId" from legal_evidence where id = ${id}`.execute(tx)
  const [found] = rows
  return found ? ((await findEvidence(tx, found.caseId)).find((one) => one.id === id) ?? null) : null
}

type Of = { foundationId: string; clientId: string; caseId: string; relativeId: string | null }
export async function layOutEvidence(tx: Tx, of: Of, items: readonly { item: string; grade: Grade }[]): Promise<void> {
  const rows = items.map(({ item, grade }) => ({ id: newId(), item, grade }))
  await sql`insert into legal_evidence (foundation_id, id, client_id, case_id, legal_relative_id, item, grade)
    select ${of.foundationId}, r.id, ${of.clientId}, ${of.caseId}, ${of.relativeId}::uuid, r.item, r.grade
    from json_to_recordset(${JSON.stringify(rows)}::json) r (id uuid, item text, grade text)
    on conflict do nothing`.execute(tx)
}

export const titleOf = ({ item, title }: Pick<FoundEvidence, 'item' | 'title'>): Words => {
  const own = title ?? item ?? ''
  return (item === null ? undefined : evidenceItem(item)?.title) ?? { nl: own, en: own }
}
export const standingOf = (one: FoundEvidence) => ({
  ...one,
  aspect: (one.item === null ? undefined : evidenceItem(one.item)?.aspect) ?? ('own' as const),
})

export type Missing = {
  clientId: string
  /** The first language of the client, as the foundation calls it; null when it is not known. */
  client: string
  language: string | null
  /** `name` null: of the client. */
  people: { name: string | null; items: { id: string; title: Words; asked: boolean }[] }[]
}

/** What has to come still, by person, with the language in which it is asked for: what a letter to the client says. */
export async function missingEvidence(tx: Tx, caseId: string): Promise<Missing | null> {
  const { rows } = await sql<{ clientId: string; client: string; language: string | null }>`
    select l.client_id as "clientId", trim(c.given_names || ' ' || c.family_name) as client, i.name as language from legal_case l
    join client c on c.foundation_id = l.foundation_id and c.id = l.client_id
    left join list_item i on i.foundation_id = c.foundation_id and i.id = c.language_id
    where l.id = ${caseId}`.execute(tx)
  const [found] = rows
  if (!found) return null
  const all = (await findEvidence(tx, caseId)).map(standingOf)
  const people = new Map<string | null, Missing['people'][number]>()
  for (const one of all.filter((item) => isMissing(item, all))) {
    const person = people.get(one.relativeId) ?? { name: one.relativeName, items: [] }
    person.items.push({ id: one.id, title: titleOf(one), asked: one.state === 'asked' })
    people.set(one.relativeId, person)
  }
  return { ...found, people: [...people.values()] }
}

/** What was asked for before stays asked for since that day. */
export async function markAsked(tx: Tx, ids: readonly string[], today: PlainDate): Promise<void> {
  await sql`update legal_evidence set state = 'asked', state_on = ${today}
    where id = any (${[...ids]}::uuid[]) and state = 'open'`.execute(tx)
}
