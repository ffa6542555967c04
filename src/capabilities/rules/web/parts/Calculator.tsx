import { useState } from 'react'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { DateField } from '#platform/web/ui/fields.tsx'
import type { DesignatedDay } from '../../contract.ts'
import type { KnownRule } from '../../contract/known.ts'
import { type Computed, computeByRule } from '../../rules/compute.ts'
import { SourceText } from './SourceText.tsx'
import { spanWords, useSaid } from '../words.ts'

type Props = { rules: readonly KnownRule[]; designated: readonly DesignatedDay[]; today: PlainDate }

/** From the day of the event to the last day, with every step. The day that decides the version may be another. */
export function Calculator({ rules, designated, today }: Props) {
  const [from, setFrom] = useState<string | null>(today)
  const [on, setOn] = useState<string | null>(null)
  const { id, appliesTo } = rules.at(-1)!
  const asked = from !== null && isPlainDate(from) && (on === null || isPlainDate(on))
  const computed = asked ? computeByRule({ rules, designated }, { id, from, on: on ?? from }) : null
  return (
    <div className="stack">
      <div className="form">
        <div className="two">
          <DateField label={t('rules.calculate.from')} name="from" value={from} onChange={setFrom} error={undefined} />
          <DateField
            label={t(`rules.calculate.on.${appliesTo}`)}
            name="on"
            optional
            value={on}
            onChange={setOn}
            error={undefined}
          />
        </div>
      </div>
      <div role="status">
        {computed !== null && typeof computed === 'string' && (
          <p className="due-line">{t(`rules.calculate.${computed}`)}</p>
        )}
        {computed !== null && typeof computed !== 'string' && <Outcome computed={computed} rules={rules} />}
      </div>
    </div>
  )
}

function Outcome({ computed, rules }: { computed: Computed; rules: readonly KnownRule[] }) {
  const said = useSaid()
  const { sentence, steps, rule, plainDue, due } = computed
  const version = rules.find(({ validFrom }) => validFrom === rule?.validFrom)
  return (
    <>
      <p className="due-line">{said(sentence)}</p>
      {rule?.grave && plainDue < due && (
        <p className="heed-line">{t('rules.calculate.keepTo', { date: formatDate(plainDue) })}</p>
      )}
      <ol className="steps">
        {steps.map((step, at) => (
          <li key={`${at} ${step.kind}`}>
            <span className="d">{formatDate(step.on)}</span>
            <span>
              {said(step.words)}
              {step.source && <span className="dim"> ({step.source})</span>}
            </span>
          </li>
        ))}
      </ol>
      {version && (
        <p className="sm">
          {t('rules.calculate.by', { span: spanWords(version) })}{' '}
          <SourceText source={version.source} link={version.link} />
          {` (${t(`rules.certainty.${version.certainty}`)})`}
        </p>
      )}
    </>
  )
}
