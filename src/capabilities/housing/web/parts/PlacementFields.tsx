import { useMunicipalities, useWords } from '#capabilities/organisation/web/parts/words.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { CheckField, DateField, SelectField } from '#platform/web/ui/fields.tsx'
import type { Named } from '#kernel/shapes.ts'
import { correctPlacement, type PlacementValues, recordPlacement } from '../../contract.ts'
import { DwellingField } from './DwellingField.tsx'

export type PlacementForm = PlacementValues & { together: string[] }

type Props = {
  clientId: string
  /** Null for a new placement. */
  placement: { id: string; version: number } | null
  initial: PlacementForm
  /** Others of the household for whom the same can be written down. */
  together: readonly Named[]
  /** Whether a placement in this municipality is a first one, and so counts. */
  countsIn: (municipalityId: string | null) => boolean
  backTo: string
}

export function PlacementFields({ clientId, placement, initial, together, countsIn, backTo }: Props) {
  const municipalities = useMunicipalities()
  const [arrangements, reasons] = [useWords('housing-arrangement'), useWords('departure-reason')]
  const labels = labelsOf()
  const show = (name: keyof PlacementForm, value: unknown): string => {
    switch (name) {
      case 'municipalityId':
        return municipalities.nameOf(value)
      case 'arrangementId':
        return arrangements.nameOf(value)
      case 'departureReasonId':
        return reasons.nameOf(value)
      case 'dwellingId':
        return t(value === null ? 'ui.no' : 'ui.yes')
      case 'countsForTarget':
        return t(value ? 'ui.yes' : 'ui.no')
      case 'together':
        return together
          .filter(({ id }) => (value as string[]).includes(id))
          .map(({ name: of }) => of)
          .join(', ')
      default:
        return typeof value === 'string' ? shortDate(value) : ''
    }
  }
  function chooseTown(form: Form<PlacementForm>, municipalityId: string | null) {
    form.replace({ ...form.values, municipalityId, dwellingId: null, countsForTarget: countsIn(municipalityId) })
  }
  return (
    <RecordForm<PlacementForm, typeof recordPlacement | typeof correctPlacement>
      endpoint={placement ? correctPlacement : recordPlacement}
      initial={initial}
      version={placement?.version ?? null}
      beside={placement ? { placementId: placement.id } : { clientId }}
      draft={`placement-${placement?.id ?? clientId}`}
      labels={labels}
      saved={t('housing.saved')}
      backTo={backTo}
      history={placement ? `placement/${placement.id}` : undefined}
      show={show}
    >
      {(form) => (
        <>
          <SelectField
            label={labels.municipalityId}
            choices={municipalities.choices}
            {...form.field('municipalityId')}
            onChange={(id) => chooseTown(form, id)}
          />
          <div className="two">
            <DateField label={labels.allocatedOn} {...form.field('allocatedOn')} />
            <DateField label={labels.housedOn} hint={t('housing.housedHint')} {...form.field('housedOn')} />
          </div>
          <DwellingField
            label={labels.dwellingId}
            municipalityId={form.values.municipalityId}
            {...form.field('dwellingId')}
          />
          <SelectField
            label={labels.arrangementId}
            choices={arrangements.choices}
            optional
            {...form.field('arrangementId')}
          />
          <CheckField
            label={labels.countsForTarget}
            hint={t(countsIn(form.values.municipalityId) ? 'housing.countsHint' : 'housing.movesWithin')}
            {...form.field('countsForTarget')}
          />
          {together.length > 0 && <Together people={together} form={form} />}
          {(placement !== null || form.values.leftOn !== null) && (
            <div className="two">
              <DateField label={labels.leftOn} optional {...form.field('leftOn')} />
              <SelectField
                label={labels.departureReasonId}
                choices={reasons.choices}
                optional
                {...form.field('departureReasonId')}
              />
            </div>
          )}
        </>
      )}
    </RecordForm>
  )
}

const labelsOf = () => ({
  municipalityId: t('housing.municipality'),
  allocatedOn: t('housing.allocatedOn'),
  housedOn: t('housing.housedOn'),
  dwellingId: t('housing.dwelling'),
  arrangementId: t('housing.arrangement'),
  leftOn: t('housing.leftOn'),
  departureReasonId: t('housing.departureReason'),
  countsForTarget: t('housing.counts'),
  together: t('housing.together'),
})

/** People move; a household does not. Whoever moves along is named. */
function Together({ people, form }: { people: readonly Named[]; form: Form<PlacementForm> }) {
  const { value, error, onChange } = form.field('together')
  return (
    <fieldset className={error ? 'field bad' : 'field'}>
      <legend>{t('housing.together')}</legend>
      <p className="hint">{t('housing.togetherHint')}</p>
      {people.map(({ id, name }) => (
        <CheckField
          key={id}
          label={name}
          value={value.includes(id)}
          onChange={(on) => onChange(on ? [...value, id] : value.filter((one) => one !== id))}
        />
      ))}
      {error && <p className="err">{error}</p>}
    </fieldset>
  )
}
