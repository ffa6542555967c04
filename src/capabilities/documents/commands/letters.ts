import type { PlainDate } from '#kernel/dates.ts'
import type { ParsedOf } from '#kernel/endpoint.ts'
import { newId } from '#kernel/ids.ts'
import { problem } from '#kernel/problem.ts'
import { docxFault } from '#platform/server/docx/check-docx.ts'
import { type DocxData, fieldsOf, fillDocx } from '#platform/server/docx/fill-docx.ts'
import { writeDocx } from '#platform/server/docx/write-docx.ts'
import type { ApartCtx, Ctx, Download, Upload } from '#platform/server/http/route.ts'
import * as contract from '../contract/letters.ts'
import { letterFields, shippedLetters, unknownFields } from '../rules/letters.ts'
import { insertDocument } from '../store/documents.ts'
import * as store from '../store/letters.ts'
import { keepBytes } from './documents.ts'
import { allOf, takeIn } from './take-in.ts'

export async function listLetterTemplates({ tx }: Ctx) {
  const kept = await store.findTemplates(tx)
  const shipped = shippedLetters.map(({ key, name, lines }) => ({
    template: key,
    name,
    shipped: true,
    fields: fieldsOf(writeDocx(lines)) ?? [],
    version: null,
  }))
  const own = kept.map(({ id, name, fields, version }) => ({ template: id, name, shipped: false, fields, version }))
  return { templates: [...own, ...shipped], fields: [...letterFields] }
}

/** Looked at before it is kept: a field that nobody fills would go out to a client as it stands. */
export async function addLetterTemplate(
  ctx: ApartCtx,
  { name }: ParsedOf<typeof contract.addLetterTemplate>,
  upload: Upload,
) {
  const { server, actor, today } = ctx
  const { held, media, bytes } = await takeIn(ctx, upload)
  try {
    if (bytes > contract.MOST_TEMPLATE) throw problem('documents/too-large')
    if (media !== 'docx') throw problem('documents/broken-template')
    const fields = refuseTemplate(await allOf(held.open()))
    await held.keep()
    const { fileId, fileKey } = held
    const { id, former } = await server.database.asActor(actor, today, (tx) =>
      store.keepTemplate(tx, actor.foundationId, { name, fields, bytes, fileId, fileKey }),
    )
    if (former !== null) await server.files.remove(former)
    return { id, fields }
  } catch (error) {
    await held.drop()
    await server.files.remove(held.fileId)
    throw error
  }
}

function refuseTemplate(bytes: Uint8Array): string[] {
  const fields = fieldsOf(bytes)
  if (fields === null) throw problem('documents/broken-template')
  const unknown = unknownFields(fields)
  if (unknown.length === 0) return fields
  throw problem('documents/unknown-fields', {
    errors: [{ pointer: '', code: 'documents/unknown-field', params: { fields: unknown.join(', ').slice(0, 300) } }],
  })
}

export async function removeLetterTemplate({ actor, today, server }: ApartCtx, { templateId }: { templateId: string }) {
  const fileId = await server.database.asActor(actor, today, (tx) => store.deleteTemplate(tx, templateId))
  if (fileId === null) throw problem('common/not-found')
  await server.files.remove(fileId)
  return { id: templateId }
}

type Found = { name: string; bytes: Uint8Array }
async function findTemplate({ tx, server }: Pick<Ctx, 'tx' | 'server'>, wanted: string): Promise<Found> {
  const shipped = shippedLetters.find(({ key }) => key === wanted)
  if (shipped) return { name: shipped.name, bytes: writeDocx(shipped.lines) }
  const own = (await store.findTemplates(tx)).find(({ id }) => id === wanted)
  const read = own ? await server.files.read(own) : null
  if (!own || read === null) throw problem('documents/no-such-template')
  return { name: own.name, bytes: await allOf(read) }
}

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export async function downloadLetterTemplate(ctx: Ctx, { template }: { template: string }): Promise<Download> {
  const { name, bytes } = await findTemplate(ctx, template)
  return { contentType: type, fileName: `${name}.docx`, body: bytes }
}

/** Filled in with the dossier as it stands today, and kept in the legal part of the file. */
export async function writeLetter(ctx: ApartCtx, { caseId, template }: ParsedOf<typeof contract.writeLetter>) {
  const { actor, today, server } = ctx
  const made = await server.database.asActor(actor, today, async (tx) => {
    const dossier = await store.findDossier(tx, caseId)
    if (!dossier) throw problem('common/not-found')
    const found = await findTemplate({ tx, server }, template)
    return { dossier, name: found.name, letter: fillDocx(found.bytes, dataOf(dossier, actor.displayName, today)) }
  })
  if ((await docxFault(made.letter)) !== null) throw problem('documents/broken-template')
  const file = await keepBytes(server, made.letter)
  const id = newId()
  try {
    await server.database.asActor(actor, today, (tx) =>
      insertDocument(tx, actor.foundationId, {
        ...file,
        id,
        clientId: made.dossier.clientId,
        caseId,
        compartment: 'legal',
        kind: 'own-letter',
        title: made.name.slice(0, 150),
        datedOn: today,
        keepUntil: null,
        media: 'docx',
        bytes: made.letter.length,
        pages: null,
        made: 'letter',
        addedById: actor.workerId,
      }),
    )
  } catch (error) {
    await server.files.remove(file.fileId)
    throw error
  }
  return { id, version: 1 }
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
/** As a Dutch letter writes it: `2 november 2026`. */
const dayOf = (on: PlainDate | null): string =>
  on === null ? '' : `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`

function dataOf(dossier: store.Dossier, adviser: string, today: PlainDate): DocxData {
  return {
    client: dossier.client,
    clientnummer: String(dossier.number),
    geboortedatum: dayOf(dossier.bornOn) || 'niet bekend',
    soort: dossier.kind,
    geopend_op: dayOf(dossier.openedOn),
    afgesloten_op: dayOf(dossier.closedOn) || 'nog niet afgesloten',
    uitkomst: dossier.outcome ?? 'nog niet bekend',
    adviseur: adviser,
    stichting: dossier.foundation,
    vestiging: dossier.location,
    vandaag: dayOf(today),
    termijnen: dossier.terms.map(({ about, dueOn, source }) => ({
      onderwerp: about,
      uiterlijk: dayOf(dueOn),
      bron: source ?? '',
    })),
  }
}
