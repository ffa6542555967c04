import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { practicePeople } from './accounts.ts'

/** One change of a rule that two people agreed on, and one that waits for a second. Invented, and they say so. */
export async function addRules(tx: Tx, { foundationId, today }: { foundationId: string; today: PlainDate }) {
  const [administrator, adviser] = [await keeper(tx, 'administrator'), await keeper(tx, 'legal-adviser')]
  const nextYear = `${Number(today.slice(0, 4)) + 1}-01-01`
  const shared = { foundation_id: foundationId, subject: 'rule', valid_from: nextYear }
  const agreed = newId()
  await tx
    .insertInto('rule_change')
    .values({
      ...shared,
      id: agreed,
      rule: 'settlement-coaching',
      length_value: 9,
      length_unit: 'months',
      applies_to: 'event',
      source: 'Contract met de gemeente Hillegom, art. 4 (voorbeeld)',
      certainty: 'confirmed',
      why: 'In het nieuwe contract duurt de coaching negen maanden.',
      proposed_by_id: administrator.accountId,
      proposed_name: administrator.name,
    })
    .execute()
  await tx
    .updateTable('rule_change')
    .set({ state: 'approved', decided_by_id: adviser.accountId, decided_name: adviser.name })
    .where('id', '=', agreed)
    .execute()
  await tx
    .insertInto('rule_change')
    .values({
      ...shared,
      id: newId(),
      rule: 'exam-booking',
      length_value: 8,
      length_unit: 'weeks',
      applies_to: 'event',
      source: 'Nieuwsbrief van DUO (voorbeeld)',
      certainty: 'unconfirmed',
      why: 'Stond in de nieuwsbrief; graag samen nakijken op de site van DUO.',
      proposed_by_id: adviser.accountId,
      proposed_name: adviser.name,
    })
    .execute()
}

async function keeper(tx: Tx, role: 'administrator' | 'legal-adviser') {
  const { account_id: accountId } = await tx
    .selectFrom('role_holding')
    .select('account_id')
    .where('role', '=', role)
    .executeTakeFirstOrThrow()
  return { accountId, name: practicePeople.find((person) => person.role === role)!.name }
}
