import { sql } from 'kysely'
import type { Tx } from '#platform/server/db/database.ts'
import { recordsIn } from '#platform/server/db/records.ts'
import type { FeeValues, LegalFee } from '../contract/fees.ts'

export const fees = recordsIn<FeeValues & { caseId: string; clientId: string }>('legal_fee', {
  caseId: 'case_id',
  clientId: 'client_id',
  kind: 'kind',
  cents: 'cents',
  dueOn: 'due_on',
  paidOn: 'paid_on',
  paidBy: 'paid_by',
  fund: 'fund',
  remark: 'remark',
})

/** What is still to be paid first, the first due on top. */
export async function findFeesOfCase(tx: Tx, caseId: string): Promise<LegalFee[]> {
  const { rows } = await sql<LegalFee>`
    select f.id, f.version, f.kind, f.cents, f.due_on as "dueOn", f.paid_on as "paidOn", f.paid_by as "paidBy", f.fund, f.remark
    from legal_fee f where f.case_id = ${caseId}
    order by f.paid_on is not null, case when f.paid_on is null then f.due_on end, f.paid_on desc, f.id limit 500`.execute(
    tx,
  )
  return rows
}
