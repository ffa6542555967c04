import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { PickField, TextArea } from '#platform/web/ui/fields.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { getChecklist, type Item, itemStates, setChecklistItem } from '../../contract/checklists.ts'
import { useSaid } from '../measurements/words.ts'
import { whyThen } from './words.ts'

/** One item of a list: how it stands, and why. */
export function ChecklistItemScreen({ clientId, item: key }: { clientId: string; item: string }) {
  const { van = clientId } = useAddress().search
  const read = useRead(getChecklist, { clientId })
  const said = useSaid()
  if (read.status !== 'ready') return <Waiting on={read} />
  const item = read.value.items.find((one) => one.key === key && one.clientId === van)
  if (!item || !read.value.may.change)
    return (
      <ClientPage clientId={clientId} title={t('checklist.title')}>
        <Empty title={t('checklist.notThere')}>{t('checklist.notThereHelp')}</Empty>
      </ClientPage>
    )
  const title = said(item.title)
  const due = `${t('checklist.dueOn', { date: formatDate(item.due.on) })} ${whyThen(item.due)}.`
  return (
    <ClientPage
      clientId={clientId}
      title={item.about ? `${title}: ${item.about.name}` : title}
      sentence={said(item.why)}
    >
      <p className="dim">{due}</p>
      <Saying item={item} backTo={`/clienten/${clientId}/checklist`} />
    </ClientPage>
  )
}

type SayingForm = { state: string | null; remark: string }

function Saying({ item, backTo }: { item: Item; backTo: string }) {
  const labels = { state: t('checklist.how'), remark: t('checklist.remark') }
  return (
    <RecordForm<SayingForm, typeof setChecklistItem>
      endpoint={setChecklistItem}
      initial={{ state: item.state, remark: item.remark ?? '' }}
      version={item.version}
      beside={{ clientId: item.clientId, item: item.key }}
      complete={(values) => ({ ...values, remark: (values.remark.trim() || null) as string })}
      draft={`checklist-${item.clientId}-${item.key}`}
      labels={labels}
      saved={t('checklist.saved')}
      backTo={backTo}
      show={(name, value) => (name === 'state' ? t(`checklist.state.${String(value)}`) : String(value ?? ''))}
    >
      {(form) => (
        <>
          <PickField
            label={labels.state}
            choices={itemStates.map((value) => ({ value, label: t(`checklist.state.${value}`) }))}
            {...form.field('state')}
          />
          <TextArea
            label={labels.remark}
            hint={t(`checklist.remarkHint.${form.values.state ?? 'open'}`)}
            optional={form.values.state !== 'not-needed' && form.values.state !== 'blocked'}
            {...form.field('remark')}
          />
        </>
      )}
    </RecordForm>
  )
}
