import { type RawBuilder, sql } from 'kysely'
import type {
  CountedRecord,
  FigureDefinition,
  FigureScope,
  FigureSource,
  Words,
} from '#platform/server/figures/figure.ts'

const words = (nl: string, en: string): Words => ({ nl, en })
const persons = words('personen, geen woningen', 'persons, not homes')
const homes = words('woningen, geen personen', 'homes, not persons')
const population = words('cliënten die in deze gemeente zijn gehuisvest', 'clients housed in this municipality')

/**
 * Persons housed in the period, whether or not they left later, with what the figures narrow them by. Born on 29 February
 * is a year older on 1 March, as in kernel/dates. `offset 0` looks each client up by its key: under row security the
 * planner guesses too few clients, and would begin with all of them.
 */
const housed: FigureSource = {
  name: 'housed',
  rows: (scope) => sql`
    select p.id, p.client_id, p.housed_on, p.arrangement_id, c.sex, c.nareis, c.nationality_id, c.target_group_id,
      (extract(year from p.housed_on) - extract(year from c.birth_date)
        - case when to_char(p.housed_on, 'MMDD') < to_char(c.birth_date, 'MMDD') then 1 else 0 end)::int as age
    from placement p
    cross join lateral (
      select birth_date, sex, nareis, nationality_id, target_group_id from client
      where client.foundation_id = ${scope.foundationId} and client.id = p.client_id offset 0) c
    where p.foundation_id = ${scope.foundationId} and p.municipality_id = ${scope.municipalityId} and p.counts_for_target
      and p.housed_on between ${scope.from} and ${scope.until}`,
}

type Shape = {
  dimension?: (scope: FigureScope) => RawBuilder<unknown>
  where?: (scope: FigureScope) => RawBuilder<unknown>
}

const only = (condition: RawBuilder<unknown>) => ({ where: () => condition })
const meaning = (column: RawBuilder<unknown>, wanted: string) => ({
  where: ({ foundationId }: FigureScope) => sql`${column} in (
    select i.id from list_item i where i.foundation_id = ${foundationId} and i.meaning = ${wanted})`,
})

const person = (key: string, label: Words, definition: Words, shape: Shape = {}): FigureDefinition => ({
  key: `housing.${key}`,
  version: 1,
  record: 'placement',
  unit: persons,
  label,
  definition,
  population,
  attribute: { label: words('leeftijd', 'age') },
  source: housed,
  records: (scope, people) => sql<CountedRecord>`
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      ${shape.dimension?.(scope) ?? sql`null`}::text as dimension, p.age::text as attribute, 1 as weight
    from ${people} p where ${shape.where?.(scope) ?? sql`true`}`,
})

/** Homes whose first letting to a client of this municipality falls in the period, with how many moved in during it. */
const firstLet: FigureSource = {
  name: 'first_let',
  rows: (scope) => sql`
    select d.dwelling_id, d.first_on, d.persons from (
      select p.dwelling_id, min(p.housed_on) as first_on,
        count(distinct p.client_id) filter (where p.housed_on between ${scope.from} and ${scope.until}) as persons
      from placement p
      where p.foundation_id = ${scope.foundationId} and p.municipality_id = ${scope.municipalityId}
        and p.dwelling_id is not null and p.housed_on is not null
      group by p.dwelling_id
    ) d where d.first_on between ${scope.from} and ${scope.until}`,
}

const home = (
  key: string,
  label: Words,
  definition: Words,
  where: RawBuilder<unknown> = sql`true`,
): FigureDefinition => ({
  key: `housing.${key}`,
  version: 1,
  record: 'dwelling',
  unit: homes,
  label,
  definition,
  population: words('woningen in deze gemeente', 'homes in this municipality'),
  attribute: { label: words('bewoners', 'residents') },
  source: firstLet,
  records: (_scope, homes) => sql<CountedRecord>`
    select d.dwelling_id as record_id, null::uuid as client_id, d.first_on as on_date, null::text as dimension,
      d.persons::text as attribute, 1 as weight
    from ${homes} d where ${where}`,
})

const onDay = words('Leeftijd op de dag van huisvesting.', 'Age on the day of housing.')

export const figures: readonly FigureDefinition[] = [
  person(
    'housed',
    words('personen gehuisvest', 'persons housed'),
    words(
      'Personen die in de periode een woning in deze gemeente betrokken, ook wie later vertrok. Nareizigers tellen mee. Een verhuizing binnen de gemeente telt niet opnieuw.',
      'Persons who moved into a home in this municipality in the period, also those who left later. Family who followed count. A move inside the municipality does not count again.',
    ),
  ),
  person(
    'adults',
    words('volwassenen', 'adults'),
    words(
      `18 jaar of ouder. ${onDay.nl} Op de 18e verjaardag is men volwassen.`,
      `18 or older. ${onDay.en} On the 18th birthday one is an adult.`,
    ),
    only(sql`p.age >= 18`),
  ),
  person(
    'children',
    words('kinderen', 'children'),
    words(`Jonger dan 18 jaar. ${onDay.nl}`, `Under 18. ${onDay.en}`),
    only(sql`p.age < 18`),
  ),
  person(
    'male',
    words('mannen en jongens', 'men and boys'),
    words('Geslacht man, van alle leeftijden.', 'Sex male, of all ages.'),
    only(sql`p.sex = 'male'`),
  ),
  person(
    'female',
    words('vrouwen en meisjes', 'women and girls'),
    words('Geslacht vrouw, van alle leeftijden.', 'Sex female, of all ages.'),
    only(sql`p.sex = 'female'`),
  ),
  person(
    'otherGender',
    words('ander geslacht', 'other gender'),
    words('Geslacht X.', 'Sex X.'),
    only(sql`p.sex = 'other'`),
  ),
  {
    ...person(
      'nationality',
      words('nationaliteiten', 'nationalities'),
      words(
        'Gehuisveste personen naar nationaliteit, zoals geregistreerd.',
        'Persons housed by nationality as registered.',
      ),
      {
        dimension: ({ foundationId }) =>
          sql`(select i.name from list_item i where i.foundation_id = ${foundationId} and i.id = p.nationality_id)`,
      },
    ),
    split: words('nationaliteit', 'nationality'),
  },
  person(
    'familyReunificationArrivals',
    words('nareizigers', 'family who followed'),
    words(
      'Gehuisveste personen die als nareiziger kwamen. Zij zitten in het aantal gehuisveste personen.',
      'Persons housed who came to join family. They are among the persons housed.',
    ),
    only(sql`p.nareis`),
  ),
  person(
    'unaccompaniedMinors',
    words('AMV', 'unaccompanied minors'),
    words(
      'Gehuisveste personen in de doelgroep alleenstaande minderjarige vreemdeling.',
      'Persons housed in the target group unaccompanied minors.',
    ),
    meaning(sql`p.target_group_id`, 'unaccompanied-minor'),
  ),
  person(
    'gva',
    words('via GVA', 'through GVA'),
    words(
      'Gehuisveste personen onder het gemeentelijk versnellingsarrangement.',
      'Persons housed under the municipal acceleration arrangement (GVA).',
    ),
    meaning(sql`p.arrangement_id`, 'gva'),
  ),
  person(
    'houseSharing',
    words('woningdeling', 'shared dwelling'),
    words(
      'Gehuisveste personen die een woning delen met mensen buiten hun gezin.',
      'Persons housed who share a home with people outside their family.',
    ),
    meaning(sql`p.arrangement_id`, 'shared-dwelling'),
  ),
  home(
    'dwellings',
    words('woningen', 'homes'),
    words(
      'Woningen die in de periode voor het eerst aan cliënten van deze gemeente zijn verhuurd. Geteld los van personen.',
      'Homes first let to clients of this municipality in the period. Counted apart from persons.',
    ),
  ),
  home(
    'singles',
    words('woningen voor één persoon', 'homes for one person'),
    words(
      'Van die woningen: waar in de periode één persoon introk.',
      'Of those homes: into which one person moved in the period.',
    ),
    sql`d.persons = 1`,
  ),
  home(
    'families',
    words('woningen voor gezinnen', 'homes for families'),
    words(
      'Van die woningen: waar in de periode meer dan één persoon introk.',
      'Of those homes: into which more than one person moved in the period.',
    ),
    sql`d.persons > 1`,
  ),
  {
    key: 'housing.target',
    version: 1,
    record: 'target',
    unit: words('personen', 'persons'),
    label: words('taakstelling', 'target'),
    definition: words(
      'Personen die de gemeente moet huisvesten. De taakstelling van een halfjaar telt vanaf de eerste dag.',
      'Persons whom the municipality has to house. The target of a half-year counts from its first day.',
    ),
    population: words('deze gemeente', 'this municipality'),
    attribute: { label: words('halfjaar', 'half-year') },
    records: (scope) => sql<CountedRecord>`
      select t.id as record_id, null::uuid as client_id, make_date(t.year, case t.half when 1 then 1 else 7 end, 1) as on_date,
        null::text as dimension, t.year || '-' || t.half as attribute, t.target as weight
      from housing_target t where t.foundation_id = ${scope.foundationId} and t.municipality_id = ${scope.municipalityId}
        and make_date(t.year, case t.half when 1 then 1 else 7 end, 1) between ${scope.from} and ${scope.until}`,
  },
  {
    key: 'housing.corrections',
    version: 1,
    record: 'correction',
    unit: words('personen, met teken', 'persons, signed'),
    label: words('correcties', 'corrections'),
    definition: words(
      'Wijzigingen achteraf van het aantal gehuisveste personen, omhoog of omlaag, met een reden. Daardoor kan een gerealiseerd aantal onder nul komen.',
      'Later changes of the number of persons housed, up or down, with a reason. They can bring a realised number below zero.',
    ),
    population: words('deze gemeente', 'this municipality'),
    attribute: { label: words('reden', 'reason') },
    records: (scope) => sql<CountedRecord>`
      select r.id as record_id, null::uuid as client_id, r.corrected_on as on_date, null::text as dimension, r.reason as attribute, r.persons as weight
      from realisation_correction r where r.foundation_id = ${scope.foundationId} and r.municipality_id = ${scope.municipalityId}
        and r.corrected_on between ${scope.from} and ${scope.until}`,
  },
]
