import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#kernel/shapes.ts'
import { newQueryClient } from '#platform/web/api/use-read.ts'
import { language } from '#platform/web/i18n/language.ts'
import { startTexts } from '#platform/web/i18n/t.ts'
import { schemeKey, showScheme } from '#platform/web/shell/scheme.ts'
import '#platform/web/theme/styles.ts'
import { theme } from '#platform/web/theme/theme.ts'
import { App } from './App.tsx'
import { loadTexts } from './texts.ts'

document.documentElement.lang = language()
showScheme(localStorage.getItem(schemeKey))
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
// The lock on scrolling behind a dialog makes a style tag of its own, and asks for its nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce })
const client = newQueryClient()

const draw = () =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <QueryClientProvider client={client}>
          <App />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  )
// No await at the top: it would break the first load into twenty small files.
void startTexts(loadTexts).then(draw)
