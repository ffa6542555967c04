// TypeScript 7 has no JavaScript API yet; dependency-cruiser gets the 6 that stands beside it.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const wanted = specifier.replace(/^typescript(?=$|\/)/, 'typescript6')
    return next(wanted, context)
  },
})
