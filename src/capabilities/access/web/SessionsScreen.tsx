import { useCommand, useRead } from '#platform/web/api/use-read.ts'
import { formatInstant } from '#platform/web/i18n/format.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { useFocusHere } from '#platform/web/ui/focus-here.ts'
import { toast } from '#platform/web/ui/toasts.tsx'
import { Notice, Waiting } from '#platform/web/ui/Waiting.tsx'
import { endSession, listSessions } from '../contract.ts'

/** On which devices this person is signed in, and ending it there. */
export function SessionsScreen() {
  const read = useRead(listSessions, {})
  const end = useCommand(endSession, {
    refreshes: [listSessions],
    onDone: () => toast(t('access.sessions.ended')),
  })
  const place = useFocusHere<HTMLDivElement>(read.status === 'ready' ? read.value.sessions.length : 0)
  return (
    <Page ref={place} title={t('access.sessions.title')} sentence={t('access.sessions.sentence')}>
      <Notice problem={end.problem} />
      {read.status === 'ready' ? (
        <Rows label={t('access.sessions.title')}>
          {read.value.sessions.map((session) => {
            const device = session.device ?? t('access.sessions.unknownDevice')
            return (
              <Row
                key={session.id}
                title={device}
                detail={[
                  t('access.sessions.since', { at: formatInstant(session.startedAt) }),
                  t('access.sessions.lastSeen', { at: formatInstant(session.lastSeenAt) }),
                ].join(' · ')}
                end={
                  session.current ? (
                    <span className="sm dim">{t('access.sessions.here')}</span>
                  ) : (
                    <Button
                      small
                      busy={end.busy}
                      name={t('access.sessions.endNamed', { device, at: formatInstant(session.startedAt) })}
                      onClick={() => void end.run({ sessionId: session.id })}
                    >
                      {t('access.sessions.end')}
                    </Button>
                  )
                }
              />
            )
          })}
        </Rows>
      ) : (
        <Waiting on={read} />
      )}
    </Page>
  )
}
