import { type RawBuilder, sql } from 'kysely'
import { withOneLess } from '../rules/heard.ts'
import { isBsn, wholeToken } from '../rules/identifiers.ts'
import type { HeardPart, Question } from '../rules/question.ts'
import type { Eyes } from './sight.ts'

/** With as many found as written, nobody waits for spellings with a typing error. */
const ENOUGH = 5
/** A shorter beginning of a skeleton is the beginning of anybody. */
const LONG_BEGINNING = 3

/** Past the last word that begins with this one, in the byte order of client_token. */
const after = (word: string) => `${word}\u{10ffff}`
const from = (word: string) => sql`token >= ${word} and token < ${after(word)}`
const longer = (word: string) => sql`token > ${word} and token < ${after(word)}`

/**
 * Files that answer the words of a question, with how (`written`, `heard`, `near`) and a rank: `(client_id, how, rank)`.
 * As they are written: every word begins a token. As they are heard: every part of the name has the same skeleton and no
 * other vowels. With hardly anybody found: near, where a part has one letter more, less or other, and of several parts one
 * may be missing. A part weighs as it is rare among the files in sight: log2 of one in so many. Only tokens of files in
 * sight are read, by ranges: LIKE is not leakproof and may not use an index under row security. A word for which `isWhole`
 * holds is a whole token, not the beginning of one.
 */
export function hits({ words, parts, numbers }: Question, ways: Ways, isWhole = nothing): RawBuilder<unknown> {
  // Who searches otherwise than in files, such as the desk, learns nothing of a BSN.
  const whole = isWhole === nothing ? wholeNumber : () => []
  const at = (word: string) => (isWhole(word) ? sql`token = ${word}` : from(word))
  const written = sql`
    select client_id, 'written' as how, 1000 + count(distinct term) filter (where whole) as rank
    from (${terms(
      words.map((word) => [{ at: at(word), as: sql`token = ${word}` }, ...whole(word)]),
      ways,
    )}) found
    group by client_id having count(distinct term) = ${sql.lit(words.length)}`
  if (parts.length === 0) return written
  const heardTerms = [...parts.map(heard), ...numbers.map((word) => [{ at: at(word), as: sql`true` }, ...whole(word)])]
  const all = sql.lit(heardTerms.length)
  return sql`
    with written as materialized (${written}),
    heard as materialized (${weighed(terms(heardTerms, ways), 'heard', 500)} having count(distinct term) = ${all}),
    enough as materialized (select count(*) >= ${sql.lit(ENOUGH)} as yes from (select client_id from written union select client_id from heard) both_),
    near as materialized (${weighed(terms([...parts.map(near), ...heardTerms.slice(parts.length)], ways, sql`not (select yes from enough)`), 'near', 0)}
      having count(distinct term) >= ${sql.lit(heardTerms.length > 2 ? heardTerms.length - 1 : heardTerms.length)})
    select distinct on (client_id) client_id, how, rank
    from (select * from written union all select * from heard union all select * from near) found
    order by client_id, rank desc`
}

/** Files in sight with at least one part that is heard or nearly written as one of these: `(client_id, how, rank)`. */
export const alikeHits = (parts: readonly HeardPart[], ways: Ways): RawBuilder<unknown> =>
  parts.length === 0
    ? sql`select null::uuid as client_id, '' as how, 0.0 as rank where false`
    : weighed(terms(parts.map(near), ways), 'near', 0)

/** A place in the index, and whether a row there is the whole word. */
type Way = { at: RawBuilder<unknown>; as: RawBuilder<unknown> }

/** Rows `(term, client_id, whole)`: for each term all its ways, in all that is in sight. */
function terms(of: readonly (readonly Way[])[], ways: Ways, only?: RawBuilder<unknown>): RawBuilder<unknown> {
  const ranges = of.flatMap((places, term) =>
    places.flatMap(({ at, as }) =>
      ways.map(
        (way) => sql`
      select ${sql.lit(term)} as term, client_id, ${as} as whole from client_token
      where foundation_id = (select app.foundation()) and ${way} and ${at}${only ? sql` and ${only}` : sql``}`,
      ),
    ),
  )
  return sql.join(ranges, sql` union all `)
}

/** Each term counts as it is rare: shared by one in a thousand of a million files it says less than shared by ten. */
const weighed = (of: RawBuilder<unknown>, how: string, base: number) => sql`
  select client_id, ${how} as how, ${sql.lit(base)} + sum(weight) as rank
  from (select term, client_id, (case when bool_or(whole) then 1.0 else 0.6 end) * (20 - log(2.0, count(*) over (partition by term))) as weight
        from (${of}) found group by term, client_id) weighed
  group by client_id`

const tokensOf = (skeleton: string) => [
  `~${skeleton}`,
  ...withOneLess(skeleton).flatMap((less) => [`~${less}`, `~-${less}`]),
]

/** A number that is found by no beginning of it. */
const wholeNumber = (word: string): Way[] =>
  isBsn(word) ? [{ at: sql`token = ${wholeToken(word)}`, as: sql`true` }] : []

function heard({ skeleton, vowels }: HeardPart): Way[] {
  const same = { at: sql`token = ${`~${skeleton}`} and app.vowels_agree(vowels, ${vowels}::int)`, as: sql`true` }
  return skeleton.length < LONG_BEGINNING ? [same] : [same, { at: longer(`~${skeleton}`), as: sql`false` }]
}

/** One letter more stands among the files as one less; one other letter is one less on both sides. */
function near({ skeleton, vowels }: HeardPart): Way[] {
  const tokens = [`~-${skeleton}`, ...tokensOf(skeleton).slice(1)]
  return [
    { at: sql`token = ${`~${skeleton}`} and app.vowels_agree(vowels, ${vowels}::int)`, as: sql`true` },
    { at: sql`token = any (${tokens}::text[])`, as: sql`false` },
  ]
}

/** How somebody comes to tokens of files in sight: conditions on `client_token`, each with an index. */
export type Ways = readonly RawBuilder<unknown>[]
const nothing = (_word: string) => false

export function waysToTokens({ located, own, named }: Eyes): Ways {
  const kept = sql`location_id = any ((select app.places('read', 'basics'))::uuid[]) and not secret`
  const ways = [
    located && kept,
    own && sql`client_id = any ((select app.own_clients())::uuid[])`,
    named && sql`client_id = any ((select app.named_for())::uuid[])`,
  ].filter((way) => way !== false)
  return ways.length > 0 ? ways : [sql`false`]
}
