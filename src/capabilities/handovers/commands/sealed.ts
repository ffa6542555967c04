import { getFoundation, refuseWords } from '#capabilities/organisation/public.ts'
import type { Actor } from '#kernel/actor.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { type Fault, problem } from '#kernel/problem.ts'
import type { Ctx } from '#platform/server/http/route.ts'
import { ledLocations } from '../access.ts'
import { FORMAT, type Package, packageParts } from '../contract/package.ts'
import * as contract from '../contract/sealed.ts'
import type { Member } from '../rules/offering.ts'
import { countContents, findMembers, findOpenLocations } from '../store/offers.ts'
import * as store from '../store/sealed.ts'
import { newPassphrase, receiptHash, seal } from './seal.ts'

async function getMembers({ tx, today }: Ctx, clientId: string) {
  const members = await findMembers(tx, clientId, today)
  const of = members.find(({ id }) => id === clientId)
  if (!of) throw problem('common/not-found')
  return { members, of }
}

/** Files leave the foundation: that is for who answers for their location, and not by a file that is open for once. */
const maySeal = (actor: Actor, { id, locationId }: Member): boolean =>
  ledLocations(actor).includes(locationId) && ![...actor.walkInIds, ...actor.brokenGlassIds].includes(id)

export async function getSealForm(ctx: Ctx, { clientId }: ParsedOf<typeof contract.getSealForm>) {
  const { members, of } = await getMembers(ctx, clientId)
  const counted = await countContents(
    ctx.tx,
    members.map(({ id }) => id),
  )
  return {
    client: { id: of.id, name: of.name },
    members: members.map(({ id, name, secret }) => ({ id, name, secret })),
    parts: packageParts.map((part) => ({
      part,
      lines: counted.find((one) => one.part === part)?.lines ?? 0,
    })),
    today: ctx.today,
    may: { seal: maySeal(ctx.actor, of) },
  }
}

type Wish = ParsedOf<typeof contract.sealHandover>

function refuseSeal(actor: Actor, wish: Wish, members: readonly Member[], today: string): Fault[] {
  const people = wish.clientIds.flatMap((id, at): Fault[] => {
    const member = members.find((one) => one.id === id)
    const pointer = `/clientIds/${at}`
    if (!member) return [{ pointer, code: 'fault/unknown-choice' }]
    if (member.secret) return [{ pointer, code: 'fault/secret-stays' }]
    return maySeal(actor, member) ? [] : [{ pointer, code: 'fault/kept-elsewhere' }]
  })
  return wish.consentOn > today ? [...people, { pointer: '/consentOn', code: 'fault/in-the-future' }] : people
}

async function getPackage(ctx: Ctx, id: string, wish: Wish, locationId: string): Promise<Package> {
  const { tx, today } = ctx
  const parts = packageParts.filter((part) => wish.parts.includes(part))
  const [foundation, places, languageName] = [
    await getFoundation(tx),
    await findOpenLocations(tx, today),
    await store.findWord(tx, wish.consentLanguageId),
  ]
  const name = foundation.name
  const location = places.find((place) => place.id === locationId)?.name ?? ''
  return {
    format: FORMAT,
    id,
    madeOn: today,
    foundation: name,
    location,
    recipient: wish.recipient,
    purpose: wish.purpose,
    consent: { how: wish.consent, on: wish.consentOn, language: languageName },
    parts,
    persons: await store.findPersons(tx, wish.clientIds, parts.includes('household')),
    records: await store.findRecords(tx, wish.clientIds, parts),
  }
}

export async function sealHandover(ctx: Ctx, given: Wish) {
  const { tx, actor, today } = ctx
  const wish = { ...given, clientIds: [...new Set(given.clientIds)] }
  const { members, of } = await getMembers(ctx, wish.clientId)
  if (!maySeal(actor, of)) throw problem('common/not-allowed')
  const errors = [
    ...refuseSeal(actor, wish, members, today),
    ...(await refuseWords(tx, wish, { consentLanguageId: 'language' })),
  ]
  if (errors.length > 0) throw problem('common/invalid-input', { errors })
  const id = newId()
  const content = await getPackage(ctx, id, wish, of.locationId)
  const passphrase = newPassphrase()
  const { file, receipt } = await seal(content, passphrase)
  const base64 = file.toString('base64')
  if (base64.length > contract.MOST_IN_BASE64) throw problem('handovers/package-too-large')
  await store.insertSealed(tx, {
    ...wish,
    id,
    foundationId: actor.foundationId,
    accountId: actor.accountId,
    locationId: of.locationId,
    parts: content.parts,
    receiptHash: receiptHash(id, receipt),
  })
  return { id, passphrase, fileName: `overdracht-${id.slice(0, 8)}.reisgezel`, file: base64, clientIds: wish.clientIds }
}

export async function confirmReceipt(ctx: Ctx, { sealedId, code }: ParsedOf<typeof contract.confirmReceipt>) {
  const expected = await store.findReceiptHash(ctx.tx, sealedId)
  if (expected === null) throw problem('common/not-found')
  if (receiptHash(sealedId, code) !== expected) {
    throw problem('common/invalid-input', { errors: [{ pointer: '/code', code: 'fault/other-receipt' }] })
  }
  await store.writeReceived(ctx.tx, sealedId, ctx.actor.accountId)
  return { id: sealedId }
}
