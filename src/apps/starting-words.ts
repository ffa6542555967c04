import type { List } from '#capabilities/organisation/contract.ts'
import { ensureListItems } from '#capabilities/organisation/public.ts'
import type { Tx } from '#platform/server/db/database.ts'

/** The words that a new foundation begins with, so that a first client can be written down. All are its own to change. */
const startingWords: Record<List, readonly string[]> = {
  nationality: ['Syrische', 'Eritrese', 'Afghaanse', 'Iraakse', 'Iraanse', 'Somalische', 'Jemenitische', 'Turkse', 'Soedanese', 'Ethiopische', 'Pakistaanse', 'Oekraïense', 'Nederlandse', 'Staatloos', 'Onbekend'],
  language: ['Arabisch', 'Tigrinya', 'Dari', 'Pasjtoe', 'Farsi', 'Somalisch', 'Koerdisch', 'Turks', 'Amhaars', 'Oekraïens', 'Russisch', 'Engels', 'Frans', 'Nederlands'],
  'target-group': ['Statushouder', 'AMV'],
  'departure-reason': ['Verhuisd naar andere gemeente', 'Vertrokken uit Nederland', 'Overleden', 'Onbekend'],
  'housing-arrangement': ['Regulier', 'GVA', 'Woningdeling'],
  'trajectory-kind': ['Maatschappelijke begeleiding 1e jaar', 'Maatschappelijke begeleiding 2e jaar', 'Nazorg'],
  'trajectory-end-reason': ['Afgerond', 'Verhuisd', 'Op eigen verzoek', 'Geen contact meer'],
  'contact-kind': ['Maatschappelijke begeleiding', 'Infopunt', 'Juridisch'],
  'contact-manner': ['Spreekuur', 'Huisbezoek', 'Telefoon', 'Afspraak', 'E-mail', 'Bericht'],
  'contact-subject': ['Toeslagen', 'Bijstand', 'Zorgverzekering', 'Huisarts', 'School', 'DUO', 'Werk', 'Woninginrichting', 'Post en formulieren', 'Belastingen', 'Schulden', 'Gezinshereniging', 'Verlenging vergunning', 'Naturalisatie', 'Reisdocument'],
  'legal-case-kind': ['Gezinshereniging', 'Verlenging vergunning', 'Naturalisatie', 'Artikel 8 EVRM', 'Reisdocument'],
  'legal-outcome': ['Ingewilligd', 'Gedeeltelijk ingewilligd', 'Afgewezen', 'Ingetrokken'],
  programme: ['Participatieverklaringstraject', 'Taalcafé', 'Wegwijs in de buurt'],
  'enrolment-outcome': ['Afgerond', 'Gestopt', 'Verhuisd', 'Ziek', 'Werk', 'Opleiding'],
  function: ['Maatschappelijk begeleider', 'Juridisch begeleider', 'Taalcoach', 'Arbeidscoach', 'Tolk', 'Teamleider', 'Coördinator', 'Beheerder', 'Stagiair'],
  'leaving-reason': ['Betaalde baan gevonden', 'Verhuisd', 'Gezondheid', 'Studie', 'Anders'],
  'pair-end-reason': ['Doel bereikt', 'Verhuisd', 'Geen klik', 'Coach gestopt', 'Cliënt gestopt'],
}

export async function addStartingWords(tx: Tx, foundationId: string): Promise<void> {
  for (const [list, names] of Object.entries(startingWords)) await ensureListItems(tx, foundationId, list as List, names)
}
