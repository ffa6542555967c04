import type { InputOf } from '#kernel/endpoint.ts'
import { callQuietly, CallProblem } from '#platform/web/api/call.ts'
import { SealedShelf } from '#platform/web/forms/sealed-shelf.ts'
import { recordContact } from '../../contract.ts'
import { after, type Happening, isDue, isOver, newParcel, type Parcel, saidBy } from '../../rules/outbox.ts'

type Wish = InputOf<typeof recordContact> & { contactId: string }
export type Unsent = {
  parcel: Parcel
  wish: Wish
  clientName: string
  /** An account may work for more than one foundation; it is sent as the one that it was written for. */
  foundationId: string
}

/** Who uses this browser now, as the screens know it, and as the server says at this moment. */
export type Sender = {
  accountId: string
  foundationId: string
  asServerSays: () => Promise<{ accountId: string; foundationId: string } | null>
}

/** What its writer never came back for is taken away after so many days; by then nobody has signed in here so long. */
const shelf = new SealedShelf('reisgezel.outbox.', 90)
let sender: Sender | null = null
let opening: Promise<void> = Promise.resolve()
let shown: readonly Unsent[] = []
shelf.onChange(() => {
  shown = shelf.all().map(({ value }) => value as Unsent)
})

/** What lies here of this account. Sends nothing by itself. */
export function openOutbox(of: Sender, key: Promise<CryptoKey | null>): Promise<void> {
  sender = of
  opening = shelf.open(of.accountId, key).then(tidy)
  return opening
}

/** The same list until something changes, the newest first. */
export const unsent = (): readonly Unsent[] => shown
export const onUnsent = (listener: () => void): (() => void) => shelf.onChange(listener)

/** Takes a contact over from a form. False when this browser cannot keep it: then it stays in the form. */
export async function keepContact(wish: Wish, clientName: string): Promise<boolean> {
  await opening
  if (!sender) return false
  const parcel = newParcel(wish.contactId, Date.now())
  const kept = await shelf.write(wish.contactId, { parcel, wish, clientName, foundationId: sender.foundationId })
  if (!kept) shelf.drop(wish.contactId)
  return kept
}

export function happens(contactId: string, happening: Happening, wish?: Wish): void {
  const lies = shelf.read(contactId)?.value as Unsent | undefined
  if (!lies) return
  const parcel = after(lies.parcel, happening)
  if (parcel) void shelf.write(contactId, { ...lies, parcel, wish: wish ?? lies.wish } satisfies Unsent)
  else shelf.drop(contactId)
}

function tidy(): void {
  for (const { parcel } of shown) if (isOver(parcel, Date.now())) happens(parcel.contactId, { kind: 'thrown-away' })
}

let delivering: Promise<void> | null = null
/** Sends what is due, one after the other; where several tabs are open one of them does. Resolves when it is done. */
export function deliver(): Promise<void> {
  delivering ??= alone(deliverAll).finally(() => {
    delivering = null
  })
  return delivering
}

async function alone(work: () => Promise<void>): Promise<void> {
  // A browser without locks sends twice at worst, and the server keeps one.
  if (!navigator.locks) return work()
  await navigator.locks.request('reisgezel.outbox', { ifAvailable: true }, (lock) => (lock ? work() : undefined))
}

async function deliverAll(): Promise<void> {
  await opening
  const me = sender
  if (!me) return
  for (const { parcel, foundationId } of unsent().toReversed()) {
    if (foundationId !== me.foundationId || !isDue(parcel, Date.now())) continue
    const now = await me.asServerSays().catch(() => null)
    // Another tab of this browser may have signed in as somebody else: theirs is not ours to send.
    if (now?.accountId !== me.accountId || now.foundationId !== me.foundationId || sender !== me) return
    await send(parcel.contactId)
  }
}

async function send(contactId: string): Promise<void> {
  const lies = shelf.read(contactId)?.value as Unsent | undefined
  if (!lies) return
  happens(contactId, { kind: 'begun', at: Date.now() })
  const { wording } = lies.parcel
  try {
    await callQuietly(recordContact, lies.wish)
    happens(contactId, { kind: 'kept', wording, at: Date.now() })
  } catch (error) {
    const { status, code } = error instanceof CallProblem ? error : { status: 0, code: 'common/unexpected' }
    const [kind, at] = [saidBy(status, code), Date.now()]
    happens(contactId, kind === 'refused' ? { kind, wording, reason: code, at } : { kind, at })
  }
}
