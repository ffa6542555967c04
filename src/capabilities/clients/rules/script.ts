export const scripts = ['latin', 'arabic', 'geez', 'cyrillic', 'other'] as const
export type Script = (typeof scripts)[number]

const letters: readonly [Script, RegExp][] = [
  ['latin', /\p{Script=Latin}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['geez', /\p{Script=Ethiopic}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
]

/** In which script a name is written: that of most of its letters. Persian and Kurdish letters are Arabic script. */
export function scriptOf(name: string): Script {
  const total = name.match(/\p{L}/gu)?.length ?? 0
  const counts = letters.map(([script, pattern]) => ({ script, count: name.match(pattern)?.length ?? 0 }))
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best))
  return most.count > 0 && most.count * 2 >= total ? most.script : 'other'
}
