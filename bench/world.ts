import type pg from 'pg'

/** Generated people: one foundation, ten municipalities at ten locations, a guide with thirty clients. */
export type World = {
  foundationId: string
  municipalityId: string
  /** Of the team leader. */
  locationId: string
  guideId: string
  guideAccount: string
  leaderAccount: string
  coordinatorAccount: string
  clients: number
  contacts: number
}

export const FOUNDATION = '00000000-0000-7000-8000-000000000001'

/** The id of the n-th of a series, in SQL. */
export const uuid = (series: number, n: string) =>
  `('00000000-0000-7000-8${String(series).padStart(3, '0')}-' || lpad(to_hex(${n}), 12, '0'))::uuid`

/** The same id, here. */
export const idOf = (series: number, n: number) =>
  `00000000-0000-7000-8${String(series).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`

/** Fills an empty database with `clients` people and so many contacts each, by SQL alone. Takes a minute for a million contacts. */
export async function generateWorld(owner: pg.Client, clients: number, contactsEach = 10): Promise<World> {
  const f = FOUNDATION
  const guides = Math.max(1, Math.floor(clients / 300))
  await owner.query('set role reisgezel_owner')
  // Row by row bookkeeping of the application would measure the generator, not the program.
  const tables = ['client', 'household_membership', 'client_municipality', 'placement', 'trajectory', 'contact_moment']
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`)
  await owner.query(`insert into foundation (id, name) values ('${f}', 'Meetstichting')`)
  await owner.query(
    `insert into location (foundation_id, id, name) select '${f}', ${uuid(1, 'n')}, 'Vestiging ' || n from generate_series(1, 10) n`,
  )
  await owner.query(
    `insert into municipality (foundation_id, id, name) select '${f}', ${uuid(2, 'n')}, 'Gemeente ' || n from generate_series(1, 10) n`,
  )
  await owner.query(`insert into list_item (foundation_id, id, list, name, meaning) select '${f}', ${uuid(3, 'n')}, list, word, meaning from (values
    (1, 'contact-kind', 'Maatschappelijke begeleiding', null), (2, 'contact-kind', 'Infopunt', null), (3, 'contact-kind', 'Juridisch', 'legal'),
    (4, 'trajectory-kind', 'Eerste jaar', null), (5, 'function', 'Maatschappelijk begeleider', 'guide'), (6, 'nationality', 'Syrische', null),
    (7, 'contact-subject', 'Post', null)) w (n, list, word, meaning)`)
  await owner.query(`insert into worker (foundation_id, id, name, folded_name, kind, function_id, in_service_on)
    select '${f}', ${uuid(4, 'n')}, 'Medewerker ' || n, 'medewerker ' || n, 'volunteer', ${uuid(3, '5')}, '2020-01-01' from generate_series(1, ${guides}) n`)
  const given = `(array['Ahmad','Fatima','Mohammed','Hanan','Yusuf','Maryam','Ali','Selam','Abel','Nour'])[1 + n % 10]`
  const family = `(array['Al Jundi','Nasser','Haile','Tesfay','Kassem','Warsame','Karimi','Sultani','Haddad','Darwish'])[1 + (n / 10) % 10] || ' ' || to_hex(n)`
  await owner.query(`insert into client (foundation_id, id, number, location_id, given_names, family_name, folded_name, search_tokens, birth_date, sex, nationality_id, v_number)
    select '${f}', ${uuid(5, 'n')}, n, ${uuid(1, '1 + n % 10')}, g, fam, lower(g || ' ' || fam), string_to_array(lower(g || ' ' || fam), ' ') || n::text,
      date '1960-01-01' + (n * 7 % 20000), case n % 2 when 0 then 'male' else 'female' end, ${uuid(3, '6')}, lpad(n::text, 10, '9')
    from (select n, ${given} as g, ${family} as fam from generate_series(1, ${clients}) n) people`)
  await owner.query(
    `insert into client_token (foundation_id, location_id, token, client_id) select distinct foundation_id, location_id, word, id from client, unnest(search_tokens) word`,
  )
  await owner.query(
    `insert into household (foundation_id, id) select '${f}', ${uuid(6, 'n')} from generate_series(1, ${Math.ceil(clients / 3)}) n`,
  )
  await owner.query(`insert into household_membership (foundation_id, id, household_id, client_id, role)
    select '${f}', ${uuid(7, 'n')}, ${uuid(6, '1 + (n - 1) / 3')}, ${uuid(5, 'n')}, case n % 3 when 1 then 'head' else 'child' end from generate_series(1, ${clients}) n`)
  await owner.query(`insert into client_municipality (foundation_id, id, client_id, municipality_id)
    select '${f}', ${uuid(8, 'n')}, ${uuid(5, 'n')}, ${uuid(2, '1 + n % 10')} from generate_series(1, ${clients}) n`)
  await owner.query(`insert into placement (foundation_id, id, client_id, municipality_id, housed_on)
    select '${f}', ${uuid(9, 'n')}, ${uuid(5, 'n')}, ${uuid(2, '1 + n % 10')}, date '2020-01-01' + (n % 2500) from generate_series(1, ${clients}) n`)
  await owner.query(`insert into trajectory (foundation_id, id, client_id, kind_id, started_on, worker_id)
    select '${f}', ${uuid(10, 'n')}, ${uuid(5, 'n')}, ${uuid(3, '4')}, date '2025-01-01' + (n % 600), ${uuid(4, `1 + (n / 3) % ${guides}`)} from generate_series(1, ${clients}) n where n % 3 = 1`)
  await owner.query(`insert into client_coupling (foundation_id, worker_id, client_id, from_on)
    select '${f}', t.worker_id, other.client_id, t.started_on from trajectory t
    join household_membership mine on mine.client_id = t.client_id join household_membership other on other.household_id = mine.household_id`)
  const contacts = clients * contactsEach
  await owner.query(`insert into contact_moment (foundation_id, id, client_id, held_on, kind_id, subject_id, minutes, worker_id, legal)
    select '${f}', ${uuid(11, 'n')}, ${uuid(5, `1 + n % ${clients}`)}, date '2020-01-01' + (n * 13 % 2500), ${uuid(3, '1 + n % 3')}, ${uuid(3, '7')}, 15, ${uuid(4, `1 + n % ${guides}`)}, n % 3 = 2
    from generate_series(1, ${contacts}) n`)
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`)
  await owner.query(
    `insert into running_number (foundation_id, series, last_number) values ('${f}', 'client', ${clients})`,
  )
  const accounts = { guideAccount: account(1), leaderAccount: account(2), coordinatorAccount: account(3) }
  const guideId = '00000000-0000-7000-8004-000000000001'
  await holdRole(owner, f, accounts.guideAccount, 'guide', guideId, null)
  await holdRole(owner, f, accounts.leaderAccount, 'team-leader', null, '00000000-0000-7000-8001-000000000002')
  await holdRole(owner, f, accounts.coordinatorAccount, 'coordinator', null, null)
  await owner.query('reset role')
  await owner.query('vacuum analyze')
  return {
    foundationId: f,
    municipalityId: '00000000-0000-7000-8002-000000000002',
    locationId: '00000000-0000-7000-8001-000000000002',
    guideId,
    ...accounts,
    clients,
    contacts,
  }
}

const account = (n: number) => `00000000-0000-7000-8099-00000000000${n}`

export async function holdRole(
  owner: pg.Client,
  f: string,
  id: string,
  role: string,
  worker: string | null,
  location: string | null,
  name = role,
) {
  await owner.query('insert into auth.account_user (id, name, email) values ($1, $2, $3)', [
    id,
    name,
    `${name}@bench.example`,
  ])
  await owner.query(
    `insert into auth.session (id, expires_at, token, user_id, second_factor_at) values ($1, now() + interval '12 hours', $2, $1, now())`,
    [id, `bench-${name}`],
  )
  await owner.query(
    'insert into role_holding (foundation_id, id, account_id, role, worker_id, location_id) values ($1, $2, $2, $3, $4, $5)',
    [f, id, role, worker, location],
  )
}
