import { sql } from 'kysely'
import { planOfKind } from '#capabilities/legal/commands/dossiers.ts'
import type { RelativeOutcome } from '#capabilities/legal/contract/relatives.ts'
import { reckonTerm } from '#capabilities/legal/commands/terms.ts'
import { evidenceOfRelative } from '#capabilities/legal/rules/evidence.ts'
import { layOutEvidence } from '#capabilities/legal/store/evidence.ts'
import { newRelatives, relativeOutcomes } from '#capabilities/legal/store/relatives.ts'
import { findSteps, insertPlanned, steps } from '#capabilities/legal/store/steps.ts'
import { insertTerm } from '#capabilities/legal/store/terms.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import type { Tx } from '#platform/server/db/database.ts'
import { workerOf } from './terms.ts'

type On = { foundationId: string; today: PlainDate }

/** The dossier that is shown in full: days ago on which its steps were taken. Invented. */
const shown = {
  client: 'Selam Tesfaye',
  steps: { 'sponsor-decision': 82, application: 60, evidence: 60, receipt: 46, interview: 31, dna: 20 } as Record<
    string,
    number
  >,
}

const family: readonly {
  given: string
  relation: 'partner' | 'child' | 'parent'
  born: PlainDate
  estimated?: boolean
  country: string
  papers: string | null
  outcome: RelativeOutcome
  since: number
  arrived?: number
  /** Papers by item: asked, received, sent, or why they cannot be had. */
  proof: Readonly<Record<string, 'asked' | 'received' | 'sent' | { why: string }>>
}[] = [
  {
    given: 'Yonas',
    relation: 'partner',
    born: '1989-01-01',
    estimated: true,
    country: 'Ethiopië',
    papers: 'Identiteitskaart; huwelijksakte van de kerk',
    outcome: 'waiting-for-dna',
    since: 20,
    proof: {
      'identity-official': 'sent',
      'nationality-official': 'sent',
      'family-tie-official': { why: 'Een burgerlijke akte wordt in dit land niet gegeven' },
      'family-tie-indicative': 'sent',
    },
  },
  {
    given: 'Abel',
    relation: 'child',
    born: '2014-06-12',
    country: 'Ethiopië',
    papers: 'Geboorteakte',
    outcome: 'arrived',
    since: 24,
    arrived: 3,
    proof: {
      'identity-official': 'sent',
      'nationality-official': 'sent',
      'family-tie-official': 'sent',
      'consent-left-behind': 'sent',
    },
  },
  {
    given: 'Hana',
    relation: 'child',
    born: '2017-09-30',
    country: 'Ethiopië',
    papers: null,
    outcome: 'waiting-for-decision',
    since: 60,
    proof: { 'identity-official': 'received', 'nationality-official': 'asked', 'family-tie-official': 'asked' },
  },
  {
    given: 'Letay',
    relation: 'parent',
    born: '1961-01-01',
    estimated: true,
    country: 'Soedan',
    papers: 'UNHCR-kaart',
    outcome: 'refused',
    since: 9,
    proof: { 'identity-official': { why: 'Nooit een paspoort gehad' }, 'identity-indicative': 'sent' },
  },
]

/** Steps of every open dossier, and one of them in full: four relatives, each of whom it went differently with. */
export async function addDossiers(tx: Tx, on: On): Promise<void> {
  const { rows } = await sql<{
    id: string
    clientId: string
    name: string
    kindId: string
    appliedOn: PlainDate | null
  }>`
    select l.id, l.client_id as "clientId", trim(c.given_names || ' ' || c.family_name) as name,
      l.kind_id as "kindId", l.applied_on as "appliedOn"
    from legal_case l join client c on c.foundation_id = l.foundation_id and c.id = l.client_id
    where l.closed_on is null and c.source_number is null`.execute(tx)
  for (const { id: caseId, clientId, name, ...kind } of rows) {
    const planned = (await planOfKind(tx, kind)).steps.map(({ key }, at) => ({ key, at }))
    await insertPlanned(tx, { foundationId: on.foundationId, clientId, caseId }, planned)
    if (name === shown.client) await addInFull(tx, on, { clientId, caseId })
  }
}

async function addInFull(tx: Tx, on: On, of: { clientId: string; caseId: string }) {
  const [dna] = (
    await sql<{
      id: string
    }>`select id from legal_term where case_id = ${of.caseId} and rule = 'nareis-dna-booking'`.execute(tx)
  ).rows
  for (const step of await findSteps(tx, of.caseId)) {
    const ago = shown.steps[step.key ?? '']
    if (ago === undefined) continue
    const termId = step.key === 'dna' ? (dna?.id ?? null) : null
    await steps.change(tx, step.id, 1, { state: 'done', doneOn: addDays(on.today, -ago), termId })
  }
  await sql`update legal_case set applied_on = ${addDays(on.today, -60)}, persons = ${family.length}
    where id = ${of.caseId}`.execute(tx)
  for (const person of family) await addPerson(tx, on, of, person)
}

async function addPerson(tx: Tx, on: On, of: { clientId: string; caseId: string }, person: (typeof family)[number]) {
  const added = await newRelatives.insert(tx, on.foundationId, {
    ...of,
    relation: person.relation,
    givenNames: person.given,
    familyName: 'Tesfaye',
    birthDate: person.born,
    birthDatePrecision: person.estimated ? 'year' : 'day',
    birthDateEstimated: person.estimated ?? false,
    nationalityId: null,
    whereabouts: person.arrived === undefined ? 'abroad' : 'elsewhere',
    country: person.arrived === undefined ? person.country : null,
    papers: person.papers,
    remark: null,
    relativeId: null,
    arrivedClientId: null,
  })
  const since = addDays(on.today, -person.since)
  await relativeOutcomes.change(tx, added.id, 1, {
    outcome: person.outcome,
    outcomeOn: since,
    arrivedOn: person.arrived === undefined ? null : addDays(on.today, -person.arrived),
    stepId: null,
    termId:
      person.outcome === 'refused' ? await addObjection(tx, on, of, { name: `${person.given} Tesfaye`, since }) : null,
  })
  const items = evidenceOfRelative('family-reunification', person.relation)
  await layOutEvidence(tx, { ...of, foundationId: on.foundationId, relativeId: added.id }, items)
  for (const [item, state] of Object.entries(person.proof)) {
    const [word, why] = typeof state === 'string' ? [state, null] : ['not-obtainable', state.why]
    await sql`update legal_evidence set state = ${word}, state_on = ${addDays(on.today, -62)}, why = ${why}
      where legal_relative_id = ${added.id} and item = ${item}`.execute(tx)
  }
}

async function addObjection(
  tx: Tx,
  { foundationId, today }: On,
  of: { clientId: string; caseId: string },
  { name, since }: { name: string; since: PlainDate },
): Promise<string> {
  const question = { rule: 'objection', value: null, unit: null, fromOn: since, ruleOn: null, back: false }
  const reckoned = await reckonTerm({ tx, today }, question)
  if (Array.isArray(reckoned)) throw new Error(`practice objection: ${JSON.stringify(reckoned)}`)
  const [ownerId, deputyId] = [await workerOf(tx, 'legal-adviser'), await workerOf(tx, 'team-leader')]
  const about = `Bezwaar maken: ${name}`
  return (
    await insertTerm(tx, foundationId, { ...question, ...of, about, waitsFor: null, ownerId, deputyId, reckoned })
  ).id
}
