/** Two people on a road. */
export const Logo = () => (
  <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="var(--accent)" />
    <path
      d="M7 23.5c5.5 0 4.5-7 9.5-7s4 6 8.500 6"
      fill="none"
      stroke="var(--accent-mid)"
      strokeWidth="2.5"
      strokeLinecap="round"
    />
    <circle cx="12.5" cy="10.5" r="3.5" fill="var(--ink-on-accent)" />
    <circle cx="20.8" cy="11.8" r="2.7" fill="none" stroke="var(--ink-on-accent)" strokeWidth="2" />
  </svg>
)
