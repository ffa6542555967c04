import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const root = path.resolve(import.meta.dirname, '../../..')
export const webDir = path.join(root, 'dist', 'web')
const marker = path.join(webDir, '.built-from')

const sources = ['src', 'vite.config.ts', 'index.html', 'package-lock.json']

/** Builds the screens when something they are made of has changed since. Says what it does through `say`. */
export async function ensureWeb(say: (text: string) => void): Promise<string> {
  const wanted = await hashOfSources()
  const built = await fs.readFile(marker, 'utf8').catch(() => '')
  if (built === wanted) return webDir
  say('De schermen bouwen (na een wijziging, een halve minuut) / building the screens ...')
  await runVite()
  await compressFiles(webDir)
  await fs.writeFile(marker, wanted)
  return webDir
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of sources) {
    const at = path.join(root, name)
    const stat = await fs.stat(at).catch(() => null)
    if (!stat) continue
    const files = stat.isDirectory() ? await sourceFiles(at) : [at]
    for (const file of files)
      hash
        .update(path.relative(root, file))
        .update('\0')
        .update(await fs.readFile(file))
  }
  return hash.digest('hex')
}

async function sourceFiles(dir: string): Promise<string[]> {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

/** In a process of its own: a build needs more memory than the server should keep. */
async function runVite(): Promise<void> {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error('vite could not build the screens; see the lines above')
}

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

async function compressFiles(dir: string): Promise<void> {
  const entries = await fs.readdir(dir, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(?:js|css|svg|json|webmanifest)$/.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await fs.readFile(file)
    if (bytes.length < 1024) continue
    const options = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9 } }
    await Promise.all([
      brotli(bytes, options).then((small) => fs.writeFile(`${file}.br`, small)),
      gzip(bytes, { level: 9 }).then((small) => fs.writeFile(`${file}.gz`, small)),
    ])
  }
}
