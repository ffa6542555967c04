import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { foldedColumns } from '#capabilities/clients/rules/folded.ts'
import { type Person, personsOf } from '../test/names/population.ts'
import { FOUNDATION, holdRole, idOf, uuid } from './world.ts'

/** One foundation with names as the field has them and in its frequencies, for searching among very many. */
export type PersonsWorld = {
  persons: number
  tokens: number
  locations: number
  /** Persons at the location of the team leader. */
  atLocation: number
  /** Files of the guide. */
  own: number
  seconds: number
  bytes: number
}

const LOCATIONS = 40
const FILES_PER_GUIDE = 20
const HOUSEHOLD = 3
const SEED = 20_261_122
const BATCH = 10_000

/** The same persons for the same number, whoever asks. */
const batchOf = (batch: number, count: number): Person[] => personsOf(SEED + batch, count)

/** The person behind the file with this number. */
export function personOf(number: number): Person {
  const batch = Math.floor((number - 1) / BATCH)
  const persons = made.get(batch) ?? batchOf(batch, BATCH)
  made.set(batch, persons)
  return persons[(number - 1) % BATCH]!
}
const made = new Map<number, Person[]>()

/** Large and small locations: the share falls with the rank. */
function locationOf(person: number): number {
  const at = ((person * 2_654_435_761) % 4_294_967_296) / 4_294_967_296
  return Math.floor(LOCATIONS * at ** 1.6)
}

export const vNumberOf = (person: number) => String(2_000_000_000 + ((person * 7_919) % 999_999_937))
export const phoneOf = (person: number) =>
  person % 5 < 3 ? `06-${String(10_000_000 + ((person * 104_729) % 89_999_999))}` : null

/** A row of `client` as registering writes it. */
export function clientRow(person: number, { givenNames, familyName, bornOn, gender }: Person) {
  const numbers = [String(person), vNumberOf(person)]
  return {
    foundation_id: FOUNDATION,
    id: idOf(5, person),
    number: person,
    location_id: idOf(1, locationOf(person) + 1),
    given_names: givenNames,
    family_name: familyName,
    birth_date: bornOn,
    sex: gender === 'm' ? 'male' : 'female',
    nationality_id: idOf(3, 6),
    v_number: numbers[1]!,
    phone: phoneOf(person),
    ...foldedColumns(givenNames, familyName, numbers),
  }
}
type ClientRow = ReturnType<typeof clientRow>

const columns = Object.keys(clientRow(1, batchOf(0, 1)[0]!)) as (keyof ClientRow)[]

const field = (value: string | number | null | readonly string[]): string => {
  if (value === null) return '\\N'
  const text = Array.isArray(value)
    ? `{${value.map((one: string) => `"${one.replace(/["\\]/g, '\\$&')}"`).join(',')}}`
    : String(value)
  return text.replace(/\\/g, '\\\\').replace(/\t/g, '\\t').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
}

function* clientLines(count: number): Generator<string> {
  for (let batch = 0; batch * BATCH < count; batch += 1) {
    const persons = batchOf(batch, Math.min(BATCH, count - batch * BATCH))
    const rows = persons.map((person, at) => clientRow(batch * BATCH + at + 1, person))
    yield rows.map((row) => `${columns.map((column) => field(row[column])).join('\t')}\n`).join('')
  }
}

/** Fills an empty database with `count` persons and what hangs on them for a search; no contacts. */
export async function generatePersons(owner: pg.Client, count: number, say: (text: string) => void) {
  const started = performance.now()
  const f = FOUNDATION
  const guides = Math.max(1, Math.ceil(count / FILES_PER_GUIDE))
  await owner.query('set role reisgezel_owner')
  await owner.query("set maintenance_work_mem = '1GB'")
  const tables = ['client', 'household_membership', 'client_municipality', 'placement', 'trajectory']
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`)
  await owner.query(`insert into foundation (id, name) values ('${f}', 'Meetstichting')`)
  await owner.query(
    `insert into location (foundation_id, id, name) select '${f}', ${uuid(1, 'n')}, 'Vestiging ' || n from generate_series(1, ${LOCATIONS}) n`,
  )
  await owner.query(
    `insert into municipality (foundation_id, id, name) select '${f}', ${uuid(2, 'n')}, 'Gemeente ' || n from generate_series(1, ${LOCATIONS}) n`,
  )
  await owner.query(`insert into list_item (foundation_id, id, list, name, meaning) select '${f}', ${uuid(3, 'n')}, list, word, meaning from (values
    (4, 'trajectory-kind', 'Eerste jaar', null), (5, 'function', 'Maatschappelijk begeleider', 'guide'),
    (6, 'nationality', 'Syrische', null)) w (n, list, word, meaning)`)
  await owner.query(`insert into worker (foundation_id, id, name, folded_name, kind, function_id, in_service_on)
    select '${f}', ${uuid(4, 'n')}, 'Medewerker ' || n, 'medewerker ' || n, 'volunteer', ${uuid(3, '5')}, '2020-01-01' from generate_series(1, ${guides}) n`)
  say('persons ...')
  // COPY goes above row security only.
  await owner.query('reset role')
  await pipeline(
    Readable.from(clientLines(count)),
    owner.query(copyFrom(`copy client (${columns.join(', ')}) from stdin`)),
  )
  await owner.query('set role reisgezel_owner')
  say('their words ...')
  await writeTokens(owner)
  say('what hangs on them ...')
  const household = `1 + (n - 1) / ${HOUSEHOLD}`
  await owner.query(
    `insert into household (foundation_id, id) select '${f}', ${uuid(6, 'n')} from generate_series(1, ${Math.ceil(count / HOUSEHOLD)}) n`,
  )
  await owner.query(`insert into household_membership (foundation_id, id, household_id, client_id, role)
    select '${f}', ${uuid(7, 'n')}, ${uuid(6, household)}, ${uuid(5, 'n')}, case n % ${HOUSEHOLD} when 1 then 'head' else 'child' end from generate_series(1, ${count}) n`)
  await owner.query(`insert into client_municipality (foundation_id, id, client_id, municipality_id)
    select '${f}', ${uuid(8, 'n')}, ${uuid(5, 'n')}, ${uuid(2, `1 + n % ${LOCATIONS}`)} from generate_series(1, ${count}) n`)
  await owner.query(`insert into placement (foundation_id, id, client_id, municipality_id, housed_on)
    select '${f}', ${uuid(9, 'n')}, ${uuid(5, 'n')}, ${uuid(2, `1 + n % ${LOCATIONS}`)}, date '2020-01-01' + (n % 2500) from generate_series(1, ${count}) n where n % 10 < 7`)
  await owner.query(`insert into trajectory (foundation_id, id, client_id, kind_id, started_on, worker_id)
    select '${f}', ${uuid(10, 'n')}, ${uuid(5, 'n')}, ${uuid(3, '4')}, date '2025-01-01' + (n % 600), ${uuid(4, `1 + (n / ${FILES_PER_GUIDE}) % ${guides}`)} from generate_series(1, ${count}) n where n % ${HOUSEHOLD} = 1`)
  await owner.query(`insert into client_coupling (foundation_id, worker_id, client_id, from_on)
    select distinct on (t.worker_id, other.client_id) '${f}'::uuid, t.worker_id, other.client_id, t.started_on from trajectory t
    join household_membership mine on mine.client_id = t.client_id join household_membership other on other.household_id = mine.household_id`)
  await owner.query(
    `insert into running_number (foundation_id, series, last_number) values ('${f}', 'client', ${count})`,
  )
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`)
  await holdRole(owner, f, idOf(99, 1), 'guide', idOf(4, 1), null)
  await holdRole(owner, f, idOf(99, 2), 'team-leader', null, idOf(1, LEADERS_LOCATION))
  await holdRole(owner, f, idOf(99, 3), 'team-leader', null, null, 'leader-everywhere')
  await owner.query('reset role')
  say('statistics ...')
  await owner.query('vacuum analyze')
  return describe(owner, count, (performance.now() - started) / 1000)
}
/** Neither the largest nor the smallest. */
const LEADERS_LOCATION = 12

/** By the function that every write uses; the indexes that it does not need are made afterwards. */
async function writeTokens(owner: pg.Client): Promise<void> {
  const { rows: indexes } = await owner.query<{ name: string; made: string; key: string | null }>(`
    select c.relname as name, pg_get_indexdef(i.indexrelid) as made,
      (select format('alter table client_token add constraint %I %s', k.conname, pg_get_constraintdef(k.oid)) from pg_constraint k where k.conindid = i.indexrelid and k.contype = 'p') as key
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = 'client_token'::regclass and c.relname <> 'client_token_of_client'`)
  for (const { name, key } of indexes)
    await owner.query(key ? `alter table client_token drop constraint ${name}` : `drop index ${name}`)
  await owner.query(`select app.write_client_tokens('${FOUNDATION}', ids)
    from (select array_agg(id) as ids from client group by number / 5000 order by number / 5000) batch`)
  for (const { made, key } of indexes) await owner.query(key ?? made)
}

async function describe(owner: pg.Client, persons: number, seconds: number): Promise<PersonsWorld> {
  const { rows } = await owner.query<{ tokens: string; at: string; own: string; bytes: string }>(
    `
    select (select count(*) from client_token) as tokens, (select count(*) from client where location_id = $1) as at,
      (select count(*) from client_coupling where worker_id = $2) as own, pg_database_size(current_database()) as bytes`,
    [idOf(1, LEADERS_LOCATION), idOf(4, 1)],
  )
  const { tokens, at, own, bytes } = rows[0]!
  return {
    persons,
    tokens: Number(tokens),
    locations: LOCATIONS,
    atLocation: Number(at),
    own: Number(own),
    seconds,
    bytes: Number(bytes),
  }
}

/** Files whose words are others than a real write gives, among some; there have to be none. */
export async function wrongTokens(owner: pg.Client, sample: number, persons: number): Promise<number> {
  const ids = Array.from({ length: sample }, (_, at) => idOf(5, 1 + Math.floor((at * persons) / sample)))
  const read = async () => {
    const { rows } = await owner.query<{ id: string; tokens: string }>(
      `select client_id as id, json_agg(to_json(t) order by t.token, t.vowels)::text as tokens from client_token t
       where foundation_id = $1 and client_id = any ($2) group by client_id`,
      [FOUNDATION, ids],
    )
    return new Map(rows.map(({ id, tokens }) => [id, tokens]))
  }
  await owner.query('begin')
  const loaded = await read()
  await owner.query('select app.write_client_tokens($1, $2)', [FOUNDATION, ids])
  const written = await read()
  await owner.query('rollback')
  return ids.filter((id) => loaded.get(id) === undefined || loaded.get(id) !== written.get(id)).length
}
