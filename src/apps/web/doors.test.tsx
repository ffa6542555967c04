// @vitest-environment happy-dom
import { cleanup, screen as shown } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { mayOf } from '#capabilities/access/access.ts'
import { type Role, roles } from '#kernel/actor.ts'
import { expectedRoles, letters } from '../../../test/access/expected-roles.ts'
import { standardActor } from '../../../test/access/standard-matrix.ts'
import { FakeServer } from '../../../test/web/fake-server.ts'
import { aSession, renderScreen } from '../../../test/web/render-screen.tsx'
import { Shown } from './App.tsx'
import { doors, mayEnter } from './doors.ts'
import { roomsOf } from './rooms.ts'
import { screens } from './screens.ts'

const everybody: string[] = []
const organisation = ['organisation.correctFoundation']
const accounts = ['access.listAccounts']

/** What each screen asks of the server, from opening it to saving it. Only who may ask all of it has the screen. */
const asks: Record<string, string[]> = {
  '/': everybody,
  '/clienten': ['clients.searchClients'],
  '/clienten/nieuw': ['clients.listAlikeClients', 'clients.registerClient'],
  '/clienten/$clientId': ['clients.getClientFile'],
  '/clienten/$clientId/wijzigen': ['clients.getClient', 'clients.correctClient'],
  '/clienten/$clientId/gezin': ['clients.getClientFile', 'clients.joinHousehold'],
  '/clienten/$clientId/gezin/$membershipId': ['clients.getClientFile', 'clients.changeMembership'],
  '/clienten/$clientId/gemeente': ['clients.getClientFile', 'clients.moveClientToMunicipality'],
  '/clienten/$clientId/gemeente/$residenceId': ['clients.getClientFile', 'clients.changeResidence'],
  '/clienten/$clientId/gebeurtenis': ['clients.getLifeEventForm', 'clients.previewMove'],
  '/clienten/$clientId/gebeurtenis/aankomst': [
    'clients.getLifeEventForm',
    'clients.previewArrival',
    'clients.recordArrival',
  ],
  '/clienten/$clientId/gebeurtenis/geboorte': [
    'clients.getLifeEventForm',
    'clients.previewBirth',
    'clients.recordBirth',
  ],
  '/clienten/$clientId/gebeurtenis/vergunning': [
    'clients.getLifeEventForm',
    'clients.previewNewPermit',
    'clients.recordNewPermit',
  ],
  '/clienten/$clientId/gebeurtenis/naam': [
    'clients.getLifeEventForm',
    'clients.previewRenaming',
    'clients.recordRenaming',
  ],
  '/clienten/$clientId/gebeurtenis/achttien': [
    'clients.getLifeEventForm',
    'clients.previewComingOfAge',
    'clients.recordComingOfAge',
  ],
  '/clienten/$clientId/gebeurtenis/verhuizing': [
    'clients.getLifeEventForm',
    'clients.previewMove',
    'clients.recordMove',
  ],
  '/clienten/$clientId/gebeurtenis/scheiding': [
    'clients.getLifeEventForm',
    'clients.previewMove',
    'clients.recordMove',
  ],
  '/clienten/$clientId/gebeurtenis/overlijden': [
    'clients.getLifeEventForm',
    'clients.previewPassing',
    'clients.recordPassing',
  ],
  '/clienten/$clientId/gezin-in-beeld': ['clients.getFamily'],
  '/clienten/$clientId/familielid': ['clients.getFamily', 'clients.addRelative'],
  '/clienten/$clientId/familielid/$relativeId': ['clients.getFamily', 'clients.correctRelative'],
  '/clienten/$clientId/naam': ['clients.getDetails', 'clients.addName'],
  '/clienten/$clientId/naam/$nameId': ['clients.getDetails', 'clients.correctName'],
  '/clienten/$clientId/nationaliteit': ['clients.getDetails', 'clients.addNationality'],
  '/clienten/$clientId/nationaliteit/$otherNationalityId': ['clients.getDetails', 'clients.correctNationality'],
  '/clienten/$clientId/taal': ['clients.getDetails', 'clients.addLanguage'],
  '/clienten/$clientId/taal/$spokenLanguageId': ['clients.getDetails', 'clients.correctLanguage'],
  '/clienten/$clientId/nummer': ['clients.getDetails', 'clients.addIdentifier'],
  '/clienten/$clientId/nummer/$identifierId': ['clients.getDetails', 'clients.correctIdentifier'],
  '/clienten/$clientId/verblijf': ['clients.getDetails', 'clients.addPermit'],
  '/clienten/$clientId/verblijf/$permitId': ['clients.getDetails', 'clients.correctPermit'],
  '/clienten/$clientId/doelgroep': ['clients.getDetails', 'clients.changeTargetGroup'],
  '/clienten/$clientId/doelgroep/eerder': ['clients.getDetails', 'clients.addEarlierTargetGroup'],
  '/clienten/$clientId/doelgroep/$earlierTargetGroupId': ['clients.getDetails', 'clients.correctEarlierTargetGroup'],
  '/clienten/$clientId/toen': ['clients.getDetails', 'clients.getFileAsOf'],
  '/clienten/$clientId/dubbel': ['clients.getClientFile', 'clients.pairClients'],
  '/clienten/$clientId/overdracht': ['handovers.getHandoverForm', 'handovers.offerHandover'],
  '/afwezigheid': ['planning.listAbsences'],
  '/afwezigheid/nieuw': ['planning.recordAbsence'],
  '/afwezigheid/$absenceId': ['planning.getAbsence', 'planning.correctAbsence', 'planning.removeAbsence'],
  '/spreekuur': ['planning.listVisits'],
  '/spreekuur/bezoeker': ['planning.recordArrival', 'planning.listOfficeHours', 'access.findAtDesk'],
  '/spreekuur/openingstijden': ['planning.listOfficeHours'],
  '/spreekuur/$visitId/intake': ['planning.getVisit', 'planning.takeInVisitor'],
  '/spreekuur/dagen': ['planning.listDeskDays'],
  '/spreekuur/dagen/$day': ['planning.listPastVisits'],
  '/spreekuur/$visitId': ['planning.getVisit', 'planning.sendBackToWait', 'planning.letVisitorLeave'],
  '/wachtkamer': ['planning.listWaitingNumbers'],
  '/agenda': ['planning.listAppointments', 'planning.listRooms'],
  '/agenda/nieuw': ['planning.planAppointment', 'planning.listRooms'],
  '/agenda/$appointmentId': ['planning.getAppointment', 'planning.correctAppointment', 'planning.cancelAppointment'],
  '/agenda/ruimtes': ['planning.listRooms'],
  '/agenda/eigen': ['planning.getOwnCalendar'],
  '/boekingen': ['planning.listBookings', 'planning.answerBooking'],
  '/clienten/$clientId/documenten': ['clients.getClient', 'documents.listDocuments', 'documents.listConsents'],
  '/clienten/$clientId/documenten/nieuw': ['clients.getClient', 'documents.listDocuments', 'documents.addDocument'],
  '/clienten/$clientId/documenten/$documentId': ['documents.getDocument', 'documents.previewDocument'],
  '/clienten/$clientId/documenten/$documentId/wijzigen': ['clients.getClient', 'documents.correctDocument'],
  '/clienten/$clientId/toestemming': ['clients.getClient', 'documents.listConsents'],
  '/clienten/$clientId/toestemming/nieuw': ['clients.getClient', 'documents.recordConsent'],
  '/clienten/$clientId/juridisch/$caseId/brief': [
    'clients.getClient',
    'documents.listLetterTemplates',
    'documents.writeLetter',
  ],
  '/documenten/bewaartermijn': ['documents.listOverdueDocuments', 'documents.removeOverdueDocuments'],
  '/beheer/bewaartermijnen': ['documents.getRetention', 'documents.chooseRetention'],
  '/beheer/briefsjablonen': ['documents.listLetterTemplates', 'documents.addLetterTemplate'],
  '/taken': ['planning.listTasks', 'planning.endTask', 'planning.reopenTask'],
  '/taken/nieuw': ['planning.addTask'],
  '/taken/$taskId': ['planning.getTask', 'planning.correctTask', 'planning.endTask'],
  '/clienten/$clientId/taken': ['planning.listAppointmentsOfClient', 'planning.listTasksOfClient', 'planning.endTask'],
  '/clienten/$clientId/taken/nieuw': ['clients.getClient', 'planning.addTask'],
  '/sociale-kaart': ['network.listPartners'],
  '/sociale-kaart/nieuw': ['network.addPartner'],
  '/sociale-kaart/$partnerId': ['network.getPartner'],
  '/verwijzingen': ['network.listReferrals'],
  '/clienten/$clientId/netwerk': [
    'clients.getClient',
    'network.listReferralsOfClient',
    'network.listConferencesOfClient',
    'network.listConcernsOfClient',
  ],
  '/clienten/$clientId/verwijzing': ['clients.getClient', 'network.listPartners', 'network.referClient'],
  '/clienten/$clientId/verwijzing/$referralId': ['clients.getClient', 'network.getReferral'],
  '/clienten/$clientId/overleg': ['clients.getClient', 'network.recordConference'],
  '/clienten/$clientId/overleg/$conferenceId': ['clients.getClient', 'network.getConference'],
  '/signalen': ['network.listConcerns'],
  '/signalen/nieuw': ['network.listPartners', 'network.noteConcern'],
  '/signalen/$concernId': ['network.getConcern', 'network.correctConcern', 'network.closeConcern'],
  '/signalen/trend': ['network.countConcerns'],
  '/opvang': ['reception.listReceptionLocations'],
  '/opvang/nieuw': ['reception.addReceptionLocation'],
  '/opvang/$receptionLocationId': ['reception.getReceptionLocation'],
  '/opvang/correcties': ['reception.listCorrectionsDue'],
  '/opvang/signalen': ['reception.listNationalSignals'],
  '/opvang/signalen/nieuw': ['reception.noteNationalSignal'],
  '/opvang/signalen/$nationalSignalId': ['reception.listNationalSignals', 'reception.correctNationalSignal'],
  '/clienten/$clientId/opvang': ['clients.getClient', 'reception.listStaysOfClient'],
  '/clienten/$clientId/opvang/verblijf': ['clients.getClient', 'reception.recordStay'],
  '/clienten/$clientId/opvang/verblijf/$stayId': ['reception.listStaysOfClient', 'reception.correctStay'],
  '/clienten/$clientId/opvang/aanvraag': ['clients.getClient', 'reception.recordApplication'],
  '/clienten/$clientId/opvang/aanvraag/$asylumApplicationId': [
    'reception.getProcedure',
    'reception.correctApplication',
  ],
  '/clienten/$clientId/opvang/voorbereiding': ['clients.getClient', 'reception.recordPreparation'],
  '/clienten/$clientId/opvang/voorbereiding/$preparationId': ['reception.getProcedure', 'reception.correctPreparation'],
  '/clienten/$clientId/opvang/gehoor': ['clients.getClient', 'reception.recordInterview'],
  '/clienten/$clientId/opvang/gehoor/$interviewId': ['reception.getProcedure', 'reception.correctInterview'],
  '/clienten/$clientId/opvang/gezinstracering': ['clients.getClient', 'reception.referForTracing'],
  '/clienten/$clientId/opvang/gezinstracering/$tracingId': ['reception.getProcedure', 'reception.correctTracing'],
  '/clienten/$clientId/opvang/terugkeer': ['clients.getClient', 'reception.beginReturnCounselling'],
  '/clienten/$clientId/opvang/terugkeer/$counsellingId': [
    'reception.getProcedure',
    'reception.correctReturnCounselling',
  ],
  '/clienten/$clientId/opvang/terugkeer/$counsellingId/gesprek': [
    'reception.getProcedure',
    'reception.recordReturnTalk',
  ],
  '/clienten/$clientId/opvang/terugkeer/$counsellingId/gesprek/$returnTalkId': [
    'reception.getProcedure',
    'reception.correctReturnTalk',
  ],
  '/clienten/$clientId/vluchtverhaal': ['clients.getClient', 'reception.writeFlightStory'],
  '/clienten/$clientId/vluchtverhaal/$flightStoryId': ['clients.getClient', 'reception.getFlightStory'],
  '/clienten/$clientId/vluchtverhaal/$flightStoryId/toestemming': ['clients.getClient', 'reception.recordStoryConsent'],
  '/overdrachten': ['handovers.listHandovers'],
  '/overdrachten/$handoverId': ['handovers.getHandover'],
  '/clienten/$clientId/overdracht/pakket': ['handovers.getSealForm', 'handovers.sealHandover'],
  '/overdrachten/verzegeld': ['handovers.listSealedHandovers'],
  '/overdrachten/pakket': ['handovers.openPackage', 'handovers.takePackage'],
  '/dubbelen': ['clients.listPossibleDoubles'],
  '/dubbelen/$doubleId': ['clients.getPossibleDouble', 'clients.judgeNotSame'],
  '/dubbelen/samengevoegd/$mergeId': ['clients.getMerge'],
  '/clienten/$clientId/foto': ['clients.getDetails', 'clients.getPhoto', 'clients.setPhoto'],
  '/clienten/$clientId/overlijden': ['clients.getDetails', 'clients.recordDeath'],
  '/niet-verstuurd': ['contacts.recordContact'],
  '/clienten/$clientId/contact': ['contacts.prepareContact', 'contacts.recordContact'],
  '/clienten/$clientId/contact/$contactId': ['contacts.getContact', 'contacts.correctContact'],
  '/clienten/$clientId/traject': ['clients.getClient', 'guidance.startTrajectory'],
  '/clienten/$clientId/traject/$trajectoryId': ['guidance.getTrajectoryCourse'],
  '/clienten/$clientId/traject/$trajectoryId/wijzigen': ['guidance.getTrajectory', 'guidance.correctTrajectory'],
  '/clienten/$clientId/traject/$trajectoryId/$step': [
    'guidance.getTrajectoryCourse',
    'guidance.pauseTrajectory',
    'guidance.resumeTrajectory',
    'guidance.extendTrajectory',
    'guidance.endTrajectory',
    'guidance.reopenTrajectory',
    'guidance.addGuide',
  ],
  '/clienten/$clientId/traject/$trajectoryId/begeleider/$guideId': [
    'guidance.getTrajectoryCourse',
    'guidance.endGuide',
  ],
  '/clienten/$clientId/traject/$trajectoryId/exitgesprek': [
    'guidance.getTrajectoryCourse',
    'guidance.recordExitInterview',
  ],
  '/trajecten/verdelen': ['guidance.listHeldTrajectories'],
  '/trajecten/verdelen/$workerId': ['guidance.listHeldTrajectories', 'guidance.reassignTrajectories'],
  '/clienten/$clientId/juridisch': ['clients.getClient', 'legal.openLegalCase', 'legal.listPlannedSteps'],
  '/clienten/$clientId/juridisch/$caseId': [
    'legal.getLegalCase',
    'legal.correctLegalCase',
    'legal.listTermsOfCase',
    'legal.listSteps',
    'legal.listRelatives',
    'legal.listEvidence',
    'legal.askForEvidence',
    'legal.listMutations',
    'legal.listLawyersOfCase',
    'legal.listFeesOfCase',
    'legal.listQuestionsOfCase',
  ],
  '/clienten/$clientId/juridisch/$caseId/stap': ['clients.getClient', 'legal.listSteps', 'legal.addStep'],
  '/clienten/$clientId/juridisch/$caseId/stappen/$legalStepId': [
    'clients.getClient',
    'legal.getStep',
    'legal.completeStep',
  ],
  '/clienten/$clientId/juridisch/$caseId/gezinslid': ['legal.listKnownRelatives', 'legal.addCaseRelative'],
  '/clienten/$clientId/juridisch/$caseId/gezinsleden/$legalRelativeId': [
    'legal.getCaseRelative',
    'legal.correctCaseRelative',
    'legal.recordRelativeOutcome',
  ],
  '/clienten/$clientId/juridisch/$caseId/bewijs': ['legal.listRelatives', 'legal.addEvidence'],
  '/clienten/$clientId/juridisch/$caseId/bewijs/$legalEvidenceId': [
    'legal.getEvidence',
    'legal.setEvidence',
    'documents.listDocuments',
  ],
  '/clienten/$clientId/juridisch/$caseId/termijn': ['legal.listTermChoices', 'legal.computeTerm', 'legal.addTerm'],
  '/clienten/$clientId/juridisch/$caseId/gebeurtenis': ['legal.proposeTermsOfEvent', 'legal.addTermsOfEvent'],
  '/clienten/$clientId/juridisch/$caseId/kosten': ['clients.getClient', 'legal.addFee'],
  '/clienten/$clientId/juridisch/$caseId/kosten/$feeId': ['legal.listFeesOfCase', 'legal.correctFee'],
  '/clienten/$clientId/juridisch/$caseId/advocaat': ['clients.getClient', 'legal.referToLawyer'],
  '/clienten/$clientId/juridisch/$caseId/advocaat/$lawyerId': [
    'legal.listLawyersOfCase',
    'legal.correctLawyer',
    'legal.recordLawyerConsent',
    'legal.recordSharing',
  ],
  '/clienten/$clientId/huisvesting': ['housing.listPlacements', 'housing.recordPlacement'],
  '/clienten/$clientId/huisvesting/$placementId': ['housing.getPlacement', 'housing.correctPlacement'],
  '/clienten/$clientId/groep': ['programmes.listGroups', 'programmes.enrolClient'],
  '/clienten/$clientId/zelfredzaamheid': ['clients.getClient', 'guidance.listMeasurements'],
  '/clienten/$clientId/zelfredzaamheid/$measurementId': ['clients.getClient', 'guidance.getMeasurement'],
  '/clienten/$clientId/plan': ['clients.getClient', 'guidance.getPlan'],
  '/clienten/$clientId/doel': ['clients.getClient', 'guidance.addGoal'],
  '/clienten/$clientId/doel/$goalId': ['clients.getClient', 'guidance.getGoal', 'guidance.changeGoal'],
  '/clienten/$clientId/checklist': ['clients.getClient', 'guidance.getChecklist'],
  '/clienten/$clientId/checklist/$item': ['guidance.getChecklist', 'guidance.setChecklistItem'],
  '/checklists': ['guidance.countChecklists'],
  '/begeleiding': ['guidance.getBoard'],
  '/begeleiding/contract': ['guidance.getBoard', 'guidance.setContractedNumber'],
  '/begeleiding/maand/$locationId/$month': ['guidance.getMonthlyCheck'],
  '/zelfredzaamheid': ['guidance.countMeasurements'],
  '/beheer/checklists': ['guidance.listTemplateItems'],
  '/beheer/checklists/nieuw': ['guidance.addTemplateItem'],
  '/beheer/checklists/$item': ['guidance.listTemplateItems', 'guidance.changeTemplateItem'],
  '/beheer/trajectsoorten': ['guidance.listTrajectoryTerms'],
  '/beheer/trajectsoorten/nieuw': ['guidance.listTrajectoryTerms', 'guidance.agreeTrajectoryTerm'],
  '/beheer/trajectsoorten/$termId': ['guidance.listTrajectoryTerms', 'guidance.endTrajectoryTerm'],
  '/beheer/instrumenten': ['guidance.listInstruments', 'guidance.loadWording'],
  '/clienten/$clientId/taalkoppel': ['clients.getClient', 'matching.startPair'],
  '/clienten/$clientId/taalkoppel/$pairId': ['matching.getPair', 'matching.listLessons'],
  '/clienten/$clientId/geheim': ['access.getSecrecy', 'access.changeSecrecy'],
  '/huisvesting': ['housing.getBalance'],
  '/huisvesting/koppeling': ['clients.searchClients', 'housing.recordPlacement'],
  '/huisvesting/woningen': ['housing.listDwellings'],
  '/huisvesting/woningen/nieuw': ['housing.addDwelling'],
  '/huisvesting/woningen/$dwellingId': ['housing.getDwelling', 'housing.correctDwelling'],
  '/huisvesting/taakstelling': ['housing.getBalance', 'housing.setTarget'],
  '/huisvesting/correctie': ['housing.getBalance', 'housing.recordCorrection'],
  '/juridisch': ['legal.listLegalCases', 'legal.listUnassignedCases'],
  '/juridisch/verblijfsvergunningen': ['legal.listExpiringPermits'],
  '/juridisch/zonder-begeleider': ['legal.listUnassignedCases', 'legal.handCases'],
  '/juridisch/vragen': ['legal.listQuestions'],
  '/juridisch/vragen/nieuw': ['legal.askHelpDesk'],
  '/juridisch/vragen/$questionId': ['legal.getQuestion'],
  '/juridisch/ronde': ['legal.listRoundCases', 'legal.listMutations', 'legal.listTermsOfCase', 'legal.recordMutation'],
  '/regels': ['rules.listRules', 'rules.listRuleChanges'],
  '/regels/$ruleId': ['rules.listRules', 'rules.listRuleChanges'],
  '/regels/$ruleId/wijzigen': ['rules.listRules', 'rules.previewRule', 'rules.proposeVersion'],
  '/regels/wijziging/$changeId': ['rules.getRuleChange', 'rules.previewRule'],
  '/regels/dagen': ['rules.listRules'],
  '/regels/dagen/nieuw': ['rules.proposeDay'],
  '/regels/nieuw': ['rules.listRules', 'rules.proposeRule'],
  '/termijnen': ['legal.listTerms', 'legal.listOwnReminders', 'legal.listOwnGaps', 'legal.listCasesWithoutNextStep'],
  '/termijnen/$legalTermId': ['legal.getTerm'],
  '/termijnen/$legalTermId/$turn': ['legal.getTerm', 'legal.previewTurn', 'legal.turnTerm'],
  '/termijnen/herinneringen': ['legal.getReminderHabits'],
  '/groepen': ['programmes.listGroups'],
  '/groepen/nieuw': ['programmes.formGroup'],
  '/groepen/$groupId': ['programmes.getGroup'],
  '/mensen': ['team.listWorkers'],
  '/mensen/nieuw': ['team.registerWorker'],
  '/mensen/$workerId': ['team.getWorker', 'team.correctWorker'],
  '/taalkoppels': ['matching.listPairs'],
  '/mijn-taalkoppel': ['matching.listOwnPairs'],
  '/verantwoording': ['reporting.listReports'],
  '/verantwoording/gemeente': ['reporting.getReport'],
  '/verantwoording/verslag/$reportId': ['reporting.getFinalisedReport'],
  '/wachtwoord': everybody,
  '/tweede-stap': everybody,
  '/ingelogd': everybody,
  '/importeren': ['imports.listBatches'],
  '/importeren/nieuw': ['imports.offerFiles'],
  '/importeren/wachtend': ['imports.listHeld', 'imports.decideHeld'],
  '/importeren/$batchId': ['imports.getBatch'],
  '/beheer/organisatie': organisation,
  '/beheer/organisatie/gemeenten': organisation,
  '/beheer/organisatie/lijsten': ['organisation.addListItem'],
  '/beheer/organisatie/stichting': organisation,
  '/beheer/organisatie/vestiging': ['organisation.addLocation'],
  '/beheer/organisatie/vestiging/$locationId': ['organisation.correctLocation'],
  '/beheer/organisatie/vestiging/$locationId/gemeente': ['organisation.assignMunicipality'],
  '/beheer/organisatie/gemeente': ['organisation.addMunicipality'],
  '/beheer/organisatie/gemeente/$municipalityId': ['organisation.correctMunicipality'],
  '/beheer/organisatie/woord': ['organisation.addListItem'],
  '/beheer/organisatie/woord/$itemId': ['organisation.correctListItem'],
  '/accounts': accounts,
  '/accounts/nieuw': ['access.inviteAccount'],
  '/accounts/$accountId': accounts,
  '/accounts/$accountId/rol': ['access.giveRole'],
  '/accounts/$accountId/rol/$roleId': ['access.changeRole'],
  '/balie': ['access.findAtDesk'],
  '/balie/$clientId': ['access.getDeskCard', 'access.openForWalkIn'],
  '/dossier-openen': ['access.breakGlass'],
  '/geheim': ['access.listSecretClients', 'access.nameForSecret'],
  '/toegang': ['access.getMatrix'],
  '/geschiedenis/$record/$recordId': ['access.getHistory'],
  '/logboek': ['access.listAuditEvents'],
  '/logboek/overzicht': ['access.countLooks'],
  '/logboek/opvallend': ['access.listSignals'],
  '/logboek/opvallend/$signalId': ['access.getSignal', 'access.judgeSignal'],
  '/logboek/grenzen': ['access.getThresholds', 'access.setThresholds'],
  '/logboek/steekproeven': ['access.listSamples'],
  '/logboek/steekproeven/nieuw': ['access.drawSample'],
  '/logboek/steekproeven/$sampleId': ['access.getSample', 'access.judgeLook'],
}

const sessionOf = (role: Role) => aSession({ roles: [role], may: mayOf(standardActor(role)) })
const mayAskAll = (role: Role, path: string) =>
  asks[path]!.every((endpoint) => expectedRoles[endpoint]!.toUpperCase().includes(letters[role]))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('every screen has a door of its own, and stands in the table', () => {
  const paths = screens.map(({ path }) => path).sort()
  expect(Object.keys(doors).sort()).toEqual(paths)
  expect(Object.keys(asks).sort()).toEqual(paths)
})

test('a screen of later is as open as the nearest one above it', () => {
  expect(mayEnter('/logboek/later/nog', sessionOf('privacy-officer'))).toBe(true)
  expect(mayEnter('/logboek/later/nog', sessionOf('guide'))).toBe(false)
  expect(mayEnter('/later', sessionOf('guide'))).toBe(false)
})

test.each(roles)('%s: has the screens that the server answers, and a menu of no others', (role) => {
  const session = sessionOf(role)
  const open = screens.map(({ path }) => path).filter((path) => mayEnter(path, session))
  expect(open).toEqual(screens.map(({ path }) => path).filter((path) => mayAskAll(role, path)))
  expect(roomsOf(session).filter(({ to }) => !open.includes(to))).toEqual([])
})

test.each(roles)('%s: every other screen does not exist, and asks nothing', async (role) => {
  const server = new FakeServer().listen()
  const session = sessionOf(role)
  const closed = screens.filter(({ path }) => !mayAskAll(role, path))
  expect(closed.length).toBeGreaterThan(20)
  const all = closed.map((one) => <Shown key={one.path} screen={one} />)
  await renderScreen(<>{all}</>, { session })
  expect(await shown.findAllByRole('heading', { name: 'Deze pagina bestaat niet' })).toHaveLength(closed.length)
  expect(shown.queryAllByRole('textbox')).toEqual([])
  expect(server.asked).toEqual([])
})
