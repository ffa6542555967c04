/**
 * Lets the application open where there is no line. Keeps the files of this version as they were built and the start page,
 * which are the same for everybody; never an answer of the server about anybody. The build fills in `BUILT`.
 */
declare const BUILT: { version: string; files: readonly string[] }

type Waits = Event & { waitUntil(work: Promise<unknown>): void }
type Asked = Waits & { request: Request; respondWith(answer: Promise<Response>): void }
type Worker = {
  addEventListener(kind: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}
const worker = globalThis as unknown as Worker

const ours = 'reisgezel.built.'
const name = `${ours}${BUILT.version}`
const files: ReadonlySet<string> = new Set(BUILT.files)
const startPage = '/'

worker.addEventListener('install', (event) => event.waitUntil(keep().then(() => worker.skipWaiting())))
worker.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => worker.clients.claim())))
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin || pathname === '/api' || pathname.startsWith('/api/')) return
  if (mode === 'navigate') event.respondWith(page(event.request))
  else if (files.has(pathname)) event.respondWith(file(event.request, pathname))
})

/** All or nothing: a version that did not come in whole is tried again at the next visit. */
async function keep(): Promise<void> {
  const cache = await caches.open(name)
  await cache.addAll([startPage, ...files].map((path) => new Request(path, { cache: 'no-cache', credentials: 'omit' })))
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((one) => one.startsWith(ours) && one !== name).map((one) => caches.delete(one)))
}

const kept = async (path: string): Promise<Response | undefined> => (await caches.open(name)).match(path)

/** From the server wherever it answers; the kept one only where nothing does, or what stands before it cannot reach it. */
async function page(request: Request): Promise<Response> {
  try {
    const answer = await fetch(request)
    if (answer.status < 502 || answer.status > 504) return answer
    return (await kept(startPage)) ?? answer
  } catch (error) {
    const start = await kept(startPage)
    if (start) return start
    throw error
  }
}

/** Their names carry a hash of what is in them. */
const file = async (request: Request, path: string): Promise<Response> => (await kept(path)) ?? fetch(request)
