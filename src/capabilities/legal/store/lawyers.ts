import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { LawyerConsent, LawyerValues, LegalLawyer, SharingValues } from '../contract/lawyers.ts'

export const lawyers = recordsIn<LawyerValues & { caseId: string; clientId: string }>('legal_lawyer', {
  caseId: 'case_id',
  clientId: 'client_id',
  name: 'name',
  office: 'office',
  referredOn: 'referred_on',
  legalAidNumber: 'legal_aid_number',
  remark: 'remark',
})

type Sent = SharingValues & { lawyerId: string; clientId: string; sentById: string | null }
/** What is written down as sent stays as it is. */
export const sharings = recordsIn<Sent>('legal_lawyer_sharing', {
  lawyerId: 'lawyer_id',
  clientId: 'client_id',
  what: 'what',
  sentOn: 'sent_on',
  consentId: 'consent_id',
  sentById: 'sent_by_id',
})

const agreed = sql`json_build_object('id', c.id, 'givenOn', c.given_on, 'untilOn', c.until_on)`
/** Said of the lawyer or of the office, about papers of the legal dossier, and not taken back. */
const consentsOfLawyer = sql`from consent c where c.foundation_id = l.foundation_id and c.client_id = l.client_id
  and c.purpose = 'legal-aid' and 'legal' = any (c.compartments) and c.withdrawn_on is null
  and (app.same_recipient(c.recipient, l.name) or app.same_recipient(c.recipient, coalesce(l.office, l.name)))`

/** The latest first, each with what was sent, the latest first. */
export async function findLawyersOfCase(tx: Tx, caseId: string): Promise<LegalLawyer[]> {
  const { rows } = await sql<LegalLawyer>`
    select l.id, l.version, l.name, l.office, l.referred_on as "referredOn", l.legal_aid_number as "legalAidNumber", l.remark,
      coalesce((select json_agg(json_build_object('id', s.id, 'what', s.what, 'sentOn', s.sent_on, 'consentId', s.consent_id,
          'consentOn', c.given_on, 'consentUntil', c.until_on, 'withdrawnOn', c.withdrawn_on, 'sentBy', w.name)
          order by s.sent_on desc, s.id desc)
        from legal_lawyer_sharing s join consent c on c.foundation_id = s.foundation_id and c.id = s.consent_id
        left join app.colleague w on w.foundation_id = s.foundation_id and w.id = s.sent_by_id
        where s.foundation_id = l.foundation_id and s.lawyer_id = l.id), '[]') as sharings,
      coalesce((select json_agg(${agreed} order by c.given_on desc, c.id) ${consentsOfLawyer}), '[]') as consents
    from legal_lawyer l where l.case_id = ${caseId} order by l.referred_on desc, l.id limit 100`.execute(tx)
  return rows
}

export async function findConsentsOfLawyer(tx: Tx, lawyerId: string): Promise<LawyerConsent[]> {
  const { rows } = await sql<{ consent: LawyerConsent }>`
    select ${agreed} as consent from legal_lawyer l cross join lateral (select c.* ${consentsOfLawyer}) c
    where l.id = ${lawyerId}`.execute(tx)
  return rows.map(({ consent }) => consent)
}
