import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatDate } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Section } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { TermChip } from '#platform/web/ui/TermChip.tsx'
import { toast } from '#platform/web/ui/toasts.tsx'
import { answerReminders, listOwnReminders, type OwnReminder } from '../../contract/reminders.ts'
import { OwnGaps } from './OwnGaps.tsx'
import { inDays } from '../terms/parts/TermRow.tsx'

/** What I was told of in the morning: on the board, and where the day begins. */
export const OwnReminders = ({ link = false }: { link?: boolean }) => (
  <>
    <ToldTerms link={link} />
    <OwnGaps />
  </>
)

/** Terms that I was told of and nobody answered. Nothing where there are none. */
function ToldTerms({ link }: { link: boolean }) {
  const read = useRead(listOwnReminders, {})
  if (read.status !== 'ready' || read.value.reminders.length === 0) return null
  const { reminders, may } = read.value
  const title = t('legalReminders.title')
  return (
    <Section
      title={title}
      count={String(reminders.length)}
      end={link && <Link to="/termijnen">{t('legalReminders.toBoard')}</Link>}
    >
      <Rows label={title}>
        {reminders.map((one) => (
          <ReminderRow key={one.termId} of={one} mayAnswer={may.answer} />
        ))}
      </Rows>
    </Section>
  )
}

const urgencyOf = (days: number) => (days < 0 ? 'late' : days === 0 ? 'today' : days <= 7 ? 'soon' : 'later')

function ReminderRow({ of, mayAnswer }: { of: OwnReminder; mayAnswer: boolean }) {
  const nothingSaved = useTryingOut()
  const answer = useCommand(answerReminders, {
    refreshes: 'all',
    onDone: () => toast(t('legalReminders.seenToast')),
  })
  const heed = of.heedOn < of.dueOn ? t('legalReminders.heed', { date: formatDate(of.heedOn) }) : null
  return (
    <Row
      to={`/termijnen/${of.termId}`}
      title={of.about}
      detail={
        <>
          <Link to={`/clienten/${of.client.id}`}>
            <bdi dir="auto">{of.client.name}</bdi>
          </Link>
          {' · '}
          <span>
            {[of.days < 0 ? t('legalReminders.passed') : t(`legalReminders.part.${of.part}`), heed]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      }
      end={
        <span className="acts">
          <TermChip urgency={urgencyOf(of.days)}>
            {formatDate(of.dueOn)} · {inDays(of.days)}
          </TermChip>
          {mayAnswer && (
            <Button
              small
              icon="check"
              name={t('legalReminders.seenName', { name: of.about })}
              busy={answer.busy}
              disabled={nothingSaved}
              onClick={() => void answer.run({ legalTermId: of.termId })}
            >
              {t('legalReminders.seen')}
            </Button>
          )}
        </span>
      }
    />
  )
}
