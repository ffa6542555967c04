import type { Role } from '#kernel/actor.ts'
import path from 'node:path'
import { insertHolding } from '#capabilities/access/public.ts'
import { importFrom, listImports } from '#capabilities/imports/public.ts'
import {
  addLocation,
  addMunicipalities,
  findLocations,
  findMunicipalities,
  takeNumbers,
} from '#capabilities/organisation/public.ts'
import { todayInAmsterdam, type PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Auth } from '#platform/server/auth/auth.ts'
import type { Database, Tx } from '#platform/server/db/database.ts'
import type { SealedFiles } from '#platform/server/files/sealed-files.ts'
import { practicePassword, practicePeople } from './accounts.ts'
import { addBoard } from './board.ts'
import { addChecklists } from './checklists.ts'
import { addCounsel } from './counsel.ts'
import { addDetails } from './details.ts'
import { addDocuments } from './documents.ts'
import { addSecondFiles } from './doubles.ts'
import type { Town } from './families.ts'
import { addFamilies, wordsOf } from './people.ts'
import { addOfficeHours } from './office-hours.ts'
import { addPlanning } from './planning.ts'
import { addReception } from './reception.ts'
import { addRules } from './rules.ts'
import { addNetwork } from './network.ts'
import { addDossiers } from './dossiers.ts'
import { colleagues } from './world.ts'
import { addSelfReliance } from './self-reliance.ts'
import { addTerms } from './terms.ts'
import { addMutations } from './mutations.ts'
import { addTrajectories } from './trajectories.ts'
import { addWork, addWorkers } from './work.ts'

export const practiceName = 'Welkom Bollenstreek (oefenomgeving)'
const register = path.join(import.meta.dirname, 'register', 'hillegom-2017')
const townNames: readonly Town[] = ['Hillegom', 'Lisse']

export type Demo = {
  database: Database
  auth: Auth
  foundationId: string
  files: SealedFiles
  /** Where the file of refused rows of the register goes. */
  refusedFolder: string
  addStartingWords: (tx: Tx, foundationId: string) => Promise<void>
  today?: PlainDate
}

/**
 * Fills the practice foundation: its organisation and accounts, the register of 2017 by the real import, and beside it
 * invented people of today. Each part is taken once; what is there already stays as people left it.
 */
export async function loadDemo(demo: Demo): Promise<void> {
  const on = { ...demo, today: demo.today ?? todayInAmsterdam() }
  await once(on, 'practice-organisation', async (tx) => {
    await addLocation(tx, on.foundationId, 'Hillegom')
    await addMunicipalities(tx, on.foundationId, townNames)
    await demo.addStartingWords(tx, on.foundationId)
    await serveTowns(tx, on.foundationId)
  })
  await importRegister(on)
  await once(on, 'practice-people', (tx) => addPeople(tx, on))
  await giveAccounts(on)
  await once(on, 'practice-rules', (tx) => addRules(tx, on))
  await once(on, 'practice-terms', (tx) => addTerms(tx, on))
  await once(on, 'practice-reception', (tx) => addReception(tx, on))
  await once(on, 'practice-dossiers', (tx) => addDossiers(tx, on))
  await once(on, 'practice-documents', (tx) => addDocuments(tx, on))
  await once(on, 'practice-counsel', (tx) => addCounsel(tx, on))
  await once(on, 'practice-mutations', (tx) => addMutations(tx, on))
}

type On = Demo & { today: PlainDate }

/** A running number that has begun is the mark of a part that has been laid down, in the same transaction. */
async function once(
  { database, foundationId, today }: On,
  part: string,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  await database.asSystem({ reason: `demo: ${part}`, foundationId, today }, async (tx) => {
    const done = await tx
      .selectFrom('running_number')
      .select('last_number')
      .where('series', '=', part)
      .executeTakeFirst()
    if (done) return
    await takeNumbers(tx, foundationId, part, 1)
    await work(tx)
  })
}

async function serveTowns(tx: Tx, foundationId: string): Promise<void> {
  const [location] = await findLocations(tx)
  const towns = await findMunicipalities(tx)
  await tx
    .insertInto('location_municipality')
    .values(
      towns.map((town) => ({
        foundation_id: foundationId,
        id: newId(),
        location_id: location!.id,
        municipality_id: town.id,
      })),
    )
    .execute()
}

async function importRegister({ database, foundationId, today, refusedFolder }: On): Promise<void> {
  const by = { database, foundationId, accountId: null, today }
  const taken = (await listImports(by)).some((batch) => batch.state === 'imported' || batch.state === 'rolled-back')
  if (!taken) await importFrom(by, { from: register, dryRun: false, refusedFolder })
}

const volunteers = new Set<Role>(['guide', 'language-coach'])

async function addPeople(tx: Tx, { foundationId, today }: On): Promise<void> {
  const words = wordsOf(tx, foundationId)
  const [location] = await findLocations(tx)
  const towns = new Map((await findMunicipalities(tx)).map((town) => [town.name as Town, town.id]))
  const ground = { foundationId, locationId: location!.id, towns, today }
  const team = [
    ...practicePeople.flatMap((person) =>
      'town' in person
        ? []
        : [{ ...person, kind: volunteers.has(person.role) ? ('volunteer' as const) : ('staff' as const), since: 1100 }],
    ),
    ...colleagues.map((person) => ({ ...person, email: null })),
  ]
  const workers = await addWorkers(tx, ground, words, team)
  const on = { ...ground, workers }
  const people = await addFamilies(tx, on, words)
  await addDetails(tx, on, words, people)
  await addWork(tx, on, words, people)
  await addPlanning(tx, on, people)
  await addOfficeHours(tx, on, words, people)
  await addTrajectories(tx, on, people)
  await addSelfReliance(tx, on, people)
  await addChecklists(tx, on, people)
  await addNetwork(tx, on, people)
  await addBoard(tx, on, words)
  await addSecondFiles(tx, on, words)
}

const townId = async (tx: Tx, name: string) => (await findMunicipalities(tx)).find((town) => town.name === name)!.id

/** Accounts live beside the foundations, so they cannot be made in its transaction: made again if that was cut off. */
async function giveAccounts({ auth, database, foundationId, today }: On): Promise<void> {
  for (const person of practicePeople) {
    if ((await auth.findAccounts([person.email])).length > 0) continue
    const account = await auth.ensureAccount({ email: person.email, name: person.name, language: 'nl' })
    await database.asSystem({ reason: 'demo: accounts', foundationId, today }, async (tx) => {
      const worker = await tx.selectFrom('worker').select('id').where('email', '=', person.email).executeTakeFirst()
      const held = await tx
        .selectFrom('role_holding')
        .select('id')
        .where('account_id', '=', account.id)
        .executeTakeFirst()
      if (held) return
      await insertHolding(tx, {
        foundationId,
        accountId: account.id,
        role: person.role,
        workerId: worker?.id ?? null,
        locationId: null,
        municipalityId: 'town' in person ? await townId(tx, person.town) : null,
        fromOn: null,
      })
    })
    await auth.setPassword(account.id, practicePassword)
  }
}
