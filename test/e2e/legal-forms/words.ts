export type Language = 'nl' | 'en'

/** What is said of each fault, as it stands under the field. */
const words: Record<string, { nl: string; en: string }> = {
  required: { nl: 'Vul dit in', en: 'Fill this in' },
  'choose-one': { nl: 'Kies er minstens één', en: 'Choose at least one' },
  'whole-number': { nl: 'Schrijf een heel getal, in cijfers', en: 'Write a whole number, in digits' },
  'in-the-future': { nl: 'Deze dag moet nog komen', en: 'This day has yet to come' },
  'ends-before-start': { nl: 'Het einde ligt vóór het begin', en: 'The end lies before the start' },
  'date-does-not-exist': {
    nl: 'Deze datum bestaat niet; schrijf bijvoorbeeld 24-7-2017, met het jaar in vier cijfers',
    en: 'This date does not exist; write for example 24-7-2017, with the year in four digits',
  },
  'rule-length': {
    nl: 'Vul een heel getal in van 1 tot en met 1000, niet langer dan vijftig jaar',
    en: 'Fill in a whole number from 1 to 1000, no longer than fifty years',
  },
  'no-amount': {
    nl: 'Vul een bedrag in van meer dan nul, bijvoorbeeld 168 of 194,50',
    en: 'Fill in an amount of more than zero, for example 168 or 194.50',
  },
  'same-person': {
    nl: 'De vervanger moet iemand anders zijn dan de eigenaar',
    en: 'The deputy has to be somebody else than the owner',
  },
  'document-or-reason': {
    nl: 'Noem het document, of schrijf waarom er geen is',
    en: 'Name the document, or write why there is none',
  },
  'consent-missing': {
    nl: 'Kies hoe de cliënt toestemming geeft; zonder toestemming slaat u dit niet op',
    en: 'Choose how the client consents; without consent you do not save this',
  },
  'no-file': { nl: 'Maak eerst een foto of kies een bestand', en: 'Take a photo or choose a file first' },
  'out-of-range': { nl: 'Dit getal kan hier niet', en: 'This number is not possible here' },
}

export const saidOf = (faults: Readonly<Record<string, string>>, language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(faults).map(([field, code]) => [field, words[code]?.[language] ?? code]))
