import { newId } from '#kernel/ids.ts'
import type { TestDatabase } from '../harness/test-database.ts'

export type Table = { name: string; columns: Column[]; references: Reference[] }
type Column = { name: string; type: string; required: boolean; choice: string | null }
type Reference = { columns: string[]; table: string; targets: string[] }
type Row = Record<string, unknown>

/** Every table that belongs to a foundation, sign-in apart (the application may not enter there), from the catalogue: a new table is tested without anybody thinking of it. */
export async function tablesOfFoundations(db: TestDatabase): Promise<Table[]> {
  return db.asOwner<Table>(`
    select c.oid::regclass::text as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
                'required', a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = '',
                'choice', (select (regexp_match(pg_get_constraintdef(k.oid), format('%I = ANY \\(+ARRAY\\[''([^'']+)''', a.attname)))[1]
                           from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
                           order by 1 nulls last limit 1)))
       from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(json_build_object('table', k.confrelid::regclass::text,
                'columns', (select array_agg(a.attname order by i) from unnest(k.conkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n),
                'targets', (select array_agg(a.attname order by i) from unnest(k.confkey) with ordinality u(n, i) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n)))
       from pg_constraint k join pg_attribute a on a.attrelid = k.confrelid and a.attname = 'foundation_id' or k.confrelid = 'foundation'::regclass and a.attrelid = k.confrelid and a.attname = 'id'
       where k.conrelid = c.oid and k.contype = 'f'), '[]') as references
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'auth') and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'foundation_id' and not a.attisdropped)
    order by 1`)
}

/** Where a check wants more than a type can tell. A table that cannot be filled fails the test with its own name. */
const ruled = ['contacts', 'language', 'groups', 'desk']
const told: Record<string, Row> = {
  housing_target: { year: 2026, half: 1 },
  realisation_correction: { persons: -1 },
  client_photo: { image: Buffer.alloc(100) },
  // A foundation has one row of each: a second plot in the same foundation takes another.
  get access_rule() {
    return { role: 'interpreter', compartment: ruled.shift()!, reach: 'none' }
  },
  file_opening: { reason: 'spreekuur', opened_at: '2026-01-05T10:00:00Z', ends_at: '2026-01-05T12:00:00Z' },
  enrolment: { sessions_attended: 1 },
  client_name_count: { files: 1 },
  client_name: { given_names: 'Amina' },
  get client_merge_origin() {
    const person = { id: newId(), number: 1, given_names: 'Amina', family_name: '', birth_date_precision: 'day' }
    const row = { ...person, birth_date: null, birth_date_estimated: false }
    return { kept_before: row, kept_after: row, gone: row, moved: [], aside: [], added: [] }
  },
  measurement: { instrument: 'zrm-2017', state: 'finished', finished_at: '2026-01-05T10:00:00Z' },
  measurement_remark: { remarks: {} },
  instrument_wording: { instrument: 'zrm-2017', domain: 'finances', level: 1 },
  goal_score: { score: 1 },
  goal: {
    life_domain: 'language',
    outcomes: ['a', 'b', 'c', 'd', 'e'],
    review_on: '2026-01-05',
    agreed_on: '2026-01-05',
  },
  checklist_item: { item: 'doctor', state: 'done' },
  monthly_check: { month: '2026-10-01' },
  monthly_check_line: { is_right: true },
  contracted_number: { year: 2026 },
  checklist_template_item: { item: 'doctor' },
  rule_change: { subject: 'day' },
  relative: { given_names: 'Amina' },
  task: { kind: 'follow-up' },
  legal_term: {
    value: 3,
    unit: 'weeks',
    state: 'running',
    from_on: '2026-01-05',
    due_on: '2026-01-26',
    plain_on: '2026-01-26',
    due_version: 1,
  },
  legal_term_turn: { kind: 'suspended' },
  legal_reminder_habit: { distances: [7, 0], patience: 3 },
  legal_step: { title: 'Bellen' },
  legal_relative: { given_names: 'Amina' },
  legal_evidence: { title: 'Trouwboekje' },
  reception_location: { kind: 'centre' },
  reception_stay: { from_on: '2026-01-05' },
  flight_story_text: { number: 1 },
  consent: { purpose: 'legal-aid', recipient: 'Advocaat', compartments: ['basics', 'legal'] },
  legal_lawyer: { name: 'Advocaat' },
  document_sharing: { purpose: 'legal-aid', recipient: 'Advocaat' },
  legal_fee: { cents: 100 },
  legal_mutation: { month: '2026-10-01', awaited: 'DNA' },
  referral: { partner_name: 'Wijkteam' },
  conference_action: { who: 'Wijkteam' },
  absence: { kind: 'leave' },
  office_hour: { kind: 'social', weekday: 1, opens_at: '10:30', closes_at: '12:00' },
  // The day on which the clock of the tests stands: the desk sees no other.
  visit: { kind: 'social', visit_on: '2026-11-18' },
  appointment: { kind: 'talk', until_at: '2026-01-05T11:00:00Z' },
  handover: { consent_on: '2026-01-05' },
  client_identifier: { kind: 'other', value: '12345' },
}

const byType: Record<string, unknown> = {
  date: '2026-01-05',
  'timestamp with time zone': '2026-01-05T10:00:00Z',
  smallint: 1,
  bigint: 1,
  numeric: 1,
  boolean: false,
  jsonb: {},
  json: {},
  bytea: '\\x00',
  'text[]': [],
  'uuid[]': [],
}

/** Puts one row of this foundation in every table; the rows by table. */
export async function fillTables(
  db: TestDatabase,
  tables: readonly Table[],
  foundationId: string,
): Promise<Map<string, Row>> {
  const filled = new Map<string, Row>([['foundation', { id: foundationId }]])
  let waiting = [...tables]
  while (waiting.length > 0) {
    const ready = waiting.filter((table) =>
      requiredReferences(table).every((of) => filled.has(of.table) || of.table === table.name),
    )
    if (ready.length === 0)
      throw new Error(`these tables wait for each other: ${waiting.map((table) => table.name).join(', ')}`)
    for (const table of ready) {
      const row = rowOf(table, foundationId, filled)
      filled.set(table.name, await insertRow(db, table, await completed(db, table, row)))
    }
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  filled.delete('foundation')
  // A trigger of another table can have taken a row of facts away again.
  for (const table of tables) {
    const [{ n } = { n: 0 }] = await db.asOwner<{ n: number }>(
      `select count(*)::int as n from ${table.name} where foundation_id = $1`,
      [foundationId],
    )
    if (n === 0) await insertRow(db, table, filled.get(table.name)!)
  }
  return filled
}

async function completed(db: TestDatabase, table: Table, row: Row): Promise<Row> {
  if (table.name === 'possible_double') return besideAnother(db, row)
  if (table.name === 'legal_term') return withDeputy(db, row)
  if (table.name === 'flight_story_sharing') return withItsConsent(db, row)
  return table.name === 'handover' ? towardsAnother(db, row) : row
}

/** A term needs a second colleague: one as the first. */
async function withDeputy(db: TestDatabase, row: Row): Promise<Row> {
  const other = newId()
  await db.asOwner(
    `insert into worker select (jsonb_populate_record(w, jsonb_build_object('id', $2::uuid))).*
     from worker w where w.foundation_id = $1 and w.id = $3`,
    [row.foundation_id, other, row.owner_id],
  )
  return { ...row, deputy_id: other }
}

/** The flight story is shared today, on a consent about it. */
async function withItsConsent(db: TestDatabase, row: Row): Promise<Row> {
  const consentId = newId()
  const [made] = await db.asOwner<{ today: string }>(
    `insert into consent (foundation_id, id, client_id, purpose, recipient, compartments, given_on)
     values ($1, $2, $3, 'flight-story', 'Advocaat', array['flight-story'], '2026-01-05')
     returning app.today()::text as today`,
    [row.foundation_id, consentId, row.client_id],
  )
  return { ...row, consent_id: consentId, shared_on: made!.today, shared_what: 'whole' }
}

/** A hand-over needs a second location. */
async function towardsAnother(db: TestDatabase, row: Row): Promise<Row> {
  const other = newId()
  await db.asOwner('insert into location (foundation_id, id, name) values ($1, $2, $3)', [
    row.foundation_id,
    other,
    `test-${other}`,
  ])
  return { ...row, to_location_id: other }
}

/** A pair needs a second client: one as the first. */
async function besideAnother(db: TestDatabase, row: Row): Promise<Row> {
  const other = newId()
  await db.asOwner(
    `insert into client select (jsonb_populate_record(c, jsonb_build_object('id', $2::uuid, 'number', $3::int))).*
     from client c where c.foundation_id = $1 and c.id = $4`,
    [row.foundation_id, other, ++serial, row.one_id],
  )
  return { ...row, other_id: other }
}

/** What a row can do without, and a test of who sees it cannot. */
const asked: Record<string, string[]> = {
  task: ['client_id'],
  concern: ['client_id'],
  legal_question: ['client_id', 'case_id'],
  visit: ['client_id'],
  office_duty: ['worker_id'],
}

function requiredReferences(table: Table): Reference[] {
  const required = new Set(table.columns.filter((column) => column.required).map((column) => column.name))
  for (const name of asked[table.name] ?? []) required.add(name)
  return table.references.filter((reference) => reference.columns.every((name) => required.has(name)))
}

function rowOf(table: Table, foundationId: string, filled: ReadonlyMap<string, Row>): Row {
  const row: Row = {}
  for (const column of table.columns) {
    if (column.required) row[column.name] = column.choice ?? valueOf(column)
  }
  for (const reference of requiredReferences(table)) {
    const target = filled.get(reference.table)
    reference.columns.forEach((name, i) => {
      if (target) row[name] = target[reference.targets[i]!]
    })
  }
  return { ...row, ...told[table.name], foundation_id: foundationId }
}

let serial = 0

function valueOf(column: Column): unknown {
  if (column.type === 'uuid') return newId()
  if (column.type === 'text' || column.type === 'character varying') return `test-${newId()}`
  // Numbers are unique here and there; each is another one.
  if (column.type === 'integer') return ++serial
  return byType[column.type]
}

async function insertRow(db: TestDatabase, table: Table, row: Row): Promise<Row> {
  const names = Object.keys(row)
  try {
    const [made] = await db.asOwner<{ row: Row }>(
      `insert into ${table.name} as t (${names.join(', ')})
       select ${names.join(', ')} from jsonb_populate_record(null::${table.name}, $1::jsonb)
       on conflict do nothing returning to_jsonb(t) as row`,
      [JSON.stringify(row)],
    )
    return made?.row ?? (await onlyRow(db, table, row))
  } catch (error) {
    throw new Error(
      `tell test/tenancy/filled-tables.ts how to make a row of ${table.name}: ${(error as Error).message}`,
      { cause: error },
    )
  }
}

/** A foundation has one row of some tables, and has it already. */
async function onlyRow(db: TestDatabase, table: Table, row: Row): Promise<Row> {
  const rows = await db.asOwner<{ row: Row }>(
    `select to_jsonb(t) as row from ${table.name} t where foundation_id = $1`,
    [row.foundation_id],
  )
  if (rows.length !== 1) throw new Error('a row like it stands there already')
  return rows[0]!.row
}
