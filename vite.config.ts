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
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) take(chunk.fileName)
    const sizes = [...files].map((name) => {
      const chunk = bundle[name]
      return chunk?.type === 'chunk' ? gzipSync(chunk.code).length : 0
    })
    const total = sizes.reduce((sum, size) => sum + size, 0)
    this.info(`first load: ${(total / 1000).toFixed(1)} kB of compressed JavaScript`)
    if (total > firstLoadLimit) this.error(`the first load is over ${firstLoadLimit / 1000} kB: load something later`)
  },
})

export default defineConfig({
  root: 'src/apps/web',
  plugins: [react(), firstLoad()],
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
