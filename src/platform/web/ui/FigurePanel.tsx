import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '../i18n/t.ts'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'

type PanelProps = {
  figure: string
  title: string
  facts: readonly { name: string; value: ReactNode }[]
  /** Address of the page without the panel. */
  closeTo: string
  children?: ReactNode
}

/** Beside the page on a desk, over it on a phone: one figure, what it means, and what it counts. */
export function FigurePanel({ figure, title, facts, closeTo, children }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <aside className="panel" aria-label={title}>
      <div className="ph">
        <div>
          <div className="sm dim">{t('ui.thisFigure')}</div>
          <h2 ref={heading} tabIndex={-1}>
            <span className="fig">{figure}</span> {title}
          </h2>
        </div>
        <Link className="close" to={closeTo} aria-label={t('ui.close')}>
          <Icon name="close" />
        </Link>
      </div>
      <dl className="def">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </aside>
  )
}
