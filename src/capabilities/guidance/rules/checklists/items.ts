import { addDays, ageOn, periodOfMonths, type PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { Item, ItemState, Template } from '../../contract/checklists.ts'

export type Said = Pick<Item, 'state' | 'remark' | 'setOn' | 'setBy' | 'version'> & { item: string }
/** Somebody of a household, as far as the reader sees the file. */
export type Person = {
  id: string
  name: string
  number: number
  birthDate: PlainDate | null
  /** Came alone under eighteen, now or before. */
  unaccompanied: boolean
  /** First day of the stretch of guidance that counts (`stretches.ts`); null without. */
  startedOn: PlainDate | null
  /** Null while it runs. */
  endedOn: PlainDate | null
  /** Back after an earlier stretch: what was said before the first day belongs to that one. */
  anew: boolean
  /** Signing of the tenancy: the day on which they were housed. */
  signedOn: PlainDate | null
  said: readonly Said[]
}
type Started = Person & { startedOn: PlainDate }

const settlingMonths = 6
const soonDays = 7
/** A child reaches the age within so many days: then it is on the list already. */
const aheadDays = 90
const fresh = { state: 'open', remark: null, setOn: null, setBy: null, version: 0 } as const

export const isSettled = (state: ItemState): boolean => state === 'done' || state === 'not-needed'
const dayAfter = (from: PlainDate, months: number) => addDays(periodOfMonths(from, months).until, 1)
const hasStarted = (one: Person, today: PlainDate): one is Started => one.startedOn !== null && one.startedOn <= today
const runs = (one: Person, today: PlainDate) => one.endedOn === null || one.endedOn >= today

/** With whom the matters of a household stand: whose trajectory runs, and of those who began first. */
export function bearerOf(home: readonly Person[], today: PlainDate): Started | null {
  const started = home.filter((one) => hasStarted(one, today))
  const order = (a: Started, b: Started) =>
    Number(runs(b, today)) - Number(runs(a, today)) || a.startedOn.localeCompare(b.startedOn) || a.number - b.number
  return started.sort(order)[0] ?? null
}

export type Checklist = {
  running: {
    startedOn: PlainDate
    endedOn: PlainDate | null
    signedOn: PlainDate | null
    phase: Template['phase']
  } | null
  householdWith: { id: string; name: string } | null
  items: Item[]
}

type Days = {
  start: PlainDate
  anew: boolean
  signed: PlainDate | null
  second: PlainDate
  asOf: PlainDate
  ended: boolean
}

/**
 * The checklist of one client: the items about themselves, and when the matters of the household stand with them, also
 * those about the household and about its members without a trajectory. The same people and days give the same items,
 * whoever looks and however often. After the end it stays as it was on the last day, and nothing is late any more.
 */
export function checklistOf(
  templatesOn: (on: PlainDate) => readonly Template[],
  home: readonly Person[],
  clientId: string,
  today: PlainDate,
): Checklist {
  const me = home.find(({ id }) => id === clientId)
  if (!me || !hasStarted(me, today)) return { running: null, householdWith: null, items: [] }
  const bearer = bearerOf(home, today)!
  const bears = bearer.id === me.id
  const signed = me.signedOn ?? bearer.signedOn
  const ended = !runs(me, today)
  const asOf = ended ? me.endedOn! : today
  const second = dayAfter(signed ?? me.startedOn, settlingMonths)
  const days = { start: me.startedOn, anew: me.anew, signed, second, asOf, ended }
  const covered = bears ? [me, ...home.filter((one) => one.id !== me.id && !hasStarted(one, today))] : [me]
  const items = templatesOn(asOf).flatMap((template) =>
    template.scope === 'household'
      ? ofHousehold(template, home, bears ? me : null, days)
      : covered.flatMap((one) => ofPerson(template, home, one, days)),
  )
  return {
    running: {
      startedOn: me.startedOn,
      endedOn: ended ? me.endedOn : null,
      signedOn: signed,
      phase: asOf < second ? 'settling' : 'integrating',
    },
    householdWith: bears ? null : { id: bearer.id, name: bearer.name },
    items: items.sort((a, b) => a.due.on.localeCompare(b.due.on)),
  }
}

const age = (one: Person, on: PlainDate) => (one.birthDate === null ? null : ageOn(one.birthDate, on))
/** Somebody without a date of birth is taken for grown up. */
const isChild = (one: Person, on: PlainDate) => (age(one, on) ?? 18) < 18

function isFor(template: Template, home: readonly Person[], one: Person, asOf: PlainDate): boolean {
  if (template.for === undefined) return true
  switch (template.for) {
    case 'single':
      return home.length === 1
    case 'family':
      return home.some((other) => other.id !== one.id && isChild(other, asOf))
    case 'unaccompanied':
      return one.unaccompanied
  }
}

/** What was said about it keeps it on the list, even when it would not come on it any more. */
const settledBefore = (said: Said | undefined) => said !== undefined && isSettled(said.state)
const isSaid = (said: Said | undefined) => said !== undefined && said.state !== 'open'
/** On a list that starts anew everything is open again; the row in which it was said is the same one. */
const sinceStart = (said: Said | undefined, { anew, start }: Days) =>
  said && anew && said.setOn !== null && said.setOn < start ? { ...said, ...fresh, version: said.version } : said
const notYet = (template: Template, { asOf, second }: Days) => template.phase === 'integrating' && asOf < second

function ofHousehold(template: Template, home: readonly Person[], me: Person | null, days: Days): Item[] {
  if (!me || notYet(template, days)) return []
  const keeper = home.find(({ said }) => said.some(({ item }) => item === template.key))
  const said = sinceStart(
    keeper?.said.find(({ item }) => item === template.key),
    days,
  )
  if (template.retired ? !isSaid(said) : !isFor(template, home, me, days.asOf) && !settledBefore(said)) return []
  return [shown(template, { clientId: (keeper ?? me).id, about: null, said, days, born: null })]
}

function ofPerson(template: Template, home: readonly Person[], one: Person, days: Days): Item[] {
  if (notYet(template, days)) return []
  const said = sinceStart(
    one.said.find(({ item }) => item === template.key),
    days,
  )
  const [youngest, oldest] = template.ages ?? [0, 17]
  const fits =
    template.scope === 'child'
      ? isChild(one, days.asOf) &&
        age(one, addDays(days.asOf, aheadDays))! >= youngest &&
        age(one, days.asOf)! <= oldest
      : !isChild(one, days.asOf) || one.unaccompanied
  const wanted = fits && isFor(template, home, one, days.asOf)
  if (template.retired ? !isSaid(said) : !wanted && !settledBefore(said)) return []
  const about = { id: one.id, name: one.name }
  const born = template.scope === 'child' ? one.birthDate : null
  return [shown(template, { clientId: one.id, about, said, days, born })]
}

type Of = { clientId: string; about: Item['about']; said: Said | undefined; days: Days; born: PlainDate | null }

function shown(template: Template, { clientId, about, said, days, born }: Of): Item {
  const { key, phase, who, link, title, why } = template
  const due = dueOf(template, days, born)
  const { item: _, ...state } = said ?? { item: key, ...fresh }
  const urgency = isSettled(state.state) || days.ended || template.retired ? null : urgencyOf(due.on, days.asOf)
  return { key, phase, who, link, title, why, clientId, about, due, urgency, ...state }
}

/** Of a child not before the birthday on which it reaches the age; of who was born on 29 February that may be 1 March. */
function dueOf(template: Template, { start, signed, second }: Days, born: PlainDate | null): Item['due'] {
  const base =
    template.phase === 'integrating'
      ? ({ from: second, after: 'phase' } as const)
      : ({ from: signed ?? start, after: signed ? 'signing' : 'start' } as const)
  const on = addDays(base.from, template.days)
  const birthday = born === null ? null : dayAfter(born, 12 * (template.ages?.[0] ?? 0))
  // At birth itself nothing is due: the days count from there.
  if (birthday === null || birthday <= base.from) return { on, ...base, days: template.days }
  const late = template.ages?.[0] === 0 ? template.days : 0
  const reached = addDays(birthday, late)
  return reached <= on
    ? { on, ...base, days: template.days }
    : { on: reached, from: birthday, after: 'birthday', days: late }
}

export function urgencyOf(dueOn: PlainDate, today: PlainDate): NonNullable<Item['urgency']> {
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  return dueOn <= addDays(today, soonDays) ? 'soon' : 'later'
}

export const progressOf = (items: readonly Item[]): { settled: number; all: number; late: number } => ({
  settled: items.filter(({ state }) => isSettled(state)).length,
  all: items.length,
  late: items.filter(({ urgency }) => urgency === 'late').length,
})

export type Count = Pick<Template, 'key' | 'phase' | 'title'> & {
  open: number
  late: number
  blocked: number
  handed: number
  done: number
  notNeeded: number
}
const column = { open: 'open', blocked: 'blocked', handed: 'handed', done: 'done', 'not-needed': 'notNeeded' } as const

/** Per item how it stands, in the order of the list. Late ones stand among open, blocked and handed as well. */
export function countItems(templates: readonly Template[], items: readonly Item[]): Count[] {
  const nothing = { open: 0, late: 0, blocked: 0, handed: 0, done: 0, notNeeded: 0 }
  const counts = new Map<string, Count>(
    templates
      .filter(({ retired }) => !retired)
      .map(({ key, phase, title }) => [key, { key, phase, title, ...nothing }]),
  )
  for (const item of items) {
    const count = counts.get(item.key)
    // What is given to nobody any more is not counted either.
    if (!count) continue
    count[column[item.state]]++
    if (item.urgency === 'late') count.late++
  }
  return [...counts.values()]
}

export function refuseSaying(wish: { state: ItemState; remark: string | null }): Fault[] {
  const asks = wish.state === 'not-needed' || wish.state === 'blocked'
  return asks && !wish.remark?.trim() ? [{ pointer: '/remark', code: 'fault/required' }] : []
}
