import { formatDate } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { MergeField, SideValues } from '../../contract/doubles.ts'
import { birthDateText } from '../../rules/birth-date.ts'

const yesNo = (value: boolean) => t(value ? 'doubles.yes' : 'doubles.no')

/** What a file says of a field, in words; empty when it says nothing. */
const texts: Readonly<Record<MergeField, (of: SideValues) => string | null>> = {
  name: ({ givenNames, familyName }) => [givenNames, familyName].filter(Boolean).join(' '),
  callName: ({ callName, sayName }) => [callName, sayName].filter(Boolean).join(', '),
  birthDate: (of) => [birthDateText(of, language()), of.birthDateSource].filter(Boolean).join(', '),
  sex: ({ sex }) => sex && t(`clients.sexes.${sex}`),
  nationality: ({ nationality }) => nationality,
  language: ({ language: spoken }) => spoken,
  targetGroup: ({ targetGroup }) => targetGroup,
  nareis: ({ nareis }) => yesNo(nareis),
  vNumber: ({ vNumber }) => vNumber,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  contactWay: ({ contactWay }) => contactWay && t(`clients.contactWays.${contactWay}`),
  mayWriteHome: ({ mayWriteHome }) => yesNo(mayWriteHome),
  secondContact: ({ secondContact }) => secondContact,
  needsInterpreter: ({ needsInterpreter }) => yesNo(needsInterpreter),
  remarks: ({ remarks }) => remarks,
  deceasedOn: ({ deceasedOn }) => deceasedOn && formatDate(deceasedOn),
  location: ({ location }) => location,
  municipality: ({ municipality }) => municipality,
  household: ({ household }) =>
    household &&
    (household.with.length > 0 ? t('doubles.with', { names: household.with.join(', ') }) : t('doubles.alone')),
}

export const fieldText = (field: MergeField, of: SideValues): string => texts[field](of) ?? ''
