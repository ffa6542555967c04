/** Days before today; a negative number of days is still to come. */
type Ago = number

/** Practice contacts, marked as such; the rest of the directory is the first list, in which nobody is named yet. */
export const practiceContacts: Readonly<
  Record<string, { contact: string; phone: string; area: string; note?: string }>
> = {
  'Sociaal wijkteam': {
    contact: 'Mieke Oefenaar (oefengegeven)',
    phone: '0252 000 001',
    area: 'Hillegom, Lisse',
    note: 'Inloop op dinsdagochtend. Aanmelden kan ook door de cliënt zelf.',
  },
  'Stichting Present': { contact: 'Bram Voorbeeld (oefengegeven)', phone: '0252 000 002', area: 'Hillegom' },
  Voedselbank: {
    contact: 'Balie (oefengegeven)',
    phone: '0252 000 003',
    area: 'Hillegom, Lisse',
    note: 'Alleen met een overzicht van inkomsten en vaste lasten.',
  },
  'Centrum voor Jeugd en Gezin (CJG)': {
    contact: 'Jeugdverpleegkundige (oefengegeven)',
    phone: '0252 000 004',
    area: 'Hillegom',
  },
}

export type PracticeReferral = {
  client: string
  to: string
  whatFor: string
  asked: Ago
  warm: boolean
  handedOver?: string
  followUp?: Ago
  answered?: Ago
  refusedWhy?: string
  came?: Ago
  stayedAway?: Ago
  closed?: Ago
  closing?: string
}

export const practiceReferrals: readonly PracticeReferral[] = [
  {
    client: 'Samira Al Khatib',
    to: 'Sociaal wijkteam',
    whatFor: 'Hulp bij het ordenen van rekeningen',
    asked: 16,
    warm: true,
    handedOver: 'Samen gebeld. Verteld welke brieven er liggen; niet waarom zij gevlucht is.',
    followUp: 2,
  },
  {
    client: 'Rahel Ghebremedhin',
    to: 'Bibliotheek',
    whatFor: 'Taalpunt, twee keer per week oefenen',
    asked: 9,
    warm: false,
    answered: 6,
    followUp: -5,
  },
  {
    client: 'Omid Rahimi',
    to: 'Stichting Present',
    whatFor: 'Laminaat leggen',
    asked: 12,
    warm: true,
    handedOver: 'Adres en telefoonnummer doorgegeven',
    answered: 8,
    refusedWhy: 'Geen vrijwilligers tot na de winter',
  },
  {
    client: 'Samira Al Khatib',
    to: 'Stichting Jarige Job',
    whatFor: 'Verjaardagsbox voor Nour',
    asked: 160,
    warm: false,
    answered: 158,
    came: 151,
    closed: 150,
    closing: 'De box is opgehaald.',
  },
  {
    client: 'Fadumo Warsame',
    to: 'Voedselbank',
    whatFor: 'Voedselpakket zolang de toeslagen niet lopen',
    asked: 300,
    warm: true,
    handedOver: 'Overzicht van inkomsten en vaste lasten meegegeven',
    answered: 296,
    came: 290,
    closed: 200,
    closing: 'Toeslagen lopen; niet meer nodig.',
  },
  {
    client: 'Khaled Darwish',
    to: 'Werkgevers en werkgeversservicepunt',
    whatFor: 'Kennismaken met een garage',
    asked: 60,
    warm: false,
    answered: 52,
    stayedAway: 40,
  },
  { client: 'Khaled Darwish', to: 'Sociaal wijkteam', whatFor: 'Gehoorapparaat aanvragen', asked: 33, warm: false },
]

export type PracticeConcern = {
  client: string | null
  kind: 'obstacle' | 'wrong-rules' | 'discrimination' | 'personal'
  about?: string
  of?: string
  noticed: Ago
  what: string
  done?: string
  followUp?: { what: string; on: Ago; by: string }
  closed?: { on: Ago; result: string }
}

/** A year of what was noticed. */
export const practiceConcerns: readonly PracticeConcern[] = [
  {
    client: 'Omid Rahimi',
    kind: 'wrong-rules',
    of: 'Gemeente: inkomen en bijstand',
    noticed: 10,
    what: 'De uitkering is een maand te laat ingegaan, gerekend vanaf de sleutel en niet vanaf de aanvraag.',
    done: 'Gebeld met het klantcontactcentrum; er zou iemand terugbellen.',
    followUp: { what: 'Schriftelijk om een besluit vragen', on: 1, by: 'Joke Verhoef' },
  },
  {
    client: null,
    kind: 'obstacle',
    about: 'Huisartsen in de buurt',
    noticed: 24,
    what: 'Drie praktijken nemen geen nieuwe mensen aan; nieuwe gezinnen hebben weken geen huisarts.',
    followUp: { what: 'In het overleg met de gemeente inbrengen', on: -9, by: 'Sanne Terpstra' },
  },
  {
    client: 'Samira Al Khatib',
    kind: 'discrimination',
    about: 'Sportclub',
    noticed: 95,
    what: 'Nour mocht niet meedoen met de proeftraining “tot ze beter Nederlands sprak”.',
    done: 'Met de moeder naar de trainer gegaan.',
    closed: { on: 70, result: 'De club heeft excuses gemaakt; Nour traint mee.' },
  },
  {
    client: 'Rahel Ghebremedhin',
    kind: 'personal',
    noticed: 41,
    what: 'Slaapt slecht en komt de deur niet uit sinds het bericht over haar broer.',
    done: 'Gesproken over de huisarts; zij denkt erover na.',
  },
  {
    client: null,
    kind: 'obstacle',
    of: 'Gemeente: inburgering',
    noticed: 130,
    what: 'De wachttijd voor een taalles is vier maanden.',
    closed: { on: 80, result: 'De gemeente heeft een tweede groep geopend.' },
  },
  {
    client: 'Khaled Darwish',
    kind: 'wrong-rules',
    of: 'Woningcorporatie',
    noticed: 210,
    what: 'Er is een waarborgsom gevraagd, die bij sociale huur niet mag.',
    closed: { on: 188, result: 'Bedrag is terugbetaald.' },
  },
  {
    client: null,
    kind: 'obstacle',
    about: 'Zorgverzekeraar',
    noticed: 320,
    what: 'Zonder DigiD kan niemand een verzekering aanvragen, en zonder verzekering komt de DigiD-brief niet aan.',
    closed: { on: 290, result: 'Nu met een papieren formulier; staat in de checklist.' },
  },
]
