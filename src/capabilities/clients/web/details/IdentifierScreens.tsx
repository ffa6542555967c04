import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, TextField } from '#platform/web/ui/fields.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { type Details, getIdentifier, identifierLines, type IdentifierValues } from '../../contract/details.ts'
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

/** Only who asks for it sees it, and that is written down. */
function Bsn({ lineId }: { lineId: string }) {
  const [asked, setAsked] = useState(false)
  return (
    <div className="stack">
      <p className="dim">{t('details.identifier.wholeText')}</p>
      <div role="status">
        {asked ? (
          <InFull identifierId={lineId} />
        ) : (
          <Button onClick={() => setAsked(true)}>{t('details.identifier.whole')}</Button>
        )}
      </div>
    </div>
  )
}

function InFull({ identifierId }: { identifierId: string }) {
  const read = useRead(getIdentifier, { identifierId })
  return read.status === 'ready' ? <b className="num">{read.value.value}</b> : <Waiting on={read} />
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
  Whole: Bsn,
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
