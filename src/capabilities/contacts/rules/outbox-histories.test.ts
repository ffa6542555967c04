import { expect, test } from 'vitest'
import { after, type Happening, isDue, isOver, newParcel, type Parcel, saidBy } from './outbox.ts'

/**
 * Devices that write, lose the line, crash, are signed out, lose the client, come back and send, against a server that
 * crashes before and after it has written, in any order. Tabs of a device share what lies on it and hold no lock: worse than
 * a browser is. Everything follows from the seed, which stands in the message when one fails.
 */
const histories = 4_000
const steps = 150

type Stored = { parcel: Parcel; words: string; account: string }
/** A sender in a tab: what it read, what it was answered. It is gone when the device crashes. */
type Sender = { id: string; words: string; wording: number; answer: Answer | null }
type Answer = { kind: 'kept' } | { status: number; code: string }
type Device = { stored: Map<string, Stored>; senders: Sender[]; signedIn: string | null; line: boolean; clock: number }
type Truth = 'may-leave' | 'must-stay'

function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}

class History {
  readonly random: () => number
  readonly devices: Device[]
  /** Every row that was ever committed: the same id twice would be a contact that is there twice. */
  readonly committed: { id: string; words: string }[] = []
  readonly acknowledged = new Set<string>()
  /** Of every contact that was said to be kept on a device: whether it may be gone from there. */
  readonly saved = new Map<string, { device: Device; truth: Truth; words: string }>()
  readonly access = new Set(['anna', 'bram'])
  #count = 0

  constructor(seed: number) {
    this.random = randomFrom(seed)
    this.devices = [0, 1, 2].map(() => ({
      stored: new Map(),
      senders: [],
      signedIn: 'anna',
      line: true,
      clock: 1e12,
    }))
  }

  chance = (of: number) => this.random() < of
  pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(this.random() * from.length)]

  step(): void {
    const device = this.pick(this.devices)!
    device.clock += this.random() * 60_000
    const doing = this.pick([
      this.write,
      this.write,
      this.begin,
      this.begin,
      this.begin,
      this.arrive,
      this.arrive,
      this.arrive,
      this.hear,
      this.hear,
      this.hear,
      this.crash,
      this.line,
      this.line,
      this.sign,
      this.access_,
      this.jump,
      this.look,
      this.reword,
      this.again,
      this.discard,
      this.tidy,
    ])! // prettier-ignore
    doing.call(this, device)
  }

  write(device: Device) {
    if (device.signedIn === null) return
    const id = `c${this.#count++}`
    device.stored.set(id, { parcel: newParcel(id, device.clock), words: `${id}.1`, account: device.signedIn })
    this.saved.set(id, { device, truth: 'must-stay', words: `${id}.1` })
  }

  /** Only what lies there of who is signed in can be read at all. */
  own = (device: Device) => [...device.stored.values()].filter(({ account }) => account === device.signedIn)

  begin(device: Device) {
    const due = this.pick(this.own(device).filter(({ parcel }) => isDue(parcel, device.clock)))
    if (!due) return
    this.happens(device, due.parcel.contactId, { kind: 'begun', at: device.clock })
    const { contactId, wording } = due.parcel
    device.senders.push({ id: contactId, words: due.words, wording, answer: null })
  }

  /** What was sent comes to the server, or not; the server may write it and fall over before it answers. */
  arrive(device: Device) {
    const sender = this.pick(device.senders.filter(({ answer }) => answer === null))
    if (!sender) return
    sender.answer = device.line ? this.serve(device, sender) : { status: 0, code: 'common/no-connection' }
    if (this.chance(0.2)) sender.answer = { status: 0, code: 'common/no-connection' }
  }

  serve({ signedIn }: Device, { id, words }: Sender): Answer {
    if (this.chance(0.1)) return { status: 503, code: 'common/unavailable' }
    if (signedIn === null) return { status: 401, code: 'common/not-signed-in' }
    if (!this.access.has(signedIn)) return { status: 404, code: 'common/not-found' }
    const there = this.committed.find((row) => row.id === id)
    if (!there) this.committed.push({ id, words })
    if (this.chance(0.1)) return { status: 500, code: 'common/unexpected' }
    return !there || there.words === words ? { kind: 'kept' } : { status: 409, code: 'common/stale-version' }
  }

  hear(device: Device) {
    const sender = this.pick(device.senders.filter(({ answer }) => answer !== null))
    if (!sender) return
    device.senders = device.senders.filter((one) => one !== sender)
    const { answer, id, wording } = sender
    if ('kind' in answer!) {
      this.acknowledged.add(id)
      this.happens(device, id, { kind: 'kept', wording, at: device.clock })
      return
    }
    const { status, code } = answer!
    const said = saidBy(status, code)
    const at = device.clock
    this.happens(device, id, said === 'refused' ? { kind: said, wording, reason: code, at } : { kind: said, at })
  }

  /** As the browser does it: what lies there now is taken, changed and put back; what is gone stays gone. */
  happens(device: Device, id: string, happening: Happening) {
    const lies = device.stored.get(id)
    // Without its key nothing can be opened: whoever signed out meanwhile leaves it as it lies.
    if (!lies || lies.account !== device.signedIn) return
    const next = after(lies.parcel, happening)
    if (next) device.stored.set(id, { ...lies, parcel: next })
    else device.stored.delete(id)
  }

  crash(device: Device) {
    if (this.chance(0.5)) device.senders = []
  }
  line(device: Device) {
    device.line = this.chance(0.6)
  }
  sign(device: Device) {
    device.signedIn = this.pick(['anna', 'anna', 'bram', null])!
    // A page that is left for another account takes its senders with it.
    device.senders = []
  }
  access_() {
    const who = this.pick(['anna', 'bram'])!
    if (this.chance(0.4)) this.access.delete(who)
    else this.access.add(who)
  }
  jump(device: Device) {
    device.clock += (this.random() - 0.4) * 60 * 86_400_000
  }
  look(device: Device) {
    for (const { parcel } of this.own(device))
      this.happens(device, parcel.contactId, { kind: 'shown', at: device.clock })
  }
  reword(device: Device) {
    const one = this.pick(this.own(device))
    if (!one) return
    this.happens(device, one.parcel.contactId, { kind: 'reworded', at: device.clock })
    const now = device.stored.get(one.parcel.contactId)!
    const words = `${one.parcel.contactId}.${now.parcel.wording}`
    device.stored.set(one.parcel.contactId, { ...now, words })
    this.saved.get(one.parcel.contactId)!.words = words
  }
  again(device: Device) {
    const one = this.pick(this.own(device).filter(({ parcel }) => parcel.state === 'refused'))
    if (one) this.happens(device, one.parcel.contactId, { kind: 'sent-again', at: device.clock })
  }
  discard(device: Device) {
    const one = this.pick(this.own(device))
    if (!one || this.chance(0.8)) return
    this.saved.get(one.parcel.contactId)!.truth = 'may-leave'
    this.happens(device, one.parcel.contactId, { kind: 'thrown-away' })
  }
  tidy(device: Device) {
    for (const { parcel } of this.own(device)) {
      if (!isOver(parcel, device.clock)) continue
      must(parcel.shownAt !== null, 'over before its writer saw it')
      this.saved.get(parcel.contactId)!.truth = 'may-leave'
      this.happens(device, parcel.contactId, { kind: 'thrown-away' })
    }
  }

  /** All comes back: the line, the accounts, the access. Then everything must arrive, or wait with a reason. */
  settle() {
    for (const who of ['anna', 'bram']) {
      this.access.add(who)
      for (const device of this.devices) {
        device.senders = []
        device.signedIn = who
        device.line = true
        for (let turn = 0; turn < 40; turn++) {
          device.clock += 20 * 60_000
          while (this.own(device).some(({ parcel }) => isDue(parcel, device.clock))) this.begin(device)
          while (device.senders.some(({ answer }) => answer === null)) this.arrive(device)
          while (device.senders.length > 0) this.hear(device)
        }
      }
    }
  }

  check() {
    const ids = this.committed.map(({ id }) => id)
    must(new Set(ids).size === ids.length, 'a contact is there twice')
    for (const id of this.acknowledged) must(ids.includes(id), 'said to be kept, and not there')
    for (const [id, { device, truth, words }] of this.saved) {
      if (truth === 'may-leave' || device.stored.has(id)) continue
      const there = this.committed.find((row) => row.id === id)
      must(there?.words === words, 'gone from the device, and not on the server in its last words')
    }
    for (const { stored } of this.devices)
      for (const { parcel } of stored.values())
        must(parcel.state !== 'refused' || parcel.reason !== null, 'refused without a reason')
  }

  /** Last words typed are on the server, or lie on the device for their writer to see. */
  checkWords() {
    for (const [, { device, truth }] of this.saved) {
      if (truth === 'may-leave') continue
      for (const { parcel, words } of device.stored.values()) {
        must(parcel.state === 'refused', 'neither sent nor told why not')
        must(words === `${parcel.contactId}.${parcel.wording}`, 'refused in other words than the last')
      }
    }
  }
}

const seed = Number(process.env['OUTBOX_SEED'] ?? 20261123)

test(`no contact is lost or doubled, in ${histories} histories`, () => {
  let [written, refused, doubledAnswers] = [0, 0, 0]
  for (let at = 0; at < histories; at++) {
    const history = new History(seed + at)
    try {
      for (let step = 0; step < steps; step++) {
        history.step()
        if (step % 10 === 0) history.check()
      }
      history.settle()
      history.check()
      history.checkWords()
    } catch (error) {
      throw new Error(`history ${seed + at}: ${(error as Error).message}`, { cause: error })
    }
    written += history.saved.size
    doubledAnswers += history.committed.length - history.acknowledged.size
    for (const { stored } of history.devices) refused += stored.size
  }
  // The histories are worth something only when they come where it hurts.
  expect(written).toBeGreaterThan(histories * 5)
  expect(refused).toBeGreaterThan(histories / 10)
  expect(doubledAnswers).toBeGreaterThan(0)
})
