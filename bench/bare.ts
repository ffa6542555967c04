import http from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import type { World } from './world.ts'

/**
 * The bare limit: the same rows by hand-written SQL over plain pg behind a bare Node HTTP server, without session, row
 * security, audit or checks. What the program costs more than this is what it does more.
 */
export async function startBare(
  connection: pg.PoolConfig,
  world: World,
): Promise<{ port: number; stop(): Promise<void> }> {
  const pool = new pg.Pool({ ...connection, max: 10 })
  const file = (id: string) =>
    pool.query({
      name: 'file',
      text: `select json_build_object(
        'client', (select row_to_json(c) from (select id, number, given_names, family_name, birth_date, sex, v_number, version from client where foundation_id = $1 and id = $2) c),
        'household', (select json_agg(json_build_object('id', o.id, 'number', o.number, 'given', o.given_names, 'family', o.family_name, 'born', o.birth_date, 'role', m.role))
          from household_membership mine join household_membership m on m.foundation_id = $1 and m.household_id = mine.household_id
          join client o on o.foundation_id = $1 and o.id = m.client_id where mine.foundation_id = $1 and mine.client_id = $2),
        'home', (select row_to_json(p) from (select id, housed_on, municipality_id from placement where foundation_id = $1 and client_id = $2 limit 1) p),
        'trajectories', (select json_agg(json_build_object('id', t.id, 'from', t.started_on, 'kind', k.name, 'guide', w.name)) from trajectory t
          join list_item k on k.foundation_id = $1 and k.id = t.kind_id join worker w on w.foundation_id = $1 and w.id = t.worker_id where t.foundation_id = $1 and t.client_id = $2),
        'events', (select json_agg(e order by e.held_on desc) from (select h.id, h.held_on, k.name, s.name as subject, h.minutes, w.name as worker from contact_moment h
          join list_item k on k.foundation_id = $1 and k.id = h.kind_id left join list_item s on s.foundation_id = $1 and s.id = h.subject_id
          left join worker w on w.foundation_id = $1 and w.id = h.worker_id where h.foundation_id = $1 and h.client_id = $2) e)) as answer`,
      values: [world.foundationId, id],
    })
  const search = (word: string) =>
    pool.query({
      name: 'search',
      text: `select json_agg(r) as answer from (select c.id, c.number, c.given_names, c.family_name, c.birth_date, m.name as town
        from client_token t join client c on c.foundation_id = $1 and c.id = t.client_id
        left join client_municipality cm on cm.foundation_id = $1 and cm.client_id = c.id
        left join municipality m on m.foundation_id = $1 and m.id = cm.municipality_id
        where t.foundation_id = $1 and t.location_id = $3 and not t.secret and t.token >= $2 and t.token < $2 || chr(1114111)
        order by c.family_name, c.given_names, c.id limit 20) r`,
      values: [world.foundationId, word, '00000000-0000-7000-8001-000000000002'],
    })
  const server = http.createServer((request, response) => {
    const [, kind, what] = request.url!.split('/')
    const answer = kind === 'file' ? file(what!) : search(decodeURIComponent(what!))
    answer.then(
      ({ rows }) => response.setHeader('content-type', 'application/json').end(JSON.stringify(rows[0].answer)),
      (error: Error) => ((response.statusCode = 500), response.end(error.message)),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await pool.end()
    },
  }
}
