/** A calendar day as `yyyy-mm-dd`. Strings of this shape sort and compare as days do. */
export type PlainDate = string

/** True for a day that exists, written as `yyyy-mm-dd`, in the years 1900 to 2200. */
export function isPlainDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1900 && year <= 2200 && dayExists(year, month, day)
}

export function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
