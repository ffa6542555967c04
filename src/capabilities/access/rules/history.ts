import type { HistoryValue, PartKind, RecordKind } from '../contract/history.ts'

/** What a column holds: a value as it is, or an id of something that has a name. */
export type ColumnKind =
  | 'plain'
  | 'word'
  | 'worker'
  | 'location'
  | 'municipality'
  | 'dwelling'
  | 'group'
  | 'partner'
  | 'reception-location'

/** Columns that people fill in. What is not named here is never shown: search words, versions, columns of later. */
export const columnsOf: Readonly<Record<RecordKind | PartKind, Readonly<Record<string, ColumnKind>>>> = {
  client: {
    location_id: 'location',
    given_names: 'plain',
    family_name: 'plain',
    call_name: 'plain',
    say_name: 'plain',
    birth_date: 'plain',
    birth_date_precision: 'plain',
    birth_date_estimated: 'plain',
    birth_date_source: 'plain',
    sex: 'plain',
    nationality_id: 'word',
    language_id: 'word',
    target_group_id: 'word',
    nareis: 'plain',
    v_number: 'plain',
    phone: 'plain',
    email: 'plain',
    contact_way: 'plain',
    may_write_home: 'plain',
    second_contact: 'plain',
    needs_interpreter: 'plain',
    target_group_from: 'plain',
    deceased_on: 'plain',
    remarks: 'plain',
  },
  household_membership: { role: 'plain', from_on: 'plain', until_on: 'plain' },
  client_municipality: { municipality_id: 'municipality', from_on: 'plain', until_on: 'plain' },
  client_name: { kind: 'plain', given_names: 'plain', family_name: 'plain', paper: 'plain' },
  client_nationality: { nationality_id: 'word', from_on: 'plain', until_on: 'plain' },
  client_language: { language_id: 'word', speaking: 'plain', reading: 'plain', knows_script: 'plain' },
  // A BSN stands in a column of its own, which is shown to nobody.
  client_identifier: { kind: 'plain', value: 'plain', paper: 'plain', valid_until: 'plain' },
  residence_permit: { kind: 'plain', ground: 'plain', from_on: 'plain', until_on: 'plain', received_on: 'plain' },
  client_target_group: { target_group_id: 'word', from_on: 'plain', until_on: 'plain' },
  relative: {
    relation: 'plain',
    given_names: 'plain',
    family_name: 'plain',
    birth_date: 'plain',
    birth_date_precision: 'plain',
    birth_date_estimated: 'plain',
    whereabouts: 'plain',
    country: 'plain',
    deceased: 'plain',
  },
  placement: {
    municipality_id: 'municipality',
    dwelling_id: 'dwelling',
    arrangement_id: 'word',
    allocated_on: 'plain',
    housed_on: 'plain',
    left_on: 'plain',
    departure_reason_id: 'word',
    counts_for_target: 'plain',
  },
  trajectory: {
    kind_id: 'word',
    started_on: 'plain',
    ended_on: 'plain',
    end_reason_id: 'word',
    worker_id: 'worker',
  },
  contact_moment: {
    held_on: 'plain',
    kind_id: 'word',
    manner_id: 'word',
    subject_id: 'word',
    minutes: 'plain',
    worker_id: 'worker',
    note: 'plain',
  },
  legal_case: {
    kind_id: 'word',
    opened_on: 'plain',
    applied_on: 'plain',
    closed_on: 'plain',
    outcome_id: 'word',
    persons: 'plain',
    adviser_id: 'worker',
  },
  legal_term: {
    subject: 'plain',
    from_on: 'plain',
    due_on: 'plain',
    owner_id: 'worker',
    deputy_id: 'worker',
    state: 'plain',
    ended_on: 'plain',
    done_what: 'plain',
    document: 'plain',
    reason: 'plain',
  },
  legal_step: { title: 'plain', state: 'plain', done_on: 'plain', due_on: 'plain', reason: 'plain', note: 'plain' },
  legal_relative: {
    relation: 'plain',
    given_names: 'plain',
    family_name: 'plain',
    birth_date: 'plain',
    birth_date_precision: 'plain',
    birth_date_estimated: 'plain',
    nationality_id: 'word',
    whereabouts: 'plain',
    country: 'plain',
    papers: 'plain',
    outcome: 'plain',
    outcome_on: 'plain',
    arrived_on: 'plain',
    remark: 'plain',
  },
  legal_evidence: { title: 'plain', grade: 'plain', state: 'plain', state_on: 'plain', why: 'plain', note: 'plain' },
  legal_fee: {
    kind: 'plain',
    cents: 'plain',
    due_on: 'plain',
    paid_on: 'plain',
    paid_by: 'plain',
    fund: 'plain',
    remark: 'plain',
  },
  legal_question: {
    subject: 'plain',
    question: 'plain',
    asked_on: 'plain',
    answer: 'plain',
    answered_on: 'plain',
    answered_by: 'plain',
  },
  legal_lawyer: {
    name: 'plain',
    office: 'plain',
    referred_on: 'plain',
    legal_aid_number: 'plain',
    remark: 'plain',
  },
  legal_mutation: {
    month: 'plain',
    changed: 'plain',
    awaited: 'plain',
    awaited_from: 'plain',
    next_on: 'plain',
  },
  document: { title: 'plain', kind: 'plain', dated_on: 'plain', compartment: 'plain', keep_until: 'plain' },
  consent: {
    recipient: 'plain',
    purpose: 'plain',
    compartments: 'plain',
    covers: 'plain',
    language: 'plain',
    given_how: 'plain',
    given_on: 'plain',
    until_on: 'plain',
    withdrawn_on: 'plain',
  },
  enrolment: {
    group_id: 'group',
    invited_on: 'plain',
    sessions_attended: 'plain',
    completed: 'plain',
    completed_on: 'plain',
    outcome_id: 'word',
  },
  language_pair: { worker_id: 'worker', started_on: 'plain', ended_on: 'plain', end_reason_id: 'word' },
  referral: {
    partner_id: 'partner',
    partner_name: 'plain',
    what_for: 'plain',
    asked_on: 'plain',
    warm: 'plain',
    consent_how: 'plain',
    consent_on: 'plain',
    handed_over: 'plain',
    follow_up_on: 'plain',
    answer: 'plain',
    answered_on: 'plain',
    refused_why: 'plain',
    attendance: 'plain',
    attended_on: 'plain',
    closed_on: 'plain',
    closing_note: 'plain',
  },
  concern: {
    kind: 'plain',
    partner_id: 'partner',
    about: 'plain',
    noticed_on: 'plain',
    what: 'plain',
    done: 'plain',
    follow_up: 'plain',
    follow_up_on: 'plain',
    owner_id: 'worker',
    closed_on: 'plain',
    result: 'plain',
  },
  task: { title: 'plain', due_on: 'plain', worker_id: 'worker', note: 'plain', outcome: 'plain' },
  goal: {
    own_words: 'plain',
    steps: 'plain',
    outcomes: 'plain',
    importance: 'plain',
    difficulty: 'plain',
    review_on: 'plain',
    agreed_on: 'plain',
    withdrawn_on: 'plain',
    withdrawn_why: 'plain',
  },
  goal_score: { held_on: 'plain', score: 'plain' },
  measurement: {
    moment: 'plain',
    taken_on: 'plain',
    taken_by: 'worker',
    present: 'plain',
    state: 'plain',
    scores: 'plain',
    corrected_why: 'plain',
  },
  case_conference: { held_on: 'plain', ground: 'plain', ground_note: 'plain', others: 'plain', discussed: 'plain' },
  reception_stay: {
    reception_location_id: 'reception-location',
    from_on: 'plain',
    left_on: 'plain',
    gone_to: 'plain',
    municipality_id: 'municipality',
    note: 'plain',
  },
  asylum_application: { applied_on: 'plain', ended_on: 'plain', outcome: 'plain', note: 'plain' },
  asylum_preparation: {
    kind: 'plain',
    subject: 'plain',
    held_on: 'plain',
    worker_id: 'worker',
    language_id: 'word',
    interpreter: 'plain',
    minutes: 'plain',
    note: 'plain',
  },
  asylum_interview: {
    kind: 'plain',
    held_on: 'plain',
    attended_by_id: 'worker',
    corrections_due_on: 'plain',
    corrections_ground: 'plain',
    corrections: 'plain',
    corrections_on: 'plain',
    note: 'plain',
  },
  family_tracing: {
    sought: 'plain',
    referred_to: 'plain',
    consent_how: 'plain',
    consent_on: 'plain',
    referred_on: 'plain',
    outcome: 'plain',
    outcome_on: 'plain',
    note: 'plain',
  },
  return_counselling: {
    started_on: 'plain',
    ended_on: 'plain',
    outcome: 'plain',
    organisation: 'plain',
    note: 'plain',
  },
  return_talk: { held_on: 'plain', worker_id: 'worker', minutes: 'plain', note: 'plain' },
  conference_action: { what: 'plain', worker_id: 'worker', who: 'plain', before_on: 'plain', done_on: 'plain' },
}

type Levels = Readonly<Record<string, { level: number | null }>>
/** A list of lines, and levels by domain, are columns too. */
type ColumnValue = HistoryValue | readonly string[] | Levels
type Values = Readonly<Record<string, ColumnValue>> | null
export type FieldChange = { name: string; before: HistoryValue; after: HistoryValue }

/** What differs, in the order of the form. Of a record that was added: all that was filled in. */
export function changedFields(of: RecordKind | PartKind, before: Values, after: Values): FieldChange[] {
  return Object.keys(columnsOf[of]).flatMap((name) => {
    if (name === 'scores') return levelChanges(before?.[name], after?.[name])
    const change = { name, before: blankAsNull(before?.[name]), after: blankAsNull(after?.[name]) }
    return change.before === change.after ? [] : [change]
  })
}

/** Of each domain by itself: one that was judged anew says so, the others stay out. */
function levelChanges(before: ColumnValue | undefined, after: ColumnValue | undefined): FieldChange[] {
  const [was, is] = [before ?? {}, after ?? {}] as [Levels, Levels]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((domain) => {
    const change = { name: `level.${domain}`, before: was[domain]?.level ?? null, after: is[domain]?.level ?? null }
    return change.before === change.after ? [] : [change]
  })
}

function blankAsNull(value: ColumnValue | undefined): HistoryValue {
  if (value === undefined || value === null || value === '') return null
  return typeof value === 'object' ? Object.values(value).filter(Boolean).join('; ') || null : value
}
