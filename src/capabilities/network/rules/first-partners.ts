import type { PartnerSubject } from '../contract/partners.ts'

export type FirstPartner = { name: string; subjects: readonly PartnerSubject[]; about: string }

/**
 * Organisations that there are almost everywhere: the first list of a new foundation, which fills in by itself whom to call
 * there. No numbers and no names of people: those differ by place, and a wrong one is worse than none.
 */
export const firstPartners: readonly FirstPartner[] = [
  {
    name: 'Gemeente: inkomen en bijstand',
    subjects: ['income', 'debts'],
    about: 'Uitkering, bijzondere bijstand, inrichtingskrediet',
  },
  {
    name: 'Gemeente: inburgering',
    subjects: ['language', 'school'],
    about: 'Brede intake, plan inburgering en participatie',
  },
  { name: 'Sociaal wijkteam', subjects: ['practical', 'health', 'children'], about: 'Hulp dichtbij bij zorg en wonen' },
  {
    name: 'Woningcorporatie',
    subjects: ['housing'],
    about: 'Huurcontract, reparaties, overlast en betalingsregeling',
  },
  { name: 'Centrum voor Jeugd en Gezin (CJG)', subjects: ['children', 'health'], about: 'Opvoeden en opgroeien' },
  { name: 'Veilig Thuis', subjects: ['safety', 'children'], about: 'Advies en melden bij huiselijk geweld' },
  { name: 'Voedselbank', subjects: ['income', 'practical'], about: 'Voedselpakket als er te weinig geld is' },
  {
    name: 'Welzijnsorganisatie of Vraagwijzer',
    subjects: ['practical', 'meeting'],
    about: 'Vragen, meedoen, ontmoeten',
  },
  { name: 'Bibliotheek', subjects: ['language', 'meeting'], about: 'Taalpunt, Nederlands oefenen, hulp met DigiD' },
  { name: 'Stichting Present', subjects: ['practical'], about: 'Vrijwilligers die helpen met klussen en verhuizen' },
  { name: 'Stichting Jarige Job', subjects: ['children', 'income'], about: 'Een verjaardagsbox voor een kind' },
  { name: 'Rode Kruis', subjects: ['stay', 'practical'], about: 'Familie zoeken, noodhulp' },
  { name: 'COA', subjects: ['housing', 'stay'], about: 'Opvang en koppeling aan een gemeente' },
  { name: 'IND', subjects: ['stay'], about: 'Verblijfsvergunning, gezinshereniging, naturalisatie' },
  { name: 'UNHCR', subjects: ['stay'], about: 'Hervestiging en bescherming' },
  { name: 'Kerk, moskee of geloofsgemeenschap', subjects: ['meeting', 'practical'], about: 'Ontmoeting en steun' },
  { name: 'Volksuniversiteit', subjects: ['language', 'school'], about: 'Cursussen en taallessen' },
  {
    name: 'Werkgevers en werkgeversservicepunt',
    subjects: ['work'],
    about: 'Werk, stage en kennismaken met bedrijven',
  },
]
