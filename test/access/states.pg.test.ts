import { expect, test } from 'vitest'
import { getClient, getClientFile, getHousehold } from '#capabilities/clients/contract.ts'
import { getContact } from '#capabilities/contacts/contract.ts'
import { getTrajectory } from '#capabilities/guidance/contract.ts'
import { getPlacement } from '#capabilities/housing/contract.ts'
import { getLegalCase } from '#capabilities/legal/contract.ts'
import { getPair } from '#capabilities/matching/contract.ts'
import { type Role, roles } from '#kernel/actor.ts'
import { addDays } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import {
  aClient,
  aFoundation,
  aHousehold,
  aTrajectory,
  aWord,
  aWorker,
  type TestFoundation,
} from '../harness/builders.ts'
import { testApp } from '../harness/test-app.ts'
import type { Visitor } from '../harness/visitor.ts'

/**
 * Every function against records in every state, through HTTP. A cell says which states a function opens, by the letters
 * below; which compartments it then reads stands beside it. Written by hand from docs/privacy.md.
 *
 * O own · C of a colleague at the same location · L of another location · F of another foundation · E own until yesterday
 * S secret · N secret, and this person is named · W opened at the desk for today · G behind broken glass
 */
const states = ['O', 'C', 'L', 'F', 'E', 'S', 'N', 'W', 'G'] as const
type State = (typeof states)[number]
const opens: Record<Role, string> = {
  guide: 'ONWG',
  'language-coach': '',
  'work-coach': 'ON',
  'budget-coach': 'ON',
  interpreter: '',
  'legal-adviser': 'OCENWG',
  trainer: '',
  'housing-guide': 'OCENWG',
  receptionist: '',
  'team-leader': 'OCENWG',
  coordinator: 'G',
  administrator: '',
  'privacy-officer': 'G',
  hr: '',
  finance: '',
  municipality: '',
}
const parts = ['basics', 'household', 'housing', 'guidance', 'contacts', 'legal', 'language'] as const
type Part = (typeof parts)[number]
const reads: Partial<Record<Role, readonly Part[]>> = {
  guide: ['basics', 'household', 'housing', 'guidance', 'contacts', 'language'],
  'work-coach': ['basics', 'guidance', 'contacts', 'language'],
  'budget-coach': ['basics', 'household', 'guidance', 'contacts'],
  'legal-adviser': ['basics', 'household', 'legal'],
  'housing-guide': ['basics', 'household', 'housing'],
  'team-leader': parts,
}
/** A contact is opened to correct it: who writes none is not asked in, also behind broken glass. */
const writesContacts: readonly Role[] = ['guide', 'work-coach', 'budget-coach', 'legal-adviser', 'team-leader']

const app = await testApp()
const ours = await aFoundation(app, { locations: ['Hillegom', 'Lisse'] })
const theirs = await aFoundation(app)
const [here, there] = ours.locations as [{ id: string; name: string }, { id: string; name: string }]
const [worker, colleague] = [await aWorker(app, ours), await aWorker(app, ours)]
const stranger = await aWorker(app, theirs)

const visitors = Object.fromEntries(
  await Promise.all(
    roles.map(async (role) => {
      const at =
        role === 'municipality'
          ? { municipalityId: ours.municipalities[0]!.id }
          : { locationId: here.id, workerId: worker.id }
      return [role, await app.signedIn(role, ours, at)] as const
    }),
  ),
) as Record<Role, Visitor>

type Records = Record<'client' | 'household' | 'placement' | 'trajectory' | 'contact' | 'legalCase' | 'pair', string>

async function aFile(
  of: TestFoundation,
  location: { id: string; name: string },
  guideId: string,
  endedOn: string | null,
): Promise<Records> {
  const { id } = await aClient(app, of, { location })
  const household = await aHousehold(app, of, [{ id, number: 0 }])
  const trajectory = await aTrajectory(app, of, { clientId: id, workerId: guideId, endedOn })
  const [placement, contact, legalCase, pair] = [newId(), newId(), newId(), newId()]
  await app.asSystem(of, async (tx) => {
    const row = { foundation_id: of.id, client_id: id }
    const [kind_id, legal] = [
      await aWord(tx, of, 'contact-kind', 'Begeleiding'),
      await aWord(tx, of, 'legal-case-kind', 'Nareis'),
    ]
    await tx
      .insertInto('placement')
      .values({ ...row, id: placement, allocated_on: '2026-01-05' })
      .execute()
    await tx
      .insertInto('contact_moment')
      .values({ ...row, id: contact, kind_id, held_on: '2026-01-05' })
      .execute()
    await tx
      .insertInto('legal_case')
      .values({ ...row, id: legalCase, kind_id: legal, opened_on: '2026-01-05' })
      .execute()
    const coach = of === ours ? colleague.id : stranger.id
    await tx
      .insertInto('language_pair')
      .values({ ...row, id: pair, worker_id: coach, started_on: '2026-01-05' })
      .execute()
  })
  return { client: id, household: household.id, placement, trajectory: trajectory.id, contact, legalCase, pair }
}

const yesterday = addDays(app.today(), -1)
const files: Record<State, Records> = {
  O: await aFile(ours, here, worker.id, null),
  C: await aFile(ours, here, colleague.id, null),
  L: await aFile(ours, there, colleague.id, null),
  F: await aFile(theirs, theirs.locations[0]!, stranger.id, null),
  E: await aFile(ours, here, worker.id, yesterday),
  S: await aFile(ours, here, worker.id, null),
  N: await aFile(ours, here, worker.id, null),
  W: await aFile(ours, here, colleague.id, null),
  G: await aFile(ours, there, colleague.id, null),
}
await app.asOwner('update client set secret = true where id = any ($1::uuid[])', [[files.S.client, files.N.client]])
const glass: readonly Role[] = [
  'guide',
  'legal-adviser',
  'housing-guide',
  'team-leader',
  'coordinator',
  'privacy-officer',
]
for (const role of roles) {
  const { accountId } = visitors[role].actor
  await app.asOwner(
    'insert into secrecy_member (foundation_id, id, client_id, account_id) values ($1, gen_random_uuid(), $2, $3)',
    [ours.id, files.N.client, accountId],
  )
  const open = (clientId: string, kind: string) =>
    app.asOwner(
      `insert into file_opening (foundation_id, id, client_id, account_id, kind, reason, opened_at, ends_at)
       values ($1, gen_random_uuid(), $2, $3, $4, 'Omdat het moet', $5::timestamptz, $5::timestamptz + interval '1 hour')`,
      [ours.id, clientId, accountId, kind, app.now()],
    )
  if (role === 'guide') await open(files.W.client, 'walk-in')
  if (glass.includes(role)) await open(files.G.client, 'break-glass')
}

const asks: readonly [string, Part, (visitor: Visitor, of: Records) => Promise<{ status: number }>][] = [
  ['file', 'basics', (visitor, of) => visitor.ask(getClientFile, { clientId: of.client })],
  ['client', 'basics', (visitor, of) => visitor.ask(getClient, { clientId: of.client })],
  ['household', 'household', (visitor, of) => visitor.ask(getHousehold, { householdId: of.household })],
  ['placement', 'housing', (visitor, of) => visitor.ask(getPlacement, { placementId: of.placement })],
  ['trajectory', 'guidance', (visitor, of) => visitor.ask(getTrajectory, { trajectoryId: of.trajectory })],
  ['contact', 'contacts', (visitor, of) => visitor.ask(getContact, { contactId: of.contact })],
  ['legal case', 'legal', (visitor, of) => visitor.ask(getLegalCase, { caseId: of.legalCase })],
  ['pair', 'language', (visitor, of) => visitor.ask(getPair, { pairId: of.pair })],
]

const expected = (role: Role, part: Part): string =>
  states
    .filter((state) => opens[role].includes(state))
    .filter((state) =>
      state === 'G' ? part !== 'contacts' || writesContacts.includes(role) : reads[role]?.includes(part),
    )
    .join('')

test.each(roles)('%s: what is open in which state', async (role) => {
  for (const [name, part, ask] of asks) {
    const answers = await Promise.all(
      states.map(async (state) => [state, (await ask(visitors[role], files[state])).status] as const),
    )
    const open = answers.filter(([, status]) => status === 200).map(([state]) => state)
    expect([name, open.join('')]).toEqual([name, expected(role, part)])
    // What is closed is not there, or not for this function at all: never an error that tells more.
    expect(answers.filter(([, status]) => ![200, 403, 404].includes(status))).toEqual([])
  }
})
