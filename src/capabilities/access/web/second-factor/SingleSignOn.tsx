import { useEffect, useState } from 'react'
import { t } from '#platform/web/i18n/t.ts'

const outcomes = ['refused', 'unreachable', 'no-role'] as const
const outcomeOfAddress = () => {
  const told = new URLSearchParams(location.search).get('sso')
  return outcomes.find((one) => one === told)
}

/** To the provider of one's own organisation; and what came of it when somebody is back without getting in. */
export function SingleSignOn({ offered }: { offered: boolean }) {
  const [outcome] = useState(outcomeOfAddress)
  useEffect(() => {
    if (outcome) history.replaceState(history.state, '', location.pathname)
  }, [outcome])
  return (
    <>
      {outcome && (
        <p className="notice" role="alert">
          {t(`access.sso.${outcome}`)}
        </p>
      )}
      {offered && (
        <div className="acts">
          <a className="btn" href="/sso/start">
            {t('access.sso.signIn')}
          </a>
        </div>
      )}
    </>
  )
}
