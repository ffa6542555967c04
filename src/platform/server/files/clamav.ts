import { once } from 'node:events'
import net from 'node:net'

/** `infected`: something is in it. `unreachable`: nobody can tell, so nothing is taken in. */
export type Verdict = 'clean' | 'infected' | 'unreachable'
export type Scanner = { scan(bytes: AsyncIterable<Buffer>): Promise<Verdict> }

export type ClamavPlace = { host: string; port: number } | { path: string }

/** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`; null for what is neither. */
export function clamavPlace(text: string): ClamavPlace | null {
  if (text.startsWith('unix:/')) return { path: text.slice('unix:'.length) }
  if (!URL.canParse(text)) return null
  const { protocol, hostname, port } = new URL(text)
  if (protocol !== 'tcp:' || hostname === '') return null
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 3310 : Number(port) }
}

/** Asks a running clamd, by its command INSTREAM (clamd(8)): pieces with their length before them, and an empty one at the end. */
export function clamavScanner(place: ClamavPlace, { timeoutMs = 60_000 } = {}): Scanner {
  return {
    async scan(bytes) {
      const socket = net.connect(place)
      socket.setTimeout(timeoutMs, () => socket.destroy(new Error('clamd does not answer')))
      const answer = answerOf(socket)
      // Told below, by what `send` throws or by the answer itself.
      answer.catch(() => {})
      try {
        await once(socket, 'connect')
        await send(socket, bytes)
        return verdictOf(await answer)
      } catch (error) {
        // The file itself could not be read: that is no silence of clamd.
        if (!socket.destroyed && !socket.errored) throw error
        // It hangs up as soon as it has seen enough of a file that is too large for it; what it said is told all the same.
        return verdictOf(await answer.catch(() => ''))
      } finally {
        socket.destroy()
      }
    },
  }
}

async function send(socket: net.Socket, bytes: AsyncIterable<Buffer>): Promise<void> {
  const write = async (data: Buffer) => {
    if (!socket.writable) throw new Error('clamd hung up')
    if (!socket.write(data)) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
  }
  await write(Buffer.from('zINSTREAM\0'))
  for await (const piece of bytes) {
    if (piece.length === 0) continue
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    await write(Buffer.concat([length, piece]))
  }
  await write(Buffer.alloc(4))
}

async function answerOf(socket: net.Socket): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of socket) {
    pieces.push(piece as Buffer)
    if ((piece as Buffer).includes(0)) break
  }
  return Buffer.concat(pieces).toString('latin1').replace(/\0.*$/s, '').trim()
}

function verdictOf(said: string): Verdict {
  if (/^stream: OK$/.test(said)) return 'clean'
  return /^stream: .+ FOUND$/.test(said) ? 'infected' : 'unreachable'
}
