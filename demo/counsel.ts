import { sql } from 'kysely'
import { permits } from '#capabilities/clients/public.ts'
import { consentText } from '#capabilities/documents/rules/consent-words.ts'
import { insertConsent } from '#capabilities/documents/store/consent.ts'
import { fees } from '#capabilities/legal/store/fees.ts'
import { lawyers, sharings } from '#capabilities/legal/store/lawyers.ts'
import { questions } from '#capabilities/legal/store/questions.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { practicePeople } from './accounts.ts'

type On = { foundationId: string; today: PlainDate }

/** What stands beside a dossier: permits that end, questions to the help desk, fees and a lawyer. Invented. */
export async function addCounsel(tx: Tx, on: On) {
  await addPermits(tx, on)
  await addQuestions(tx, on)
  await addFees(tx, on)
  await addLawyer(tx, on)
}

/** By days between today and the last day: one that has ended, some that can be renewed, one for later. */
const ending = [
  { client: 'Khaled Darwish', kind: 'asylum-fixed', ground: 'subsidiary', days: -6 },
  { client: 'Fadumo Warsame', kind: 'asylum-fixed', ground: 'refugee', days: 71 },
  { client: 'Selam Tesfaye', kind: 'asylum-fixed', ground: 'refugee', days: 140 },
  { client: 'Shirin Moradi', kind: 'regular-fixed', ground: 'family', days: 165 },
] as const
async function addPermits(tx: Tx, { foundationId, today }: On) {
  for (const { client, kind, ground, days } of ending) {
    const { clientId } = await caseOf(tx, client)
    const stretch = { fromOn: addDays(today, days - 1826), untilOn: addDays(today, days), receivedOn: null }
    await permits.insert(tx, foundationId, clientId, { kind, ground, ...stretch })
  }
}

async function addQuestions(tx: Tx, { foundationId, today }: On) {
  const none = { answeredOn: null, answer: null, answeredBy: null }
  const askedById = await adviserOf(tx)
  const add = (row: Omit<Parameters<typeof questions.insert>[2], 'askedById'>) =>
    questions.insert(tx, foundationId, { ...row, askedById })
  await add({
    ...(await caseOf(tx, 'Omid Rahimi')),
    locationId: null,
    subject: 'Huwelijk zonder akte',
    question:
      'Het huwelijk is in het dorp gesloten en er is geen akte. Met welke stukken kan het toch worden aangetoond?',
    askedOn: addDays(today, -8),
    ...none,
  })
  const { id: locationId } = await tx
    .selectFrom('location')
    .select('id')
    .where('name', '=', 'Hillegom')
    .executeTakeFirstOrThrow()
  await add({
    caseId: null,
    clientId: null,
    locationId,
    subject: 'Reisdocument en ambassade',
    question: 'Mogen wij een cliënt met een b-status vragen om zelf naar de ambassade te gaan?',
    askedOn: addDays(today, -40),
    answeredOn: addDays(today, -33),
    answer: 'Niet zonder eerst met de advocaat te overleggen. Leg vast wat de cliënt zelf wil.',
    answeredBy: 'Helpdesk asiel',
  })
}

async function addFees(tx: Tx, { foundationId, today }: On) {
  const shirin = await caseOf(tx, 'Shirin Moradi')
  const khaled = await caseOf(tx, 'Khaled Darwish')
  const [unpaid, unsaid] = [{ paidOn: null, paidBy: null, fund: null }, { remark: null }]
  const paid = { dueOn: null, paidOn: addDays(today, -5), paidBy: 'fund', fund: 'Noodfonds Bollenstreek' } as const
  await fees.insert(tx, foundationId, { ...shirin, kind: 'immigration', cents: 84_700, ...paid, ...unsaid })
  const dueOn = addDays(today, 12)
  await fees.insert(tx, foundationId, { ...khaled, kind: 'court', cents: 5_000, dueOn, ...unpaid, ...unsaid })
}

async function addLawyer(tx: Tx, { foundationId, today }: On) {
  const of = await caseOf(tx, 'Khaled Darwish')
  const { id: lawyerId } = await lawyers.insert(tx, foundationId, {
    ...of,
    name: 'mr. E. van der Plas',
    office: 'Van der Plas Advocatuur',
    referredOn: addDays(today, -21),
    legalAidNumber: '0OE0000',
    remark: null,
  })
  const sentById = await adviserOf(tx)
  const agreed = {
    purpose: 'legal-aid',
    recipient: 'mr. E. van der Plas',
    recipientKind: 'lawyer',
    compartments: ['legal'],
    covers: null,
    language: 'nl',
    givenOn: addDays(today, -22),
    untilOn: addDays(today, 160),
  } as const
  const { id: consentId } = await insertConsent(tx, foundationId, {
    ...agreed,
    clientId: of.clientId,
    wording: consentText('nl', agreed),
    recordedById: sentById,
  })
  await sharings.insert(tx, foundationId, {
    clientId: of.clientId,
    lawyerId,
    what: 'Beschikking van de IND en het verslag van het gehoor',
    sentOn: addDays(today, -20),
    consentId,
    sentById,
  })
}

async function caseOf(tx: Tx, client: string): Promise<{ caseId: string; clientId: string }> {
  const found = await tx
    .selectFrom('legal_case as l')
    .innerJoin('client as c', (join) => join.onRef('c.id', '=', 'l.client_id'))
    .select(['l.id as caseId', 'l.client_id as clientId'])
    .where(sql<string>`c.given_names || ' ' || c.family_name`, '=', client)
    .where('l.closed_on', 'is', null)
    .executeTakeFirstOrThrow()
  return found
}

async function adviserOf(tx: Tx): Promise<string> {
  const { email } = practicePeople.find(({ role }) => role === 'legal-adviser')!
  return (await tx.selectFrom('worker').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
}
