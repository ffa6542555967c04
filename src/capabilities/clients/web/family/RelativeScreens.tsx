import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import type { Form } from '#platform/web/forms/use-form.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { CheckField, PickField, TextField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import {
  type Family,
  getFamily,
  type RelativeValues,
  relations,
  relativeLines,
  whereabouts,
} from '../../contract/family.ts'
import { birthDateText } from '../../rules/birth-date.ts'
import { displayName } from '../../rules/person.ts'
import { language } from '#platform/web/i18n/language.ts'
import '../clients.css'
import { optionalText } from '../details/optional-text.ts'
import { BirthDateField } from '../parts/BirthDateField.tsx'
import { askOlder } from './OlderThanParent.tsx'

type RelativeForm = Omit<RelativeValues, 'relation' | 'whereabouts'> & {
  relation: RelativeValues['relation'] | null
  whereabouts: RelativeValues['whereabouts'] | null
  sure: boolean
}

const nobody: RelativeForm = {
  relation: null,
  givenNames: '',
  familyName: '',
  birthDate: null,
  birthDatePrecision: 'day',
  birthDateEstimated: false,
  whereabouts: null,
  country: null,
  deceased: false,
  sure: false,
}

const familyOf = (clientId: string) => `/clienten/${clientId}?deel=gezin`
const nameIn = (family: Family, clientId: string) => {
  const member = family.members.find(({ id }) => id === clientId)
  return member ? displayName(member) : ''
}

const labels = () => ({
  relation: t('family.relative.relationShort'),
  givenNames: t('clients.given'),
  familyName: t('clients.familyName'),
  birthDate: t('clients.birthDate'),
  birthDateEstimated: t('clients.birthDateEstimated'),
  whereabouts: t('family.relative.whereabouts'),
  country: t('family.relative.country'),
  deceased: t('family.relative.deceased'),
})

function show(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (name === 'relation') return t(`family.relative.relations.${value as string}`)
  if (name === 'whereabouts') return t(`family.relative.places.${value as string}`)
  if (name === 'birthDate') {
    return birthDateText(
      { birthDate: value as string, birthDatePrecision: 'day', birthDateEstimated: false },
      language(),
    )
  }
  return String(value)
}

function Fields({ form, of }: { form: Form<RelativeForm>; of: string }) {
  return (
    <>
      <PickField
        label={t('family.relative.relation', { name: of })}
        choices={relations.map((one) => ({ value: one, label: t(`family.relative.relations.${one}`) }))}
        {...form.field('relation')}
        onChange={(relation) => form.set('relation', relation as RelativeForm['relation'])}
      />
      <div className="two">
        <TextField label={labels().givenNames} optional {...form.field('givenNames')} />
        <TextField label={labels().familyName} hint={t('family.relative.oneName')} {...form.field('familyName')} />
      </div>
      <BirthDateField
        label={labels().birthDate}
        name="birthDate"
        error={form.field('birthDate').error}
        birthDate={form.values.birthDate}
        birthDatePrecision={form.values.birthDatePrecision}
        onChange={(known) => {
          form.set('birthDatePrecision', known.birthDatePrecision)
          form.set('birthDate', known.birthDate)
        }}
      />
      <CheckField label={labels().birthDateEstimated} {...form.field('birthDateEstimated')} />
      <PickField
        label={labels().whereabouts}
        choices={whereabouts.map((one) => ({ value: one, label: t(`family.relative.places.${one}`) }))}
        {...form.field('whereabouts')}
        onChange={(place) => form.set('whereabouts', place as RelativeForm['whereabouts'])}
      />
      {form.values.whereabouts === 'abroad' && (
        <TextField label={labels().country} optional {...optionalText(form, 'country')} />
      )}
      <CheckField label={labels().deceased} {...form.field('deceased')} />
    </>
  )
}

/** Somebody of the family who is elsewhere and has no file. */
export function AddRelativeScreen({ clientId }: { clientId: string }) {
  const read = useRead(getFamily, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const of = nameIn(read.value, clientId)
  return (
    <Page
      title={t('family.relative.add')}
      sentence={t('family.relative.addText')}
      crumb={{ to: familyOf(clientId), text: of }}
    >
      <RecordForm<RelativeForm, typeof relativeLines.add>
        endpoint={relativeLines.add}
        initial={nobody}
        version={null}
        beside={{ clientId }}
        draft={`relative-${clientId}`}
        labels={labels()}
        saved={t('family.relative.saved')}
        backTo={familyOf(clientId)}
        show={show}
        ask={askOlder}
      >
        {(form) => <Fields form={form} of={of} />}
      </RecordForm>
    </Page>
  )
}

export function RelativeScreen({ clientId, relativeId }: { clientId: string; relativeId: string }) {
  const read = useRead(getFamily, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const relative = read.value.relatives.find(({ id }) => id === relativeId)
  const crumb = { to: familyOf(clientId), text: nameIn(read.value, clientId) }
  if (!relative) return <Page title={t('family.relative.correct')} crumb={crumb} />
  return (
    <Page title={t('family.relative.correct')} crumb={crumb}>
      <RecordForm<RelativeForm, typeof relativeLines.correct>
        endpoint={relativeLines.correct}
        initial={{ ...relative.values, sure: false }}
        version={relative.version}
        beside={{ relativeId }}
        draft={`relative-${relativeId}`}
        labels={labels()}
        saved={t('family.relative.saved')}
        backTo={crumb.to}
        history={`relative/${relativeId}`}
        show={show}
        ask={askOlder}
      >
        {(form) => <Fields form={form} of={nameIn(read.value, relative.clientId)} />}
      </RecordForm>
      <RemoveRelative relativeId={relativeId} backTo={crumb.to} />
    </Page>
  )
}

function RemoveRelative({ relativeId, backTo }: { relativeId: string; backTo: string }) {
  const { go } = useAddress()
  const remove = useCommand(relativeLines.remove, {
    refreshes: 'all',
    onDone: () => {
      toast(t('family.relative.removed'))
      go(backTo)
    },
  })
  return (
    <Section title={t('family.relative.remove')}>
      <div className="stack">
        <p className="dim">{t('family.relative.removeText')}</p>
        <Notice problem={remove.problem} />
        <Button icon="remove" busy={remove.busy} onClick={() => void remove.run({ relativeId })}>
          {t('family.relative.remove')}
        </Button>
      </div>
    </Section>
  )
}
