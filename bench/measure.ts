import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export type Measured = { name: string; median: number; p95: number; perSecond: number }

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN

/** Does `ask` with these in turn, `atOnce` at a time, `count` times in all; each waits `pause` ms from ask to ask. */
export async function quantilesOf<T>(
  of: readonly T[],
  ask: (one: T) => Promise<unknown>,
  count: number,
  atOnce: number,
  pause = 0,
): Promise<Omit<Measured, 'name'>> {
  const times: number[] = []
  let next = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async (_, at) => {
      // Who types, begins when it suits; else all would ask at the same moment.
      if (pause > 0) await sleep((pause * at) / atOnce)
      while (next < count) {
        const one = of[next++ % of.length]!
        const begun = performance.now()
        await ask(one)
        times.push(performance.now() - begun)
        if (pause > 0) await sleep(Math.max(0, pause - (performance.now() - begun)))
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  const sorted = times.sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), perSecond: count / seconds }
}

/** Asks `paths` in turn over kept-alive connections, `atOnce` at a time, `count` times in all; bounded in count. */
export async function measure(
  name: string,
  port: number,
  cookie: string,
  paths: readonly string[],
  count: number,
  atOnce: number,
  status = 200,
  pause = 0,
): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce })
  const ask = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const request = http.get({ host: '127.0.0.1', port, path, agent, headers: { cookie } }, (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === status ? resolve() : reject(new Error(`${name}: ${response.statusCode} ${path}`)),
        )
      })
      request.on('error', reject)
    })
  for (let at = 0; at < Math.min(count, 20); at += 1) await ask(paths[at % paths.length]!)
  const measured = await quantilesOf(paths, ask, count, atOnce, pause)
  agent.destroy()
  return { name, ...measured }
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '))
    .join('\n')
}
