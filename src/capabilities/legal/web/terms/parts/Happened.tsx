import { formatDate, shortDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import type { TermTelling } from '../../../contract/reminders.ts'
import type { TurnRow } from '../../../contract/turns.ts'

/** What happened to a term, with the day before and after. */
export function Turns({ turns }: { turns: readonly TurnRow[] }) {
  if (turns.length === 0) return null
  return (
    <Section title={t('legalTerms.turns')}>
      <Rows label={t('legalTerms.turns')}>
        {turns.map((turn) => (
          <Row
            key={turn.id}
            title={`${t(`legalTerms.turned.${turn.kind}`)}, ${formatDate(turn.fromOn)}`}
            detail={[turn.ground, turn.by].filter(Boolean).join(' · ')}
            end={<span className="sm dim">{moved(turn)}</span>}
          />
        ))}
      </Rows>
    </Section>
  )
}

function moved({ kind, dueBefore, dueAfter }: TurnRow): string {
  if (kind === 'suspended' || dueAfter === null) return ''
  return dueBefore === null || dueBefore === dueAfter
    ? shortDate(dueAfter)
    : t('legalTerms.moved', { before: shortDate(dueBefore), after: shortDate(dueAfter) })
}

/** Who was told, and whether somebody answered. */
export function Tellings({ told }: { told: readonly TermTelling[] }) {
  return (
    <Section title={t('legalReminders.told')}>
      {told.length === 0 ? (
        <p className="dim">{t('legalReminders.toldNone')}</p>
      ) : (
        <Rows label={t('legalReminders.told')}>
          {told.map((one) => (
            <Row
              key={`${one.worker.id}/${one.distance}`}
              title={one.worker.name}
              detail={t('legalReminders.toldOn', {
                date: formatDate(one.on),
                part: t(`legalReminders.asPart.${one.part}`),
              })}
              end={<span className="sm dim">{answerTo(one)}</span>}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}

function answerTo({ answered, mail }: TermTelling): string {
  if (answered?.by) return t('legalReminders.answeredBy', { name: answered.by, date: shortDate(answered.on) })
  if (answered) return t('legalReminders.answered', { date: shortDate(answered.on) })
  return [t('legalReminders.noAnswer'), mail === 'failed' ? t('legalReminders.mailFailed') : null]
    .filter(Boolean)
    .join('; ')
}
