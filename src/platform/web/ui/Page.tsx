import { type ReactNode, type Ref, useEffect } from 'react'
import { Link } from './Link.tsx'

type PageProps = {
  title: string
  /** One sentence that a person could say aloud. */
  sentence?: ReactNode
  crumb?: { to: string; text: string }
  actions?: ReactNode
  /** The person's own script beside the Latin title. */
  aside?: ReactNode
  children?: ReactNode
  ref?: Ref<HTMLDivElement>
}

/** Every screen: title, one sentence, at most three buttons. Sets the title of the window as well. */
export function Page({ title, sentence, crumb, actions, aside, children, ref }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Reisgezel`
  }, [title])
  return (
    <div className="page" ref={ref}>
      <div className="head">
        <div>
          {crumb && (
            <div className="crumb">
              <Link to={crumb.to}>{crumb.text}</Link>
            </div>
          )}
          <h1>
            <bdi>{title}</bdi> {aside}
          </h1>
          {sentence && <p>{sentence}</p>}
        </div>
        {actions && <div className="acts">{actions}</div>}
      </div>
      {children}
    </div>
  )
}

/** A heading over a hairline. */
export function Section({
  title,
  count,
  end,
  id,
  children,
  ref,
}: {
  title: string
  count?: string
  end?: ReactNode
  id?: string
  children: ReactNode
  ref?: Ref<HTMLElement>
}) {
  return (
    <section className="sec" ref={ref} {...(id ? { id } : {})}>
      <div className="sec-h">
        <h2>{title}</h2>
        {count && <span className="n">{count}</span>}
        {end && <span className="end">{end}</span>}
      </div>
      {children}
    </section>
  )
}

/** Main column for what one acts on, second column for what is good to know beside it. */
export const Columns = ({ main, beside }: { main: ReactNode; beside: ReactNode }) => (
  <div className="cols">
    <div>{main}</div>
    <aside>{beside}</aside>
  </div>
)
