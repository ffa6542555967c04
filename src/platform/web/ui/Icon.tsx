const paths = {
  day: 'M6.5 5h11A2.5 2.5 0 0 1 20 7.5v10a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5v-10A2.5 2.5 0 0 1 6.5 5ZM4 10h16M8.5 3v4M15.5 3v4',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.8 19.5c.5-3.6 3-5.5 6.2-5.5s5.7 1.9 6.2 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M17.5 14.5c2 .7 3.3 2.4 3.7 5',
  home: 'm4 11 8-7 8 7v9h-5.5v-6h-5v6H4z',
  group:
    'M12 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM7 19c.3-3.3 2.2-5 5-5s4.7 1.7 5 5M5.5 12a2.2 2.2 0 1 0 0-4.4M18.5 12a2.2 2.2 0 1 1 0-4.4M2 17.5c.2-2 1.4-3.2 3.2-3.3M22 17.5c-.2-2-1.4-3.2-3.2-3.3',
  team: 'M7 4h10a2 2 0 0 1 2 2v12.5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM10 4v2.5h4V4M12 13.8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM8.3 17.5c.4-1.8 1.8-2.7 3.7-2.7s3.3.9 3.7 2.7',
  chart: 'M4 20h16M7 16.5v-5M12 16.5V6M17 16.5v-8',
  law: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5ZM19 7l-2.5 6h5Z',
  import: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 20h14',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  pair: 'M4 5.5h10v7H9l-3 3v-3H4zM14 9.5h6v7h-2v3l-3-3h-4v-2',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM16 16l4.5 4.5',
  close: 'm6 6 12 12M18 6 6 18',
  down: 'm7 10 5 5 5-5',
  download: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 20h14',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z',
  phone: 'M6 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  edit: 'M5 19h3.5L19 8.5 15.5 5 5 15.5ZM13.5 7l3.5 3.5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  next: 'm10 6 6 6-6 6',
  person: 'M12 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM5 19.5c.5-3.6 3.4-5.5 7-5.5s6.5 1.9 7 5.5',
  note: 'M5 4h14v11l-5 5H5ZM14 20v-5h5M8.5 9h7M8.5 12.5h4',
  desk: 'M4 5.5h16v10H11l-4.5 4v-4H4ZM8 9h8M8 12h5',
  key: 'M8 18.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM11 11.5l8.5-8M16.5 6.5 19 9',
  print: 'M7 8V4h10v4M7 17H4V8.5h16V17h-3M7 14h10v6H7Z',
  mail: 'M4 6h16v12H4ZM4 7l8 6 8-6',
  lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  merge: 'M6 4v4c0 4 6 4 6 8v4M18 4v4c0 4-6 4-6 8',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
} as const
export type IconName = keyof typeof paths

/** A line drawing beside a word; it says nothing by itself, so a screen reader skips it. `flip` mirrors in right-to-left. */
export const Icon = ({ name, flip = false }: { name: IconName; flip?: boolean }) => (
  <svg className={flip ? 'ic flip' : 'ic'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)

/** Urgency has a shape of its own, so that it reads in grey as well. */
export function UrgencyMark({ of }: { of: 'late' | 'today' | 'soon' | 'later' | 'done' }) {
  const shape = {
    late: (
      <>
        <path d="M7.6 2h8.8L22 7.6v8.8L16.4 22H7.6L2 16.4V7.6z" fill="currentColor" />
        <path d="M12 7v6.5M12 17v.2" stroke="var(--late-wash)" strokeWidth="2.6" strokeLinecap="round" />
      </>
    ),
    today: <circle cx="12" cy="12" r="9" fill="currentColor" />,
    soon: (
      <>
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.4" />
        <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
      </>
    ),
    later: <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.4" />,
    done: <path d="m4 12.5 5.5 5.5L20.5 7" fill="none" stroke="currentColor" strokeWidth="3.2" />,
  }[of]
  return (
    <svg className="mk" viewBox="0 0 24 24" aria-hidden="true">
      {shape}
    </svg>
  )
}
