import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/dates.ts'
import { withOneLess } from '../rules/heard.ts'
import type { BsnKeys } from '../rules/bsn.ts'
import { isBsn } from '../rules/identifiers.ts'
import type { Address, HeardPart, Question } from '../rules/question.ts'
import { type Eyes, livesThere } from './sight.ts'

/** With as many found as written or heard, nobody waits for spellings with a typing error. */
const ENOUGH = 5
/** A shorter beginning of a skeleton is the beginning of anybody. */
const LONG_BEGINNING = 3
/** Shown of a question at most; who answers to more is asked for another letter. */
export const MOST_FOUND = 100

/** Past the last word that begins with this one, in the byte order of client_token. */
const after = (word: string) => `${word}\u{10ffff}`
/** Past this word itself: no token holds such a character. */
const past = (word: string) => `${word}\u0001`

/** Where words are looked up: in files that one may read, or in all that the desk finds. */
export type Door = 'basics' | 'desk'

export type Asking = {
  door: Door
  /** For whom a word is a whole token, not the beginning of one. */
  isWhole?: ((word: string) => boolean) | undefined
  /** Stops at so many as written and so many as heard; else all are found. */
  most?: number | null
  /** Who may find somebody by a whole BSN; without them nobody is. */
  keys?: Pick<BsnKeys, 'token'> | undefined
  /** The day on which somebody lives at an address; without it nobody is found by one. */
  today?: PlainDate
}
type Term = {
  low: string
  high: string
  exact: string | null
  vowels: number | null
  also: string[] | null
  whole: boolean
}
/** Born on these days; whole years are a term of their own. */
type Born = { from: string; until: string; years: Term | null }
type Find = (terms: readonly Term[], born: Born | null, most: number | null) => RawBuilder<unknown>

/**
 * Files that answer the words of a question, with how (`written`, `heard`, `near`), a rank
 * and how much of the name agrees, from 0 to 1: `(client_id, how, rank, likeness)`.
 * As they are written: every word begins a token. As they are heard: every part of the name has the same skeleton and no
 * other vowels. With hardly anybody found: near, where a part has one letter more, less or other, and of several parts one
 * may be missing. A part weighs as it is rare among the files in sight: log2 of one in so many. The functions that read the
 * tokens do so with the sight of whoever asks (docs/decisions/0013), and stop when they have enough.
 */
export function hits(question: Question, { door, isWhole, keys, most = null, today }: Asking): RawBuilder<unknown> {
  const written = question.words.map((word) => wordTerm(word, { isWhole, keys }, false))
  const numbers = question.numbers.map((word) => wordTerm(word, { isWhole, keys }, true))
  const find: Find = (terms, born, limit) => {
    const [asked, days] = born?.years ? [[...terms, born.years], null] : [terms, born]
    return sql`app.find_files(${door}, ${JSON.stringify(asked)}::jsonb, ${days?.from ?? null}::date, ${days?.until ?? null}::date, ${limit}::int)`
  }
  // Without a limit who asks narrows by the day of birth afterwards.
  const born = most === null ? [null] : bornWithin(question, door)
  const ofWritten = sql`select client_id, 'written' as how, 1000 + wholes as rank, 1.0 as likeness from`
  const first = stages('written', ofWritten, written, born, most, find)
  const { phone, email, address } = question
  const isReach = door === 'basics' && (phone !== null || email !== null)
  const reach = isReach
    ? sql` union all select client_id, how, 900 as rank, 1.0 as likeness from app.find_by_reach(${phone}, ${email}, ${most}::int) r`
    : sql``
  const homes = address !== null && today !== undefined ? sql` union all ${livingAt(address, today)}` : sql``
  const best = (found: RawBuilder<unknown>) => sql`
    select distinct on (client_id) client_id, how, rank, likeness from (${found}${reach}${homes}) found order by client_id, rank desc`
  if (question.parts.length === 0) return sql`with ${first} ${best(sql`select * from written`)}`
  const heard = [...question.parts.map(heardTerm), ...numbers]
  const near = [...question.parts.map(nearTerm), ...numbers]
  const around = born.at(-1) ?? null
  // Of two parts one may be missing when a year says the rest.
  const need = near.length > (around?.years ? 1 : 2) ? near.length - 1 : near.length
  // Enough by that name is enough, whatever the year.
  const ofAnyAge =
    around === null
      ? sql``
      : sql`or (select count(*) from (select client_id from ${find(written, null, ENOUGH)} f union select client_id from ${find(heard, null, ENOUGH)} g) any_age) >= ${sql.lit(ENOUGH)}`
  return sql`
    with ${first},
    ${stages('heard', sql`select client_id, 'heard' as how, 500 + weight as rank, 1.0 as likeness from`, heard, born, most, find, 'written')},
    enough as materialized (
      select (select count(*) from (select client_id from written union select client_id from heard) both_) >= ${sql.lit(ENOUGH)} ${ofAnyAge} as yes),
    near as materialized (
      select client_id, 'near' as how, weight as rank, likeness from app.find_near_files(${door}, ${JSON.stringify(near)}::jsonb, ${need}::int, ${around?.from ?? null}::date, ${around?.until ?? null}::date, ${most}::int) f
      where not (select yes from enough)${nearOnTheDay(question, { door, most }, near)})
    ${best(sql`select * from written union all select * from heard union all select * from near`)}`
}

/** Who was born on the very day, by any part of the name, unless enough of that day are found by all of it. */
const nearOnTheDay = ({ bornOn }: Question, { door, most = null }: Asking, near: readonly Term[]) =>
  bornOn === null || most === null || door === 'desk'
    ? sql``
    : sql`
      union all
      select client_id, 'near' as how, weight as rank, likeness from app.find_near_born(${door}, ${JSON.stringify(near)}::jsonb, 1, ${bornOn}::date, ${most}::int) f
      where (select count(*) from (select client_id from written_in_year union select client_id from heard_in_year) that_day) < ${sql.lit(ENOUGH)}`

/** So many homes answer to what was typed, of a street with side streets of the same beginning. */
const MOST_HOMES = 50

/** Who lives at an address, by the placements that one may read. */
const livingAt = ({ street, postcode, house }: Address, today: PlainDate) => sql`
  select p.client_id, 'address' as how, 900 as rank, 1.0 as likeness
  from app.dwellings_at(${street}::text, ${postcode}::text, ${house}::text, ${sql.lit(MOST_HOMES)}) d
  cross join lateral (select p.client_id from placement p
    where p.foundation_id = (select app.foundation()) and p.dwelling_id = d.dwelling_id and ${livesThere('p', today)} offset 0) p`

/** Of one way of answering: who was born on the very day or in the very year first, and only with fewer than wanted the years beside it. */
function stages(
  name: string,
  select: RawBuilder<unknown>,
  terms: readonly Term[],
  born: readonly (Born | null)[],
  most: number | null,
  find: Find,
  before?: string,
): RawBuilder<unknown> {
  const fewer = (than: string) =>
    most === null ? sql`` : sql`where (select count(*) from ${sql.ref(than)}) < ${most}::int`
  const [one = null, other] = born
  const first = sql`${select} ${find(terms, one, most)} f ${before ? fewer(before) : sql``}`
  if (other === undefined) return sql`${sql.ref(name)} as materialized (${first})`
  const exact = `${name}_in_year`
  return sql`${sql.ref(exact)} as materialized (${first}),
    ${sql.ref(name)} as materialized (
      select * from ${sql.ref(exact)} union ${select} ${find(terms, other, most)} f ${fewer(exact)})`
}

function bornWithin({ bornOn, bornIn }: Question, door: Door): readonly (Born | null)[] {
  if (bornOn !== null) {
    const day = { from: bornOn, until: bornOn, years: null }
    // A day is often a guess too. The desk asks it to be sure whom it has before it.
    return door === 'desk' ? [day] : [day, yearsTo(Number(bornOn.slice(0, 4)), 1)]
  }
  return bornIn === null ? [null] : [yearsTo(bornIn, 0), yearsTo(bornIn, 1)]
}

/** Years are tokens too, one for each part of a name: `~y1987-…`. */
function yearsTo(year: number, beside: number): Born {
  const [first, last] = [year - beside, year + beside]
  const term = { low: `~y${first}-`, high: after(`~y${last}-`), exact: null, vowels: null, also: null, whole: false }
  return { from: `${first}-01-01`, until: `${last}-12-31`, years: term }
}

/** As it is written: the beginning of a word or number. `whole`: it says as much as all of it. */
function wordTerm(word: string, { isWhole, keys }: Omit<Asking, 'door'>, whole: boolean): Term {
  const high = isWhole?.(word) ? past(word) : after(word)
  // A number that is found by no beginning of it.
  const also = keys && isBsn(word) ? [keys.token(word)] : null
  return { low: word, high, exact: word, vowels: null, also, whole }
}

function heardTerm({ skeleton, vowels }: HeardPart): Term {
  const exact = `~${skeleton}`
  const high = skeleton.length < LONG_BEGINNING ? past(exact) : after(exact)
  return { low: exact, high, exact, vowels, also: null, whole: false }
}

/** One letter more stands among the files as one less; one other letter is one less on both sides. */
function nearTerm({ skeleton, vowels }: HeardPart): Term {
  const exact = `~${skeleton}`
  const also = [`~-${skeleton}`, ...tokensOf(skeleton).slice(1)]
  return { low: exact, high: past(exact), exact, vowels, also, whole: false }
}

const tokensOf = (skeleton: string) => [
  `~${skeleton}`,
  ...withOneLess(skeleton).flatMap((less) => [`~${less}`, `~-${less}`]),
]

/** How somebody comes to tokens of files in sight: conditions on `client_token`, each with an index. */
type Ways = readonly RawBuilder<unknown>[]

export function waysToTokens({ located, own, named }: Eyes): Ways {
  const kept = sql`location_id = any ((select app.places('read', 'basics'))::uuid[]) and not secret`
  const ways = [
    located && kept,
    own && sql`client_id = any ((select app.own_clients())::uuid[])`,
    named && sql`client_id = any ((select app.named_for())::uuid[])`,
  ].filter((way) => way !== false)
  return ways.length > 0 ? ways : [sql`false`]
}
