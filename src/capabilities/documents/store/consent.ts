import { sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { refuseStale } from '#kernel/versions.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Consent, ConsentLanguage, ConsentPurpose } from '../contract/consent.ts'
import type { DocumentCompartment, DocumentSharing } from '../contract/documents.ts'

export type FoundConsent = Omit<Consent, 'valid'>
const columns = sql`c.id, c.version, c.purpose, c.recipient, c.compartments, c.covers, c.language, c.wording,
  c.given_how as "givenHow",   c.given_on as "givenOn", c.until_on as "untilOn", c.withdrawn_on as "withdrawnOn", r.name as "recordedBy", w.name as "withdrawnBy"`
const beside = sql`left join app.colleague r on r.foundation_id = c.foundation_id and r.id = c.recorded_by_id
  left join app.colleague w on w.foundation_id = c.foundation_id and w.id = c.withdrawn_by_id`

export async function findConsents(tx: Tx, clientId: string): Promise<FoundConsent[]> {
  const { rows } = await sql<FoundConsent>`select ${columns} from consent c ${beside}
    where c.foundation_id = (select app.foundation()) and c.client_id = ${clientId}
    order by c.withdrawn_on is not null, c.given_on desc, c.id`.execute(tx)
  return rows
}

export async function findConsent(tx: Tx, id: string): Promise<FoundConsent | null> {
  const { rows } = await sql<FoundConsent>`select ${columns} from consent c ${beside}
    where c.foundation_id = (select app.foundation()) and c.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Whether there are more than these, about parts of the file that this reader does not see. */
export async function hasClosedConsents(tx: Tx, clientId: string, seen: number): Promise<boolean> {
  const { rows } = await sql<{
    closed: boolean
  }>`select app.has_closed_consents(${clientId}, ${seen}) as closed`.execute(tx)
  return rows[0]?.closed ?? false
}

export type NewConsent = {
  clientId: string
  purpose: ConsentPurpose
  recipient: string
  compartments: readonly DocumentCompartment[]
  covers: string | null
  language: ConsentLanguage
  wording: string
  givenOn: PlainDate
  untilOn: PlainDate | null
  recordedById: string | null
  givenHow?: string | null
  recipientKind?: string | null
}
export async function insertConsent(
  tx: Tx,
  foundationId: string,
  of: NewConsent,
): Promise<{ id: string; version: number }> {
  const id = newId()
  await sql`insert into consent (foundation_id, id, client_id, purpose, recipient, compartments, covers, language, wording, given_on,
      until_on, recorded_by_id, given_how, recipient_kind)
    values (${foundationId}, ${id}, ${of.clientId}, ${of.purpose}, ${of.recipient}, ${[...of.compartments]}, ${of.covers},
      ${of.language}, ${of.wording}, ${of.givenOn}, ${of.untilOn}, ${of.recordedById}, ${of.givenHow ?? null},
      ${of.recipientKind ?? null})`.execute(tx)
  return { id, version: 1 }
}

export async function setWithdrawal(
  tx: Tx,
  of: { id: string; version: number; on: PlainDate; byId: string | null },
): Promise<void> {
  const result = await sql`update consent set withdrawn_on = ${of.on}, withdrawn_by_id = ${of.byId}
    where foundation_id = (select app.foundation()) and id = ${of.id} and version = ${of.version} and withdrawn_on is null`.execute(
    tx,
  )
  await refuseStale((result.numAffectedRows ?? 0n) > 0n, () => findConsent(tx, of.id))
}

export type ToShare = {
  clientId: string
  documentId: string
  compartment: DocumentCompartment
  title: string
  purpose: string
  recipient: string
  manner: string
}
/** Of this moment: the one that reaches furthest, or null. */
export async function findValidConsent(tx: Tx, of: ToShare, on: PlainDate): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select app.valid_consent(${of.clientId}, ${of.purpose}, ${of.recipient}, ${of.compartment}, ${on}) as id`.execute(
    tx,
  )
  return rows[0]?.id ?? null
}

export async function insertSharing(
  tx: Tx,
  of: ToShare & { foundationId: string; consentId: string; at: Date; byId: string | null },
): Promise<string> {
  const id = newId()
  await sql`insert into document_sharing (foundation_id, id, client_id, document_id, compartment, title, consent_id, purpose, recipient,
      shared_at, shared_by_id, manner)
    values (${of.foundationId}, ${id}, ${of.clientId}, ${of.documentId}, ${of.compartment}, ${of.title}, ${of.consentId}, ${of.purpose},
      ${of.recipient}, ${of.at}, ${of.byId}, ${of.manner})`.execute(tx)
  return id
}

/** Of all of a client, or of one document; the latest first. */
export async function findSharings(
  tx: Tx,
  of: { clientId: string } | { documentId: string },
): Promise<DocumentSharing[]> {
  const whose = 'clientId' in of ? sql`s.client_id = ${of.clientId}` : sql`s.document_id = ${of.documentId}`
  const { rows } = await sql<DocumentSharing>`
    select s.id, s.document_id as "documentId", s.title, s.purpose, s.recipient, to_json(s.shared_at) #>> '{}' as "sharedAt",
      w.name as "sharedBy", s.manner
    from document_sharing s left join app.colleague w on w.foundation_id = s.foundation_id and w.id = s.shared_by_id
    where s.foundation_id = (select app.foundation()) and ${whose} order by s.shared_at desc, s.id`.execute(tx)
  return rows
}
