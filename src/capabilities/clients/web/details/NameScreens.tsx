import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PickField, TextField } from '#platform/web/ui/fields.tsx'
import { nameKinds, nameLines, type NameValues } from '../../contract/details.ts'
import { AddLine, CorrectLine, type LineKind } from './LineScreens.tsx'
import { optionalText } from './optional-text.ts'

type NameForm = Omit<NameValues, 'kind'> & { kind: NameValues['kind'] | null }

const labels = () => ({
  kind: t('details.name.kind'),
  givenNames: t('clients.given'),
  familyName: t('clients.familyName'),
  paper: t('details.name.paper'),
})

const Fields = ({ form }: { form: Form<NameForm> }) => (
  <>
    <PickField
      label={labels().kind}
      choices={nameKinds.map((kind) => ({ value: kind, label: t(`details.name.kinds.${kind}`) }))}
      {...form.field('kind')}
      onChange={(kind) => form.set('kind', kind as NameForm['kind'])}
    />
    <div className="two">
      <TextField label={labels().givenNames} optional {...form.field('givenNames')} />
      <TextField label={labels().familyName} hint={t('details.name.oneName')} {...form.field('familyName')} />
    </div>
    <TextField label={labels().paper} hint={t('details.name.paperHint')} optional {...optionalText(form, 'paper')} />
  </>
)

const names: LineKind<NameForm> = {
  name: 'name',
  endpoints: nameLines,
  id: 'nameId',
  record: 'client_name',
  empty: { kind: null, givenNames: '', familyName: '', paper: null },
  labels,
  linesOf: (details) => details.names,
  Fields,
}

const show = (name: string, value: unknown) =>
  name === 'kind' && value ? t(`details.name.kinds.${value as string}`) : String(value ?? '')

export const AddNameScreen = ({ clientId }: { clientId: string }) => (
  <AddLine kind={names} clientId={clientId} show={show} />
)
export const NameScreen = ({ clientId, nameId }: { clientId: string; nameId: string }) => (
  <CorrectLine kind={names} clientId={clientId} lineId={nameId} show={show} />
)
