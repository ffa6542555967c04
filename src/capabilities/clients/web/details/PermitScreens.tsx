import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField } from '#platform/web/ui/fields.tsx'
import { permitGrounds, permitKinds, permitLines, type PermitValues } from '../../contract/details.ts'
import { AddLine, CorrectLine, type LineKind } from './LineScreens.tsx'

type PermitForm = Omit<PermitValues, 'kind'> & { kind: PermitValues['kind'] | null }

const labels = () => ({
  kind: t('details.permit.kind'),
  ground: t('details.permit.ground'),
  fromOn: t('details.permit.fromOn'),
  untilOn: t('details.permit.untilOn'),
  receivedOn: t('details.permit.receivedOn'),
})

const Fields = ({ form }: { form: Form<PermitForm> }) => (
  <>
    <PickField
      label={labels().kind}
      choices={permitKinds.map((kind) => ({ value: kind, label: t(`details.permit.kinds.${kind}`) }))}
      {...form.field('kind')}
      onChange={(kind) => form.set('kind', kind as PermitForm['kind'])}
    />
    <PickField
      label={labels().ground}
      optional
      choices={permitGrounds.map((ground) => ({ value: ground, label: t(`details.permit.grounds.${ground}`) }))}
      {...form.field('ground')}
      onChange={(ground) => form.set('ground', ground as PermitForm['ground'])}
    />
    <div className="two">
      <DateField label={labels().fromOn} optional {...form.field('fromOn')} />
      <DateField label={labels().untilOn} optional {...form.field('untilOn')} />
    </div>
    <DateField label={labels().receivedOn} optional {...form.field('receivedOn')} />
  </>
)

const permits: LineKind<PermitForm> = {
  name: 'permit',
  endpoints: permitLines,
  id: 'permitId',
  record: 'residence_permit',
  empty: { kind: null, ground: null, fromOn: null, untilOn: null, receivedOn: null },
  labels,
  linesOf: (details) => details.permits,
  Fields,
}

function show(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (name === 'kind') return t(`details.permit.kinds.${value as string}`)
  return name === 'ground' ? t(`details.permit.grounds.${value as string}`) : String(value)
}

export const AddPermitScreen = ({ clientId }: { clientId: string }) => (
  <AddLine kind={permits} clientId={clientId} show={show} />
)
export const PermitScreen = ({ clientId, permitId }: { clientId: string; permitId: string }) => (
  <CorrectLine kind={permits} clientId={clientId} lineId={permitId} show={show} />
)
