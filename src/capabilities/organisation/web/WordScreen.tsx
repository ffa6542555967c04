import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { CheckField, SelectField, TextField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { addListItem, correctListItem, type List, type ListItem, listItems, lists, meanings } from '../contract.ts'
import { at } from './parts/addresses.ts'

type WordForm = { name: string; meaning: string | null; active: boolean }

export function NewWordScreen() {
  const { search } = useAddress()
  const list = lists.find((name) => name === search['lijst']) ?? 'contact-kind'
  return <WordPage list={list} item={null} />
}

export function WordScreen({ itemId }: { itemId: string }) {
  const read = useRead(listItems, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const item = read.value.items.find(({ id }) => id === itemId)
  return item ? <WordPage list={item.list} item={item} /> : <Empty title={t('ui.notFoundTitle')} />
}

function WordPage({ list, item }: { list: List; item: ListItem | null }) {
  const labels = { name: t('organisation.name'), meaning: t('organisation.meaning'), active: t('organisation.active') }
  const known = list in meanings ? meanings[list as keyof typeof meanings] : []
  const show = (name: string, value: unknown) => {
    if (name === 'meaning') return value ? t(`organisation.means.${String(value)}`) : t('organisation.noMeaning')
    return name === 'active' ? t(value ? 'organisation.active' : 'organisation.inactive') : String(value ?? '')
  }
  return (
    <Page
      title={t(item ? 'organisation.editWord' : 'organisation.addWord')}
      crumb={{ to: at.list(list), text: t(`organisation.list.${list}`) }}
    >
      <RecordForm<WordForm, typeof addListItem | typeof correctListItem>
        endpoint={item ? correctListItem : addListItem}
        initial={{ name: item?.name ?? '', meaning: item?.meaning ?? null, active: item?.active ?? true }}
        version={item?.version ?? null}
        beside={item ? { itemId: item.id } : { list }}
        draft={`word-${item?.id ?? list}`}
        labels={labels}
        saved={t('organisation.saved')}
        backTo={at.list(list)}
        show={show}
      >
        {(form) => (
          <>
            <TextField label={labels.name} hint={t('organisation.wordHint')} {...form.field('name')} />
            {known.length > 0 && (
              <SelectField
                label={labels.meaning}
                hint={t('organisation.meaningHint')}
                optional
                choices={known.map((value) => ({ value, label: t(`organisation.means.${value}`) }))}
                {...form.field('meaning')}
              />
            )}
            <CheckField label={labels.active} {...form.field('active')} />
          </>
        )}
      </RecordForm>
    </Page>
  )
}
