import { tableOf } from '../../access/ids.ts'

type Row = Record<string, string>
type Query = (text: string) => Promise<Row[]>

const dayOf = (days: number) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam' }).format(new Date(Date.now() + days * 86_400_000))

/** One row of the practice foundation. */
async function one(query: Query, from: string): Promise<Row> {
  const [row] = await query(`select x.* from ${from} limit 1`)
  if (!row) throw new Error(`the practice foundation has no ${from}`)
  return row
}
const inPractice = `x.foundation_id in (select id from foundation where kind = 'practice')`

/** Puts the records of the practice foundation, and days, in the place of `{dossier}`, `{today}` and the like. */
export async function placesOf(query: Query): Promise<(text: string) => string> {
  const relative = await one(query, `legal_relative x where ${inPractice} and x.outcome <> 'arrived' order by x.id`)
  const client = `/clienten/${relative.client_id}`
  const dossier = `${client}/juridisch/${relative.case_id}`
  const ofCase = `x where ${inPractice} and x.case_id = '${relative.case_id}'`
  const steps = await query(`select x.id from legal_step ${ofCase} and x.state = 'open' order by x.place`)
  const decision = await one(
    query,
    `legal_step x where ${inPractice} and x.step = 'decision' and x.state = 'open' order by x.id`,
  )
  const evidence = await one(query, `legal_evidence ${ofCase} and x.state = 'open' order by x.id`)
  const term = await one(query, `legal_term x where ${inPractice} and x.state = 'running' order by x.id`)
  const lawyer = await one(query, `legal_lawyer x where ${inPractice} order by x.id`)
  const question = await one(query, `legal_question x where ${inPractice} order by x.id`)
  const document = await one(query, `document x where ${inPractice} order by x.id`)
  const guest = await one(query, `asylum_application x where ${inPractice} order by x.id`)
  const counselling = await one(query, `return_counselling x where ${inPractice} order by x.id`)
  const homeless = await one(
    query,
    `legal_case x where ${inPractice} and x.closed_on is null and not exists
     (select from reception_stay s where s.client_id = x.client_id) order by x.id desc`,
  )
  const story = await one(query, `flight_story x where ${inPractice} order by x.id`)
  const step = (at: number) => `${dossier}/stappen/${steps[at]!.id}`
  const places: Record<string, string> = {
    client,
    dossier,
    step: step(0),
    otherStep: step(1),
    thirdStep: step(2),
    decision: `/clienten/${decision.client_id}/juridisch/${decision.case_id}/stappen/${decision.id}`,
    relative: `${dossier}/gezinsleden/${relative.id}`,
    evidence: `${dossier}/bewijs/${evidence.id}`,
    term: `/termijnen/${term.id}`,
    lawyer: `/clienten/${lawyer.client_id}/juridisch/${lawyer.case_id}/advocaat/${lawyer.id}`,
    question: `/juridisch/vragen/${question.id}`,
    document: `/clienten/${document.client_id}/documenten/${document.id}`,
    guest: `/clienten/${guest.client_id}`,
    homeless: `/clienten/${homeless.client_id}`,
    counselling: `/clienten/${counselling.client_id}/opvang/terugkeer/${counselling.id}`,
    story: `/clienten/${story.client_id}/vluchtverhaal/${story.id}`,
    today: dayOf(0),
    tomorrow: dayOf(2),
    yesterday: dayOf(-1),
  }
  return (text) => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name] ?? `{${name}}`)
}

/** Words in an address that are no ids. */
const words: Record<string, string> = { ruleId: 'objection', turn: 'verlengen' }
const which: Record<string, string> = { legalTermId: `and x.state = 'running'`, legalStepId: `and x.state = 'open'` }

/** The address of a screen, with a record of the practice foundation that hangs together. */
export async function addressOf(query: Query, path: string): Promise<string> {
  const names = [...path.matchAll(/\$(\w+)/g)].map(([, name]) => name!)
  const last = names.findLast((name) => words[name] === undefined)
  const from = last && `${tableOf[last]!.table} x where ${inPractice} ${which[last] ?? ''} order by x.id`
  const row: Row = from ? await one(query, from) : {}
  const columnOf = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return path.replaceAll(/\$(\w+)/g, (_, name: string) => words[name] ?? row[name === last ? 'id' : columnOf(name)]!)
}
