import type { Role } from '#kernel/actor.ts'

/** Shown on the sign-in page of an installation that has the practice foundation. */
export const practicePassword = 'samen-op-reis'

export type PracticePerson = { email: string; name: string; role: Role; function: string }

/** Invented people, none of them in the register. */
export const practicePeople: readonly PracticePerson[] = [
  {
    email: 'begeleider@oefen.reisgezel.example',
    name: 'Joke Verhoef',
    role: 'guide',
    function: 'Maatschappelijk begeleider',
  },
  { email: 'teamleider@oefen.reisgezel.example', name: 'Sanne Terpstra', role: 'team-leader', function: 'Teamleider' },
  {
    email: 'jurist@oefen.reisgezel.example',
    name: 'Ruben Wiersma',
    role: 'legal-adviser',
    function: 'Juridisch begeleider',
  },
  {
    email: 'coordinator@oefen.reisgezel.example',
    name: 'Karima Duiveman',
    role: 'coordinator',
    function: 'Coördinator',
  },
  { email: 'beheerder@oefen.reisgezel.example', name: 'Wim Hoogland', role: 'administrator', function: 'Beheerder' },
  { email: 'privacy@oefen.reisgezel.example', name: 'Meryem Kaya', role: 'privacy-officer', function: 'Beheerder' },
]

export const practiceAccounts = practicePeople.map(({ email, role }) => ({ email, role, password: practicePassword }))
