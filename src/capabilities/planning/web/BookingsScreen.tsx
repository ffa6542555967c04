import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useTryingOut } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Link } from '#platform/web/ui/Link.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import type { AnswerOf } from '#kernel/endpoint.ts'
import { answerBooking, listBookings } from '../contract/appointments.ts'
import { whenOf } from './parts/times.ts'

type Booking = AnswerOf<typeof listBookings>['bookings'][number]

/** The room of an interpreter: when and where to come, and whether that is possible. */
export function BookingsScreen() {
  const read = useRead(listBookings, {})
  const answer = useCommand(answerBooking, { refreshes: [listBookings] })
  const nothingSaved = useTryingOut()
  if (read.status !== 'ready') return <Waiting on={read} />
  const { bookings } = read.value
  const say = (one: Booking, said: 'accepted' | 'declined') =>
    void answer.run({ appointmentId: one.id, answer: said, version: one.version })
  return (
    <Page title={t('planning.bookings.title')} sentence={t('planning.bookings.sentence', { count: bookings.length })}>
      <Notice problem={answer.problem} />
      <Rows label={t('planning.bookings.title')}>
        {bookings.map((one) => (
          <Row
            key={one.id}
            title={whenOf(one)}
            detail={detailOf(one)}
            end={
              <span className="acts">
                {(['accepted', 'declined'] as const).map((said) => (
                  <Button
                    key={said}
                    small
                    go={said === 'accepted' && one.answer === null}
                    disabled={nothingSaved || one.answer === said}
                    busy={answer.busy}
                    name={t(`planning.bookings.${said === 'accepted' ? 'acceptName' : 'declineName'}`, {
                      when: whenOf(one),
                    })}
                    onClick={() => say(one, said)}
                  >
                    {t(`planning.bookings.${said === 'accepted' ? 'accept' : 'decline'}`)}
                  </Button>
                ))}
              </span>
            }
          />
        ))}
      </Rows>
      <p>
        <Link to="/agenda/eigen">{t('planning.own.link')}</Link>
      </p>
    </Page>
  )
}

const detailOf = ({ location, room, place, language, initials, answer }: Booking) =>
  [
    place ?? [location, room].filter(Boolean).join(', '),
    language,
    initials.length > 0 && t('planning.bookings.for', { initials: initials.join(', ') }),
    answer && t(`planning.bookings.${answer}`),
  ]
    .filter(Boolean)
    .join(' · ')
