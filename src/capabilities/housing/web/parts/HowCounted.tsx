import { useState } from 'react'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useAddress } from '#platform/web/shell/address.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { DateField } from '#platform/web/ui/fields.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import type { BalanceAsOf, HalfYear } from '../../contract.ts'
import { firstDay, lastDay } from '../../rules/balance.ts'
import { halfName, signed, standing } from './words.ts'

type Props = {
  asOf: BalanceAsOf | null
  running: HalfYear | undefined
  today: string
  on: string
  /** Address that opens a number of a half-year. */
  openTo: (at: { year: number; half: number }, what: string) => string
}

/** The sum behind the balance on one day, line by line; every number opens. */
export function HowCounted({ asOf, running, today, on, openTo }: Props) {
  const isToday = on === today
  return (
    <Section title={t('housing.howCounted')}>
      {asOf === null ? (
        <p className="dim">{t('housing.beforeFirst', { date: formatDate(on) })}</p>
      ) : (
        <ol className="sum">
          <Step
            text={t('housing.step.opening', { date: formatDate(firstDay(asOf)) })}
            value={signed(asOf.opening)}
            to={openTo(asOf, 'begin')}
          />
          <Step
            text={t('housing.step.target', { half: halfName(asOf) })}
            value={asOf.target === null ? signed(null) : signed(-asOf.target)}
            to={openTo(asOf, 'taakstelling')}
          />
          <Step
            text={isToday ? t('housing.step.housedToday') : t('housing.step.housed', { date: formatDate(on) })}
            value={signed(asOf.realised)}
            to={openTo(asOf, 'gehuisvest')}
          />
          <Step text={t('housing.corrections')} value={signed(asOf.corrections)} to={openTo(asOf, 'correcties')} />
          <li className="tot">
            <span>
              {isToday
                ? t('housing.step.today', { standing: standing(asOf.closing) })
                : t('housing.step.onDay', { date: formatDate(on), standing: standing(asOf.closing) })}
            </span>
            <b>{signed(asOf.closing)}</b>
          </li>
          {isToday && running && running.planned > 0 && (
            <li className="fc">
              <span>{t('housing.step.planned', { date: formatDate(lastDay(running)) })}</span>
              <Link className="open" to={openTo(running, 'gepland')}>
                {signed(running.planned)}
              </Link>
            </li>
          )}
        </ol>
      )}
      <p className="sm dim">{t('housing.rule')}</p>
      <AnotherDay key={on} on={on} today={today} />
    </Section>
  )
}

const Step = ({ text, value, to }: { text: string; value: string; to: string }) => (
  <li>
    <span>{text}</span>
    <Link className="open" to={to}>
      {value}
    </Link>
  </li>
)

/** The balance on any day: the day stands in the address. */
function AnotherDay({ on, today }: { on: string; today: string }) {
  const { withSearch, go } = useAddress()
  const [day, setDay] = useState<string | null>(on)
  return (
    <form
      className="another-day"
      onSubmit={(event) => {
        event.preventDefault()
        go(withSearch({ op: day === null || day === today ? null : day, open: null }))
      }}
    >
      <DateField label={t('housing.anotherDay')} value={day} onChange={setDay} />
      <div className="acts">
        <Button small submit>
          {t('housing.showDay')}
        </Button>
        {on !== today && (
          <Button small bare onClick={() => go(withSearch({ op: null, open: null }))}>
            {t('housing.backToToday')}
          </Button>
        )}
      </div>
    </form>
  )
}
