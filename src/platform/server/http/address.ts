import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'

/** Where a request came from, as the log keeps it: an IPv4 address is written as one. Empty when it is no address. */
export function addressOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  return isIP(plain) === 0 ? '' : plain
}
