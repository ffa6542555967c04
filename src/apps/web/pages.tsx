import { useEffect } from 'react'
import { t } from '#platform/web/i18n/t.ts'
import { useSession } from '#platform/web/shell/session.ts'
import { Button } from '#platform/web/ui/Button.tsx'
import { Page } from '#platform/web/ui/Page.tsx'
import { Row, Rows } from '#platform/web/ui/Rows.tsx'
import { roomsOf } from './rooms.ts'

/** All rooms in a list, for a phone. */
export function More() {
  const session = useSession()
  return (
    <Page title={t('shell.more')}>
      <Rows label={t('shell.mainMenu')}>
        {roomsOf(session).map((room) => (
          <Row key={room.to} to={room.to} title={t(room.text)} />
        ))}
      </Rows>
    </Page>
  )
}

/** A screen that fell over: the frame stays, and what was typed is kept as a draft. */
export function Broken({ error }: { error: unknown }) {
  useEffect(() => console.error(error), [error])
  return (
    <div className="page" role="alert">
      <div className="head">
        <div>
          <h1>{t('ui.brokenTitle')}</h1>
          <p>{t('ui.brokenText')}</p>
        </div>
      </div>
      <Button onClick={() => location.reload()}>{t('ui.reload')}</Button>
    </div>
  )
}
