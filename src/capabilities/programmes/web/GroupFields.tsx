import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, NumberField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { useMunicipalities, useWords } from '#capabilities/organisation/web/parts/words.ts'
import { correctGroup, formGroup } from '../contract.ts'

export type GroupForm = {
  number: string | null
  programmeId: string | null
  languageId: string | null
  startsOn: string | null
  endsOn: string | null
  sessions: number | null
  municipalityId: string | null
}
const empty: GroupForm = {
  number: null,
  programmeId: null,
  languageId: null,
  startsOn: null,
  endsOn: null,
  sessions: null,
  municipalityId: null,
}

export function GroupFields({
  groupId,
  initial,
  version,
  backTo,
}: {
  groupId?: string
  initial: GroupForm
  version: number | null
  backTo: string
}) {
  const [programmes, languages, municipalities] = [useWords('programme'), useWords('language'), useMunicipalities()]
  const labels = {
    programmeId: t('programmes.programme'),
    number: t('programmes.number'),
    languageId: t('programmes.language'),
    municipalityId: t('programmes.municipality'),
    startsOn: t('programmes.startsOn'),
    endsOn: t('programmes.endsOn'),
    sessions: t('programmes.sessions'),
  }
  const show = (name: string, value: unknown) => {
    if (name === 'programmeId') return programmes.nameOf(value)
    if (name === 'languageId') return languages.nameOf(value)
    return name === 'municipalityId' ? municipalities.nameOf(value) : String(value ?? '')
  }
  return (
    <RecordForm<GroupForm, typeof formGroup | typeof correctGroup>
      endpoint={groupId ? correctGroup : formGroup}
      initial={initial}
      version={version}
      beside={groupId ? { groupId } : {}}
      draft={`group-${groupId ?? 'new'}`}
      labels={labels}
      saved={t('programmes.saved')}
      backTo={backTo}
      show={show}
    >
      {(form) => (
        <>
          <SelectField label={labels.programmeId} choices={programmes.choices} {...form.field('programmeId')} />
          <div className="two">
            <TextField
              label={labels.number}
              optional
              {...form.field('number')}
              value={form.values.number ?? ''}
              onChange={(text) => form.set('number', text === '' ? null : text)}
            />
            <SelectField label={labels.languageId} choices={languages.choices} optional {...form.field('languageId')} />
          </div>
          <div className="two">
            <DateField label={labels.startsOn} {...form.field('startsOn')} />
            <DateField label={labels.endsOn} optional {...form.field('endsOn')} />
          </div>
          <div className="two">
            <NumberField label={labels.sessions} optional {...form.field('sessions')} />
            <SelectField
              label={labels.municipalityId}
              choices={municipalities.choices}
              optional
              {...form.field('municipalityId')}
            />
          </div>
        </>
      )}
    </RecordForm>
  )
}

export const NewGroupScreen = () => (
  <Page title={t('programmes.form')} crumb={{ to: '/groepen', text: t('programmes.title') }}>
    <GroupFields initial={empty} version={null} backTo="/groepen" />
  </Page>
)
