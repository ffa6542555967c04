import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { LawyerValues, LegalLawyer, SharingValues } from '../contract/lawyers.ts'

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
  consentOn: 'consent_on',
  consentUntil: 'consent_until',
  sentById: 'sent_by_id',
})

/** The latest first, each with what was sent, the latest first. */
export async function findLawyersOfCase(tx: Tx, caseId: string): Promise<LegalLawyer[]> {
  const { rows } = await sql<LegalLawyer>`
    select l.id, l.version, l.name, l.office, l.referred_on as "referredOn", l.legal_aid_number as "legalAidNumber", l.remark,
      coalesce((select json_agg(json_build_object('id', s.id, 'what', s.what, 'sentOn', s.sent_on, 'consentOn', s.consent_on,
          'consentUntil', s.consent_until, 'sentBy', w.name) order by s.sent_on desc, s.id desc)
        from legal_lawyer_sharing s left join app.colleague w on w.foundation_id = s.foundation_id and w.id = s.sent_by_id
        where s.foundation_id = l.foundation_id and s.lawyer_id = l.id), '[]') as sharings
    from legal_lawyer l where l.case_id = ${caseId} order by l.referred_on desc, l.id limit 100`.execute(tx)
  return rows
}
