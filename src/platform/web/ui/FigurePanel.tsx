import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useAddress } from '../shell/address.ts'
import { t } from '../i18n/t.ts'
import { giveFocusBack } from './focus-return.ts'
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

/** Beside the page on a desk, over it on a phone: one figure, what it means, and what it counts. Esc closes it. */
export function FigurePanel({ figure, title, facts, closeTo, children }: PanelProps) {
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // In this order: what is still covered when the panel goes cannot take the focus.
  useCovering(panel)
  useFocusInside(heading, title)
  useEscape(panel, closeTo)
  return (
    <aside className="panel" aria-label={title} ref={panel}>
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

/** Takes the focus for each figure, and gives it back to the link that opened it. */
function useFocusInside(heading: RefObject<HTMLElement | null>, title: string) {
  const { withSearch } = useAddress()
  const address = withSearch({})
  const [opened, setOpened] = useState(() => openedBy(title, address))
  if (opened.title !== title) setOpened(openedBy(title, address))
  const latest = useRef(opened)
  useEffect(() => {
    latest.current = opened
    heading.current?.focus()
  }, [heading, opened])
  useEffect(
    () => () => {
      const { address: of, place } = latest.current
      const links = linksTo(of)
      giveFocusBack([links[place], links[0]])
    },
    [],
  )
}

/** Not the link itself: the page beside the panel may be drawn anew, with another link to the same figure. */
function openedBy(title: string, address: string) {
  return { title, address, place: linksTo(address).findIndex((link) => link === document.activeElement) }
}

/** The links of the page to a figure: several when a picture and a table both have it. */
function linksTo(address: string): HTMLAnchorElement[] {
  const wanted = inOrder(address)
  return Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href*="?"]')).filter(
    (link) => link.closest('.panel') === null && inOrder(link.getAttribute('href') ?? '') === wanted,
  )
}

function inOrder(address: string): string {
  const [path, search] = address.split('?')
  const names = new URLSearchParams(search)
  names.sort()
  return `${path}?${names}`
}

/** Where the panel covers the page, what lies under it is out of reach for the keyboard and the screen reader. */
function useCovering(panel: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const narrow = matchMedia('(max-width: 68rem)')
    const beside = Array.from(panel.current?.parentElement?.children ?? []).filter((one) => one !== panel.current)
    const under = [...beside, document.querySelector('.side')].filter((one) => one instanceof HTMLElement)
    const cover = () => under.forEach((one) => one.toggleAttribute('inert', narrow.matches))
    cover()
    narrow.addEventListener('change', cover)
    return () => {
      narrow.removeEventListener('change', cover)
      for (const one of under) one.removeAttribute('inert')
    }
  }, [panel])
}

function useEscape(panel: RefObject<HTMLElement | null>, closeTo: string) {
  const { go } = useAddress()
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[role="dialog"]')) return
      if (panel.current) go(closeTo)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
}
