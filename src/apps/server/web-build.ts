import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const root = path.resolve(import.meta.dirname, '../../..')
const webDir = path.join(root, 'dist', 'web')
const marker = '.built-from'

const sources = ['src', 'vite.config.ts', 'package-lock.json']
/** What the browser never gets: a change in it needs no new build. */
const serverOnly =
  /^src\/(platform\/server|apps\/(?!web\/)|capabilities\/[^/]+\/(store|commands|routes|report|public)(\.ts|\/))|\.test\.tsx?$|\.md$/

/**
 * The folder of the built screens; builds them first when something they are made of has changed. A build stands
 * beside the old one until it is complete: one that fails leaves the screens that were there.
 */
export async function ensureWeb(say: (text: string) => void): Promise<string> {
  const wanted = await hashOfSources()
  const built = await fs.readFile(path.join(webDir, marker), 'utf8').catch(() => '')
  if (built === wanted) return webDir
  say('De schermen bouwen (eenmalig, en na een wijziging) / building the screens ...')
  const beside = `${webDir}.${process.pid}`
  try {
    await runVite(beside)
    await compressFiles(beside)
    await fs.writeFile(path.join(beside, marker), wanted)
    await putInPlace(beside)
  } finally {
    await fs.rm(beside, { recursive: true, force: true })
  }
  return webDir
}

async function putInPlace(beside: string): Promise<void> {
  const before = `${webDir}.before.${process.pid}`
  await fs.rename(webDir, before).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  // Another program may have been first; what it built is as good as ours.
  await fs.rename(beside, webDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
  await fs.rm(before, { recursive: true, force: true })
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of sources) {
    for (const file of await filesOf(path.join(root, name))) {
      const inProject = path.relative(root, file).split(path.sep).join('/')
      if (!serverOnly.test(inProject)) hash.update(`${inProject}\0`).update(await fs.readFile(file))
    }
  }
  return hash.digest('hex')
}

async function filesOf(at: string): Promise<string[]> {
  if (!(await fs.stat(at)).isDirectory()) return [at]
  const entries = await fs.readdir(at, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** In a process of its own: a build needs more memory than the server should keep. */
async function runVite(outDir: string): Promise<void> {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const words = ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', outDir]
  const child = spawn(process.execPath, [vite, ...words], { cwd: root, stdio: ['ignore', 2, 2] })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error('vite could not build the screens; see the lines above')
}

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const brotliOptions = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }

/** Compressed once here instead of at every request. */
async function compressFiles(dir: string): Promise<void> {
  for (const file of await filesOf(dir)) {
    const bytes = await fs.readFile(file)
    if (!/\.(?:js|css|svg|json|webmanifest)$/.test(file) || bytes.length < 1024) continue
    await fs.writeFile(`${file}.br`, await brotli(bytes, brotliOptions))
    await fs.writeFile(`${file}.gz`, await gzip(bytes, { level: 9 }))
  }
}
