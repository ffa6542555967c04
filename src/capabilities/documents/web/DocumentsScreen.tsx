import { useRead } from '#platform/web/api/use-read.ts'
import { formatDate, formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Columns, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { listConsents } from '../contract/consent.ts'
import { type ClientDocument, listDocuments, type RemovedDocument } from '../contract/documents.ts'

/** The papers of a client, and beside them what the client agreed to. */
export const DocumentsScreen = ({ clientId }: { clientId: string }) => (
  <ClientPage clientId={clientId} title={t('documents.title')} sentence={t('documents.sentence')}>
    <Columns main={<Documents clientId={clientId} />} beside={<Agreed clientId={clientId} />} />
  </ClientPage>
)

function Documents({ clientId }: { clientId: string }) {
  const read = useRead(listDocuments, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { documents, removed, compartments } = read.value
  const add = compartments.length > 0 && (
    <LinkButton go icon="plus" to={`/clienten/${clientId}/documenten/nieuw`}>
      {t('documents.add')}
    </LinkButton>
  )
  if (documents.length === 0)
    return (
      <>
        <Empty title={t('documents.none')} action={add}>
          {t('documents.noneHelp')}
        </Empty>
        <Removed documents={removed} />
      </>
    )
  return (
    <>
      <Section title={t('documents.all')} count={String(documents.length)} end={add}>
        <Rows label={t('documents.all')}>
          {documents.map((document) => (
            <Row
              key={document.id}
              to={`/clienten/${clientId}/documenten/${document.id}`}
              title={document.values.title}
              detail={detailOf(document)}
              end={
                document.fileMissing
                  ? t('documents.fileMissing')
                  : document.overdue
                    ? t('documents.overdue')
                    : undefined
              }
            />
          ))}
        </Rows>
        {documents.some((one) => one.overdue) && compartments.length > 0 && (
          <p>
            <Link to="/documenten/bewaartermijn">{t('documents.retention.toAll')}</Link>
          </p>
        )}
      </Section>
      <Removed documents={removed} />
    </>
  )
}

/** That there was one, and why it went: nothing of what was in it. */
function Removed({ documents }: { documents: readonly RemovedDocument[] }) {
  if (documents.length === 0) return null
  return (
    <details>
      <summary>{t('documents.retention.gone', { count: documents.length })}</summary>
      <Rows label={t('documents.retention.goneTitle')}>
        {documents.map((one) => (
          <Row
            key={one.id}
            title={t(`documents.kind.${one.kind}`)}
            detail={[
              one.datedOn && formatDate(one.datedOn),
              t(`documents.part.${one.compartment}`),
              t(`documents.retention.why.${one.why}`),
              one.removedBy
                ? t('documents.retention.goneBy', { at: formatInstant(one.removedAt), name: one.removedBy })
                : t('documents.retention.goneOn', { at: formatInstant(one.removedAt) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    </details>
  )
}

/** What it is, of which day, where it stands; and whether it went to somebody. */
const detailOf = ({ values, caseName, sharings }: ClientDocument) =>
  [
    t(`documents.kind.${values.kind}`),
    values.datedOn && formatDate(values.datedOn),
    t(`documents.part.${values.compartment}`),
    caseName,
    sharings > 0 && t('documents.sharedTimes', { count: sharings }),
  ]
    .filter(Boolean)
    .join(' · ')

function Agreed({ clientId }: { clientId: string }) {
  const read = useRead(listConsents, { clientId })
  if (read.status !== 'ready') return <Waiting on={read} />
  const valid = read.value.consents.filter((consent) => consent.valid)
  return (
    <Section
      title={t('documents.consent.title')}
      end={
        <LinkButton small to={`/clienten/${clientId}/toestemming`}>
          {t('documents.consent.open')}
        </LinkButton>
      }
    >
      {valid.length === 0 ? (
        <p className="dim">{t('documents.consent.noneValid')}</p>
      ) : (
        <Rows label={t('documents.consent.title')}>
          {valid.map((consent) => (
            <Row key={consent.id} title={consent.recipient} detail={t(`documents.purpose.${consent.purpose}`)} />
          ))}
        </Rows>
      )}
    </Section>
  )
}
