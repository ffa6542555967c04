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
import { identifierLines } from '#capabilities/clients/contract/details.ts'
import { findItems, findMunicipalities } from '#capabilities/organisation/public.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { problem } from '#kernel/problem.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { ledLocations } from '../access.ts'
import type { PackedPerson } from '../contract/package.ts'
import type * as contract from '../contract/sealed.ts'
import { countRecords, inOrder, type OwnWords, ownWords, unknownWords } from '../rules/mapping.ts'
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
  const own = await findOwnWords(tx)
  const ids = new Map<string, string>()
  for (const person of inOrder(content.persons)) {
    ids.set(person.key, await takePerson(ctx, person, given, own, [...ids.values()][0] ?? null, content.persons.length))
  }
  const papers = [
    ...content.persons.map((person) => ({
      clientId: ids.get(person.key)!,
      compartment: 'basics',
      on: content.madeOn,
      until: null,
      kind: `${from}: ${person.number}`,
      words: unknownWords([person], own),
      note: content.purpose,
    })),
    ...content.records.flatMap(({ of, ...record }) => {
      const clientId = ids.get(of)
      return clientId ? [{ ...record, clientId }] : []
    }),
  ]
  await store.insertPapers(tx, foundationId, id, papers)
  const clientIds = [...ids.values()]
  await keepDoubles(tx, foundationId, clientIds)
  await store.recordTransfer(tx, foundationId, accountId, id, clientIds)
  return { id, clientIds, receipt }
}

/** Registers one person as by hand, with the same questions, and then the lines that hang on the file. */
async function takePerson(
  ctx: Ctx,
  person: PackedPerson,
  { locationId, municipalityId, neverthelessReason }: Taking,
  own: OwnWords,
  withClientId: string | null,
  many: number,
): Promise<string> {
  const { nationality, language, targetGroup, municipality, deceasedOn, ...details } = person.details
  const { id } = await registerClient(ctx, {
    ...details,
    locationId,
    nationalityId: own('nationality', nationality),
    languageId: own('language', language),
    targetGroupId: own('target-group', targetGroup),
    municipalityId: municipalityId ?? own('municipality', municipality),
    withClientId: person.role === null ? null : withClientId,
    role: many > 1 ? person.role : null,
    neverthelessReason,
  })
  if (deceasedOn !== null) await changeStanding(ctx.tx, id, 1, { deceased_on: deceasedOn })
  await takeLines(ctx, id, person, own)
  return id
}

/** Lines whose word this foundation has; the others stand as text with the papers. */
async function takeLines({ tx, actor }: Ctx, id: string, person: PackedPerson, own: OwnWords): Promise<void> {
  const { foundationId } = actor
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
    if (!success) continue
    const { clientId: _clientId, ...values } = data
    await identifiers.insert(tx, foundationId, id, values)
  }
}
