import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import { bringTexts } from '#platform/web/i18n/t.ts'
import type { Room } from '#platform/web/shell/Frame.tsx'
import type { ShellSession } from '#platform/web/shell/session.ts'
import { loadLaterTexts } from './texts.ts'
import { mayEnter } from './doors.ts'

/** A screen gets the names in its address (`$clientId`) as properties. */
export type Screen = { path: string; component: LazyExoticComponent<ComponentType<Record<string, string>>> }

/** Any screen component: its properties are the names in its address, which is what the router hands over. */
// biome-ignore lint: the component's own properties are checked by its address in the e2e journeys
type AnyScreen = ComponentType<never>

export const screen = (path: string, load: () => Promise<AnyScreen>): Screen => ({
  path,
  component: lazy(async () => ({ default: (await load()) as unknown as ComponentType<Record<string, string>> })),
})

/** A screen with words of its own, which are left out of the first load. */
const worded = (path: string, load: () => Promise<AnyScreen>): Screen =>
  screen(path, async () => (await Promise.all([load(), bringTexts(loadLaterTexts)]))[0])

/** Every address inside the frame: adding a screen is adding a line. */
export const screens: readonly Screen[] = [
  screen('/', async () => (await import('#capabilities/guidance/web/MyDayScreen.tsx')).MyDayScreen),
  screen('/clienten', async () => (await import('#capabilities/clients/web/ClientsScreen.tsx')).ClientsScreen),
  worded(
    '/clienten/nieuw',
    async () => (await import('#capabilities/clients/web/NewClientScreen.tsx')).NewClientScreen,
  ),
  worded(
    '/clienten/$clientId',
    async () => (await import('#capabilities/clients/web/ClientFileScreen.tsx')).ClientFileScreen,
  ),
  worded(
    '/clienten/$clientId/wijzigen',
    async () => (await import('#capabilities/clients/web/CorrectClientScreen.tsx')).CorrectClientScreen,
  ),
  worded(
    '/clienten/$clientId/gezin',
    async () => (await import('#capabilities/clients/web/HouseholdScreens.tsx')).JoinHouseholdScreen,
  ),
  worded(
    '/clienten/$clientId/gezin/$membershipId',
    async () => (await import('#capabilities/clients/web/HouseholdScreens.tsx')).MembershipScreen,
  ),
  screen(
    '/clienten/$clientId/gemeente',
    async () => (await import('#capabilities/clients/web/ResidenceScreens.tsx')).MoveScreen,
  ),
  screen(
    '/clienten/$clientId/gemeente/$residenceId',
    async () => (await import('#capabilities/clients/web/ResidenceScreens.tsx')).ResidenceScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis',
    async () => (await import('#capabilities/clients/web/events/EventMenuScreen.tsx')).EventMenuScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/aankomst',
    async () => (await import('#capabilities/clients/web/events/FamilyEventScreens.tsx')).ArrivalScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/geboorte',
    async () => (await import('#capabilities/clients/web/events/FamilyEventScreens.tsx')).BirthScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/vergunning',
    async () => (await import('#capabilities/clients/web/events/PersonEventScreens.tsx')).NewPermitScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/naam',
    async () => (await import('#capabilities/clients/web/events/PersonEventScreens.tsx')).RenamingScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/achttien',
    async () => (await import('#capabilities/clients/web/events/PersonEventScreens.tsx')).ComingOfAgeScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/verhuizing',
    async () => (await import('#capabilities/clients/web/events/MoveScreens.tsx')).MovePeopleScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/scheiding',
    async () => (await import('#capabilities/clients/web/events/MoveScreens.tsx')).SeparationScreen,
  ),
  worded(
    '/clienten/$clientId/gebeurtenis/overlijden',
    async () => (await import('#capabilities/clients/web/events/PersonEventScreens.tsx')).PassingScreen,
  ),
  worded(
    '/clienten/$clientId/gezin-in-beeld',
    async () => (await import('#capabilities/clients/web/family/FamilyPictureScreen.tsx')).FamilyPictureScreen,
  ),
  worded(
    '/clienten/$clientId/familielid',
    async () => (await import('#capabilities/clients/web/family/RelativeScreens.tsx')).AddRelativeScreen,
  ),
  worded(
    '/clienten/$clientId/familielid/$relativeId',
    async () => (await import('#capabilities/clients/web/family/RelativeScreens.tsx')).RelativeScreen,
  ),
  worded(
    '/clienten/$clientId/naam',
    async () => (await import('#capabilities/clients/web/details/NameScreens.tsx')).AddNameScreen,
  ),
  worded(
    '/clienten/$clientId/naam/$nameId',
    async () => (await import('#capabilities/clients/web/details/NameScreens.tsx')).NameScreen,
  ),
  worded(
    '/clienten/$clientId/nationaliteit',
    async () => (await import('#capabilities/clients/web/details/NationalityScreens.tsx')).AddNationalityScreen,
  ),
  worded(
    '/clienten/$clientId/nationaliteit/$otherNationalityId',
    async () => (await import('#capabilities/clients/web/details/NationalityScreens.tsx')).NationalityScreen,
  ),
  worded(
    '/clienten/$clientId/taal',
    async () => (await import('#capabilities/clients/web/details/LanguageScreens.tsx')).AddLanguageScreen,
  ),
  worded(
    '/clienten/$clientId/taal/$spokenLanguageId',
    async () => (await import('#capabilities/clients/web/details/LanguageScreens.tsx')).LanguageScreen,
  ),
  worded(
    '/clienten/$clientId/nummer',
    async () => (await import('#capabilities/clients/web/details/IdentifierScreens.tsx')).AddIdentifierScreen,
  ),
  worded(
    '/clienten/$clientId/nummer/$identifierId',
    async () => (await import('#capabilities/clients/web/details/IdentifierScreens.tsx')).IdentifierScreen,
  ),
  worded(
    '/clienten/$clientId/verblijf',
    async () => (await import('#capabilities/clients/web/details/PermitScreens.tsx')).AddPermitScreen,
  ),
  worded(
    '/clienten/$clientId/verblijf/$permitId',
    async () => (await import('#capabilities/clients/web/details/PermitScreens.tsx')).PermitScreen,
  ),
  worded(
    '/clienten/$clientId/doelgroep',
    async () => (await import('#capabilities/clients/web/details/TargetGroupScreens.tsx')).ChangeTargetGroupScreen,
  ),
  worded(
    '/clienten/$clientId/doelgroep/eerder',
    async () => (await import('#capabilities/clients/web/details/TargetGroupScreens.tsx')).AddEarlierTargetGroupScreen,
  ),
  worded(
    '/clienten/$clientId/doelgroep/$earlierTargetGroupId',
    async () => (await import('#capabilities/clients/web/details/TargetGroupScreens.tsx')).EarlierTargetGroupScreen,
  ),
  worded(
    '/clienten/$clientId/overlijden',
    async () => (await import('#capabilities/clients/web/details/DeathScreen.tsx')).DeathScreen,
  ),
  worded(
    '/clienten/$clientId/dubbel',
    async () => (await import('#capabilities/clients/web/doubles/PairClientsScreen.tsx')).PairClientsScreen,
  ),
  worded(
    '/clienten/$clientId/toen',
    async () => (await import('#capabilities/clients/web/as-of/AsOfScreen.tsx')).AsOfScreen,
  ),
  worded('/dubbelen', async () => (await import('#capabilities/clients/web/doubles/DoublesScreen.tsx')).DoublesScreen),
  worded(
    '/dubbelen/$doubleId',
    async () => (await import('#capabilities/clients/web/doubles/DoubleScreen.tsx')).DoubleScreen,
  ),
  worded(
    '/dubbelen/samengevoegd/$mergeId',
    async () => (await import('#capabilities/clients/web/doubles/MergeScreen.tsx')).MergeScreen,
  ),
  screen(
    '/clienten/$clientId/contact',
    async () => (await import('#capabilities/contacts/web/ContactScreen.tsx')).NewContactScreen,
  ),
  screen(
    '/clienten/$clientId/contact/$contactId',
    async () => (await import('#capabilities/contacts/web/ContactScreen.tsx')).ContactScreen,
  ),
  screen(
    '/clienten/$clientId/traject',
    async () => (await import('#capabilities/guidance/web/TrajectoryScreen.tsx')).NewTrajectoryScreen,
  ),
  screen(
    '/clienten/$clientId/traject/$trajectoryId',
    async () => (await import('#capabilities/guidance/web/TrajectoryScreen.tsx')).TrajectoryScreen,
  ),
  screen(
    '/clienten/$clientId/juridisch',
    async () => (await import('#capabilities/legal/web/LegalCaseScreen.tsx')).NewLegalCaseScreen,
  ),
  screen(
    '/clienten/$clientId/juridisch/$caseId',
    async () => (await import('#capabilities/legal/web/LegalCaseScreen.tsx')).LegalCaseScreen,
  ),
  screen(
    '/clienten/$clientId/huisvesting',
    async () => (await import('#capabilities/housing/web/PlacementScreen.tsx')).NewPlacementScreen,
  ),
  screen(
    '/clienten/$clientId/huisvesting/$placementId',
    async () => (await import('#capabilities/housing/web/PlacementScreen.tsx')).PlacementScreen,
  ),
  screen(
    '/clienten/$clientId/groep',
    async () => (await import('#capabilities/programmes/web/JoinGroupScreen.tsx')).JoinGroupScreen,
  ),
  screen(
    '/clienten/$clientId/taalkoppel',
    async () => (await import('#capabilities/matching/web/PairScreen.tsx')).NewPairScreen,
  ),
  screen(
    '/clienten/$clientId/taalkoppel/$pairId',
    async () => (await import('#capabilities/matching/web/PairScreen.tsx')).PairScreen,
  ),
  screen('/huisvesting', async () => (await import('#capabilities/housing/web/HousingScreen.tsx')).HousingScreen),
  screen(
    '/huisvesting/koppeling',
    async () => (await import('#capabilities/housing/web/AllocateScreen.tsx')).AllocateScreen,
  ),
  screen(
    '/huisvesting/woningen',
    async () => (await import('#capabilities/housing/web/DwellingScreens.tsx')).DwellingsScreen,
  ),
  screen(
    '/huisvesting/woningen/nieuw',
    async () => (await import('#capabilities/housing/web/DwellingScreens.tsx')).NewDwellingScreen,
  ),
  screen(
    '/huisvesting/woningen/$dwellingId',
    async () => (await import('#capabilities/housing/web/DwellingScreens.tsx')).DwellingScreen,
  ),
  screen(
    '/huisvesting/taakstelling',
    async () => (await import('#capabilities/housing/web/TargetScreen.tsx')).TargetScreen,
  ),
  screen(
    '/huisvesting/correctie',
    async () => (await import('#capabilities/housing/web/TargetScreen.tsx')).CorrectionScreen,
  ),
  screen('/juridisch', async () => (await import('#capabilities/legal/web/LegalCasesScreen.tsx')).LegalCasesScreen),
  screen('/groepen', async () => (await import('#capabilities/programmes/web/GroupsScreen.tsx')).GroupsScreen),
  screen('/groepen/nieuw', async () => (await import('#capabilities/programmes/web/GroupFields.tsx')).NewGroupScreen),
  screen('/groepen/$groupId', async () => (await import('#capabilities/programmes/web/GroupScreen.tsx')).GroupScreen),
  screen('/mensen', async () => (await import('#capabilities/team/web/TeamScreen.tsx')).TeamScreen),
  screen('/mensen/nieuw', async () => (await import('#capabilities/team/web/WorkerScreen.tsx')).NewWorkerScreen),
  screen('/mensen/$workerId', async () => (await import('#capabilities/team/web/WorkerScreen.tsx')).WorkerScreen),
  screen('/taalkoppels', async () => (await import('#capabilities/matching/web/PairsScreen.tsx')).PairsScreen),
  screen(
    '/mijn-taalkoppel',
    async () => (await import('#capabilities/matching/web/OwnPairsScreen.tsx')).OwnPairsScreen,
  ),
  screen('/verantwoording', async () => (await import('#capabilities/reporting/web/ReportsScreen.tsx')).ReportsScreen),
  screen(
    '/verantwoording/gemeente',
    async () => (await import('#capabilities/reporting/web/ReportScreen.tsx')).LiveReportScreen,
  ),
  screen(
    '/verantwoording/verslag/$reportId',
    async () => (await import('#capabilities/reporting/web/ReportScreen.tsx')).FinalisedReportScreen,
  ),
  screen(
    '/wachtwoord',
    async () => (await import('#capabilities/access/web/ChangePasswordScreen.tsx')).ChangePasswordScreen,
  ),
  screen(
    '/tweede-stap',
    async () => (await import('#capabilities/access/web/second-factor/SecondFactorScreen.tsx')).SecondFactorScreen,
  ),
  screen('/importeren', async () => (await import('#capabilities/imports/web/ImportsScreen.tsx')).ImportsScreen),
  screen('/importeren/nieuw', async () => (await import('#capabilities/imports/web/OfferScreen.tsx')).OfferScreen),
  screen('/importeren/wachtend', async () => (await import('#capabilities/imports/web/HeldScreen.tsx')).HeldScreen),
  screen('/importeren/$batchId', async () => (await import('#capabilities/imports/web/BatchScreen.tsx')).BatchScreen),
  screen(
    '/beheer/organisatie',
    async () => (await import('#capabilities/organisation/web/OrganisationScreen.tsx')).OrganisationScreen,
  ),
  screen(
    '/beheer/organisatie/gemeenten',
    async () => (await import('#capabilities/organisation/web/OrganisationScreen.tsx')).MunicipalitiesScreen,
  ),
  screen(
    '/beheer/organisatie/lijsten',
    async () => (await import('#capabilities/organisation/web/ListsScreen.tsx')).ListsScreen,
  ),
  screen(
    '/beheer/organisatie/stichting',
    async () => (await import('#capabilities/organisation/web/PlaceScreens.tsx')).FoundationScreen,
  ),
  screen(
    '/beheer/organisatie/vestiging',
    async () => (await import('#capabilities/organisation/web/PlaceScreens.tsx')).NewLocationScreen,
  ),
  screen(
    '/beheer/organisatie/vestiging/$locationId',
    async () => (await import('#capabilities/organisation/web/PlaceScreens.tsx')).LocationScreen,
  ),
  screen(
    '/beheer/organisatie/vestiging/$locationId/gemeente',
    async () => (await import('#capabilities/organisation/web/PlaceScreens.tsx')).ServeScreen,
  ),
  screen(
    '/beheer/organisatie/gemeente',
    async () => (await import('#capabilities/organisation/web/MunicipalityScreen.tsx')).NewMunicipalityScreen,
  ),
  screen(
    '/beheer/organisatie/gemeente/$municipalityId',
    async () => (await import('#capabilities/organisation/web/MunicipalityScreen.tsx')).MunicipalityScreen,
  ),
  screen(
    '/beheer/organisatie/woord',
    async () => (await import('#capabilities/organisation/web/WordScreen.tsx')).NewWordScreen,
  ),
  screen(
    '/beheer/organisatie/woord/$itemId',
    async () => (await import('#capabilities/organisation/web/WordScreen.tsx')).WordScreen,
  ),
  screen('/accounts', async () => (await import('#capabilities/access/web/AccountsScreen.tsx')).AccountsScreen),
  screen('/accounts/nieuw', async () => (await import('#capabilities/access/web/InviteScreen.tsx')).InviteScreen),
  screen(
    '/accounts/$accountId',
    async () => (await import('#capabilities/access/web/AccountScreen.tsx')).AccountScreen,
  ),
  screen(
    '/accounts/$accountId/rol',
    async () => (await import('#capabilities/access/web/RoleScreens.tsx')).NewRoleScreen,
  ),
  screen(
    '/accounts/$accountId/rol/$roleId',
    async () => (await import('#capabilities/access/web/RoleScreens.tsx')).RoleScreen,
  ),
  worded('/balie', async () => (await import('#capabilities/access/web/DeskScreen.tsx')).DeskScreen),
  worded('/balie/$clientId', async () => (await import('#capabilities/access/web/OpenFileScreens.tsx')).WalkInScreen),
  worded(
    '/dossier-openen',
    async () => (await import('#capabilities/access/web/OpenFileScreens.tsx')).BreakGlassScreen,
  ),
  worded(
    '/clienten/$clientId/geheim',
    async () => (await import('#capabilities/access/web/SecrecyScreens.tsx')).SecrecyScreen,
  ),
  worded('/geheim', async () => (await import('#capabilities/access/web/SecrecyScreens.tsx')).SecretClientsScreen),
  worded('/toegang', async () => (await import('#capabilities/access/web/MatrixScreen.tsx')).MatrixScreen),
  screen('/ingelogd', async () => (await import('#capabilities/access/web/SessionsScreen.tsx')).SessionsScreen),
  worded(
    '/geschiedenis/$record/$recordId',
    async () => (await import('#capabilities/access/web/HistoryScreen.tsx')).HistoryScreen,
  ),
  worded('/logboek', async () => (await import('#capabilities/access/web/LogScreen.tsx')).LogScreen),
  worded('/logboek/overzicht', async () => (await import('#capabilities/access/web/CountsScreen.tsx')).CountsScreen),
  worded('/logboek/opvallend', async () => (await import('#capabilities/access/web/SignalScreens.tsx')).SignalsScreen),
  worded(
    '/logboek/opvallend/$signalId',
    async () => (await import('#capabilities/access/web/SignalScreens.tsx')).SignalScreen,
  ),
  worded('/logboek/grenzen', async () => (await import('#capabilities/access/web/SignalScreens.tsx')).ThresholdsScreen),
  worded(
    '/logboek/steekproeven',
    async () => (await import('#capabilities/access/web/SampleScreens.tsx')).SamplesScreen,
  ),
  worded(
    '/logboek/steekproeven/nieuw',
    async () => (await import('#capabilities/access/web/SampleScreens.tsx')).NewSampleScreen,
  ),
  worded(
    '/logboek/steekproeven/$sampleId',
    async () => (await import('#capabilities/access/web/SampleScreens.tsx')).SampleScreen,
  ),
]

/** The menu, in its order; the session says which rooms one may enter. */
const allRooms: readonly (Room & { enter?: string })[] = [
  { to: '/', text: 'shell.today', icon: 'day', tab: true },
  { to: '/balie', text: 'access.deskRoom', icon: 'desk', enter: 'desk' },
  { to: '/clienten', text: 'clients.title', icon: 'people', enter: 'clients', tab: true },
  { to: '/huisvesting', text: 'housing.title', icon: 'home', enter: 'housing' },
  { to: '/juridisch', text: 'legal.title', icon: 'law', enter: 'legal' },
  { to: '/groepen', text: 'programmes.title', icon: 'group', enter: 'groups' },
  { to: '/taalkoppels', text: 'matching.title', icon: 'pair', enter: 'clients' },
  { to: '/mijn-taalkoppel', text: 'matching.mine.title', icon: 'pair', enter: 'pairs', tab: true },
  { to: '/mensen', text: 'team.title', icon: 'team', enter: 'team' },
  { to: '/verantwoording', text: 'reporting.room', icon: 'chart', enter: 'reports', tab: true },
  { to: '/importeren', text: 'imports.room', icon: 'import', enter: 'imports' },
  { to: '/beheer/organisatie', text: 'organisation.room', icon: 'settings', enter: 'organisation' },
  { to: '/accounts', text: 'access.accounts', icon: 'key', enter: 'accounts' },
  { to: '/toegang', text: 'access.matrixRoom', icon: 'law', enter: 'matrix' },
  { to: '/logboek', text: 'access.log.title', icon: 'eye', enter: 'log' },
]

export const roomsOf = (session: ShellSession): Room[] =>
  allRooms
    .filter((room) => room.enter === undefined || session.may.enter[room.enter] === true)
    .filter((room) => mayEnter(room.to, session))
