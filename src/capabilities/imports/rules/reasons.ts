import { ownReasonMarks } from './refused-file.ts'

export type Lang = 'nl' | 'en'
type Text = Readonly<Record<Lang, string>>

const text = (nl: string, en: string): Text => ({ nl, en })

/** Why a row is refused. `{value}` is what stood in the cell; the column is put before the sentence. */
export const refusalTexts = {
  'broken-quotes': text('de aanhalingstekens in deze rij kloppen niet', 'the quotation marks in this row do not match'),
  'row-too-long': text('deze rij is te lang om te lezen', 'this row is too long to read'),
  'more-cells-than-headings': text(
    'de rij heeft meer vakken dan de koppen: “{value}”',
    'the row has more cells than there are headings: “{value}”',
  ),
  required: text('dit moet ingevuld zijn', 'this has to be filled in'),
  'one-of-required': text('vul één van deze in: {columns}', 'fill in one of these: {columns}'),
  'not-a-date': text(
    '“{value}” is geen datum; schrijf een datum als 31-12-2017',
    '“{value}” is not a date; write a date as 31-12-2017',
  ),
  'date-does-not-exist': text('de datum {value} bestaat niet', 'the date {value} does not exist'),
  'date-out-of-range': text(
    'de datum {value} ligt vóór 1900 of na 2200',
    'the date {value} lies before 1900 or after 2200',
  ),
  'not-a-number': text('“{value}” is geen heel getal', '“{value}” is not a whole number'),
  'number-out-of-range': text(
    '{value} ligt niet tussen {min} en {max}',
    '{value} does not lie between {min} and {max}',
  ),
  'balance-disagrees': text(
    'hier staat {value}, maar uit het halfjaar ervoor volgt {carried}; verbeter het getal, of laat dit vak leeg',
    'this says {value}, but the half-year before leaves {carried}; mend the number, or leave this cell empty',
  ),
  'half-year-differs': text(
    'hier staat {value}, maar voor dit halfjaar is al {other} vastgelegd; verbeter één van de twee',
    'this says {value}, but {other} was already entered for this half-year; mend one of the two',
  ),
  'half-year-twice': text(
    'hier staat {value}, maar rij {line} noemt {other} voor hetzelfde halfjaar; die rij telt',
    'this says {value}, but row {line} gives {other} for the same half-year; that row counts',
  ),
  'half-year-without-backlog': text(
    'hier staat {value}, maar dit halfjaar is al vastgelegd zonder achterstand; vul die daar in, of laat dit vak leeg',
    'this says {value}, but this half-year was already entered without a backlog; fill it in there, or leave this cell empty',
  ),
  'refused-half-year': text(
    'rij {line} gaat over hetzelfde halfjaar en is zelf geweigerd; verbeter eerst die rij',
    'row {line} is about the same half-year and was refused; mend that row first',
  ),
  'zero-correction': text('een correctie van 0 verandert niets', 'a correction of 0 changes nothing'),
  'unknown-code': text(
    '“{value}” is onbekend; gebruik één van deze: {allowed}',
    '“{value}” is unknown; use one of these: {allowed}',
  ),
  'not-a-v-number': text(
    '“{value}” is geen V-nummer; dat heeft 10 cijfers',
    '“{value}” is not a V-number; that has 10 digits',
  ),
  'text-too-long': text('deze tekst is langer dan {max} tekens', 'this text is longer than {max} characters'),
  'unreadable-character': text(
    'hier staat een teken dat niet te lezen is',
    'this holds a character that cannot be read',
  ),
  'spreadsheet-error': text(
    'hier staat een fout uit het rekenblad: {value}',
    'this holds an error of the spreadsheet: {value}',
  ),
  'unknown-client': text('er is geen cliënt met nummer {value}', 'there is no client with number {value}'),
  'unknown-group': text('er is geen groep met nummer {value}', 'there is no group with number {value}'),
  'unknown-worker': text('er is geen medewerker met nummer {value}', 'there is no worker with number {value}'),
  'number-twice': text(
    '{value} staat al in rij {line}; de eerste rij telt',
    '{value} already stands in row {line}; the first row counts',
  ),
  'refused-worker': text(
    'medewerker {value} is zelf geweigerd; verbeter eerst die rij',
    'worker {value} was refused; mend that row first',
  ),
  'refused-group': text(
    'groep {value} is zelf geweigerd; verbeter eerst die rij',
    'group {value} was refused; mend that row first',
  ),
  'record-gone': text(
    '{value} is eerder overgenomen, maar bestaat hier niet meer',
    '{value} was taken before, but no longer exists here',
  ),
  'refused-client': text(
    'cliënt {value} is zelf geweigerd; verbeter eerst die rij',
    'client {value} was refused; mend that row first',
  ),
} as const satisfies Record<string, Text>

/** Why a row waits for a human to decide. */
export const holdTexts = {
  'same-v-number': text('het V-nummer is al van cliënt {other}', 'the V-number already belongs to client {other}'),
  'same-birth-date-and-name': text(
    'cliënt {other} heeft dezelfde naam en geboortedatum',
    'client {other} has the same name and date of birth',
  ),
  'number-of-someone-else': text('nummer is van iemand anders', 'the number belongs to someone else'),
  'changed-by-hand': text(
    'deze gegevens zijn hier met de hand veranderd, en ook in het bestand',
    'these data were changed by hand here, and in the file as well',
  ),
  'waits-for-client': text(
    'hoort bij cliënt {value}, over wie nog beslist moet worden',
    'belongs to client {value}, who still has to be decided on',
  ),
} as const satisfies Record<string, Text>

/** What is only unlikely: the row is taken. */
export const warningTexts = {
  expected: text('niet ingevuld', 'not filled in'),
  'damaged-character': text('hier staat een beschadigd teken (�)', 'this holds a damaged character (�)'),
  'date-before-date': text('{value} ligt vóór {other} ({from})', '{value} lies before {other} ({from})'),
  'fewer-cells-than-headings': text(
    'de rij heeft minder vakken dan de koppen',
    'the row has fewer cells than headings',
  ),
  'contact-before-birth': text('het contact ligt vóór de geboorte', 'the contact lies before the birth'),
  'contact-before-housing': text('het contact ligt vóór de huisvesting', 'the contact lies before the housing'),
  'enrolment-before-housing': text('de deelname ligt vóór de huisvesting', 'the enrolment lies before the housing'),
  'worker-not-in-service': text('medewerker {value} was toen niet in dienst', 'worker {value} was not in service then'),
  'function-does-not-fit': text(
    'de functie van medewerker {value} past hier niet bij',
    'the function of worker {value} does not fit here',
  ),
} as const satisfies Record<string, Text>

/** Why a file or a sheet is not read. `{file}` is its name. */
export const fileTexts = {
  'not-recognised': text('{file}: aan naam en koppen niet te herkennen', '{file}: not known by its name or headings'),
  'missing-columns': text('{file}: deze kolommen ontbreken: {columns}', '{file}: these columns are missing: {columns}'),
  'other-file': text('{file}: geen .csv of .xlsx', '{file}: not a .csv or .xlsx'),
  'not-found': text('{file} is niet gevonden', '{file} was not found'),
  'too-large': text('{file} is te groot', '{file} is too large'),
  'not-text': text('{file} is geen leesbare tekst', '{file} is not readable text'),
  'not-a-workbook': text('{file} is geen geldig .xlsx-bestand', '{file} is not a valid .xlsx file'),
  encrypted: text('{file} heeft een wachtwoord; bewaar het zonder', '{file} has a password; save it without one'),
  'zip-bomb': text(
    '{file} wordt bij uitpakken te groot en is niet geopend',
    '{file} unpacks to too much and was not opened',
  ),
  'broken-workbook': text('{file} is beschadigd', '{file} is damaged'),
  'broken-quotes': text(
    '{file}: de aanhalingstekens kloppen niet (vanaf regel {line})',
    '{file}: the quotation marks do not match (from line {line})',
  ),
  'too-many-columns': text('{file} heeft te veel kolommen', '{file} has too many columns'),
  unreadable: text('{file} is niet te lezen', '{file} cannot be read'),
} as const satisfies Record<string, Text>

export type RefusalCode = keyof typeof refusalTexts
export type HoldCode = keyof typeof holdTexts
export type WarningCode = keyof typeof warningTexts
export type FileCode = keyof typeof fileTexts
export type ReasonCode = RefusalCode | HoldCode | WarningCode

export type Reason = { readonly code: ReasonCode; readonly params: Readonly<Record<string, string | number>> }

const rowTexts: Record<ReasonCode, Text> = { ...refusalTexts, ...holdTexts, ...warningTexts }

/** A sentence for one remark on a row: `Geboortedatum: de datum 31-02-1987 bestaat niet.` */
export function reasonText(
  lang: Lang,
  reason: Reason & { readonly column: string | null; readonly value: string | null },
): string {
  const sentence = `${fill(rowTexts[reason.code][lang], { value: reason.value ?? '', ...reason.params })}.`
  return reason.column === null ? capital(sentence) : `${reason.column}: ${sentence}`
}

/** The cell `Reden` of a refused row: all that is wrong with it, known by its first word as ours. */
export const refusalText = (lang: Lang, refusals: readonly Parameters<typeof reasonText>[1][]): string =>
  ownReasonMarks[lang] + refusals.map((refusal) => reasonText(lang, refusal)).join(' ')

export const fileText = (lang: Lang, code: FileCode, params: Readonly<Record<string, string | number>>): string =>
  `${capital(fill(fileTexts[code][lang], params))}.`

const fill = (pattern: string, params: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
