import { legalScreens } from './legal-screens.ts'
import { from, type Screen, wordedFrom } from './screen.ts'

/** Every address inside the frame: adding a screen is adding a line. */
export const screens: readonly Screen[] = [
  ...from(() => import('#capabilities/guidance/web/MyDayScreen.tsx'), { MyDayScreen: '/' }),
  ...from(() => import('#capabilities/clients/web/ClientsScreen.tsx'), { ClientsScreen: '/clienten' }),
  ...wordedFrom(() => import('#capabilities/clients/web/NewClientScreen.tsx'), { NewClientScreen: '/clienten/nieuw' }),
  ...wordedFrom(() => import('#capabilities/clients/web/ClientFileScreen.tsx'), {
    ClientFileScreen: '/clienten/$clientId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/CorrectClientScreen.tsx'), {
    CorrectClientScreen: '/clienten/$clientId/wijzigen',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/HouseholdScreens.tsx'), {
    JoinHouseholdScreen: '/clienten/$clientId/gezin',
    MembershipScreen: '/clienten/$clientId/gezin/$membershipId',
  }),
  ...from(() => import('#capabilities/clients/web/ResidenceScreens.tsx'), {
    MoveScreen: '/clienten/$clientId/gemeente',
    ResidenceScreen: '/clienten/$clientId/gemeente/$residenceId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/events/EventMenuScreen.tsx'), {
    EventMenuScreen: '/clienten/$clientId/gebeurtenis',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/events/FamilyEventScreens.tsx'), {
    ArrivalScreen: '/clienten/$clientId/gebeurtenis/aankomst',
    BirthScreen: '/clienten/$clientId/gebeurtenis/geboorte',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/events/PersonEventScreens.tsx'), {
    NewPermitScreen: '/clienten/$clientId/gebeurtenis/vergunning',
    RenamingScreen: '/clienten/$clientId/gebeurtenis/naam',
    ComingOfAgeScreen: '/clienten/$clientId/gebeurtenis/achttien',
    PassingScreen: '/clienten/$clientId/gebeurtenis/overlijden',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/events/MoveScreens.tsx'), {
    MovePeopleScreen: '/clienten/$clientId/gebeurtenis/verhuizing',
    SeparationScreen: '/clienten/$clientId/gebeurtenis/scheiding',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/family/FamilyPictureScreen.tsx'), {
    FamilyPictureScreen: '/clienten/$clientId/gezin-in-beeld',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/family/RelativeScreens.tsx'), {
    AddRelativeScreen: '/clienten/$clientId/familielid',
    RelativeScreen: '/clienten/$clientId/familielid/$relativeId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/details/NameScreens.tsx'), {
    AddNameScreen: '/clienten/$clientId/naam',
    NameScreen: '/clienten/$clientId/naam/$nameId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/details/NationalityScreens.tsx'), {
    AddNationalityScreen: '/clienten/$clientId/nationaliteit',
    NationalityScreen: '/clienten/$clientId/nationaliteit/$otherNationalityId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/details/LanguageScreens.tsx'), {
    AddLanguageScreen: '/clienten/$clientId/taal',
    LanguageScreen: '/clienten/$clientId/taal/$spokenLanguageId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/details/IdentifierScreens.tsx'), {
    AddIdentifierScreen: '/clienten/$clientId/nummer',
    IdentifierScreen: '/clienten/$clientId/nummer/$identifierId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/details/PermitScreens.tsx'), {
    AddPermitScreen: '/clienten/$clientId/verblijf',
    PermitScreen: '/clienten/$clientId/verblijf/$permitId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/details/TargetGroupScreens.tsx'), {
    ChangeTargetGroupScreen: '/clienten/$clientId/doelgroep',
    AddEarlierTargetGroupScreen: '/clienten/$clientId/doelgroep/eerder',
    EarlierTargetGroupScreen: '/clienten/$clientId/doelgroep/$earlierTargetGroupId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/photo/PhotoScreen.tsx'), {
    PhotoScreen: '/clienten/$clientId/foto',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/details/DeathScreen.tsx'), {
    DeathScreen: '/clienten/$clientId/overlijden',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/doubles/PairClientsScreen.tsx'), {
    PairClientsScreen: '/clienten/$clientId/dubbel',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/as-of/AsOfScreen.tsx'), {
    AsOfScreen: '/clienten/$clientId/toen',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/doubles/DoublesScreen.tsx'), { DoublesScreen: '/dubbelen' }),
  ...wordedFrom(() => import('#capabilities/clients/web/doubles/DoubleScreen.tsx'), {
    DoubleScreen: '/dubbelen/$doubleId',
  }),
  ...wordedFrom(() => import('#capabilities/clients/web/doubles/MergeScreen.tsx'), {
    MergeScreen: '/dubbelen/samengevoegd/$mergeId',
  }),
  ...wordedFrom(() => import('#capabilities/handovers/web/OfferScreen.tsx'), {
    OfferScreen: '/clienten/$clientId/overdracht',
  }),
  ...wordedFrom(() => import('#capabilities/handovers/web/HandoversScreen.tsx'), { HandoversScreen: '/overdrachten' }),
  ...wordedFrom(() => import('#capabilities/handovers/web/HandoverScreen.tsx'), {
    HandoverScreen: '/overdrachten/$handoverId',
  }),
  ...wordedFrom(() => import('#capabilities/handovers/web/SealScreen.tsx'), {
    SealScreen: '/clienten/$clientId/overdracht/pakket',
  }),
  ...wordedFrom(() => import('#capabilities/handovers/web/SealedScreen.tsx'), {
    SealedScreen: '/overdrachten/verzegeld',
  }),
  ...wordedFrom(() => import('#capabilities/handovers/web/PackageScreen.tsx'), {
    PackageScreen: '/overdrachten/pakket',
  }),
  ...wordedFrom(() => import('#capabilities/contacts/web/ContactScreen.tsx'), {
    NewContactScreen: '/clienten/$clientId/contact',
    ContactScreen: '/clienten/$clientId/contact/$contactId',
  }),
  ...wordedFrom(() => import('#capabilities/contacts/web/outbox/OutboxScreen.tsx'), {
    OutboxScreen: '/niet-verstuurd',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/TasksScreen.tsx'), { TasksScreen: '/taken' }),
  ...wordedFrom(() => import('#capabilities/planning/web/TaskScreen.tsx'), {
    NewTaskScreen: '/taken/nieuw',
    TaskScreen: '/taken/$taskId',
    NewClientTaskScreen: '/clienten/$clientId/taken/nieuw',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/ClientTasksScreen.tsx'), {
    ClientTasksScreen: '/clienten/$clientId/taken',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/office-hours/OfficeHoursScreen.tsx'), {
    OfficeHoursScreen: '/spreekuur',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/office-hours/ArrivalScreen.tsx'), {
    ArrivalScreen: '/spreekuur/bezoeker',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/office-hours/TimesScreen.tsx'), {
    TimesScreen: '/spreekuur/openingstijden',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/office-hours/DeskDaysScreens.tsx'), {
    DeskDaysScreen: '/spreekuur/dagen',
    DeskDayScreen: '/spreekuur/dagen/$day',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/office-hours/VisitScreen.tsx'), {
    VisitScreen: '/spreekuur/$visitId',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/office-hours/TakeInScreen.tsx'), {
    TakeInScreen: '/spreekuur/$visitId/intake',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/office-hours/WaitingRoomScreen.tsx'), {
    WaitingRoomScreen: '/wachtkamer',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/AgendaScreen.tsx'), { AgendaScreen: '/agenda' }),
  ...wordedFrom(() => import('#capabilities/planning/web/AppointmentScreen.tsx'), {
    NewAppointmentScreen: '/agenda/nieuw',
    AppointmentScreen: '/agenda/$appointmentId',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/beside-agenda.ts'), {
    RoomsScreen: '/agenda/ruimtes',
    OwnCalendarScreen: '/agenda/eigen',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/AbsenceScreens.tsx'), {
    AbsencesScreen: '/afwezigheid',
    NewAbsenceScreen: '/afwezigheid/nieuw',
    AbsenceScreen: '/afwezigheid/$absenceId',
  }),
  ...wordedFrom(() => import('#capabilities/planning/web/BookingsScreen.tsx'), { BookingsScreen: '/boekingen' }),
  ...wordedFrom(() => import('#capabilities/network/web/DirectoryScreen.tsx'), { DirectoryScreen: '/sociale-kaart' }),
  ...wordedFrom(() => import('#capabilities/network/web/PartnerScreen.tsx'), {
    NewPartnerScreen: '/sociale-kaart/nieuw',
    PartnerScreen: '/sociale-kaart/$partnerId',
  }),
  ...wordedFrom(() => import('#capabilities/network/web/ReferralsScreen.tsx'), { ReferralsScreen: '/verwijzingen' }),
  ...wordedFrom(() => import('#capabilities/network/web/ReferralScreen.tsx'), {
    NewReferralScreen: '/clienten/$clientId/verwijzing',
    ReferralScreen: '/clienten/$clientId/verwijzing/$referralId',
  }),
  ...wordedFrom(() => import('#capabilities/network/web/ClientNetworkScreen.tsx'), {
    ClientNetworkScreen: '/clienten/$clientId/netwerk',
  }),
  ...wordedFrom(() => import('#capabilities/network/web/ConferenceScreen.tsx'), {
    NewConferenceScreen: '/clienten/$clientId/overleg',
    ConferenceScreen: '/clienten/$clientId/overleg/$conferenceId',
  }),
  ...wordedFrom(() => import('#capabilities/network/web/ConcernsScreen.tsx'), { ConcernsScreen: '/signalen' }),
  ...wordedFrom(() => import('#capabilities/network/web/ConcernScreen.tsx'), {
    NewConcernScreen: '/signalen/nieuw',
    ConcernScreen: '/signalen/$concernId',
  }),
  ...wordedFrom(() => import('#capabilities/network/web/TrendScreen.tsx'), { TrendScreen: '/signalen/trend' }),
  ...from(() => import('#capabilities/guidance/web/TrajectoryScreen.tsx'), {
    NewTrajectoryScreen: '/clienten/$clientId/traject',
    TrajectoryScreen: '/clienten/$clientId/traject/$trajectoryId/wijzigen',
  }),
  ...wordedFrom(() => import('#capabilities/guidance/web/self-reliance.ts'), {
    MeasurementsScreen: '/clienten/$clientId/zelfredzaamheid',
    MeasurementScreen: '/clienten/$clientId/zelfredzaamheid/$measurementId',
    CountsScreen: '/zelfredzaamheid',
    InstrumentsScreen: '/beheer/instrumenten',
    PlanScreen: '/clienten/$clientId/plan',
    NewGoalScreen: '/clienten/$clientId/doel',
    GoalScreen: '/clienten/$clientId/doel/$goalId',
    ChecklistScreen: '/clienten/$clientId/checklist',
    ChecklistItemScreen: '/clienten/$clientId/checklist/$item',
    ChecklistCountsScreen: '/checklists',
    BoardScreen: '/begeleiding',
    ContractScreen: '/begeleiding/contract',
    MonthlyCheckScreen: '/begeleiding/maand/$locationId/$month',
    ChecklistTemplatesScreen: '/beheer/checklists',
    NewTemplateItemScreen: '/beheer/checklists/nieuw',
    TemplateItemScreen: '/beheer/checklists/$item',
    TermsScreen: '/beheer/trajectsoorten',
    NewTermScreen: '/beheer/trajectsoorten/nieuw',
    EndTermScreen: '/beheer/trajectsoorten/$termId',
    TrajectoryCourseScreen: '/clienten/$clientId/traject/$trajectoryId',
    TrajectoryStepScreen: '/clienten/$clientId/traject/$trajectoryId/$step',
    EndGuideScreen: '/clienten/$clientId/traject/$trajectoryId/begeleider/$guideId',
    ExitInterviewScreen: '/clienten/$clientId/traject/$trajectoryId/exitgesprek',
    HoldersScreen: '/trajecten/verdelen',
    ReassignScreen: '/trajecten/verdelen/$workerId',
  }),
  ...wordedFrom(() => import('#capabilities/housing/web/PlacementScreen.tsx'), {
    NewPlacementScreen: '/clienten/$clientId/huisvesting',
    PlacementScreen: '/clienten/$clientId/huisvesting/$placementId',
  }),
  ...wordedFrom(() => import('#capabilities/programmes/web/JoinGroupScreen.tsx'), {
    JoinGroupScreen: '/clienten/$clientId/groep',
  }),
  ...wordedFrom(() => import('#capabilities/matching/web/PairScreen.tsx'), {
    NewPairScreen: '/clienten/$clientId/taalkoppel',
    PairScreen: '/clienten/$clientId/taalkoppel/$pairId',
  }),
  ...wordedFrom(() => import('#capabilities/housing/web/HousingScreen.tsx'), { HousingScreen: '/huisvesting' }),
  ...wordedFrom(() => import('#capabilities/housing/web/AllocateScreen.tsx'), {
    AllocateScreen: '/huisvesting/koppeling',
  }),
  ...wordedFrom(() => import('#capabilities/housing/web/DwellingScreens.tsx'), {
    DwellingsScreen: '/huisvesting/woningen',
    NewDwellingScreen: '/huisvesting/woningen/nieuw',
    DwellingScreen: '/huisvesting/woningen/$dwellingId',
  }),
  ...wordedFrom(() => import('#capabilities/housing/web/TargetScreen.tsx'), {
    TargetScreen: '/huisvesting/taakstelling',
    CorrectionScreen: '/huisvesting/correctie',
  }),
  ...wordedFrom(() => import('#capabilities/programmes/web/GroupsScreen.tsx'), { GroupsScreen: '/groepen' }),
  ...wordedFrom(() => import('#capabilities/programmes/web/GroupFields.tsx'), { NewGroupScreen: '/groepen/nieuw' }),
  ...wordedFrom(() => import('#capabilities/programmes/web/GroupScreen.tsx'), { GroupScreen: '/groepen/$groupId' }),
  ...wordedFrom(() => import('#capabilities/team/web/TeamScreen.tsx'), { TeamScreen: '/mensen' }),
  ...wordedFrom(() => import('#capabilities/team/web/WorkerScreen.tsx'), {
    NewWorkerScreen: '/mensen/nieuw',
    WorkerScreen: '/mensen/$workerId',
  }),
  ...wordedFrom(() => import('#capabilities/matching/web/PairsScreen.tsx'), { PairsScreen: '/taalkoppels' }),
  ...wordedFrom(() => import('#capabilities/matching/web/OwnPairsScreen.tsx'), { OwnPairsScreen: '/mijn-taalkoppel' }),
  ...wordedFrom(() => import('#capabilities/reporting/web/ReportsScreen.tsx'), { ReportsScreen: '/verantwoording' }),
  ...wordedFrom(() => import('#capabilities/reporting/web/ReportScreen.tsx'), {
    LiveReportScreen: '/verantwoording/gemeente',
    FinalisedReportScreen: '/verantwoording/verslag/$reportId',
  }),
  ...from(() => import('#capabilities/access/web/ChangePasswordScreen.tsx'), { ChangePasswordScreen: '/wachtwoord' }),
  ...from(() => import('#capabilities/access/web/second-factor/SecondFactorScreen.tsx'), {
    SecondFactorScreen: '/tweede-stap',
  }),
  ...wordedFrom(() => import('#capabilities/imports/web/ImportsScreen.tsx'), { ImportsScreen: '/importeren' }),
  ...wordedFrom(() => import('#capabilities/imports/web/OfferScreen.tsx'), { OfferScreen: '/importeren/nieuw' }),
  ...wordedFrom(() => import('#capabilities/imports/web/HeldScreen.tsx'), { HeldScreen: '/importeren/wachtend' }),
  ...wordedFrom(() => import('#capabilities/imports/web/BatchScreen.tsx'), { BatchScreen: '/importeren/$batchId' }),
  ...wordedFrom(() => import('#capabilities/organisation/web/OrganisationScreen.tsx'), {
    OrganisationScreen: '/beheer/organisatie',
    MunicipalitiesScreen: '/beheer/organisatie/gemeenten',
  }),
  ...wordedFrom(() => import('#capabilities/organisation/web/ListsScreen.tsx'), {
    ListsScreen: '/beheer/organisatie/lijsten',
  }),
  ...wordedFrom(() => import('#capabilities/organisation/web/PlaceScreens.tsx'), {
    FoundationScreen: '/beheer/organisatie/stichting',
    NewLocationScreen: '/beheer/organisatie/vestiging',
    LocationScreen: '/beheer/organisatie/vestiging/$locationId',
    ServeScreen: '/beheer/organisatie/vestiging/$locationId/gemeente',
  }),
  ...wordedFrom(() => import('#capabilities/organisation/web/MunicipalityScreen.tsx'), {
    NewMunicipalityScreen: '/beheer/organisatie/gemeente',
    MunicipalityScreen: '/beheer/organisatie/gemeente/$municipalityId',
  }),
  ...wordedFrom(() => import('#capabilities/organisation/web/WordScreen.tsx'), {
    NewWordScreen: '/beheer/organisatie/woord',
    WordScreen: '/beheer/organisatie/woord/$itemId',
  }),
  ...from(() => import('#capabilities/access/web/AccountsScreen.tsx'), { AccountsScreen: '/accounts' }),
  ...from(() => import('#capabilities/access/web/InviteScreen.tsx'), { InviteScreen: '/accounts/nieuw' }),
  ...from(() => import('#capabilities/access/web/AccountScreen.tsx'), { AccountScreen: '/accounts/$accountId' }),
  ...from(() => import('#capabilities/access/web/RoleScreens.tsx'), {
    NewRoleScreen: '/accounts/$accountId/rol',
    RoleScreen: '/accounts/$accountId/rol/$roleId',
  }),
  ...wordedFrom(() => import('#capabilities/access/web/DeskScreen.tsx'), { DeskScreen: '/balie' }),
  ...wordedFrom(() => import('#capabilities/access/web/OpenFileScreens.tsx'), {
    WalkInScreen: '/balie/$clientId',
    BreakGlassScreen: '/dossier-openen',
  }),
  ...wordedFrom(() => import('#capabilities/access/web/SecrecyScreens.tsx'), {
    SecrecyScreen: '/clienten/$clientId/geheim',
    SecretClientsScreen: '/geheim',
  }),
  ...wordedFrom(() => import('#capabilities/access/web/MatrixScreen.tsx'), { MatrixScreen: '/toegang' }),
  ...from(() => import('#capabilities/access/web/SessionsScreen.tsx'), { SessionsScreen: '/ingelogd' }),
  ...wordedFrom(() => import('#capabilities/access/web/HistoryScreen.tsx'), {
    HistoryScreen: '/geschiedenis/$record/$recordId',
  }),
  ...wordedFrom(() => import('#capabilities/access/web/LogScreen.tsx'), { LogScreen: '/logboek' }),
  ...wordedFrom(() => import('#capabilities/access/web/CountsScreen.tsx'), { CountsScreen: '/logboek/overzicht' }),
  ...wordedFrom(() => import('#capabilities/access/web/SignalScreens.tsx'), {
    SignalsScreen: '/logboek/opvallend',
    SignalScreen: '/logboek/opvallend/$signalId',
    ThresholdsScreen: '/logboek/grenzen',
  }),
  ...wordedFrom(() => import('#capabilities/access/web/SampleScreens.tsx'), {
    SamplesScreen: '/logboek/steekproeven',
    NewSampleScreen: '/logboek/steekproeven/nieuw',
    SampleScreen: '/logboek/steekproeven/$sampleId',
  }),
  ...legalScreens,
]
