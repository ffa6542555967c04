import type { ReactNode } from 'react'
import type { CallProblem } from '../api/call.ts'
import { t, tMaybe } from '../i18n/t.ts'
import { Button, LinkButton } from './Button.tsx'
import { UrgencyMark } from './Icon.tsx'
import { Page } from './Page.tsx'

/** What went wrong, in the words of the one who asked, with a way out. Faults of fields stand at their fields. */
export function Notice({ problem }: { problem: CallProblem | null }) {
  if (!problem) return null
  const text = tMaybe(`problems.${problem.code.replace('/', '.')}`) ?? problem.title
  const loose = problem.faults.filter((fault) => fault.pointer === '')
  return (
    <div className="notice" role="alert">
      <UrgencyMark of="late" />
      <div>
        <p>
          <strong>{text}</strong>
        </p>
        {loose.map((fault) => (
          <p key={fault.code}>{faultText(fault.code, fault.params)}</p>
        ))}
        {problem.status >= 500 && problem.traceId && <p className="sm dim">{t('ui.trace', { id: problem.traceId })}</p>}
      </div>
    </div>
  )
}

export const faultText = (code: string, params: Record<string, string | number> = {}): string =>
  tMaybe(`faults.${code.replace(/^fault\//, '').replace('/', '.')}`, {
    ...params,
    ...('max' in params ? { context: 'max' } : {}),
  }) ?? t('faults.unreadable-value')

/** In place of what is still on its way, or did not come. */
export function Waiting({ on }: { on: { status: string; problem: CallProblem | null; reload?: () => void } }) {
  // An address that names nothing: trying again would not help.
  if (on.status === 'failed' && (on.problem?.status === 404 || on.problem?.status === 422)) return <NoSuchPage />
  if (on.status === 'failed') {
    return (
      <div className="stack">
        <Notice problem={on.problem} />
        {/* Whoever may not is refused again, however often it is asked. */}
        {on.reload && on.problem?.status !== 403 && <Button onClick={on.reload}>{t('ui.tryAgain')}</Button>}
      </div>
    )
  }
  return (
    <p className="waiting" role="status">
      {t('ui.loading')}
    </p>
  )
}

export const NoSuchPage = () => (
  <Page title={t('ui.notFoundTitle')} sentence={t('ui.notFoundText')}>
    <div>
      <LinkButton to="/">{t('ui.toStart')}</LinkButton>
    </div>
  </Page>
)

/** A list without rows: why, and what to do now. */
export const Empty = ({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) => (
  <div className="empty">
    <p className="t">{title}</p>
    {children && <p>{children}</p>}
    {action}
  </div>
)

/** What is done and how far, with a way to stop. `of` 0: how much is not known. */
export function Progress({
  label,
  done,
  of,
  onStop,
}: {
  label: string
  done: number
  of: number
  onStop?: (() => void) | undefined
}) {
  return (
    <div className="progress" role="status">
      <span>{label}</span>
      {of > 0 ? <progress value={Math.min(done, of)} max={of} aria-label={label} /> : <progress aria-label={label} />}
      {onStop && (
        <div>
          <Button small onClick={onStop}>
            {t('ui.stop')}
          </Button>
        </div>
      )}
    </div>
  )
}
