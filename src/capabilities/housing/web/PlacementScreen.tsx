import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Dialog } from '#platform/web/ui/Dialog.tsx'
import { CheckField, DateField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { useMunicipalities, useWords } from '#capabilities/organisation/web/parts/words.ts'
import {
  addDwelling,
  correctPlacement,
  getPlacement,
  listDwellings,
  type PlacementValues,
  recordPlacement,
} from '../contract.ts'

const empty: PlacementValues = {
  municipalityId: null,
  dwellingId: null,
  arrangementId: null,
  allocatedOn: null,
  housedOn: null,
  leftOn: null,
  departureReasonId: null,
  countsForTarget: true,
}

function useDwellings() {
  const read = useRead(listDwellings, {})
  const all = read.status === 'ready' ? read.value.dwellings : []
  const name = (one: (typeof all)[number]) =>
    [one.address ?? one.number, one.postcode, one.municipality.name].filter(Boolean).join(', ')
  return {
    choices: all.map((one) => ({ value: one.id, label: name(one) })),
    nameOf: (id: unknown) => all.filter((one) => one.id === id).map(name)[0] ?? '',
  }
}

function PlacementFields({
  clientId,
  placementId,
  initial,
  version,
}: {
  clientId: string
  placementId?: string
  initial: PlacementValues
  version: number | null
}) {
  const [municipalities, dwellings] = [useMunicipalities(), useDwellings()]
  const [arrangements, reasons] = [useWords('housing-arrangement'), useWords('departure-reason')]
  const [adding, setAdding] = useState(false)
  const labels = {
    municipalityId: t('housing.municipality'),
    allocatedOn: t('housing.allocatedOn'),
    housedOn: t('housing.housedOn'),
    dwellingId: t('housing.dwelling'),
    arrangementId: t('housing.arrangement'),
    leftOn: t('housing.leftOn'),
    departureReasonId: t('housing.departureReason'),
    countsForTarget: t('housing.counts'),
  }
  const show = (name: string, value: unknown) => {
    if (name === 'municipalityId') return municipalities.nameOf(value)
    if (name === 'dwellingId') return dwellings.nameOf(value)
    if (name === 'arrangementId') return arrangements.nameOf(value)
    if (name === 'departureReasonId') return reasons.nameOf(value)
    return name === 'countsForTarget' ? t(value ? 'ui.yes' : 'ui.no') : String(value ?? '')
  }
  return (
    <RecordForm<PlacementValues, typeof recordPlacement | typeof correctPlacement>
      endpoint={placementId ? correctPlacement : recordPlacement}
      initial={initial}
      version={version}
      beside={placementId ? { placementId } : { clientId }}
      draft={`placement-${placementId ?? clientId}`}
      labels={labels}
      saved={t('housing.saved')}
      backTo={`/clienten/${clientId}`}
      show={show}
    >
      {(form) => (
        <>
          <SelectField
            label={labels.municipalityId}
            choices={municipalities.choices}
            optional
            {...form.field('municipalityId')}
          />
          <div className="two">
            <DateField label={labels.allocatedOn} optional {...form.field('allocatedOn')} />
            <DateField label={labels.housedOn} hint={t('housing.housedHint')} optional {...form.field('housedOn')} />
          </div>
          <SelectField label={labels.dwellingId} choices={dwellings.choices} optional {...form.field('dwellingId')} />
          <div>
            <Button small icon="plus" onClick={() => setAdding(true)}>
              {t('housing.addDwelling')}
            </Button>
          </div>
          <SelectField
            label={labels.arrangementId}
            choices={arrangements.choices}
            optional
            {...form.field('arrangementId')}
          />
          <CheckField
            label={labels.countsForTarget}
            hint={t('housing.countsHint')}
            {...form.field('countsForTarget')}
          />
          <div className="two">
            <DateField label={labels.leftOn} optional {...form.field('leftOn')} />
            <SelectField
              label={labels.departureReasonId}
              choices={reasons.choices}
              optional
              {...form.field('departureReasonId')}
            />
          </div>
          <AddDwelling
            open={adding}
            municipalityId={form.values.municipalityId}
            onClose={() => setAdding(false)}
            onAdded={(id) => {
              form.set('dwellingId', id)
              setAdding(false)
            }}
          />
        </>
      )}
    </RecordForm>
  )
}

function AddDwelling({
  open,
  municipalityId,
  onClose,
  onAdded,
}: {
  open: boolean
  municipalityId: string | null
  onClose: () => void
  onAdded: (id: string) => void
}) {
  const municipalities = useMunicipalities()
  const [town, setTown] = useState<string | null>(null)
  const [address, setAddress] = useState('')
  const [postcode, setPostcode] = useState('')
  const add = useCommand(addDwelling, { refreshes: [listDwellings], onDone: (made) => onAdded(made.id) })
  const where = town ?? municipalityId
  return (
    <Dialog open={open} title={t('housing.addDwelling')} onClose={onClose}>
      <div className="form">
        <Notice problem={add.problem} />
        <TextField label={t('housing.address')} value={address} onChange={setAddress} />
        <TextField label={t('housing.postcode')} optional value={postcode} onChange={setPostcode} />
        <SelectField
          label={t('housing.municipality')}
          choices={municipalities.choices}
          value={where}
          onChange={setTown}
        />
        <div className="acts">
          <Button
            go
            busy={add.busy}
            disabled={where === null || address.trim() === ''}
            onClick={() =>
              where &&
              void add.run({
                municipalityId: where,
                number: null,
                address,
                postcode: postcode === '' ? null : postcode,
              })
            }
          >
            {t('ui.save')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

export const NewPlacementScreen = ({ clientId }: { clientId: string }) => (
  <Page title={t('housing.newPlacement')} crumb={{ to: `/clienten/${clientId}`, text: t('contacts.file') }}>
    <PlacementFields clientId={clientId} initial={empty} version={null} />
  </Page>
)

export function PlacementScreen({ clientId, placementId }: { clientId: string; placementId: string }) {
  const read = useRead(getPlacement, { placementId })
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <Page
      title={t('housing.editPlacement')}
      sentence={read.value.clientName}
      crumb={{ to: `/clienten/${clientId}`, text: t('contacts.file') }}
    >
      <PlacementFields
        clientId={clientId}
        placementId={placementId}
        initial={read.value.values}
        version={read.value.version}
      />
    </Page>
  )
}
