import type { FormRow } from './rows.ts'

/** All else is right, and the day has still to come: what happened cannot have happened tomorrow. */
const ahead = (what: string, at: string, day: string, rest: FormRow['wrong'], as?: FormRow['as']): FormRow => ({
  what,
  ...(as ? { as } : {}),
  at,
  wrong: { ...rest, [day]: '{tomorrow}' },
  faults: { [day]: 'in-the-future' },
  right: {},
  seen: '',
})

export const daysAhead: readonly FormRow[] = [
  ahead('a fee paid tomorrow', '{dossier}/kosten', 'paidOn', { kind: 'immigration', cents: '210', paidBy: 'own' }),
  ahead('a lawyer of tomorrow', '{dossier}/advocaat', 'referredOn', { name: 'mr. A. Voorbeeld' }),
  ahead('a question of tomorrow', '/juridisch/vragen/nieuw', 'askedOn', {
    subject: 'Leges',
    question: 'Zijn er leges?',
  }),
  ahead('an answer of tomorrow', '{question}', 'answeredOn', { answer: 'Nee', answeredBy: 'Helpdesk' }),
  ahead('a dossier opened tomorrow', '{client}/juridisch', 'openedOn', { kindId: '*' }),
  ahead('a signal of tomorrow', '/opvang/signalen/nieuw', 'sentOn', {
    kind: 'lobby',
    subject: 'Tolken',
    what: 'Geen tolk',
  }),
  ahead('a stay from tomorrow', '{homeless}/opvang/verblijf', 'fromOn', { receptionLocationId: '*' }),
  ahead('preparation of tomorrow', '{guest}/opvang/voorbereiding', 'heldOn', {
    kind: 'preparation',
    subject: 'Het gehoor',
    interpreter: 'none',
  }),
  ahead('tracing of tomorrow', '{guest}/opvang/gezinstracering', 'referredOn', {
    sought: 'Een broer',
    consentHow: 'signed',
  }),
  ahead('counselling of tomorrow', '{guest}/opvang/terugkeer', 'startedOn', {}),
  ahead('a talk of tomorrow', '{counselling}/gesprek', 'heldOn', { minutes: '30' }),
  ahead('a flight story of tomorrow', '{guest}/vluchtverhaal', 'askedOn', { words: 'Verzonnen.' }),
  ahead('consent of tomorrow', '{client}/toestemming/nieuw', 'givenOn', {
    recipient: 'Gemeente Voorbeeld',
    purpose: '*',
    compartments: 'yes',
  }),
  {
    what: 'a relative without a name',
    at: '{dossier}/gezinslid',
    wrong: { relation: 'child', whereabouts: 'unknown' },
    faults: { familyName: 'required' },
    right: {},
    seen: '',
  },
]
