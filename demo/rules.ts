import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { practicePeople } from './accounts.ts'

/** One change of a rule that two people agreed on, and one that waits for a second. Invented, and they say so. */
export async function addRules(tx: Tx, { foundationId, today }: { foundationId: string; today: PlainDate }) {
  const [administrator, adviser] = [await keeper(tx, 'administrator'), await keeper(tx, 'legal-adviser')]
  await addOwnRule(tx, { foundationId, today }, { administrator, adviser })
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

/** Not a rule of the law: how this foundation wants to work. Invented, and it says so. */
async function addOwnRule(tx: Tx, { foundationId, today }: { foundationId: string; today: PlainDate }, by: Keepers) {
  const id = newId()
  await tx
    .insertInto('rule_change')
    .values({
      foundation_id: foundationId,
      id,
      subject: 'rule',
      rule: 'brief-bespreken',
      meaning_nl: 'Brief van de IND met de cliënt bespreken',
      meaning_en: 'Discuss a letter of the IND with the client',
      counts_from_nl: 'na ontvangst van de brief op',
      counts_from_en: 'after receipt of the letter on',
      counting: 'term',
      back: false,
      grave: false,
      length_value: 5,
      length_unit: 'days',
      applies_to: 'event',
      valid_from: `${today.slice(0, 4)}-01-01`,
      source: 'Werkafspraak van de stichting (voorbeeld)',
      certainty: 'confirmed',
      why: 'Zo weet de cliënt op tijd wat er in de brief staat.',
      proposed_by_id: by.adviser.accountId,
      proposed_name: by.adviser.name,
    })
    .execute()
  await tx
    .updateTable('rule_change')
    .set({ state: 'approved', decided_by_id: by.administrator.accountId, decided_name: by.administrator.name })
    .where('id', '=', id)
    .execute()
}

type Keeper = { accountId: string; name: string }
type Keepers = { administrator: Keeper; adviser: Keeper }

async function keeper(tx: Tx, role: 'administrator' | 'legal-adviser') {
  const { account_id: accountId } = await tx
    .selectFrom('role_holding')
    .select('account_id')
    .where('role', '=', role)
    .executeTakeFirstOrThrow()
  return { accountId, name: practicePeople.find((person) => person.role === role)!.name }
}
