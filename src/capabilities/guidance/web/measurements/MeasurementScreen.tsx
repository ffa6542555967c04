import { useState } from 'react'
import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button, LinkButton } from '#platform/web/ui/Button.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { ClientPage } from '#capabilities/clients/web/parts/ClientPage.tsx'
import { discardMeasurement, getMeasurement } from '../../contract/measurements.ts'
import { LevelTable } from './LevelTable.tsx'
import { MeasurementForm } from './MeasurementForm.tsx'
import { Profile } from './Profile.tsx'
import { momentName, useSaid } from './words.ts'

/** One measurement: one's own draft to go on with, or a finished one to read and, with a reason, to correct. */
export function MeasurementScreen({ clientId, measurementId }: { clientId: string; measurementId: string }) {
  const read = useRead(getMeasurement, { measurementId })
  const said = useSaid()
  const { go } = useAddress()
  const [correcting, setCorrecting] = useState(false)
  const discard = useCommand(discardMeasurement, {
    refreshes: 'all',
    onDone: () => {
      toast(t('measure.discarded'))
      go(`/clienten/${clientId}/zelfredzaamheid`)
    },
  })
  if (read.status !== 'ready') return <Waiting on={read} />
  const { of, may, ...measurement } = read.value
  const draft = measurement.state === 'draft'
  const title = `${said(of.name)}, ${momentName(measurement.moment).toLowerCase()}`
  const form = { clientId, measurement: read.value, health: may.health }
  return (
    <ClientPage clientId={clientId} title={title} sentence={draft ? t('measure.draftSentence') : t('measure.whole')}>
      <p className="dim">{`${said(of.source)} ${of.ownWords ? t('measure.ownWords') : said(of.licence)}`}</p>
      {draft && may.write && (
        <>
          <MeasurementForm {...form} correcting={false} />
          <Notice problem={discard.problem} />
          <Button bare busy={discard.busy} onClick={() => void discard.run({ measurementId })}>
            {t('measure.discard')}
          </Button>
        </>
      )}
      {!draft && correcting && <MeasurementForm {...form} correcting onCancel={() => setCorrecting(false)} />}
      {!draft && !correcting && (
        <Section title={formatDate(measurement.takenOn)}>
          <p>
            {[
              measurement.takenBy && t('measure.by', { name: measurement.takenBy }),
              measurement.present && t('measure.with', { who: measurement.present }),
              measurement.correctedWhy && t('measure.corrected', { why: measurement.correctedWhy }),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <Profile of={of} measurement={measurement} label={t('measure.pictureOf', { title })} />
          <LevelTable of={of} measurement={measurement} caption={title} />
          <div className="acts">
            {may.correct && <Button onClick={() => setCorrecting(true)}>{t('measure.correctOpen')}</Button>}
            <LinkButton bare to={`/geschiedenis/measurement/${measurementId}`}>
              {t('ui.history')}
            </LinkButton>
          </div>
        </Section>
      )}
    </ClientPage>
  )
}
