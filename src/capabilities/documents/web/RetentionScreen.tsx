import type { AnswerOf } from '#kernel/endpoint.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { NumberField } from '#platform/web/ui/fields.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { documentKinds } from '../contract/documents.ts'
import { chooseRetention, getRetention, type YearsName, yearsNameOf } from '../contract/retention.ts'

/** How many years after the end of the guidance each kind of paper is kept. */
export function RetentionScreen() {
  const read = useRead(getRetention, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  return (
    <Page
      title={t('documents.years.title')}
      sentence={t('documents.years.sentence')}
      crumb={{ to: '/beheer/organisatie', text: t('organisation.room') }}
    >
      <Years key={read.value.version} of={read.value} />
    </Page>
  )
}

type YearsForm = Record<YearsName, number | null>
function Years({ of: { years, version } }: { of: AnswerOf<typeof getRetention> }) {
  const labels = Object.fromEntries(documentKinds.map((kind) => [yearsNameOf(kind), t(`documents.kind.${kind}`)]))
  return (
    <RecordForm<YearsForm, typeof chooseRetention>
      endpoint={chooseRetention}
      initial={years}
      version={version}
      beside={{}}
      draft="document-years"
      labels={labels as Record<YearsName, string>}
      saved={t('documents.years.saved')}
      backTo="/beheer/organisatie"
      show={(_, value) => t('documents.years.of', { count: Number(value) })}
    >
      {(form) => (
        <>
          <p className="notice calm">{t('documents.years.source')}</p>
          {documentKinds.map(yearsNameOf).map((name) => (
            <NumberField key={name} label={labels[name]!} {...form.field(name)} />
          ))}
        </>
      )}
    </RecordForm>
  )
}
