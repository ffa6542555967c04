import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Petrol, the one accent. Shade 8 is --accent in light, shade 3 in dark; both carry text at 4.5:1 or better. */
const petrol: MantineColorsTuple = [
  '#eef5f5',
  '#d9e9ea',
  '#a5dbe0',
  '#7cc6cd',
  '#5f979e',
  '#4b8d94',
  '#2b747d',
  '#1a6670',
  '#0d5b66',
  '#084650',
]

/** The tokens of tokens.css as Mantine knows them; sizes and colours of parts come from the tokens themselves. */
export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  defaultRadius: 'md',
  radius: { sm: '4px', md: '8px', lg: '12px' },
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
})
