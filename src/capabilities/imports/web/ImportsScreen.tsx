import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant, formatNumber } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { LinkButton } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag, TermChip } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { type ImportBatch, listBatches } from '../contract.ts'

/** Every import with how it stands, newest first. */
export function ImportsScreen() {
  const read = useRead(listBatches, {})
  const session = useSession()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { batches, may } = read.value
  const offer = (
    <LinkButton go icon="plus" to="/importeren/nieuw">
      {t('imports.offer')}
    </LinkButton>
  )
  return (
    <Page
      title={t('imports.title')}
      sentence={t('imports.sentence')}
      actions={
        <>
          {session.may.decideHeld && <LinkButton to="/importeren/wachtend">{t('imports.held')}</LinkButton>}
          {may.offer && offer}
        </>
      }
    >
      {batches.length === 0 ? (
        <Empty title={t('imports.none')}>{t('imports.noneText')}</Empty>
      ) : (
        <Rows label={t('imports.list')}>
          {batches.map((batch) => (
            <Row
              key={batch.id}
              to={`/importeren/${batch.id}`}
              title={t('imports.batch', { number: batch.number })}
              detail={detailOf(batch)}
              end={<State batch={batch} />}
            />
          ))}
        </Rows>
      )}
    </Page>
  )
}

const detailOf = (batch: ImportBatch) =>
  [
    formatInstant(batch.startedAt),
    batch.source,
    batch.location?.name,
    batch.rowsTotal > 0
      ? t('imports.rows', { count: batch.rowsTotal, formatted: formatNumber(batch.rowsTotal) })
      : null,
  ]
    .filter(Boolean)
    .join(' · ')

function State({ batch }: { batch: ImportBatch }) {
  if (batch.openHeld > 0) return <TermChip urgency="soon">{t('imports.heldCount', { count: batch.openHeld })}</TermChip>
  if (batch.state === 'failed') return <TermChip urgency="late">{t('imports.state.failed')}</TermChip>
  return <Tag on={batch.state === 'previewed'}>{t(`imports.state.${batch.state}`)}</Tag>
}
