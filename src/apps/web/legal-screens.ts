import { type Screen, wordedFrom } from './screen.ts'

/** Of legal dossiers, terms and rules, of reception and the asylum procedure, of documents and consent. */
export const legalScreens: readonly Screen[] = [
  ...wordedFrom(() => import('#capabilities/reception/web/LocationsScreen.tsx'), { LocationsScreen: '/opvang' }),
  ...wordedFrom(() => import('#capabilities/reception/web/LocationScreen.tsx'), {
    NewLocationScreen: '/opvang/nieuw',
    LocationScreen: '/opvang/$receptionLocationId',
  }),
  ...wordedFrom(() => import('#capabilities/reception/web/CorrectionsScreen.tsx'), {
    CorrectionsScreen: '/opvang/correcties',
  }),
  ...wordedFrom(() => import('#capabilities/reception/web/SignalScreens.tsx'), {
    NationalSignalsScreen: '/opvang/signalen',
    NewNationalSignalScreen: '/opvang/signalen/nieuw',
    NationalSignalScreen: '/opvang/signalen/$nationalSignalId',
  }),
  ...wordedFrom(() => import('#capabilities/reception/web/ClientReceptionScreen.tsx'), {
    ClientReceptionScreen: '/clienten/$clientId/opvang',
  }),
  ...wordedFrom(() => import('#capabilities/reception/web/StayScreen.tsx'), {
    NewStayScreen: '/clienten/$clientId/opvang/verblijf',
    StayScreen: '/clienten/$clientId/opvang/verblijf/$stayId',
  }),
  ...wordedFrom(() => import('#capabilities/reception/web/ProcedureScreens.tsx'), {
    NewApplicationScreen: '/clienten/$clientId/opvang/aanvraag',
    ApplicationScreen: '/clienten/$clientId/opvang/aanvraag/$asylumApplicationId',
    NewPreparationScreen: '/clienten/$clientId/opvang/voorbereiding',
    PreparationScreen: '/clienten/$clientId/opvang/voorbereiding/$preparationId',
    NewInterviewScreen: '/clienten/$clientId/opvang/gehoor',
    InterviewScreen: '/clienten/$clientId/opvang/gehoor/$interviewId',
    NewTracingScreen: '/clienten/$clientId/opvang/gezinstracering',
    TracingScreen: '/clienten/$clientId/opvang/gezinstracering/$tracingId',
  }),
  ...wordedFrom(() => import('#capabilities/reception/web/ReturnScreens.tsx'), {
    NewCounsellingScreen: '/clienten/$clientId/opvang/terugkeer',
    CounsellingScreen: '/clienten/$clientId/opvang/terugkeer/$counsellingId',
    NewReturnTalkScreen: '/clienten/$clientId/opvang/terugkeer/$counsellingId/gesprek',
    ReturnTalkScreen: '/clienten/$clientId/opvang/terugkeer/$counsellingId/gesprek/$returnTalkId',
  }),
  ...wordedFrom(() => import('#capabilities/reception/web/FlightStoryScreens.tsx'), {
    NewFlightStoryScreen: '/clienten/$clientId/vluchtverhaal',
    FlightStoryScreen: '/clienten/$clientId/vluchtverhaal/$flightStoryId',
    StoryConsentScreen: '/clienten/$clientId/vluchtverhaal/$flightStoryId/toestemming',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/LegalCaseScreen.tsx'), {
    NewLegalCaseScreen: '/clienten/$clientId/juridisch',
    LegalCaseScreen: '/clienten/$clientId/juridisch/$caseId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/dossier/StepScreens.tsx'), {
    AddStepScreen: '/clienten/$clientId/juridisch/$caseId/stap',
    StepScreen: '/clienten/$clientId/juridisch/$caseId/stappen/$legalStepId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/dossier/RelativeScreens.tsx'), {
    AddCaseRelativeScreen: '/clienten/$clientId/juridisch/$caseId/gezinslid',
    CaseRelativeScreen: '/clienten/$clientId/juridisch/$caseId/gezinsleden/$legalRelativeId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/dossier/EvidenceScreens.tsx'), {
    AddEvidenceScreen: '/clienten/$clientId/juridisch/$caseId/bewijs',
    EvidenceScreen: '/clienten/$clientId/juridisch/$caseId/bewijs/$legalEvidenceId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/terms/AddTermScreen.tsx'), {
    AddTermScreen: '/clienten/$clientId/juridisch/$caseId/termijn',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/terms/EventScreen.tsx'), {
    EventScreen: '/clienten/$clientId/juridisch/$caseId/gebeurtenis',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/terms/TermsScreen.tsx'), { TermsScreen: '/termijnen' }),
  ...wordedFrom(() => import('#capabilities/legal/web/terms/TermScreen.tsx'), {
    TermScreen: '/termijnen/$legalTermId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/terms/TurnScreen.tsx'), {
    TurnScreen: '/termijnen/$legalTermId/$turn',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/reminders/HabitsScreen.tsx'), {
    HabitsScreen: '/termijnen/herinneringen',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/DocumentsScreen.tsx'), {
    DocumentsScreen: '/clienten/$clientId/documenten',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/OverdueDocumentsScreen.tsx'), {
    OverdueDocumentsScreen: '/documenten/bewaartermijn',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/RetentionScreen.tsx'), {
    RetentionScreen: '/beheer/bewaartermijnen',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/AddDocumentScreen.tsx'), {
    AddDocumentScreen: '/clienten/$clientId/documenten/nieuw',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/DocumentScreen.tsx'), {
    DocumentScreen: '/clienten/$clientId/documenten/$documentId',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/CorrectDocumentScreen.tsx'), {
    CorrectDocumentScreen: '/clienten/$clientId/documenten/$documentId/wijzigen',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/ConsentsScreen.tsx'), {
    ConsentsScreen: '/clienten/$clientId/toestemming',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/NewConsentScreen.tsx'), {
    NewConsentScreen: '/clienten/$clientId/toestemming/nieuw',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/LetterScreen.tsx'), {
    LetterScreen: '/clienten/$clientId/juridisch/$caseId/brief',
  }),
  ...wordedFrom(() => import('#capabilities/documents/web/LetterTemplatesScreen.tsx'), {
    LetterTemplatesScreen: '/beheer/briefsjablonen',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/LegalCasesScreen.tsx'), { LegalCasesScreen: '/juridisch' }),
  ...wordedFrom(() => import('#capabilities/legal/web/permits/PermitsScreen.tsx'), {
    PermitsScreen: '/juridisch/verblijfsvergunningen',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/UnassignedScreen.tsx'), {
    UnassignedScreen: '/juridisch/zonder-begeleider',
  }),
  ...wordedFrom(() => import('#capabilities/rules/web/RulesScreen.tsx'), { RulesScreen: '/regels' }),
  ...wordedFrom(() => import('#capabilities/rules/web/RuleScreen.tsx'), { RuleScreen: '/regels/$ruleId' }),
  ...wordedFrom(() => import('#capabilities/rules/web/ProposeScreens.tsx'), {
    ProposeVersionScreen: '/regels/$ruleId/wijzigen',
    ProposeDayScreen: '/regels/dagen/nieuw',
  }),
  ...wordedFrom(() => import('#capabilities/rules/web/NewRuleScreen.tsx'), { NewRuleScreen: '/regels/nieuw' }),
  ...wordedFrom(() => import('#capabilities/rules/web/ChangeScreen.tsx'), {
    ChangeScreen: '/regels/wijziging/$changeId',
  }),
  ...wordedFrom(() => import('#capabilities/rules/web/DaysScreen.tsx'), { DaysScreen: '/regels/dagen' }),
  ...wordedFrom(() => import('#capabilities/legal/web/questions/QuestionsScreen.tsx'), {
    QuestionsScreen: '/juridisch/vragen',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/questions/QuestionScreens.tsx'), {
    AskScreen: '/juridisch/vragen/nieuw',
    QuestionScreen: '/juridisch/vragen/$questionId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/fees/FeeScreens.tsx'), {
    AddFeeScreen: '/clienten/$clientId/juridisch/$caseId/kosten',
    FeeScreen: '/clienten/$clientId/juridisch/$caseId/kosten/$feeId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/lawyers/LawyerScreens.tsx'), {
    AddLawyerScreen: '/clienten/$clientId/juridisch/$caseId/advocaat',
    LawyerScreen: '/clienten/$clientId/juridisch/$caseId/advocaat/$lawyerId',
  }),
  ...wordedFrom(() => import('#capabilities/legal/web/round/MonthlyRoundScreen.tsx'), {
    MonthlyRoundScreen: '/juridisch/ronde',
  }),
]
