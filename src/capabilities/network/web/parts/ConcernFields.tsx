import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, SelectField, TextArea, TextField } from '#platform/web/ui/fields.tsx'
import { useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { type Concern, concernKinds, correctConcern, noteConcern } from '../../contract/concerns.ts'
import { usePartners } from './partners.ts'

export type ConcernForm = {
  kind: string | null
  partnerId: string | null
  about: string
  municipalityId: string | null
  noticedOn: string | null
  what: string
  done: string
  followUp: string
  followUpOn: string | null
  ownerId: string | null
}

type Props = { clientId: string | null; initial: ConcernForm; of: Concern | null }

export function ConcernFields({ clientId, initial, of }: Props) {
  const [partners, workers, municipalities] = [usePartners(), useWorkers(), useMunicipalities()]
  const label = (name: keyof ConcernForm) => t(`network.concern.${name}`)
  const labels = Object.fromEntries(Object.keys(initial).map((name) => [name, label(name as keyof ConcernForm)]))
  const show = (name: string, value: unknown) => {
    if (name === 'partnerId') return partners.nameOf(value)
    if (name === 'ownerId') return workers.nameOf(value)
    return name === 'municipalityId' ? municipalities.nameOf(value) : String(value ?? '')
  }
  const kinds = concernKinds.filter((kind) => clientId !== null || kind !== 'personal')
  return (
    <RecordForm<ConcernForm, typeof noteConcern | typeof correctConcern>
      endpoint={of ? correctConcern : noteConcern}
      initial={initial}
      version={of?.version ?? null}
      beside={of ? { concernId: of.id } : { clientId }}
      draft={`concern-${of?.id ?? clientId ?? 'new'}`}
      labels={labels}
      saved={t('network.concern.saved')}
      backTo={of === null && clientId !== null ? `/clienten/${clientId}/netwerk` : '/signalen'}
      history={of && clientId !== null ? `concern/${of.id}` : undefined}
      show={show}
    >
      {(form) => (
        <>
          <PickField
            label={label('kind')}
            hint={t(`network.kindHelp.${clientId === null ? 'nobody' : 'client'}`)}
            choices={kinds.map((value) => ({ value, label: t(`network.kind.${value}`) }))}
            {...form.field('kind')}
          />
          <TextArea label={label('what')} {...form.field('what')} />
          <DateField label={label('noticedOn')} {...form.field('noticedOn')} />
          <SelectField label={label('partnerId')} choices={partners.choices} optional {...form.field('partnerId')} />
          {form.values.partnerId === null && <TextField label={label('about')} optional {...form.field('about')} />}
          {clientId === null && (
            <SelectField
              label={label('municipalityId')}
              hint={t('network.concern.municipalityHint')}
              choices={municipalities.choices}
              optional
              {...form.field('municipalityId')}
            />
          )}
          <TextArea label={label('done')} optional {...form.field('done')} />
          <TextField
            label={label('followUp')}
            hint={t('network.concern.followUpHint')}
            optional
            {...form.field('followUp')}
          />
          <div className="two">
            <SelectField label={label('ownerId')} choices={workers.choices} optional {...form.field('ownerId')} />
            <DateField label={label('followUpOn')} optional {...form.field('followUpOn')} />
          </div>
        </>
      )}
    </RecordForm>
  )
}
