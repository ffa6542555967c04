import type { ReactNode } from 'react'
import { UrgencyMark } from './Icon.tsx'

export type Urgency = 'late' | 'today' | 'soon' | 'later' | 'done'

/** Something must happen before a day: shape, word and colour. */
export const TermChip = ({ urgency, children }: { urgency: Urgency; children: ReactNode }) => (
  <span className={`term ${urgency}`}>
    <UrgencyMark of={urgency} />
    {children}
  </span>
)

export const Tag = ({ children, on = false }: { children: ReactNode; on?: boolean }) => (
  <span className={on ? 'tag on' : 'tag'}>{children}</span>
)

/** The one block on a page that may shout: a date that cannot wait. */
export function Heed({ title, children, action, late = false }: HeedProps) {
  return (
    <section className={late ? 'heed late' : 'heed'}>
      <UrgencyMark of={late ? 'late' : 'soon'} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
      {action}
    </section>
  )
}
type HeedProps = { title: string; children?: ReactNode; action?: ReactNode; late?: boolean }
