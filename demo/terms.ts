import { sql } from 'kysely'
import { reckonTerm } from '#capabilities/legal/commands/terms.ts'
import { insertTerm } from '#capabilities/legal/store/terms.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { practicePeople } from './accounts.ts'

type Practised = { client: string; about: string; days: number } & (
  | { rule: string }
  | { value: number; unit: 'weeks' | 'months' }
)

/** Terms of the open dossiers, by days between today and the event: one missed, one near, others later. Invented. */
const practised: readonly Practised[] = [
  { client: 'Khaled Darwish', about: 'Bezwaar maken tegen de afwijzing', rule: 'objection', days: -33 },
  { client: 'Omid Rahimi', about: 'Aanvraag voor nareis indienen', rule: 'nareis-application', days: -89 },
  { client: 'Selam Tesfaye', about: 'DNA-afname afspreken bij de post', rule: 'nareis-dna-booking', days: -20 },
  { client: 'Fadumo Warsame', about: 'Reactie op de brief van de IND', value: 6, unit: 'weeks', days: -27 },
  { client: 'Shirin Moradi', about: 'IND beslist over naturalisatie', rule: 'naturalisation-decision', days: -9 },
]

/** Minded by the legal adviser, with the team leader as deputy. */
export async function addTerms(tx: Tx, { foundationId, today }: { foundationId: string; today: PlainDate }) {
  const [ownerId, deputyId] = [await workerOf(tx, 'legal-adviser'), await workerOf(tx, 'team-leader')]
  for (const { client, about, days, ...length } of practised) {
    const found = await tx
      .selectFrom('legal_case as l')
      .innerJoin('client as c', (join) => join.onRef('c.id', '=', 'l.client_id'))
      .select(['l.id', 'l.client_id'])
      .where(sql<string>`c.given_names || ' ' || c.family_name`, '=', client)
      .where('l.closed_on', 'is', null)
      .executeTakeFirstOrThrow()
    const question = { rule: null, value: null, unit: null, ...length, fromOn: addDays(today, days), ruleOn: null }
    const reckoned = await reckonTerm({ tx, today }, question)
    if (Array.isArray(reckoned)) throw new Error(`practice term ${about}: ${JSON.stringify(reckoned)}`)
    const wish = { ...question, about, ownerId, deputyId, caseId: found.id, clientId: found.client_id, reckoned }
    await insertTerm(tx, foundationId, wish)
  }
}

export async function workerOf(tx: Tx, role: 'legal-adviser' | 'team-leader'): Promise<string> {
  const { email } = practicePeople.find((person) => person.role === role)!
  return (await tx.selectFrom('worker').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
}
