import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { languageLines, type LanguageValues, levels } from '../../contract/details.ts'
import { AddLine, CorrectLine, type LineKind } from './LineScreens.tsx'

type LanguageForm = Omit<LanguageValues, 'languageId'> & { languageId: string | null }

const labels = () => ({
  languageId: t('clients.language'),
  speaking: t('details.language.speaking'),
  reading: t('details.language.reading'),
  knowsScript: t('details.language.knowsScript'),
})

const yesNo = { yes: true, no: false }
const asWord = (known: boolean | null) => (known === null ? null : known ? 'yes' : 'no')

function Fields({ form }: { form: Form<LanguageForm> }) {
  const words = useWords('language')
  const choices = levels.map((level) => ({ value: level, label: t(`details.language.levels.${level}`) }))
  return (
    <>
      <SelectField label={labels().languageId} choices={words.choices} {...form.field('languageId')} />
      {(['speaking', 'reading'] as const).map((skill) => (
        <PickField
          key={skill}
          label={labels()[skill]}
          optional
          choices={choices}
          {...form.field(skill)}
          onChange={(level) => form.set(skill, level as LanguageForm['speaking'])}
        />
      ))}
      <PickField
        label={labels().knowsScript}
        hint={t('details.language.knowsScriptHint')}
        optional
        choices={Object.keys(yesNo).map((word) => ({ value: word, label: t(`ui.${word}`) }))}
        {...form.field('knowsScript')}
        value={asWord(form.values.knowsScript)}
        onChange={(word) => form.set('knowsScript', yesNo[word as keyof typeof yesNo])}
      />
    </>
  )
}

const languages: LineKind<LanguageForm> = {
  name: 'language',
  endpoints: languageLines,
  id: 'spokenLanguageId',
  record: 'client_language',
  empty: { languageId: null, speaking: null, reading: null, knowsScript: null },
  labels,
  linesOf: (details) => details.languages,
  Fields,
}

function useShow() {
  const words = useWords('language')
  return (name: string, value: unknown) => {
    if (value === null || value === undefined) return ''
    if (name === 'languageId') return words.nameOf(value)
    if (name === 'knowsScript') return t(value ? 'ui.yes' : 'ui.no')
    return t(`details.language.levels.${value as string}`)
  }
}

export const AddLanguageScreen = ({ clientId }: { clientId: string }) => (
  <AddLine kind={languages} clientId={clientId} show={useShow()} />
)
type LineAddress = { clientId: string; spokenLanguageId: string }
export const LanguageScreen = ({ clientId, spokenLanguageId }: LineAddress) => (
  <CorrectLine kind={languages} clientId={clientId} lineId={spokenLanguageId} show={useShow()} />
)
