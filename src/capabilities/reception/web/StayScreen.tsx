import { todayInAmsterdam } from '#kernel/dates.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField, TextArea } from '#platform/web/ui/fields.tsx'
import { NoSuchPage, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { correctStay, destinations, listStaysOfClient, recordStay, type Stay } from '../contract/stays.ts'
import { choicesOf, useReceptionLocations } from './parts/choices.ts'
import { KeepLine } from './parts/KeepLine.tsx'

type StayForm = {
  receptionLocationId: string | null
  fromOn: string | null
  leftOn: string | null
  goneTo: string | null
  municipalityId: string | null
  note: string
}
const fresh = (): StayForm => ({
  receptionLocationId: null,
  fromOn: todayInAmsterdam(),
  leftOn: null,
  goneTo: null,
  municipalityId: null,
  note: '',
})

export const NewStayScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('reception.stay.newTitle')}>
    <StayFields clientId={clientId} of={null} />
  </ClientPage>
)

export function StayScreen({ clientId, stayId }: { clientId: string; stayId: string }) {
  const read = useRead(listStaysOfClient, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const stay = read.value.stays.find(({ id }) => id === stayId)
  if (!stay) return <NoSuchPage />
  return (
    <ClientPage clientId={clientId} title={t('reception.stay.title')} sentence={stay.location}>
      <StayFields clientId={clientId} of={stay} />
    </ClientPage>
  )
}

function StayFields({ clientId, of }: { clientId: string; of: Stay | null }) {
  const [locations, municipalities] = [useReceptionLocations(), useMunicipalities()]
  const show = (name: string, value: unknown) => {
    if (name === 'receptionLocationId') return locations.nameOf(value)
    return name === 'municipalityId' ? municipalities.nameOf(value) : String(value ?? '')
  }
  return (
    <KeepLine<StayForm>
      word="stay"
      history="reception_stay"
      initial={of ? { ...of.values, note: of.values.note ?? '' } : fresh()}
      of={of}
      endpoint={of ? correctStay : recordStay}
      beside={of ? { stayId: of.id } : { clientId }}
      about={clientId}
      backTo={`/clienten/${clientId}/opvang`}
      show={show}
    >
      {(form, label) => (
        <>
          <SelectField
            label={label('receptionLocationId')}
            hint={locations.choices.length === 0 ? t('reception.stay.noLocations') : undefined}
            choices={locations.choices}
            {...form.field('receptionLocationId')}
          />
          <DateField label={label('fromOn')} {...form.field('fromOn')} />
          <DateField label={label('leftOn')} hint={t('reception.stay.leftOnHint')} optional {...form.field('leftOn')} />
          {(form.values.leftOn !== null || form.values.goneTo !== null) && (
            <SelectField
              label={label('goneTo')}
              choices={choicesOf('goneTo', destinations)}
              optional={form.values.leftOn === null}
              {...form.field('goneTo')}
            />
          )}
          {(form.values.goneTo === 'municipality' || form.values.municipalityId !== null) && (
            <SelectField
              label={label('municipalityId')}
              choices={municipalities.choices}
              optional={form.values.goneTo !== 'municipality'}
              {...form.field('municipalityId')}
            />
          )}
          <TextArea label={label('note')} optional {...form.field('note')} />
        </>
      )}
    </KeepLine>
  )
}
