import { Link } from './Link.tsx'

/** Tabs are links: each has an address of its own. */
export const Tabs = ({
  tabs,
  label,
}: {
  tabs: readonly { name: string; to: string; here: boolean }[]
  label: string
}) => (
  <nav className="tabs" aria-label={label}>
    {tabs.map((tab) => (
      <Link key={tab.to} to={tab.to} aria-current={tab.here ? 'page' : undefined}>
        {tab.name}
      </Link>
    ))}
  </nav>
)

/** Filters that live in the address; pressed means on. */
export const FilterLink = ({ to, on, children }: { to: string; on: boolean; children: string }) => (
  <Link className="filter" to={to} aria-current={on ? 'true' : undefined}>
    {children}
  </Link>
)
