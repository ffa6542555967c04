import { type RawBuilder, sql } from 'kysely'
import type { List } from '#capabilities/organisation/contract.ts'
import type { KindName } from '../rules/kinds.ts'

/**
 * How one kind of row becomes records. `insert` and `update` read the judged rows of `stage_<kind>` (columns
 * record_id, known_id, source_key, client_id, worker_id, group_id, vals); names of municipalities come from `stage_town`.
 */
export type KindStore = {
  table: string
  words: readonly { column: string; list: List }[]
  town?: string
  refs: readonly ('client' | 'worker' | 'group')[]
  insert: RawBuilder<unknown>
  update: RawBuilder<unknown>
  /** Sum of the versions of the record `r` and of what the import hangs on it. */
  versions?: RawBuilder<number>
  /** How many rows beside the record itself are written for the staged row `s`. */
  dependents?: RawBuilder<number>
}

/** The id of a word of the foundation; words were added before. */
export const word = (list: List, column: string) =>
  sql`(select i.id from list_item i where i.list = ${sql.lit(list)} and i.name = s.vals ->> ${sql.lit(column)})`
const town = (column: string) => sql`(select t.id from stage_town t where t.name = s.vals ->> ${sql.lit(column)})`
const text = (column: string) => sql`s.vals ->> ${sql.lit(column)}`
const date = (column: string) => sql`(s.vals ->> ${sql.lit(column)})::date`
const number = (column: string) => sql`(s.vals ->> ${sql.lit(column)})::int`
const fresh = sql`where s.outcome = 'new'`

/** One table, one row: columns with where their value comes from. */
function plainKind(
  table: string,
  kind: KindName,
  columns: Record<string, RawBuilder<unknown>>,
  rest: Pick<KindStore, 'words' | 'refs' | 'town'>,
): KindStore {
  const names = Object.keys(columns).map((name) => sql.ref(name))
  const values = Object.values(columns)
  const stage = sql.table(`stage_${kind}`)
  const set = Object.entries(columns).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  return {
    table,
    ...rest,
    insert: sql`insert into ${sql.table(table)} (foundation_id, id, ${sql.join(names)})
      select app.foundation(), s.record_id, ${sql.join(values)} from ${stage} s ${fresh}`,
    update: sql`update ${sql.table(table)} r set ${sql.join(set)} from ${stage} s
      where s.outcome = 'updated' and r.foundation_id = (select app.foundation()) and r.id = s.known_id`,
  }
}

const workers = plainKind(
  'worker',
  'workers',
  {
    number: sql`s.source_key`,
    name: text('name'),
    folded_name: sql`coalesce(s.computed ->> 'foldedName', '')`,
    kind: text('kind'),
    function_id: word('function', 'function'),
    in_service_on: date('inServiceOn'),
    left_service_on: date('leftServiceOn'),
    leaving_reason_id: word('leaving-reason', 'leavingReason'),
  },
  {
    words: [
      { column: 'function', list: 'function' },
      { column: 'leavingReason', list: 'leaving-reason' },
    ],
    refs: [],
  },
)

const targets = plainKind(
  'housing_target',
  'targets',
  {
    municipality_id: town('municipality'),
    year: number('year'),
    half: number('half'),
    target: number('target'),
    opening_balance: number('openingBalance'),
  },
  { words: [], refs: [], town: 'municipality' },
)

const corrections = plainKind(
  'realisation_correction',
  'corrections',
  {
    municipality_id: town('municipality'),
    corrected_on: date('correctedOn'),
    persons: number('persons'),
    reason: sql`coalesce(s.vals ->> 'reason', '')`,
  },
  { words: [], refs: [], town: 'municipality' },
)

const groups = plainKind(
  'training_group',
  'groups',
  {
    number: sql`s.source_key`,
    programme_id: word('programme', 'programme'),
    language_id: word('language', 'language'),
    starts_on: date('startsOn'),
    ends_on: date('endsOn'),
    sessions: number('sessions'),
    municipality_id: town('municipality'),
  },
  {
    words: [
      { column: 'programme', list: 'programme' },
      { column: 'language', list: 'language' },
    ],
    refs: [],
    town: 'municipality',
  },
)

const trajectories = plainKind(
  'trajectory',
  'trajectories',
  {
    client_id: sql`s.client_id`,
    kind_id: word('trajectory-kind', 'kind'),
    started_on: date('startedOn'),
    ended_on: date('endedOn'),
    end_reason_id: word('trajectory-end-reason', 'endReason'),
    worker_id: sql`s.worker_id`,
  },
  {
    words: [
      { column: 'kind', list: 'trajectory-kind' },
      { column: 'endReason', list: 'trajectory-end-reason' },
    ],
    refs: ['client', 'worker'],
  },
)

const contacts = plainKind(
  'contact_moment',
  'contacts',
  {
    client_id: sql`s.client_id`,
    held_on: date('heldOn'),
    kind_id: word('contact-kind', 'kind'),
    manner_id: word('contact-manner', 'manner'),
    subject_id: word('contact-subject', 'subject'),
    minutes: number('minutes'),
    worker_id: sql`s.worker_id`,
  },
  {
    words: [
      { column: 'kind', list: 'contact-kind' },
      { column: 'manner', list: 'contact-manner' },
      { column: 'subject', list: 'contact-subject' },
    ],
    refs: ['client', 'worker'],
  },
)

const legalCases = plainKind(
  'legal_case',
  'legalCases',
  {
    client_id: sql`s.client_id`,
    kind_id: word('legal-case-kind', 'kind'),
    opened_on: date('openedOn'),
    closed_on: date('closedOn'),
    outcome_id: word('legal-outcome', 'outcome'),
    persons: number('persons'),
  },
  {
    words: [
      { column: 'kind', list: 'legal-case-kind' },
      { column: 'outcome', list: 'legal-outcome' },
    ],
    refs: ['client'],
  },
)

const enrolments = plainKind(
  'enrolment',
  'enrolments',
  {
    group_id: sql`s.group_id`,
    client_id: sql`s.client_id`,
    invited_on: date('invitedOn'),
    sessions_attended: number('sessionsAttended'),
    completed: sql`coalesce((s.vals ->> 'completed')::boolean, false)`,
    completed_on: date('completedOn'),
    outcome_id: word('enrolment-outcome', 'outcome'),
  },
  { words: [{ column: 'outcome', list: 'enrolment-outcome' }], refs: ['group', 'client'] },
)

const languagePairs = plainKind(
  'language_pair',
  'languagePairs',
  {
    number: sql`s.source_key`,
    client_id: sql`s.client_id`,
    worker_id: sql`s.worker_id`,
    started_on: date('startedOn'),
    ended_on: date('endedOn'),
    end_reason_id: word('pair-end-reason', 'endReason'),
  },
  { words: [{ column: 'endReason', list: 'pair-end-reason' }], refs: ['client', 'worker'] },
)

const clientColumns: Record<string, RawBuilder<unknown>> = {
  source_number: sql`s.source_key`,
  location_id: sql`s.location_id`,
  given_names: sql`coalesce(s.vals ->> 'givenNames', '')`,
  family_name: sql`coalesce(s.vals ->> 'familyName', '')`,
  folded_name: sql`coalesce(s.computed ->> 'foldedName', '')`,
  name_parts: sql`coalesce(s.computed -> 'nameParts', '[]')`,
  folded_as: sql`coalesce((s.computed ->> 'foldedAs')::int, 0)`,
  birth_date: date('birthDate'),
  sex: text('sex'),
  nationality_id: word('nationality', 'nationality'),
  language_id: word('language', 'language'),
  target_group_id: word('target-group', 'targetGroup'),
  nareis: sql`coalesce((s.vals ->> 'nareis')::boolean, false)`,
  v_number: text('vNumber'),
}
const tokens = sql`array(select jsonb_array_elements_text(s.computed -> 'searchTokens'))`

const clients: KindStore = {
  table: 'client',
  words: [
    { column: 'nationality', list: 'nationality' },
    { column: 'language', list: 'language' },
    { column: 'targetGroup', list: 'target-group' },
    { column: 'arrangement', list: 'housing-arrangement' },
    { column: 'departureReason', list: 'departure-reason' },
  ],
  town: 'municipality',
  refs: [],
  insert: sql`
    insert into client (foundation_id, id, number, search_tokens, ${sql.join(Object.keys(clientColumns).map((name) => sql.ref(name)))})
    select app.foundation(), s.record_id, s.number, ${tokens} || s.number::text, ${sql.join(Object.values(clientColumns))}
    from stage_clients s ${fresh}`,
  update: sql`
    update client r set search_tokens = ${tokens} || r.number::text,
      birth_date_precision = case when r.birth_date = ${date('birthDate')} then r.birth_date_precision else 'day' end,
      ${sql.join(
        Object.entries(clientColumns)
          .filter(([name]) => name !== 'location_id')
          .map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
      )}
    from stage_clients s where s.outcome = 'updated' and r.foundation_id = (select app.foundation()) and r.id = s.known_id`,
  dependents: sql<number>`(s.vals ->> 'householdNumber' is not null)::int + (s.vals ->> 'municipality' is not null)::int
    + (coalesce(s.vals ->> 'allocatedOn', s.vals ->> 'housedOn', s.vals ->> 'leftOn', s.vals ->> 'dwellingNumber') is not null)::int`,
  versions: sql<number>`r.version
    + (select coalesce(sum(version), 0) from placement d where d.foundation_id = r.foundation_id and d.client_id = r.id)
    + (select coalesce(sum(version), 0) from household_membership d where d.foundation_id = r.foundation_id and d.client_id = r.id)
    + (select coalesce(sum(version), 0) from client_municipality d where d.foundation_id = r.foundation_id and d.client_id = r.id)`,
}

export const kindStores: Record<KindName, KindStore> = {
  workers,
  clients,
  targets,
  corrections,
  groups,
  trajectories,
  contacts,
  legalCases,
  enrolments,
  languagePairs,
}
