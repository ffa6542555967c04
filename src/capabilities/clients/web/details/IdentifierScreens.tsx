import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField, PickField, TextField } from '#platform/web/ui/fields.tsx'
import { type Details, identifierLines, type IdentifierValues } from '../../contract/details.ts'
import { identifierKinds, papers } from '../../rules/identifiers.ts'
import { AddLine, CorrectLine, type LineKind } from './LineScreens.tsx'

type IdentifierForm = Omit<IdentifierValues, 'kind'> & { kind: IdentifierValues['kind'] | null }

const labels = () => ({
  kind: t('details.identifier.kind'),
  paper: t('details.identifier.paper'),
  value: t('details.identifier.value'),
  validUntil: t('details.identifier.validUntil'),
})

function Fields({ form, details }: { form: Form<IdentifierForm>; details: Details }) {
  const kinds = identifierKinds.filter((kind) => kind !== 'bsn' || details.keepsBsn)
  return (
    <>
      <PickField
        label={labels().kind}
        choices={kinds.map((kind) => ({ value: kind, label: t(`details.identifier.kinds.${kind}`) }))}
        {...form.field('kind')}
        onChange={(kind) => form.set('kind', kind as IdentifierForm['kind'])}
      />
      {form.values.kind === 'document' && (
        <PickField
          label={labels().paper}
          choices={papers.map((paper) => ({ value: paper, label: t(`details.identifier.papers.${paper}`) }))}
          {...form.field('paper')}
          onChange={(paper) => form.set('paper', paper as IdentifierForm['paper'])}
        />
      )}
      <TextField label={labels().value} hint={t('details.identifier.valueHint')} {...form.field('value')} />
      {form.values.kind !== 'bsn' && <DateField label={labels().validUntil} optional {...form.field('validUntil')} />}
    </>
  )
}

const identifiers: LineKind<IdentifierForm> = {
  name: 'identifier',
  endpoints: identifierLines,
  id: 'identifierId',
  record: 'client_identifier',
  empty: { kind: null, value: '', paper: null, validUntil: null },
  labels,
  linesOf: (details) => details.identifiers,
  Fields,
  fixed: ({ kind }) => kind === 'bsn',
}

function show(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (name === 'kind') return t(`details.identifier.kinds.${value as string}`)
  return name === 'paper' ? t(`details.identifier.papers.${value as string}`) : String(value)
}

export const AddIdentifierScreen = ({ clientId }: { clientId: string }) => (
  <AddLine kind={identifiers} clientId={clientId} show={show} />
)
export const IdentifierScreen = ({ clientId, identifierId }: { clientId: string; identifierId: string }) => (
  <CorrectLine kind={identifiers} clientId={clientId} lineId={identifierId} show={show} />
)
