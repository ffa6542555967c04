import type { PlainDate } from '#kernel/dates.ts'
import { newId } from '#kernel/ids.ts'
import { problem } from '#kernel/problem.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import type { ApartCtx } from '#platform/server/http/route.ts'
import type { ConsentLanguage } from '../contract/consent.ts'
import { evidenceWords } from '../rules/evidence-words.ts'
import { insertDocument } from '../store/documents.ts'
import { findDossier } from '../store/letters.ts'
import { keepPdf } from './documents.ts'

/** What is missing, and of whom: in the language of the letter already. */
export type MissingPiece = { whose: string; piece: string }
export type EvidenceAsked = {
  caseId: string
  language: ConsentLanguage
  missing: readonly MissingPiece[]
  until: PlainDate | null
}

const template = `
#set page(paper: "a4", margin: 25mm)
#set text(size: 11pt)
#data.foundation

#title()
#data.dear #data.client,

#data.ask
#for one in data.missing [- #one.whose: #one.piece
]
#if data.until != none [#data.until

]
#data.how

#data.greeting

#data.adviser
`

/** A letter that asks for papers which are missing, in the client's language; kept in the legal part of the file. */
export async function askForEvidence(ctx: ApartCtx, { caseId, language, missing, until }: EvidenceAsked) {
  const { actor, today, now, server } = ctx
  if (missing.length === 0)
    throw problem('common/invalid-input', { errors: [{ pointer: '/missing', code: 'fault/required' }] })
  const dossier = await server.database.asActor(actor, today, (tx) => findDossier(tx, caseId))
  if (!dossier) throw problem('common/not-found')
  const words = evidenceWords[language]
  const day = until && `\u2066${until.split('-').toReversed().join('-')}\u2069`
  const { client, foundation, clientId } = dossier
  const pdf = await renderPdf({
    template,
    images: {},
    title: words.title,
    lang: language,
    madeAt: now,
    data: {
      ...words,
      until: day && words.until.replace('{until}', day),
      client,
      foundation,
      missing,
      adviser: actor.displayName,
    },
  })
  const file = await keepPdf({ server }, pdf, null)
  const id = newId()
  const values = {
    compartment: 'legal',
    kind: 'own-letter',
    title: evidenceWords.nl.title,
    datedOn: today,
    keepUntil: null,
  } as const
  try {
    await server.database.asActor(actor, today, (tx) =>
      insertDocument(tx, actor.foundationId, {
        ...values,
        ...file,
        id,
        clientId,
        caseId,
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
