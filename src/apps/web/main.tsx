import { MantineProvider } from '@mantine/core'
import '@mantine/core/styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#kernel/shapes.ts'
import { newQueryClient } from '#platform/web/api/use-read.ts'
import { language } from '#platform/web/i18n/language.ts'
import { registerTexts } from '#platform/web/i18n/t.ts'
import { showScheme } from '#platform/web/shell/Frame.tsx'
import '#platform/web/theme/tokens.css'
import '#platform/web/theme/patterns.css'
import '#platform/web/theme/parts.css'
import { theme } from '#platform/web/theme/theme.ts'
import { App } from './App.tsx'
import { catalogue } from './texts.ts'

registerTexts(catalogue)
document.documentElement.lang = language()
showScheme(localStorage.getItem('mantine-color-scheme-value') ?? 'auto')
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
const client = newQueryClient()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
