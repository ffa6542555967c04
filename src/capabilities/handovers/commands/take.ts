import {
  changeStanding,
  identifiers,
  keepDoubles,
  languages,
  listAlikeClients,
  names,
  nationalities,
  permits,
  registerClient,
  relatives,
} from '#capabilities/clients/public.ts'
import { registerClient as registering } from '#capabilities/clients/contract.ts'
import { identifierLines } from '#capabilities/clients/contract/details.ts'
import { findItems, findMunicipalities } from '#capabilities/organisation/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { ledLocations } from '../access.ts'
import type { Package, PackedPerson } from '../contract/package.ts'
import type * as contract from '../contract/sealed.ts'
import { countRecords, inOrder, type OwnWords, ownWords, unknownWords } from '../rules/mapping.ts'
import { findOpenLocations } from '../store/offers.ts'
import * as store from '../store/sealed.ts'
import { type Opened, unseal } from './seal.ts'

const notOpened = {
  'not-a-package': 'fault/not-a-package',
  'newer-format': 'fault/newer-format',
  'wrong-passphrase': 'fault/wrong-passphrase',
} as const

async function opened({ file, passphrase }: { file: string; passphrase: string }): Promise<Opened> {
  const result = await unseal(Buffer.from(file, 'base64'), passphrase)
  if (typeof result !== 'string') return result
  const pointer = result === 'wrong-passphrase' ? '/passphrase' : '/file'
  throw problem('common/invalid-input', { errors: [{ pointer, code: notOpened[result] }] })
}

async function findOwnWords(tx: Tx): Promise<OwnWords> {
  const items = (await findItems(tx, undefined)).filter(({ active }) => active)
  const towns = await findMunicipalities(tx)
  return ownWords([...items, ...towns.map(({ id, name }) => ({ list: 'municipality' as const, id, name }))])
}

async function refuseTaken({ tx }: Ctx, packageId: string) {
  const known = await store.findIntake(tx, packageId)
  if (known !== null) throw problem('handovers/taken-already')
}

const fullName = ({ givenNames, familyName }: PackedPerson['details']) => `${givenNames} ${familyName}`.trim()

/** Who and what is in it, and who here could be the same person. */
export async function openPackage(ctx: Ctx, given: ParsedOf<typeof contract.openPackage>) {
  const { content } = await opened(given)
  await refuseTaken(ctx, content.id)
  const own = await findOwnWords(ctx.tx)
  const persons = []
  for (const { key, number, details } of content.persons) {
    const { givenNames, familyName, birthDate, sex, vNumber } = details
    const of = {
      ...(givenNames && { givenNames }),
      ...(familyName && { familyName }),
      ...(birthDate && { birthDate }),
      ...(sex && { sex }),
      ...(vNumber && { vNumber }),
    }
    const { candidates } = await listAlikeClients(ctx, of)
    persons.push({ key, number, name: fullName(details), birthDate, alike: [...candidates] })
  }
  return {
    from: `${content.foundation}, ${content.location}`,
    recipient: content.recipient,
    purpose: content.purpose,
    madeOn: content.madeOn,
    consent: content.consent,
    persons,
    parts: countRecords(content),
    unknownWords: unknownWords(content.persons, own),
    locations: (await findOpenLocations(ctx.tx, ctx.today)).filter(({ id }) => ledLocations(ctx.actor).includes(id)),
  }
}

type Taking = { locationId: string; municipalityId: string | null; neverthelessReason: string | null }

/** All of it or nothing, in the transaction of the request. */
export async function takePackage(ctx: Ctx, given: ParsedOf<typeof contract.takePackage>) {
  const { tx, actor } = ctx
  const { content, receipt } = await opened(given)
  if (!ledLocations(actor).includes(given.locationId)) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/locationId', code: 'fault/unknown-choice' }] })
  }
  const { foundationId, accountId } = actor
  const id = newId()
  const from = `${content.foundation}, ${content.location}`
  const intake = { id, foundationId, accountId, packageId: content.id, locationId: given.locationId, from, receipt }
  await refuseTaken(ctx, content.id)
  if (!(await store.insertIntake(tx, intake))) throw problem('handovers/taken-already')
  const taken = await takePersons(ctx, content.persons, given)
  await store.insertPapers(tx, foundationId, id, papersOf(content, taken))
  const clientIds = [...taken.values()].map(({ clientId }) => clientId)
  await keepDoubles(tx, foundationId, clientIds)
  await store.recordTransfer(tx, foundationId, accountId, id, clientIds)
  return { id, clientIds, receipt }
}

/** By key of the package: the file here, and what had no place in it. */
type Taken = ReadonlyMap<string, { clientId: string; untaken: readonly string[] }>

async function takePersons(ctx: Ctx, persons: readonly PackedPerson[], taking: Taking): Promise<Taken> {
  const own = await findOwnWords(ctx.tx)
  const taken = new Map<string, { clientId: string; untaken: readonly string[] }>()
  for (const person of inOrder(persons)) {
    const withClientId = [...taken.values()][0]?.clientId ?? null
    const { wish, untaken } = readPerson(person, taking, own, { withClientId, alone: persons.length === 1 })
    const { id: clientId } = await registerClient(ctx, wish)
    const { deceasedOn } = person.details
    if (deceasedOn !== null) await changeStanding(ctx.tx, clientId, 1, { deceased_on: deceasedOn })
    const left = await takeLines(ctx, clientId, person, own)
    taken.set(person.key, { clientId, untaken: [...unknownWords([person], own), ...untaken, ...left] })
  }
  return taken
}

/** Where each came from, with what had no place in the new file; and what was done there. */
function papersOf({ foundation, location, madeOn, purpose, persons, records }: Package, taken: Taken): store.Paper[] {
  const cover = persons.flatMap(({ key, number }) => {
    const file = taken.get(key)
    if (!file) return []
    const kind = `${foundation}, ${location}: ${number}`
    const { clientId, untaken } = file
    return [{ clientId, compartment: 'basics', on: madeOn, until: null, kind, words: [...untaken], note: purpose }]
  })
  const done = records.flatMap(({ of, ...record }) => {
    const file = taken.get(of)
    return file ? [{ ...record, clientId: file.clientId }] : []
  })
  return [...cover, ...done]
}

/** What may stay behind as text when it is not written as it is written here. */
const droppable = ['email', 'phone', 'secondContact', 'callName', 'sayName', 'birthDateSource', 'vNumber'] as const
type Place = { withClientId: string | null; alone: boolean }

/** One person as by hand: judged by the same contract, with what does not fit it as text. */
function readPerson(person: PackedPerson, taking: Taking, own: OwnWords, { withClientId, alone }: Place) {
  const { nationality, language, targetGroup, municipality, deceasedOn: _deceasedOn, ...details } = person.details
  const wish = {
    ...details,
    locationId: taking.locationId,
    nationalityId: own('nationality', nationality),
    languageId: own('language', language),
    targetGroupId: own('target-group', targetGroup),
    municipalityId: taking.municipalityId ?? own('municipality', municipality),
    withClientId: person.role === null ? null : withClientId,
    role: alone ? null : person.role,
    neverthelessReason: taking.neverthelessReason,
  }
  const first = registering.input.safeParse(wish)
  if (first.success) return { wish: first.data, untaken: [] }
  const names = first.error.issues.map(({ path }) => path[0])
  const dropped = droppable.filter((name) => names.includes(name))
  const second = registering.input.safeParse({
    ...wish,
    ...Object.fromEntries(dropped.map((name) => [name, null])),
  })
  if (!second.success) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/file', code: 'fault/unreadable-value' }] })
  }
  return { wish: second.data, untaken: dropped.flatMap((name) => details[name] ?? []) }
}

/** Lines that fit here; of the others what is left, as text. */
async function takeLines({ tx, actor }: Ctx, id: string, person: PackedPerson, own: OwnWords): Promise<string[]> {
  const { foundationId } = actor
  const left: string[] = []
  for (const one of person.names) await names.insert(tx, foundationId, id, one)
  for (const one of person.permits) await permits.insert(tx, foundationId, id, one)
  for (const one of person.relatives) await relatives.insert(tx, foundationId, id, one)
  for (const { nationality, ...stretch } of person.nationalities) {
    const nationalityId = own('nationality', nationality)
    if (nationalityId !== null) await nationalities.insert(tx, foundationId, id, { nationalityId, ...stretch })
  }
  for (const { language, ...level } of person.languages) {
    const languageId = own('language', language)
    if (languageId !== null) await languages.insert(tx, foundationId, id, { languageId, ...level })
  }
  for (const one of person.identifiers) {
    const { success, data } = identifierLines.add.input.safeParse({ clientId: id, ...one })
    if (success) {
      const { clientId: _clientId, ...values } = data
      await identifiers.insert(tx, foundationId, id, values)
    } else left.push(one.value)
  }
  return left
}
