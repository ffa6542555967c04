/** A full set of records of one foundation, by table. */
export type Plot = ReadonlyMap<string, Record<string, unknown>>

/** In which table the id of that name stands, and whether the row hangs on a client (and so on a location). */
export const tableOf: Record<string, { table: string; ofClient: boolean }> = {
  clientId: { table: 'client', ofClient: true },
  withClientId: { table: 'client', ofClient: true },
  membershipId: { table: 'household_membership', ofClient: true },
  residenceId: { table: 'client_municipality', ofClient: true },
  nameId: { table: 'client_name', ofClient: true },
  otherNationalityId: { table: 'client_nationality', ofClient: true },
  spokenLanguageId: { table: 'client_language', ofClient: true },
  identifierId: { table: 'client_identifier', ofClient: true },
  permitId: { table: 'residence_permit', ofClient: true },
  doubleId: { table: 'possible_double', ofClient: true },
  handoverId: { table: 'handover', ofClient: true },
  sealedId: { table: 'sealed_handover', ofClient: true },
  mergeId: { table: 'client_merge', ofClient: true },
  earlierTargetGroupId: { table: 'client_target_group', ofClient: true },
  relativeId: { table: 'relative', ofClient: true },
  householdId: { table: 'household', ofClient: true },
  placementId: { table: 'placement', ofClient: true },
  appointmentId: { table: 'appointment', ofClient: true },
  roomId: { table: 'room', ofClient: false },
  absenceId: { table: 'absence', ofClient: false },
  visitId: { table: 'visit', ofClient: true },
  officeHourId: { table: 'office_hour', ofClient: false },
  closingId: { table: 'office_closing', ofClient: false },
  dutyId: { table: 'office_duty', ofClient: false },
  standInId: { table: 'worker', ofClient: false },
  taskId: { table: 'task', ofClient: true },
  partnerId: { table: 'partner', ofClient: false },
  referralId: { table: 'referral', ofClient: true },
  concernId: { table: 'concern', ofClient: true },
  conferenceId: { table: 'case_conference', ofClient: true },
  actionId: { table: 'conference_action', ofClient: true },
  guideId: { table: 'trajectory_guide', ofClient: true },
  ofWorkerId: { table: 'worker', ofClient: false },
  trajectoryId: { table: 'trajectory', ofClient: true },
  contactId: { table: 'contact_moment', ofClient: true },
  measurementId: { table: 'measurement', ofClient: true },
  goalId: { table: 'goal', ofClient: true },
  instrument: { table: 'instrument_wording', ofClient: false },
  caseId: { table: 'legal_case', ofClient: true },
  enrolmentId: { table: 'enrolment', ofClient: true },
  pairId: { table: 'language_pair', ofClient: true },
  signalId: { table: 'audit_signal', ofClient: false },
  sampleId: { table: 'audit_sample', ofClient: false },
  lookId: { table: 'audit_sample_look', ofClient: false },
  recordId: { table: 'client', ofClient: true },
  lessonId: { table: 'pair_lesson', ofClient: true },
  workerId: { table: 'worker', ofClient: false },
  groupId: { table: 'training_group', ofClient: false },
  targetId: { table: 'housing_target', ofClient: false },
  correctionId: { table: 'realisation_correction', ofClient: false },
  dwellingId: { table: 'dwelling', ofClient: false },
  locationId: { table: 'location', ofClient: false },
  serviceAreaId: { table: 'location_municipality', ofClient: false },
  municipalityId: { table: 'municipality', ofClient: false },
  itemId: { table: 'list_item', ofClient: false },
  batchId: { table: 'import_batch', ofClient: false },
  reportId: { table: 'municipality_report', ofClient: false },
  roleId: { table: 'role_holding', ofClient: false },
  accountId: { table: 'role_holding', ofClient: false },
  kind: { table: 'import_row', ofClient: false },
  rowNo: { table: 'import_row', ofClient: false },
  role: { table: 'access_rule', ofClient: false },
  compartment: { table: 'access_rule', ofClient: false },
  stoodOn: { table: 'client', ofClient: false },
}
/** Words and numbers in an address that belong to every foundation. */
export const noIds = new Set(['kind', 'rowNo', 'role', 'compartment', 'stoodOn', 'instrument'])

export const idIn = (plot: Plot, name: string) => {
  const row = plot.get(tableOf[name]!.table)!
  if (name === 'accountId') return row.account_id
  if (noIds.has(name) && name !== 'rowNo') return row[name]
  return name === 'rowNo' ? row.row_no : row.id
}
