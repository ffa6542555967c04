import type { MultipartFile } from '@fastify/multipart'
import type { Readable } from 'node:stream'
import type { Actor } from '#kernel/actor.ts'
import type { PlainDate } from '#kernel/dates.ts'
import type { AnswerOf, Endpoint, InputOf, ParsedOf } from '#kernel/endpoint.ts'
import type { SealedText } from '../auth/sealed-text.ts'
import type { Config } from '../config.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Scanner } from '../files/clamav.ts'
import type { SealedFiles } from '../files/sealed-files.ts'
import type { Mailer } from '../mail/mailer.ts'

/** What the installation lends to every request, command and job. `sealing`: a key of its own for each purpose. */
export type Server = {
  database: Database
  config: Config
  mailer: Mailer
  sealing: { bsn: SealedText }
  files: SealedFiles
  /** Null where none is configured. */
  scanner: Scanner | null
}

/** What a handler gets: one transaction of one actor on one day. `server` is for work that outlives the request. */
export type Ctx = { tx: Tx; actor: Actor; today: PlainDate; now: Date; server: Server }

/** For work that opens transactions of its own, and may wait for them: it holds no connection meanwhile. */
export type ApartCtx = Omit<Ctx, 'tx'>

type Whose<Answer> = { whose?: (answer: Answer) => readonly string[] }

/**
 * What is written to the audit log of a request that went well; writes are audited by trigger. A look is written down
 * once for each client whose data it showed: `whose` names them, else `clientId` of the input or of the answer. A list is
 * written down once, with the clients that stood in it.
 */
export type Audit<Answer = never> =
  | ({ reads: string } & Whose<Answer>)
  | ({ lists: string } & Whose<Answer>)
  | ({ searches: string } & Whose<Answer>)
  | { exports: string }
  | { writes: string }
  | { none: string }

export type Can = (actor: Actor) => boolean

/** `clientIds`: whose data stand in it, as far as they are known by name in this installation. */
export type Download = {
  contentType: string
  fileName: string
  body: Uint8Array | Readable | string
  clientIds?: readonly string[]
}
export type Upload = { files: AsyncIterable<MultipartFile> }

type Shared = { endpoint: Endpoint; can: Can; audit: Audit }
/** Input and answer differ per endpoint; the registry holds them by their common shape. */
export type Route = Shared &
  (
    | { kind: 'json'; handle: (ctx: Ctx, input: never) => Promise<unknown> }
    | { kind: 'download'; handle: (ctx: Ctx, input: never) => Promise<Download> }
    | { kind: 'apart'; handle: (ctx: ApartCtx, input: never) => Promise<unknown> }
    | { kind: 'upload'; handle: (ctx: ApartCtx, input: never, upload: Upload) => Promise<unknown> }
  )

type Declared<E extends Endpoint, Result> = {
  /** Who may ask at all; which rows they see is for the database. */
  can: Can
  audit: Audit<AnswerOf<E>>
  handle: (ctx: Ctx, input: ParsedOf<E>) => Promise<Result>
}

export const route = <E extends Endpoint>(of: E, declared: Declared<E, InputOfAnswer<E>>): Route =>
  ({ kind: 'json', endpoint: of, ...declared }) as Route

/** Answers with a file instead of JSON. */
export const downloadRoute = <E extends Endpoint>(of: E, declared: Declared<E, Download>): Route =>
  ({ kind: 'download', endpoint: of, ...declared }) as Route

/** As `route`, without a transaction of the request: a second one beside it can wait for ever when many ask at once. */
export const apartRoute = <E extends Endpoint>(
  of: E,
  declared: WritesOnly & { handle: (ctx: ApartCtx, input: ParsedOf<E>) => Promise<InputOfAnswer<E>> },
): Route => ({ kind: 'apart', endpoint: of, ...declared }) as Route

/** Takes `multipart/form-data`: the input travels in the query, the files in the body. No transaction, see `apartRoute`. */
export const uploadRoute = <E extends Endpoint>(
  of: E,
  declared: WritesOnly & { handle: (ctx: ApartCtx, input: ParsedOf<E>, upload: Upload) => Promise<AnswerOf<E>> },
): Route => ({ kind: 'upload', endpoint: of, ...declared }) as Route

/** A look is written down in the transaction of the request; where there is none, only writes are allowed. */
type WritesOnly = { can: Can; audit: { writes: string } }

type InputOfAnswer<E extends Endpoint> = InputOf<
  { input: E['answer']; answer: E['answer'] } & Omit<E, 'input' | 'answer'>
>
