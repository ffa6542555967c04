import type { Role } from '#kernel/actor.ts'

/** Shown on the sign-in page of an installation that has the practice foundation. */
export const practicePassword = 'samen-op-reis'

/** `function` is the word for their work in the team; `town` is of somebody at a town hall, who is no part of the team. */
export type PracticePerson = { email: string; name: string; role: Role } & ({ function: string } | { town: 'Hillegom' })

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
  { email: 'taalcoach@oefen.reisgezel.example', name: 'Nynke Postma', role: 'language-coach', function: 'Taalcoach' },
  { email: 'trainer@oefen.reisgezel.example', name: 'Samir Benali', role: 'trainer', function: 'Trainer' },
  { email: 'balie@oefen.reisgezel.example', name: 'Truus Kramer', role: 'receptionist', function: 'Baliemedewerker' },
  { email: 'gemeente@oefen.reisgezel.example', name: 'Pieter Hofstra', role: 'municipality', town: 'Hillegom' },
  { email: 'privacy@oefen.reisgezel.example', name: 'Meryem Kaya', role: 'privacy-officer', function: 'Beheerder' },
]

export const practiceAccounts = practicePeople.map(({ email, role }) => ({ email, role, password: practicePassword }))
