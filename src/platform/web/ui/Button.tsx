import type { MouseEventHandler, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Link } from './Link.tsx'

type Look = { icon?: IconName; go?: boolean; small?: boolean; bare?: boolean }
const looks = ({ go, small, bare }: Look) => ['btn', go && 'go', small && 'small', bare && 'bare'].filter(Boolean).join(' ')

type ButtonProps = Look & {
  children: ReactNode
  onClick?: MouseEventHandler<HTMLButtonElement>
  submit?: boolean
  /** Work is under way: the button stays where it is and does nothing. */
  busy?: boolean
  disabled?: boolean
  name?: string
}

/** Named by what happens. One `go` a page. */
export function Button({ children, icon, onClick, submit = false, busy = false, disabled = false, name, ...look }: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={looks(look)}
      aria-disabled={busy || disabled || undefined}
      aria-busy={busy || undefined}
      aria-label={name}
      onClick={(event) => (busy || disabled ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** Looks like a button, goes somewhere. `download` for addresses of files. */
export function LinkButton({ to, icon, children, download = false, ...look }: Look & { to: string; children: ReactNode; download?: boolean }) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  )
  if (download) {
    return (
      <a className={looks(look)} href={to} download>
        {inside}
      </a>
    )
  }
  return (
    <Link className={looks(look)} to={to}>
      {inside}
    </Link>
  )
}
