import { Readable } from 'node:stream'
import { sql } from 'kysely'
import type { ConsentPurpose } from '#capabilities/documents/contract/consent.ts'
import type { DocumentCompartment, DocumentKind } from '#capabilities/documents/contract/documents.ts'
import { consentText } from '#capabilities/documents/rules/consent-words.ts'
import { insertConsent } from '#capabilities/documents/store/consent.ts'
import { insertDocument } from '#capabilities/documents/store/documents.ts'
import { addDays, type PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import type { Tx } from '#platform/server/db/database.ts'
import type { SealedFiles } from '#platform/server/files/sealed-files.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import { practicePeople } from './accounts.ts'

type Paper = {
  client: string
  title: string
  kind: DocumentKind
  compartment: DocumentCompartment
  days: number
  text: string
  /** Days from today until which it is kept; without it, as its kind says. */
  kept?: number
}

/** Papers of invented people, dated by days before today. */
const papers: readonly Paper[] = [
  {
    client: 'Omid Rahimi',
    title: 'Brief van de school van de kinderen',
    kind: 'official-letter',
    compartment: 'basics',
    days: -12,
    text: 'Op deze dag is er een gesprek met de mentor. Dit is een verzonnen brief om mee te oefenen.',
  },
  {
    client: 'Omid Rahimi',
    title: 'Beschikking verblijf',
    kind: 'decision',
    compartment: 'legal',
    days: -89,
    text: 'Uw aanvraag is ingewilligd. Dit is een verzonnen beschikking om mee te oefenen.',
  },
  {
    client: 'Selam Tesfaye',
    title: 'Huurcontract',
    kind: 'contract',
    compartment: 'housing',
    days: -200,
    text: 'De woning wordt verhuurd voor onbepaalde tijd. Dit is een verzonnen contract om mee te oefenen.',
  },
  {
    client: 'Selam Tesfaye',
    title: 'Afspraak bij het consulaat',
    kind: 'official-letter',
    compartment: 'basics',
    days: -400,
    kept: -35,
    text: 'U wordt verwacht met uw papieren. Dit is een verzonnen brief om mee te oefenen.',
  },
  {
    client: 'Samira Al Khatib',
    title: 'Oude rekening van de energie',
    kind: 'bill',
    compartment: 'basics',
    days: -800,
    kept: -70,
    text: 'Dit is een verzonnen rekening om mee te oefenen.',
  },
  {
    client: 'Rahel Ghebremedhin',
    title: 'Bewijs van inschrijving bij de taalschool',
    kind: 'other',
    compartment: 'basics',
    days: -600,
    kept: -3,
    text: 'U bent ingeschreven. Dit is een verzonnen bewijs om mee te oefenen.',
  },
]
const agreed: readonly { client: string; purpose: ConsentPurpose; recipient: string; parts: DocumentCompartment[] }[] =
  [
    {
      client: 'Omid Rahimi',
      purpose: 'legal-aid',
      recipient: 'Advocatenkantoor Duinzicht',
      parts: ['legal', 'basics'],
    },
    { client: 'Selam Tesfaye', purpose: 'family-tracing', recipient: 'Rode Kruis', parts: ['household'] },
  ]

type On = { foundationId: string; today: PlainDate; files: SealedFiles }

export async function addDocuments(tx: Tx, { foundationId, today, files }: On): Promise<void> {
  const workerId = await adviserId(tx)
  for (const paper of papers) {
    const pdf = await renderPdf({
      template: '#set page(paper: "a4")\n= #about.title\n\n#data.text',
      data: { text: paper.text },
      images: {},
      title: paper.title,
      lang: 'nl',
      madeAt: new Date(`${today}T11:00:00Z`),
    })
    const held = await files.hold(Readable.from([Buffer.from(pdf)]))
    await held.keep()
    await insertDocument(tx, foundationId, {
      id: newId(),
      clientId: await clientId(tx, paper.client),
      title: paper.title,
      kind: paper.kind,
      compartment: paper.compartment,
      datedOn: addDays(today, paper.days),
      keepUntil: paper.kept === undefined ? null : addDays(today, paper.kept),
      caseId: null,
      media: 'pdf',
      bytes: pdf.length,
      pages: 1,
      fileId: held.fileId,
      fileKey: held.fileKey,
      made: 'uploaded',
      addedById: workerId,
    })
  }
  for (const { client, purpose, recipient, parts: compartments } of agreed) {
    const of = { purpose, recipient, compartments, covers: null, untilOn: addDays(today, 300) }
    const told = { language: 'nl', wording: consentText('nl', of), givenOn: addDays(today, -30) } as const
    await insertConsent(tx, foundationId, {
      ...of,
      ...told,
      clientId: await clientId(tx, client),
      recordedById: workerId,
    })
  }
}

const clientId = async (tx: Tx, name: string): Promise<string> =>
  (
    await tx
      .selectFrom('client as c')
      .select('c.id')
      .where(sql<string>`c.given_names || ' ' || c.family_name`, '=', name)
      .executeTakeFirstOrThrow()
  ).id

async function adviserId(tx: Tx): Promise<string> {
  const { email } = practicePeople.find((person) => person.role === 'legal-adviser')!
  return (await tx.selectFrom('worker').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
}
