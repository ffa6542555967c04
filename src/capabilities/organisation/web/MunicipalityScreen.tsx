import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { addMunicipality, correctMunicipality, getOrganisation, type Municipality } from '../contract.ts'
import { at } from './parts/addresses.ts'
import { useMunicipalities } from './parts/words.ts'

type TownForm = {
  name: string
  cbsCode: string | null
  validFrom: string | null
  validUntil: string | null
  successorId: string | null
}

export const NewMunicipalityScreen = () => <TownPage town={null} />

export function MunicipalityScreen({ municipalityId }: { municipalityId: string }) {
  const read = useRead(getOrganisation, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const town = read.value.municipalities.find(({ id }) => id === municipalityId)
  return town ? <TownPage town={town} /> : <Empty title={t('ui.notFoundTitle')} />
}

function TownPage({ town }: { town: Municipality | null }) {
  const towns = useMunicipalities()
  const labels = {
    name: t('organisation.name'),
    cbsCode: t('organisation.cbsCode'),
    validFrom: t('organisation.validFrom'),
    validUntil: t('organisation.validUntil'),
    successorId: t('organisation.successor'),
  }
  return (
    <Page
      title={town ? town.name : t('organisation.addMunicipality')}
      crumb={{ to: at.municipalities, text: t('organisation.municipalities') }}
    >
      <RecordForm<TownForm, typeof addMunicipality | typeof correctMunicipality>
        endpoint={town ? correctMunicipality : addMunicipality}
        initial={{
          name: town?.name ?? '',
          cbsCode: town?.cbsCode ?? null,
          validFrom: town?.validFrom ?? null,
          validUntil: town?.validUntil ?? null,
          successorId: town?.successorId ?? null,
        }}
        version={town?.version ?? null}
        beside={town ? { municipalityId: town.id } : {}}
        draft={`municipality-${town?.id ?? 'new'}`}
        labels={labels}
        saved={t('organisation.saved')}
        backTo={at.municipalities}
        show={(name, value) => (name === 'successorId' ? towns.nameOf(value) : String(value ?? ''))}
      >
        {(form) => (
          <>
            <TextField label={labels.name} hint={t('organisation.municipalityHint')} {...form.field('name')} />
            <TextField
              label={labels.cbsCode}
              hint={t('organisation.cbsCodeHint')}
              optional
              {...form.field('cbsCode')}
              value={form.values.cbsCode ?? ''}
              onChange={(code) => form.set('cbsCode', code === '' ? null : code)}
            />
            <div className="two">
              <DateField label={labels.validFrom} optional {...form.field('validFrom')} />
              <DateField label={labels.validUntil} optional {...form.field('validUntil')} />
            </div>
            <SelectField
              label={labels.successorId}
              optional
              choices={towns.choices.filter(({ value }) => value !== town?.id)}
              {...form.field('successorId')}
            />
          </>
        )}
      </RecordForm>
    </Page>
  )
}
