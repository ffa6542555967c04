import type { MouseEventHandler, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { Link } from './Link.tsx'

type Look = { icon?: IconName; go?: boolean; small?: boolean; bare?: boolean }
const looks = ({ go, small, bare }: Look) =>
  ['btn', go && 'go', small && 'small', bare && 'bare'].filter(Boolean).join(' ')

type ButtonProps = Look & {
  children: ReactNode
  onClick?: MouseEventHandler<HTMLButtonElement>
  submit?: boolean
  /** Work is under way: the button stays where it is and does nothing. */
  busy?: boolean
  disabled?: boolean
  name?: string
  /** Id of the words that say why it does nothing. */
  describedBy?: string | undefined
}

/** Named by what happens. One `go` a page. */
export function Button({
  children,
  icon,
  onClick,
  submit = false,
  busy = false,
  disabled = false,
  name,
  describedBy,
  ...look
}: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={looks(look)}
      aria-disabled={busy || disabled || undefined}
      aria-busy={busy || undefined}
      aria-label={name}
      aria-describedby={describedBy}
      onClick={(event) => (busy || disabled ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type LinkButtonProps = Look & { to: string; children: ReactNode; download?: boolean; name?: string }

/** Looks like a button, goes somewhere. `download` for addresses of files, and for `tel:` and `mailto:`. */
export function LinkButton({ to, icon, children, download = false, name, ...look }: LinkButtonProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  )
  if (download) {
    return (
      <a className={looks(look)} href={to} aria-label={name} {...(/^\w+:/.test(to) ? {} : { download: true })}>
        {inside}
      </a>
    )
  }
  return (
    <Link className={looks(look)} to={to} aria-label={name}>
      {inside}
    </Link>
  )
}
