import type { Role } from '#kernel/actor.ts'
import { isPlainDate } from '#kernel/dates.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, SelectField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { useLocations, useMunicipalities } from '#capabilities/organisation/web/parts/words.ts'
import { useWorkers } from '#capabilities/team/web/parts/workers.ts'
import { hasOwnFiles, usesLocation } from '../../access.ts'

export type HoldingForm = {
  workerId: string | null
  /** Null: all locations. Undefined: not chosen yet, as the widest choice is nobody's by default. */
  locationId: string | null | undefined
  municipalityId: string | null
  fromOn: string | null
  untilOn: string | null
}
export const openHolding: HoldingForm = {
  workerId: null,
  locationId: undefined,
  municipalityId: null,
  fromOn: null,
  untilOn: null,
}

export const holdingLabels = () => ({
  workerId: t('access.worker'),
  locationId: t('access.location'),
  municipalityId: t('access.municipality'),
  fromOn: t('access.fromOn'),
  untilOn: t('access.untilOn'),
})

/** Where the location decides nothing of what one sees, it may stay open: that is all of them. */
export const withLocation = <V extends HoldingForm>(values: V, role: Role | null): V =>
  role !== null && !usesLocation(role) ? { ...values, locationId: values.locationId ?? null } : values

/** Values of a holding in words, for when two save at once. */
export function useHoldingWords(): (name: string, value: unknown) => string {
  const [locations, workers, municipalities] = [useLocations(), useWorkers(), useMunicipalities()]
  return (name, value) => {
    if (name === 'locationId') return value === null ? t('access.everywhere') : locations.nameOf(value)
    if (name === 'municipalityId') return municipalities.nameOf(value)
    if (name === 'role') return value ? t(`shell.role.${String(value)}`) : ''
    if (name === 'workerId') return workers.nameOf(value)
    return typeof value === 'string' && isPlainDate(value) ? shortDate(value) : String(value ?? '')
  }
}

/** As whom of the team, where, and from when until when somebody holds a role. */
export function HoldingFields({ form, role }: { form: Pick<Form<HoldingForm>, 'field'>; role: Role | null }) {
  const [workers, labels] = [useWorkers(), holdingLabels()]
  const worker = form.field('workerId')
  const guides = role !== null && hasOwnFiles(role)
  if (role === 'municipality') return <TownHallFields form={form} />
  return (
    <>
      <div className="stack">
        <SelectField
          label={labels.workerId}
          hint={t(guides ? 'access.workerHintGuide' : 'access.workerHint')}
          optional={!guides}
          choices={workers.choices}
          {...worker}
        />
        {worker.value === null && (
          <p className="sm dim">
            {t('access.noWorker')} <Link to="/mensen/nieuw">{t('access.addWorker')}</Link>
          </p>
        )}
      </div>
      <LocationField form={form} role={role} />
      <Stretch form={form} />
    </>
  )
}

const everywhere = 'everywhere'

/** All locations is a choice like the others, to be picked; only where it decides nothing it may stay empty. */
function LocationField({ form, role }: { form: Pick<Form<HoldingForm>, 'field'>; role: Role | null }) {
  const { choices } = useLocations()
  const { value, onChange, ...field } = form.field('locationId')
  const label = t('access.location')
  if (role !== null && !usesLocation(role)) {
    return (
      <SelectField
        label={label}
        hint={t('access.locationHintOnly')}
        optional
        choices={choices}
        {...field}
        value={value ?? null}
        onChange={(next) => onChange(next ?? undefined)}
      />
    )
  }
  return (
    <SelectField
      label={label}
      hint={t('access.locationHint')}
      choices={[...choices, { value: everywhere, label: t('access.allLocations') }]}
      {...field}
      value={value === null ? everywhere : (value ?? null)}
      onChange={(next) => onChange(next === everywhere ? null : (next ?? undefined))}
    />
  )
}

/** Somebody of a municipality answers for that municipality alone, and has no place in the team. */
function TownHallFields({ form }: { form: Pick<Form<HoldingForm>, 'field'> }) {
  const municipalities = useMunicipalities()
  return (
    <>
      <SelectField
        label={holdingLabels().municipalityId}
        choices={municipalities.choices}
        {...form.field('municipalityId')}
      />
      <Stretch form={form} />
    </>
  )
}

function Stretch({ form }: { form: Pick<Form<HoldingForm>, 'field'> }) {
  const labels = holdingLabels()
  return (
    <div className="two">
      <DateField label={labels.fromOn} optional {...form.field('fromOn')} />
      <DateField label={labels.untilOn} optional {...form.field('untilOn')} />
    </div>
  )
}
