import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { t } from '../i18n/t.ts'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string; children: ReactNode }

/** A link inside the application: `to` is an address with its search, such as `/clienten?q=ali`. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  const router = useRouter({ warn: false })
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !plain || !router || rest.target) return
    event.preventDefault()
    router.history.push(to)
  }
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  )
}

/** Who changed a record, for whoever reads it without a form. `of`: kind and id, as in `placement/018f…`. */
export const HistoryLink = ({ of, name }: { of: string; name: string }) => (
  <Link className="history" to={`/geschiedenis/${of}`} aria-label={`${t('ui.history')}: ${name}`}>
    {t('ui.history')}
  </Link>
)
