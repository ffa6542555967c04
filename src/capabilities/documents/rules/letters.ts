/** Fields that a template may have, in the words of whoever writes one. Those of `termijnen` stand between its two marks. */
export const letterFields = [
  'client',
  'clientnummer',
  'geboortedatum',
  'soort',
  'geopend_op',
  'afgesloten_op',
  'uitkomst',
  'adviseur',
  'stichting',
  'vestiging',
  'vandaag',
  'termijnen',
  'onderwerp',
  'uiterlijk',
  'bron',
] as const

/** Those of a template that we do not know, in their order. */
export const unknownFields = (fields: readonly string[]): string[] =>
  fields.filter((field) => !(letterFields as readonly string[]).includes(field))

export type ShippedLetter = { key: string; name: string; lines: readonly { text: string; heading?: boolean }[] }

const head = [{ text: '{stichting}' }, { text: '{vestiging}, {vandaag}' }, { text: '' }] as const
const foot = [
  { text: '' },
  { text: 'Met vriendelijke groet,' },
  { text: '{adviseur}' },
  { text: '{stichting}' },
] as const

/** Letters to begin with. A foundation that wants other words downloads one, changes it and sends it back. */
export const shippedLetters: readonly ShippedLetter[] = [
  {
    key: 'shipped-status',
    name: 'Stand van zaken aan de cliënt',
    lines: [
      ...head,
      { text: 'Beste {client},' },
      { text: '' },
      { text: 'Stand van zaken: {soort}', heading: true },
      { text: 'Wij helpen u sinds {geopend_op} met: {soort}. Uw nummer bij ons is {clientnummer}.' },
      { text: 'Deze dagen zijn belangrijk:' },
      { text: '{#termijnen}' },
      { text: '{onderwerp}: uiterlijk {uiterlijk}' },
      { text: '{/termijnen}' },
      { text: 'Hebt u vragen? Kom dan naar het spreekuur of bel ons.' },
      ...foot,
    ],
  },
  {
    key: 'shipped-referral',
    name: 'Verwijzing naar een advocaat',
    lines: [
      ...head,
      { text: 'Geachte heer, mevrouw,' },
      { text: '' },
      { text: 'Verwijzing: {client}', heading: true },
      { text: 'Wij vragen u om rechtshulp voor {client}, geboren op {geboortedatum}. Het gaat om: {soort}.' },
      { text: 'Wij begeleiden deze zaak sinds {geopend_op}. De cliënt vindt het goed dat wij u deze gegevens sturen.' },
      { text: 'Termijnen die lopen:' },
      { text: '{#termijnen}' },
      { text: '{onderwerp}: uiterlijk {uiterlijk} ({bron})' },
      { text: '{/termijnen}' },
      { text: 'Wilt u ons laten weten of u deze zaak kunt aannemen?' },
      ...foot,
    ],
  },
  {
    key: 'shipped-closing',
    name: 'Afsluiting van het juridische dossier',
    lines: [
      ...head,
      { text: 'Beste {client},' },
      { text: '' },
      { text: 'Wij sluiten uw dossier: {soort}', heading: true },
      { text: 'Op {afgesloten_op} hebben wij dit dossier gesloten. De uitkomst is: {uitkomst}.' },
      {
        text: 'Bewaar deze brief en de papieren van uw zaak goed. Hebt u later weer vragen, dan kunt u altijd bij ons terugkomen.',
      },
      ...foot,
    ],
  },
]
