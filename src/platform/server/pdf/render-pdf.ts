import { Worker } from 'node:worker_threads'
import type { PdfAnswer, PdfDocument, PdfRequest } from './document.ts'

/** `refused`: the template or its data break a rule, such as a picture without alternative text. */
export class PdfError extends Error {
  readonly code: 'pdf/refused' | 'pdf/timeout' | 'pdf/failed'
  constructor(code: PdfError['code'], detail: string) {
    super(`${code}: ${detail}`)
    this.code = code
  }
}

type Job = {
  readonly request: PdfRequest
  readonly timeoutMs: number
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: PdfError) => void
}

const idleMs = 60_000

let worker: Worker | null = null
let running: { readonly job: Job; readonly timer: NodeJS.Timeout } | null = null
let idle: NodeJS.Timeout | null = null
let lastId = 0
const waiting: Job[] = []

/**
 * A tagged PDF, checked against PDF/UA-1 when it is written. Made in a thread of its own, one at a time: a long report
 * blocks neither requests nor the compiler's memory. The thread goes when it has had nothing to do for a minute.
 */
export function renderPdf(document: PdfDocument, { timeoutMs = 60_000 } = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    lastId += 1
    waiting.push({ request: { id: lastId, document }, timeoutMs, resolve, reject })
    startNext()
  })
}

/** Ends the thread and fails what was not yet made; for an orderly stop of the server. */
export async function stopPdfWorker(): Promise<void> {
  const stopping = worker
  for (const job of waiting.splice(0)) job.reject(new PdfError('pdf/failed', 'stopped'))
  if (running) abandon(new PdfError('pdf/failed', 'stopped'))
  worker = null
  await stopping?.terminate()
}

function startNext(): void {
  if (running) return
  const job = waiting.shift()
  if (!job) return rest()
  if (idle) clearTimeout(idle)
  const busy = worker ?? startWorker()
  busy.ref()
  running = { job, timer: setTimeout(() => abandon(new PdfError('pdf/timeout', `${job.timeoutMs} ms`)), job.timeoutMs) }
  busy.postMessage(job.request)
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url))
  started.on('message', (answer: PdfAnswer) => worker === started && finish(answer))
  started.on('error', (error) => worker === started && abandon(new PdfError('pdf/failed', String(error))))
  started.on('exit', (code) => worker === started && abandon(new PdfError('pdf/failed', `exit ${code}`)))
  worker = started
  return started
}

function finish(answer: PdfAnswer): void {
  if (running?.job.request.id !== answer.id) return
  const { job, timer } = running
  clearTimeout(timer)
  running = null
  if ('pdf' in answer) job.resolve(answer.pdf)
  else job.reject(new PdfError(answer.refused ? 'pdf/refused' : 'pdf/failed', answer.fault))
  startNext()
}

/** The running job fails, and with it its thread: native code cannot be interrupted, only left behind. */
function abandon(error: PdfError): void {
  void worker?.terminate()
  worker = null
  if (!running) return
  const { job, timer } = running
  clearTimeout(timer)
  running = null
  job.reject(error)
  startNext()
}

function rest(): void {
  worker?.unref()
  idle = setTimeout(() => void stopPdfWorker(), idleMs)
  idle.unref()
}
