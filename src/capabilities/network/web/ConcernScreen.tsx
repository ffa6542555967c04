import { todayInAmsterdam } from '#kernel/dates.ts'
import { idShape } from '#kernel/shapes.ts'
import { useRead } from '#platform/web/api/use-read.ts'
import { RecordForm } from '#platform/web/forms/RecordForm.tsx'
import { shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { DateField, TextArea } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import '#capabilities/clients/web/parts/facts.css'
import { closeConcern, type Concern, getConcern } from '../contract/concerns.ts'
import { ConcernFields, type ConcernForm } from './parts/ConcernFields.tsx'

const crumb = () => ({ to: '/signalen', text: t('network.concerns.title') })

const fresh = (): ConcernForm => ({
  kind: null,
  partnerId: null,
  about: '',
  municipalityId: null,
  noticedOn: todayInAmsterdam(),
  what: '',
  done: '',
  followUp: '',
  followUpOn: null,
  ownerId: null,
})

/** From a file about its client, else about nobody. */
export function NewConcernScreen() {
  const { search } = useAddress()
  const asked = idShape.safeParse(search['client'])
  if (asked.success)
    return (
      <ClientPage clientId={asked.data} title={t('network.concern.newTitle')}>
        <ConcernFields clientId={asked.data} initial={fresh()} of={null} />
      </ClientPage>
    )
  return (
    <Page title={t('network.concern.newTitle')} crumb={crumb()}>
      <ConcernFields clientId={null} initial={fresh()} of={null} />
    </Page>
  )
}

export function ConcernScreen({ concernId }: { concernId: string }) {
  const read = useRead(getConcern, { concernId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { concern, clientId, values, may, today } = read.value
  const initial: ConcernForm = {
    ...values,
    about: values.about ?? '',
    done: values.done ?? '',
    followUp: values.followUp ?? '',
  }
  const open = concern.closedOn === null
  return (
    <Page
      title={t('network.concern.title')}
      sentence={
        <>
          {t(`network.kind.${concern.kind}`)}
          {concern.client && (
            <>
              {' · '}
              <Link to={`/clienten/${concern.client.id}/netwerk`}>
                <bdi dir="auto">{concern.client.name}</bdi>
              </Link>
            </>
          )}
          {concern.noticedBy && <> · {t('network.concerns.by', { name: concern.noticedBy.name })}</>}
        </>
      }
      crumb={crumb()}
    >
      {may.change && open ? (
        <>
          <ConcernFields clientId={clientId} initial={initial} of={concern} />
          <Closing concern={concern} today={today} />
        </>
      ) : (
        <Told concern={concern} />
      )}
    </Page>
  )
}

type CloseForm = { closedOn: string | null; result: string }

function Closing({ concern, today }: { concern: Concern; today: string }) {
  const label = (name: string) => t(`network.concern.${name}`)
  return (
    <Section title={label('closing')}>
      <RecordForm<CloseForm, typeof closeConcern>
        endpoint={closeConcern}
        initial={{ closedOn: today, result: '' }}
        version={concern.version}
        beside={{ concernId: concern.id }}
        draft={`concern-closing-${concern.id}`}
        labels={{ closedOn: label('closedOn'), result: label('result') }}
        saved={label('saved')}
        action={label('close')}
        backTo="/signalen"
        show={(_name, value) => String(value ?? '')}
      >
        {(form) => (
          <>
            <TextArea label={label('result')} {...form.field('result')} />
            <DateField label={label('closedOn')} {...form.field('closedOn')} />
          </>
        )}
      </RecordForm>
    </Section>
  )
}

/** A signal that is dealt with, or that is only read. */
function Told({ concern }: { concern: Concern }) {
  const facts = [
    ['partnerId', concern.about],
    ['noticedOn', shortDate(concern.noticedOn)],
    ['what', concern.what],
    ['done', concern.done],
    ['followUp', concern.followUp],
    ['ownerId', concern.owner?.name],
    ['closedOn', concern.closedOn && shortDate(concern.closedOn)],
    ['result', concern.result],
  ] as const
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{t(`network.concern.${name}`)}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
