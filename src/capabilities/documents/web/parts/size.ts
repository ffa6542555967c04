import { formatNumber } from '#platform/web/i18n/format.ts'

/** `350 kB`, `2,4 MB` */
export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
