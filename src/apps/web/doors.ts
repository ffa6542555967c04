import type { ShellSession } from '#platform/web/shell/session.ts'

/** Whether a screen is for this person; the server decides the same for what the screen asks of it. */
type Door = (session: ShellSession) => boolean

const open: Door = () => true
const reads =
  (...all: string[]): Door =>
  ({ may }) =>
    all.every((one) => may.read.includes(one))
const writes =
  (one: string): Door =>
  ({ may }) =>
    may.write.includes(one)
const both =
  (...doors: Door[]): Door =>
  (session) =>
    doors.every((door) => door(session))
const either =
  (...doors: Door[]): Door =>
  (session) =>
    doors.some((door) => door(session))
const room =
  (name: string): Door =>
  ({ may }) =>
    may.enter[name] === true
const is =
  (...roles: string[]): Door =>
  (session) =>
    session.roles.some((role) => roles.includes(role))

const files = reads('basics')
const writesInFile = (one: string) => both(files, writes(one))
const leadsFiles = both(writesInFile('basics'), is('team-leader'))
/** Figures of more than the one municipality that somebody works for. */
const allReports = both(reads('reports'), ({ roles }) => roles.some((role) => role !== 'municipality'))
const groups = either(reads('groups'), allReports)
/** Keeps the notes of guidance of the files that it reads: measures, and keeps the plan. */
const plans = both(reads('basics', 'guidance'), writes('contacts'))
/** Proposes other rules, and decides on what somebody else proposed. */
const keepsRules = is('administrator', 'legal-adviser')
const rules = either(reads('legal'), keepsRules)
const contacts: Door = ({ may }) => may.recordContact
const imports: Door = ({ may }) => may.import

/** Writes down what happens to somebody of a household. */
const happens = both(writesInFile('basics'), reads('household'))
/** Puts a paper in a part of the file that one reads and writes. */
const keepsPapers: Door = ({ may }) =>
  may.read.includes('basics') &&
  ['basics', 'household', 'housing', 'guidance', 'language', 'legal', 'flight-story', 'health', 'money'].some(
    (one) => may.read.includes(one as never) && may.write.includes(one as never),
  )
/** Opens a file beside the one that is open. */
const addsToFamily = both(writesInFile('household'), ({ may }) => may.createClient)

/** By the address of the screen. A screen without a row is as open as the nearest address above it. */
export const doors: Readonly<Record<string, Door>> = {
  '/': open,
  '/clienten': files,
  '/clienten/nieuw': ({ may }) => may.createClient,
  '/clienten/$clientId': files,
  '/clienten/$clientId/wijzigen': writesInFile('basics'),
  '/clienten/$clientId/gezin': writesInFile('household'),
  '/clienten/$clientId/gezin/$membershipId': writesInFile('household'),
  '/clienten/$clientId/gemeente': writesInFile('basics'),
  '/clienten/$clientId/gemeente/$residenceId': writesInFile('basics'),
  '/clienten/$clientId/gebeurtenis': writesInFile('household'),
  '/clienten/$clientId/gebeurtenis/aankomst': addsToFamily,
  '/clienten/$clientId/gebeurtenis/geboorte': addsToFamily,
  '/clienten/$clientId/gebeurtenis/vergunning': happens,
  '/clienten/$clientId/gebeurtenis/naam': happens,
  '/clienten/$clientId/gebeurtenis/achttien': happens,
  '/clienten/$clientId/gebeurtenis/verhuizing': writesInFile('household'),
  '/clienten/$clientId/gebeurtenis/scheiding': writesInFile('household'),
  '/clienten/$clientId/gebeurtenis/overlijden': happens,
  '/clienten/$clientId/gezin-in-beeld': reads('basics', 'household'),
  '/clienten/$clientId/familielid': writesInFile('household'),
  '/clienten/$clientId/familielid/$relativeId': writesInFile('household'),
  '/clienten/$clientId/documenten': files,
  '/clienten/$clientId/documenten/nieuw': keepsPapers,
  '/clienten/$clientId/documenten/$documentId': files,
  '/clienten/$clientId/documenten/$documentId/wijzigen': keepsPapers,
  '/documenten/bewaartermijn': keepsPapers,
  '/beheer/bewaartermijnen': is('coordinator', 'administrator'),
  '/clienten/$clientId/toestemming': files,
  '/clienten/$clientId/toestemming/nieuw': writesInFile('basics'),
  '/clienten/$clientId/juridisch/$caseId/brief': both(files, reads('legal'), writes('legal')),
  '/beheer/briefsjablonen': either(is('administrator'), both(is('legal-adviser', 'team-leader'), writes('legal'))),
  '/clienten/$clientId/naam': writesInFile('basics'),
  '/clienten/$clientId/naam/$nameId': writesInFile('basics'),
  '/clienten/$clientId/nationaliteit': writesInFile('basics'),
  '/clienten/$clientId/nationaliteit/$otherNationalityId': writesInFile('basics'),
  '/clienten/$clientId/taal': writesInFile('basics'),
  '/clienten/$clientId/taal/$spokenLanguageId': writesInFile('basics'),
  '/clienten/$clientId/nummer': writesInFile('basics'),
  '/clienten/$clientId/nummer/$identifierId': writesInFile('basics'),
  '/clienten/$clientId/verblijf': writesInFile('basics'),
  '/clienten/$clientId/verblijf/$permitId': writesInFile('basics'),
  '/clienten/$clientId/doelgroep': writesInFile('basics'),
  '/clienten/$clientId/doelgroep/eerder': writesInFile('basics'),
  '/clienten/$clientId/doelgroep/$earlierTargetGroupId': writesInFile('basics'),
  '/clienten/$clientId/overlijden': writesInFile('basics'),
  '/clienten/$clientId/foto': writesInFile('basics'),
  '/clienten/$clientId/toen': files,
  '/clienten/$clientId/dubbel': leadsFiles,
  '/clienten/$clientId/overdracht': writesInFile('basics'),
  '/overdrachten': writesInFile('basics'),
  '/overdrachten/$handoverId': writesInFile('basics'),
  '/clienten/$clientId/overdracht/pakket': leadsFiles,
  '/overdrachten/verzegeld': leadsFiles,
  '/overdrachten/pakket': leadsFiles,
  '/dubbelen': leadsFiles,
  '/dubbelen/$doubleId': leadsFiles,
  '/dubbelen/samengevoegd/$mergeId': leadsFiles,
  '/niet-verstuurd': contacts,
  '/clienten/$clientId/contact': contacts,
  '/clienten/$clientId/contact/$contactId': contacts,
  '/clienten/$clientId/traject': writesInFile('guidance'),
  '/clienten/$clientId/traject/$trajectoryId': reads('basics', 'guidance'),
  '/clienten/$clientId/traject/$trajectoryId/wijzigen': writesInFile('guidance'),
  '/clienten/$clientId/traject/$trajectoryId/$step': writesInFile('guidance'),
  '/clienten/$clientId/traject/$trajectoryId/begeleider/$guideId': writesInFile('guidance'),
  '/clienten/$clientId/traject/$trajectoryId/exitgesprek': plans,
  '/trajecten/verdelen': writes('guidance'),
  '/trajecten/verdelen/$workerId': writes('guidance'),
  '/clienten/$clientId/zelfredzaamheid': reads('basics', 'guidance'),
  '/clienten/$clientId/zelfredzaamheid/$measurementId': reads('basics', 'guidance'),
  '/clienten/$clientId/plan': reads('basics', 'guidance'),
  '/clienten/$clientId/doel': plans,
  '/clienten/$clientId/doel/$goalId': plans,
  '/clienten/$clientId/checklist': reads('basics', 'guidance'),
  '/clienten/$clientId/checklist/$item': plans,
  '/checklists': writes('guidance'),
  '/begeleiding': writes('guidance'),
  '/begeleiding/contract': writes('guidance'),
  '/begeleiding/maand/$locationId/$month': writes('guidance'),
  '/zelfredzaamheid': writes('guidance'),
  '/beheer/instrumenten': is('administrator'),
  '/beheer/checklists': is('administrator'),
  '/beheer/checklists/nieuw': is('administrator'),
  '/beheer/checklists/$item': is('administrator'),
  '/beheer/trajectsoorten': is('administrator'),
  '/beheer/trajectsoorten/nieuw': is('administrator'),
  '/beheer/trajectsoorten/$termId': is('administrator'),
  '/clienten/$clientId/juridisch': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/termijn': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/gebeurtenis': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/stap': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/stappen/$legalStepId': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/gezinslid': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/gezinsleden/$legalRelativeId': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/bewijs': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/bewijs/$legalEvidenceId': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/kosten': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/kosten/$feeId': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/advocaat': writesInFile('legal'),
  '/clienten/$clientId/juridisch/$caseId/advocaat/$lawyerId': writesInFile('legal'),
  '/clienten/$clientId/huisvesting': writesInFile('housing'),
  '/clienten/$clientId/huisvesting/$placementId': writesInFile('housing'),
  '/clienten/$clientId/groep': writesInFile('groups'),
  '/clienten/$clientId/taalkoppel': writesInFile('language'),
  '/clienten/$clientId/taalkoppel/$pairId': reads('basics', 'language'),
  '/clienten/$clientId/geheim': ({ may }) => may.keepSecret,
  '/clienten/$clientId/taken': files,
  '/clienten/$clientId/taken/nieuw': files,
  '/afwezigheid': files,
  '/afwezigheid/nieuw': files,
  '/afwezigheid/$absenceId': files,
  '/spreekuur': room('desk'),
  '/spreekuur/bezoeker': room('desk'),
  '/spreekuur/openingstijden': room('desk'),
  '/spreekuur/$visitId': room('desk'),
  '/spreekuur/$visitId/intake': both(room('desk'), ({ may }) => may.createClient),
  '/spreekuur/dagen': writes('guidance'),
  '/spreekuur/dagen/$day': writes('guidance'),
  '/wachtkamer': room('desk'),
  '/agenda': files,
  '/agenda/nieuw': files,
  '/agenda/ruimtes': files,
  '/agenda/eigen': either(files, is('interpreter')),
  '/agenda/$appointmentId': files,
  '/boekingen': is('interpreter'),
  '/taken': files,
  '/taken/nieuw': files,
  '/taken/$taskId': files,
  '/sociale-kaart': either(files, is('administrator')),
  '/sociale-kaart/nieuw': either(writes('guidance'), is('administrator')),
  '/sociale-kaart/$partnerId': either(files, is('administrator')),
  '/verwijzingen': reads('basics', 'guidance'),
  '/clienten/$clientId/netwerk': reads('basics', 'guidance'),
  '/clienten/$clientId/verwijzing': plans,
  '/clienten/$clientId/verwijzing/$referralId': reads('basics', 'guidance'),
  '/clienten/$clientId/overleg': plans,
  '/clienten/$clientId/overleg/$conferenceId': reads('basics', 'guidance'),
  '/signalen': files,
  '/signalen/nieuw': files,
  '/signalen/$concernId': files,
  '/signalen/trend': either(writes('guidance'), is('coordinator')),
  '/opvang': either(files, is('coordinator', 'administrator')),
  '/opvang/nieuw': is('coordinator', 'administrator'),
  '/opvang/$receptionLocationId': either(files, is('coordinator', 'administrator')),
  '/opvang/correcties': reads('basics', 'legal'),
  '/opvang/signalen': either(reads('basics', 'legal'), is('coordinator')),
  '/opvang/signalen/nieuw': either(writesInFile('legal'), is('coordinator')),
  '/opvang/signalen/$nationalSignalId': either(writesInFile('legal'), is('coordinator')),
  '/clienten/$clientId/opvang': files,
  '/clienten/$clientId/opvang/verblijf': writesInFile('basics'),
  '/clienten/$clientId/opvang/verblijf/$stayId': writesInFile('basics'),
  '/clienten/$clientId/opvang/aanvraag': writesInFile('legal'),
  '/clienten/$clientId/opvang/aanvraag/$asylumApplicationId': writesInFile('legal'),
  '/clienten/$clientId/opvang/voorbereiding': writesInFile('legal'),
  '/clienten/$clientId/opvang/voorbereiding/$preparationId': writesInFile('legal'),
  '/clienten/$clientId/opvang/gehoor': writesInFile('legal'),
  '/clienten/$clientId/opvang/gehoor/$interviewId': writesInFile('legal'),
  '/clienten/$clientId/opvang/gezinstracering': writesInFile('legal'),
  '/clienten/$clientId/opvang/gezinstracering/$tracingId': writesInFile('legal'),
  '/clienten/$clientId/opvang/terugkeer': writesInFile('legal'),
  '/clienten/$clientId/opvang/terugkeer/$counsellingId': writesInFile('legal'),
  '/clienten/$clientId/opvang/terugkeer/$counsellingId/gesprek': writesInFile('legal'),
  '/clienten/$clientId/opvang/terugkeer/$counsellingId/gesprek/$returnTalkId': writesInFile('legal'),
  '/clienten/$clientId/vluchtverhaal': writesInFile('flight-story'),
  '/clienten/$clientId/vluchtverhaal/$flightStoryId': reads('basics', 'flight-story'),
  '/clienten/$clientId/vluchtverhaal/$flightStoryId/toestemming': writesInFile('flight-story'),
  '/huisvesting': either(reads('housing'), allReports),
  '/huisvesting/koppeling': writesInFile('housing'),
  '/huisvesting/woningen': reads('basics', 'housing'),
  '/huisvesting/woningen/nieuw': writesInFile('housing'),
  '/huisvesting/woningen/$dwellingId': writesInFile('housing'),
  '/huisvesting/taakstelling': is('team-leader', 'coordinator'),
  '/huisvesting/correctie': is('team-leader', 'coordinator'),
  '/juridisch': reads('basics', 'legal'),
  '/juridisch/verblijfsvergunningen': reads('basics', 'legal'),
  '/juridisch/zonder-begeleider': reads('basics', 'legal'),
  '/juridisch/vragen': reads('basics', 'legal'),
  '/juridisch/vragen/nieuw': writesInFile('legal'),
  '/juridisch/vragen/$questionId': reads('basics', 'legal'),
  '/juridisch/ronde': both(reads('basics', 'legal'), writes('legal')),
  '/regels': rules,
  '/regels/$ruleId': rules,
  '/regels/$ruleId/wijzigen': keepsRules,
  '/regels/wijziging/$changeId': rules,
  '/regels/dagen': rules,
  '/regels/dagen/nieuw': keepsRules,
  '/regels/nieuw': keepsRules,
  '/termijnen': reads('basics', 'legal'),
  '/termijnen/$legalTermId': reads('basics', 'legal'),
  '/termijnen/$legalTermId/$turn': writesInFile('legal'),
  '/termijnen/herinneringen': reads('basics', 'legal'),
  '/groepen': groups,
  '/groepen/nieuw': is('team-leader', 'coordinator', 'trainer'),
  '/groepen/$groupId': groups,
  '/mensen': either(files, reads('team'), reads('groups')),
  '/mensen/nieuw': writes('team'),
  '/mensen/$workerId': writes('team'),
  '/taalkoppels': reads('basics', 'language'),
  '/mijn-taalkoppel': room('pairs'),
  '/verantwoording': reads('reports'),
  '/verantwoording/gemeente': reads('reports'),
  '/verantwoording/verslag/$reportId': reads('reports'),
  '/wachtwoord': open,
  '/tweede-stap': open,
  '/ingelogd': open,
  '/importeren': imports,
  '/importeren/nieuw': imports,
  '/importeren/wachtend': ({ may }) => may.decideHeld,
  '/importeren/$batchId': imports,
  '/beheer/organisatie': room('organisation'),
  '/beheer/organisatie/gemeenten': room('organisation'),
  '/beheer/organisatie/lijsten': room('organisation'),
  '/beheer/organisatie/stichting': room('organisation'),
  '/beheer/organisatie/vestiging': room('organisation'),
  '/beheer/organisatie/vestiging/$locationId': room('organisation'),
  '/beheer/organisatie/vestiging/$locationId/gemeente': room('organisation'),
  '/beheer/organisatie/gemeente': room('organisation'),
  '/beheer/organisatie/gemeente/$municipalityId': room('organisation'),
  '/beheer/organisatie/woord': room('organisation'),
  '/beheer/organisatie/woord/$itemId': room('organisation'),
  '/accounts': room('accounts'),
  '/accounts/nieuw': room('accounts'),
  '/accounts/$accountId': room('accounts'),
  '/accounts/$accountId/rol': room('accounts'),
  '/accounts/$accountId/rol/$roleId': room('accounts'),
  '/balie': room('desk'),
  '/balie/$clientId': ({ may }) => may.openForWalkIn,
  '/dossier-openen': ({ may }) => may.breakGlass,
  '/geheim': room('log'),
  '/toegang': room('matrix'),
  '/geschiedenis/$record/$recordId': files,
  '/logboek': room('log'),
  '/logboek/overzicht': room('log'),
  '/logboek/opvallend': room('log'),
  '/logboek/opvallend/$signalId': room('log'),
  '/logboek/grenzen': room('log'),
  '/logboek/steekproeven': room('log'),
  '/logboek/steekproeven/nieuw': room('log'),
  '/logboek/steekproeven/$sampleId': room('log'),
}

export function mayEnter(path: string, session: ShellSession): boolean {
  const door = doors[path]
  if (door) return door(session)
  const above = path.slice(0, path.lastIndexOf('/'))
  return above !== '' && mayEnter(above, session)
}
