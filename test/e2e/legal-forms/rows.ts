import type { Role } from '#kernel/actor.ts'

/** One form: what is typed wrongly and what is said of it, then what is typed rightly and what one sees after saving. */
export type FormRow = {
  what: string
  as?: Role
  /** With `{dossier}`, `{client}` and the like, filled in by what the practice foundation has. */
  at: string
  /** Pressed first, where the form comes in the place of a button or hangs on a choice. */
  open?: { nl: string; en: string }
  /** By name in the contract, in the order of the page. */
  wrong: Readonly<Record<string, string>>
  /** By name in the contract: the code of the fault at that field. */
  faults: Readonly<Record<string, string>>
  right: Readonly<Record<string, string>>
  /** Seen on the page that comes after saving. */
  seen: string
  /** Saving leads to the page where one is. */
  stays?: true
}

const tomorrow = '{tomorrow}'
const required = 'required'

export const rulesForms: readonly FormRow[] = [
  {
    what: 'a rule changes',
    as: 'administrator',
    at: '/regels/objection/wijzigen',
    wrong: { value: '0', validFrom: '31-2-2027', source: '', why: '' },
    faults: {
      value: 'rule-length',
      validFrom: 'date-does-not-exist',
      source: required,
      certainty: required,
      why: required,
    },
    right: {
      value: '6',
      validFrom: '1-1-2028',
      source: 'Stb. 2027, 999 (voorbeeld)',
      certainty: 'confirmed',
      why: 'De wet wijzigt',
    },
    seen: 'Intrekken',
  },
  {
    what: 'a new rule',
    as: 'administrator',
    at: '/regels/nieuw',
    wrong: { meaningNl: '', value: 'zes', validFrom: '' },
    faults: {
      meaningNl: required,
      meaningEn: required,
      rule: required,
      countsFromNl: required,
      countsFromEn: required,
      value: 'whole-number',
      validFrom: required,
      source: required,
      certainty: required,
      why: required,
    },
    right: {
      meaningNl: 'Voorbeeldtermijn',
      meaningEn: 'Example term',
      countsFromNl: 'de brief',
      countsFromEn: 'the letter',
      value: '3',
      validFrom: '1-1-2027',
      source: 'Voorbeeld art. 1',
      certainty: 'unconfirmed',
      why: 'Om te oefenen',
    },
    seen: 'Intrekken',
  },
  {
    what: 'a designated day',
    as: 'administrator',
    at: '/regels/dagen/nieuw',
    wrong: { designatedOn: 'vrijdag', source: '' },
    faults: { designatedOn: 'date-does-not-exist', source: required, certainty: required, why: required },
    right: {
      designatedOn: '15-5-2028',
      source: 'Stcrt. 2027, 1 (voorbeeld)',
      certainty: 'confirmed',
      why: 'Een brugdag',
    },
    seen: 'Intrekken',
  },
]

export const dossierForms: readonly FormRow[] = [
  {
    what: 'a dossier is opened',
    at: '{client}/juridisch',
    wrong: { openedOn: tomorrow, persons: 'drie' },
    faults: { kindId: required, persons: 'whole-number' },
    right: { kindId: 'Naturalisatie', openedOn: '{yesterday}', persons: '1' },
    seen: 'Stappen',
  },
  {
    what: 'a step is done',
    at: '{step}',
    wrong: { doneOn: tomorrow, note: 'Zelf gezien' },
    faults: { doneOn: 'in-the-future' },
    right: { doneOn: '{yesterday}' },
    seen: 'Stappen',
  },
  {
    what: 'a step is passed over',
    at: '{otherStep}?hoe=over',
    wrong: { reason: '' },
    faults: { reason: required },
    right: { reason: 'Niet nodig, zij wonen al samen' },
    seen: 'Stappen',
  },
  {
    what: 'a step is planned',
    at: '{thirdStep}?hoe=plan',
    wrong: { dueOn: '30-2-2027', note: 'Bellen met de IND' },
    faults: { dueOn: 'date-does-not-exist' },
    right: { dueOn: '15-2-2027' },
    seen: 'Stappen',
  },
  {
    what: 'a step of its own',
    at: '{dossier}/stap',
    wrong: { title: '', dueOn: '32-1-2027' },
    faults: { title: required, dueOn: 'date-does-not-exist' },
    right: { title: 'Bellen met de ambassade', dueOn: '1-2-2027' },
    seen: 'Bellen met de ambassade',
  },
  {
    what: 'a relative',
    at: '{dossier}/gezinslid',
    wrong: { familyName: '', birthDate: '31-2-2001' },
    faults: { relation: required, birthDate: 'date-does-not-exist', whereabouts: required },
    right: {
      relation: 'child',
      givenNames: 'Adam',
      familyName: 'Voorbeeld',
      birthDate: '1-2-2015',
      whereabouts: 'abroad',
      country: 'Turkije',
    },
    seen: 'Adam Voorbeeld',
  },
  {
    what: 'the outcome of a relative',
    at: '{relative}',
    wrong: { outcome: 'arrived', outcomeOn: tomorrow },
    faults: { outcomeOn: 'in-the-future' },
    right: { outcomeOn: '{yesterday}' },
    seen: 'Gezinsleden',
  },
  {
    what: 'a piece of evidence',
    at: '{evidence}',
    wrong: { state: 'not-obtainable', stateOn: tomorrow, why: '' },
    faults: { stateOn: 'in-the-future', why: required },
    right: { stateOn: '{yesterday}', why: 'De gemeente daar bestaat niet meer' },
    seen: 'Gezinsleden',
  },
  {
    what: 'evidence of its own',
    at: '{dossier}/bewijs',
    wrong: { title: '' },
    faults: { title: required },
    right: { title: 'Brief van de school' },
    seen: 'Brief van de school',
  },
  {
    what: 'a fee',
    at: '{dossier}/kosten',
    wrong: { cents: 'veel', paidOn: '1-13-2026' },
    faults: { kind: required, cents: 'no-amount', paidOn: 'date-does-not-exist' },
    right: { kind: 'immigration', cents: '210', paidOn: '{yesterday}', paidBy: 'own' },
    seen: '210',
  },
  {
    what: 'a lawyer',
    at: '{dossier}/advocaat',
    wrong: { name: '', referredOn: tomorrow },
    faults: { name: required },
    right: { name: 'mr. A. Voorbeeld', referredOn: '{yesterday}' },
    seen: 'mr. A. Voorbeeld',
  },
  {
    what: 'consent for a lawyer',
    at: '{lawyer}',
    open: { nl: 'Een nieuwe toestemming opschrijven', en: 'Write down another consent' },
    wrong: { givenOn: tomorrow, untilOn: '1-1-2020' },
    faults: { givenOn: 'in-the-future', untilOn: 'ends-before-start' },
    right: { givenOn: '{today}', untilOn: '' },
    seen: 'De toestemming is opgeschreven.',
    stays: true,
  },
  {
    what: 'a question to the help desk',
    at: '/juridisch/vragen/nieuw',
    wrong: { subject: '', question: '', askedOn: tomorrow },
    faults: { subject: required, question: required },
    right: { subject: 'Leges bij nareis', question: 'Zijn er leges voor de mvv?', askedOn: '{today}' },
    seen: 'Leges bij nareis',
  },
  {
    what: 'the answer of the help desk',
    at: '{question}',
    wrong: { subject: '', answeredOn: '1-1-2020', answer: 'Nee' },
    faults: { subject: required },
    right: { subject: 'Vraag over leges', answer: 'Nee', answeredOn: '{today}', answeredBy: 'Helpdesk' },
    seen: 'Vraag over leges',
  },
]

export const termForms: readonly FormRow[] = [
  {
    what: 'a term without a rule or a length',
    at: '{dossier}/termijn',
    wrong: { about: '', fromOn: '' },
    faults: { rule: required, fromOn: required, about: required, deputyId: required },
    right: { rule: 'Bezwaar', fromOn: '{yesterday}', deputyId: 'Sanne' },
    seen: 'Termijnen',
  },
  {
    what: 'an event',
    at: '{dossier}/gebeurtenis?wat=sponsor-decision',
    wrong: { fromOn: tomorrow },
    faults: { fromOn: 'in-the-future' },
    right: { fromOn: '{yesterday}', deputyId: 'Sanne' },
    seen: 'Termijnen',
  },
  {
    what: 'a term is extended',
    at: '{term}/verlengen',
    wrong: { value: 'twee', ground: '' },
    faults: { value: 'whole-number', ground: required },
    right: { value: '2', unit: 'weken', ground: 'Brief van de IND' },
    seen: 'Brief van de IND',
  },
  {
    what: 'who minds a term',
    at: '{term}',
    wrong: { ownerId: 'Ruben', deputyId: 'Ruben' },
    faults: { deputyId: 'same-person' },
    right: { ownerId: 'Ruben', deputyId: 'Sanne' },
    seen: 'Termijnen',
  },
  {
    what: 'a term is done',
    at: '{term}',
    wrong: { what: '', document: '' },
    faults: { what: required, document: 'document-or-reason' },
    right: { what: 'Bezwaar ingediend', document: 'Ontvangstbevestiging' },
    seen: 'Termijnen',
  },
  {
    what: 'how long before people are told',
    as: 'team-leader',
    at: '/termijnen/herinneringen',
    wrong: { patience: 'veel' },
    faults: { patience: 'whole-number' },
    right: { patience: '2' },
    seen: 'Termijnen',
  },
]

export const receptionForms: readonly FormRow[] = [
  {
    what: 'a reception location',
    as: 'coordinator',
    at: '/opvang/nieuw',
    wrong: { name: '', capacity: 'veel' },
    faults: { name: required, kind: required, capacity: 'whole-number' },
    right: { name: 'Opvang Voorbeeld', kind: 'asielzoekerscentrum', capacity: '120', openedOn: '1-1-2026' },
    seen: 'Opvang Voorbeeld',
  },
  {
    what: 'a signal to the national office',
    at: '/opvang/signalen/nieuw',
    wrong: { subject: '', sentOn: tomorrow },
    faults: { kind: required, subject: required, what: required },
    right: { kind: 'lobby', subject: 'Te weinig tolken', what: 'Er was geen tolk', sentOn: '{today}' },
    seen: 'Te weinig tolken',
  },
  {
    what: 'a stay',
    at: '{homeless}/opvang/verblijf',
    wrong: { fromOn: '31-6-2026' },
    faults: { receptionLocationId: required, fromOn: 'date-does-not-exist' },
    right: { receptionLocationId: '*', fromOn: '{today}' },
    seen: 'Opvang',
  },
  {
    what: 'an asylum application',
    at: '{guest}/opvang/aanvraag',
    wrong: { appliedOn: tomorrow },
    faults: { appliedOn: 'in-the-future' },
    right: { appliedOn: '{yesterday}' },
    seen: 'Opvang',
  },
  {
    what: 'preparation',
    at: '{guest}/opvang/voorbereiding',
    wrong: { subject: '', heldOn: tomorrow, minutes: 'uur' },
    faults: { kind: required, subject: required, interpreter: required, minutes: 'whole-number' },
    right: { kind: 'preparation', subject: 'Het gehoor', heldOn: '{today}', interpreter: 'none', minutes: '60' },
    seen: 'Het gehoor',
  },
  {
    what: 'an interview',
    at: '{guest}/opvang/gehoor',
    wrong: { heldOn: '29-2-2026' },
    faults: { kind: required, heldOn: 'date-does-not-exist' },
    right: { kind: 'registration', heldOn: '{today}' },
    seen: 'Opvang',
  },
  {
    what: 'family tracing',
    at: '{guest}/opvang/gezinstracering',
    wrong: { sought: '', referredTo: '' },
    faults: { sought: required, referredTo: required, consentHow: 'consent-missing' },
    right: { sought: 'Een broer', referredTo: 'Rode Kruis', consentHow: 'signed' },
    seen: 'Een broer',
  },
  {
    what: 'return counselling',
    at: '{guest}/opvang/terugkeer',
    wrong: { startedOn: '' },
    faults: { startedOn: required },
    right: { startedOn: '{today}' },
    seen: 'Gesprekken',
  },
  {
    what: 'a talk about return',
    at: '{counselling}/gesprek',
    wrong: { heldOn: tomorrow, minutes: '-5' },
    faults: { minutes: 'out-of-range' },
    right: { heldOn: '{today}', minutes: '30' },
    seen: 'Gesprekken',
  },
  {
    what: 'a flight story',
    at: '{guest}/vluchtverhaal',
    wrong: { askedOn: tomorrow, words: '' },
    faults: { words: required },
    right: { askedOn: '{today}', words: 'Een verzonnen verhaal.' },
    seen: 'Opvang',
  },
  {
    what: 'consent for a flight story',
    at: '{story}/toestemming',
    wrong: { recipient: '', consentUntil: '' },
    faults: {
      recipientKind: required,
      recipient: required,
      covers: required,
      consentHow: 'consent-missing',
      consentUntil: required,
    },
    right: {
      recipientKind: 'lawyer',
      recipient: 'mr. B. Voorbeeld',
      covers: 'whole',
      consentHow: 'signed',
      consentUntil: '1-3-2027',
    },
    seen: 'mr. B. Voorbeeld',
  },
]

export const documentForms: readonly FormRow[] = [
  {
    what: 'a document without a file',
    at: '{client}/documenten/nieuw',
    wrong: { title: '', datedOn: '31-11-2026' },
    faults: { uploadIds: 'no-file', kind: required, title: required, datedOn: 'date-does-not-exist' },
    right: {},
    seen: '',
  },
  {
    what: 'consent',
    at: '{client}/toestemming/nieuw',
    wrong: { recipient: '', givenOn: tomorrow },
    faults: { recipient: required, purpose: required, compartments: 'choose-one' },
    right: { recipient: 'Gemeente Voorbeeld', purpose: '*', compartments: 'yes', givenOn: '{today}' },
    seen: 'Gemeente Voorbeeld',
  },
  {
    what: 'what a document is',
    at: '{document}/wijzigen',
    wrong: { title: '', keepUntil: 'ooit' },
    faults: { title: required, keepUntil: 'date-does-not-exist' },
    right: { title: 'Brief van de gemeente', keepUntil: '1-1-2040' },
    seen: 'Brief van de gemeente',
  },
]
