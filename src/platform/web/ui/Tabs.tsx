import { useEffect, useRef } from 'react'
import { Link } from './Link.tsx'

type TabsProps = { tabs: readonly { name: string; to: string; here: boolean }[]; label: string }

/** Tabs are links: each has an address of its own. On a phone the one of this page is brought into sight. */
export function Tabs({ tabs, label }: TabsProps) {
  const bar = useRef<HTMLElement>(null)
  const here = tabs.find((tab) => tab.here)?.to
  useEffect(() => {
    const tab = here === undefined ? null : bar.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (tab && bar.current) bar.current.scrollLeft = tab.offsetLeft - bar.current.offsetLeft - tab.offsetWidth / 2
  }, [here])
  return (
    <nav className="tabs" aria-label={label} ref={bar}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} aria-current={tab.here ? 'page' : undefined}>
          {tab.name}
        </Link>
      ))}
    </nav>
  )
}

/** Filters that live in the address; pressed means on. */
export const FilterLink = ({ to, on, children }: { to: string; on: boolean; children: string }) => (
  <Link className="filter" to={to} aria-current={on ? 'true' : undefined}>
    {children}
  </Link>
)
