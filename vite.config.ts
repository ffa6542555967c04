import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const firstLoadLimit = 200_000

/** What a browser has to fetch before the first screen: the entry and all that it imports at once. */
const firstLoad = (): Plugin => ({
  name: 'first-load',
  generateBundle(_, bundle) {
    const files = new Set<string>()
    const take = (name: string) => {
      const chunk = bundle[name]
      if (files.has(name) || chunk?.type !== 'chunk') return
      files.add(name)
      chunk.imports.forEach(take)
    }
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.isEntry && chunk.fileName !== worker) take(chunk.fileName)
    const sizes = [...files].map((name) => {
      const chunk = bundle[name]
      return chunk?.type === 'chunk' ? gzipSync(chunk.code).length : 0
    })
    const total = sizes.reduce((sum, size) => sum + size, 0)
    this.info(`first load: ${(total / 1000).toFixed(1)} kB of compressed JavaScript`)
    if (total > firstLoadLimit) this.error(`the first load is over ${firstLoadLimit / 1000} kB: load something later`)
  },
})

const worker = 'service-worker.js'

/** What the browser keeps to open without a line: every script, style and Latin letter of this build, by name. */
const withoutLine = (): Plugin => ({
  name: 'without-line',
  // After vite has taken away the scripts that held nothing but styles: one name that is not there, and nothing is kept.
  enforce: 'post',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/apps/web/service-worker.ts', fileName: worker })
  },
  generateBundle(_, bundle) {
    const chunk = bundle[worker]
    if (chunk?.type !== 'chunk' || chunk.imports.length > 0) return this.error(`${worker} has to stand on its own`)
    const wanted = /^assets\/(?!noto-sans-ethiopic).*\.(js|css|woff2)$/
    const files = Object.keys(bundle).filter((name) => wanted.test(name))
    const version = createHash('sha256').update(files.sort().join('\n')).digest('hex').slice(0, 16)
    const built = { version, files: files.map((name) => `/${name}`) }
    chunk.code = `const BUILT = ${JSON.stringify(built)};\n${chunk.code}`
  },
})

export default defineConfig({
  root: 'src/apps/web',
  plugins: [react(), firstLoad(), withoutLine()],
  build: {
    outDir: '../../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined pictures and styles would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
})
