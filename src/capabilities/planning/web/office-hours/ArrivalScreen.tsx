import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { findAtDesk } from '#capabilities/access/contract/openings.ts'
import { useWords } from '#capabilities/organisation/web/parts/words.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { CheckField, PickField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listOfficeHours, officeHourKinds, recordArrival } from '../../contract/office-hours.ts'

type ArrivalForm = {
  clientId: string | null
  calledName: string
  languageId: string | null
  needsInterpreter: boolean
  question: string
  kind: string | null
}
const fresh: ArrivalForm = {
  clientId: null,
  calledName: '',
  languageId: null,
  needsInterpreter: false,
  question: '',
  kind: 'social',
}

/** Somebody came in: found by what the desk may know, or unknown. */
export function ArrivalScreen() {
  const { search } = useAddress()
  const wanted = search['vestiging']
  const read = useRead(listOfficeHours, wanted ? { locationId: wanted } : {})
  const [chosen, setChosen] = useState<string | null>(null)
  const languages = useWords('language')
  if (read.status !== 'ready') return <Waiting on={read} />
  const { location } = read.value
  const labels = {
    clientId: t('planning.desk.arrival.search'),
    calledName: t('planning.desk.arrival.calledName'),
    question: t('planning.desk.arrival.question'),
    kind: t('planning.desk.arrival.kind'),
    languageId: t('planning.desk.arrival.language'),
    needsInterpreter: t('planning.desk.arrival.needsInterpreter'),
  }
  const board = `/spreekuur?vestiging=${location.id}`
  return (
    <Page
      title={t('planning.desk.arrival.title')}
      sentence={t('planning.desk.arrival.sentence')}
      crumb={{ to: board, text: t('planning.desk.title', { location: location.name }) }}
    >
      <RecordForm<ArrivalForm, typeof recordArrival>
        endpoint={recordArrival}
        initial={fresh}
        version={null}
        beside={{ locationId: location.id }}
        draft="visit-new"
        labels={labels}
        action={t('planning.desk.arrival.record')}
        saved={t('planning.desk.arrival.title')}
        backTo={board}
        show={(_, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            {form.values.clientId === null ? (
              <FindVisitor
                error={form.field('clientId').error}
                onPick={({ id, name }) => {
                  setChosen(name)
                  form.set('clientId', id)
                }}
              />
            ) : (
              <p className="circumstance">
                <span>
                  {t('planning.desk.arrival.chosen')} <strong dir="auto">{chosen ?? '…'}</strong>
                </span>
                <Button bare small onClick={() => form.set('clientId', null)}>
                  {t('planning.desk.arrival.other')}
                </Button>
              </p>
            )}
            {form.values.clientId === null && (
              <TextField
                label={labels.calledName}
                hint={t('planning.desk.arrival.calledNameHint')}
                optional
                {...form.field('calledName')}
              />
            )}
            <TextField
              label={labels.question}
              hint={t('planning.desk.arrival.questionHint')}
              optional
              {...form.field('question')}
            />
            <PickField
              label={labels.kind}
              choices={officeHourKinds.map((value) => ({ value, label: t(`planning.desk.kinds.${value}`) }))}
              {...form.field('kind')}
            />
            <SelectField label={labels.languageId} optional choices={languages.choices} {...form.field('languageId')} />
            <CheckField label={labels.needsInterpreter} {...form.field('needsInterpreter')} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}

type FindProps = { error: string | undefined; onPick: (client: { id: string; name: string }) => void }
function FindVisitor({ error, onPick }: FindProps) {
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim().slice(0, 100), 250)
  const read = useRead(findAtDesk, { q: settled }, { when: settled.length >= 3, keep: true })
  const found = settled.length >= 3 && read.status === 'ready' ? read.value : null
  return (
    <div className="stack">
      <TextField
        name="clientId"
        label={t('planning.desk.arrival.search')}
        hint={t('planning.desk.arrival.searchHint')}
        type="search"
        optional
        value={typed}
        onChange={setTyped}
        error={error}
      />
      {read.status === 'failed' && read.problem.code !== 'common/invalid-input' && <Notice problem={read.problem} />}
      {found?.found.length === 0 && <p className="dim">{t('planning.desk.arrival.none')}</p>}
      {found !== null && found.found.length > 0 && (
        <ul className="rows">
          {found.found.map(({ clientId, name, number, guides }) => (
            <li key={clientId}>
              <div>
                <button type="button" className="linky who" onClick={() => onPick({ id: clientId, name })}>
                  <bdi dir="auto">{name}</bdi>
                </button>
                <p>{[String(number), ...guides.map((guide) => guide.name)].join(' · ')}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {found?.more && <p className="dim">{t('planning.desk.arrival.more')}</p>}
    </div>
  )
}
