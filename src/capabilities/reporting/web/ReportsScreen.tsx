import { useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { language } from '#platform/web/i18n/language.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField, PickField, SelectField } from '#platform/web/ui/fields.tsx'
import { Page, Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Tag } from '#platform/web/ui/TermChip.tsx'
import { Empty, Waiting } from '#platform/web/ui/Waiting.tsx'
import { listReports } from '../contract.ts'
import { type PeriodChoice, periodChoices, spanOf } from './parts/periods.ts'

/** Choose a municipality and a period; below, what has been finalised. */
export function ReportsScreen() {
  const read = useRead(listReports, {})
  if (read.status !== 'ready') return <Waiting on={read} />
  const { reports, municipalities, years, may } = read.value
  return (
    <Page
      title={t('reporting.title')}
      sentence={t(may.choosePeriod ? 'reporting.sentence' : 'reporting.sentenceYears')}
    >
      {municipalities.length === 0 ? (
        <Empty title={t('reporting.noMunicipality')}>{t('reporting.noMunicipalityHelp')}</Empty>
      ) : (
        <Choose municipalities={municipalities} years={years} anyPeriod={may.choosePeriod} />
      )}
      <Section title={t('reporting.finalised')} count={reports.length > 0 ? String(reports.length) : ''}>
        {reports.length === 0 ? (
          <Empty title={t('reporting.noneFinalised')}>{may.finalise ? t('reporting.noneFinalisedHelp') : null}</Empty>
        ) : (
          <Rows>
            {reports.map((report) => (
              <Row
                key={report.id}
                to={`/verantwoording/verslag/${report.id}`}
                title={`${report.number} · ${report.municipality.name}, ${report.period.label[language()]}`}
                detail={[
                  t('reporting.finalisedAt', { at: formatInstant(report.finalisedAt) }),
                  report.finalisedBy,
                  report.replacedBy ? t('reporting.replacedBy', { number: report.replacedBy.name }) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                end={report.state === 'withdrawn' && <Tag>{t('reporting.withdrawn')}</Tag>}
              />
            ))}
          </Rows>
        )}
      </Section>
    </Page>
  )
}

function Choose({
  municipalities,
  years,
  anyPeriod,
}: {
  municipalities: readonly { id: string; name: string }[]
  years: readonly number[]
  anyPeriod: boolean
}) {
  const { go } = useAddress()
  const [municipality, setMunicipality] = useState<string | null>(municipalities[0]?.id ?? null)
  const [year, setYear] = useState<string | null>(years[0] === undefined ? null : String(years[0]))
  const [period, setPeriod] = useState<PeriodChoice>('year')
  const [from, setFrom] = useState<string | null>(null)
  const [until, setUntil] = useState<string | null>(null)
  const span =
    period === 'range' ? (from && until ? { from, until } : null) : year ? spanOf(Number(year), period) : null
  return (
    <div className="form">
      <div className="two">
        <SelectField
          label={t('reporting.municipality')}
          choices={municipalities.map((one) => ({ value: one.id, label: one.name }))}
          value={municipality}
          onChange={setMunicipality}
        />
        <SelectField
          label={t('reporting.year')}
          choices={years.map((one) => ({ value: String(one), label: String(one) }))}
          value={year}
          onChange={setYear}
          disabled={period === 'range'}
        />
      </div>
      {anyPeriod && (
        <PickField
          label={t('reporting.period')}
          choices={periodChoices.map((one) => ({ value: one, label: t(`reporting.periods.${one}`) }))}
          value={period}
          onChange={(value) => setPeriod((value ?? 'year') as PeriodChoice)}
        />
      )}
      {period === 'range' && (
        <div className="two">
          <DateField label={t('reporting.from')} value={from} onChange={setFrom} />
          <DateField label={t('reporting.until')} value={until} onChange={setUntil} />
        </div>
      )}
      <div className="acts">
        <Button
          go
          disabled={!span || !municipality}
          onClick={() =>
            span &&
            municipality &&
            go(`/verantwoording/gemeente?gemeente=${municipality}&van=${span.from}&tot=${span.until}`)
          }
        >
          {t('reporting.show')}
        </Button>
      </div>
    </div>
  )
}
