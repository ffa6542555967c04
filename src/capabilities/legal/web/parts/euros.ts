import { language } from '#platform/web/i18n/language.ts'

/** Money is kept in cents; shown as euros. */
export const euros = (cents: number): string =>
  new Intl.NumberFormat(language(), { style: 'currency', currency: 'EUR' }).format(cents / 100)

/** As it is typed back into a field: `1139,50`. */
export const typedEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',')

/** What people type as an amount (`1139`, `1.139,50`, `1139.5`), in cents; null when it is none. */
export function centsOf(typed: string): number | null {
  const plain = typed
    .replaceAll(/[€\s]/g, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  return /^-?\d{1,8}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null
}
