/**
 * Whether at most `most` (1 or 2) typing errors make one word of the other: a letter left out, put in, put wrong or
 * swapped with its neighbour.
 */
export function differsByTyping(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  const shortest = Math.min(a.length, b.length) - start
  while (end < shortest && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  return most === 1 ? isOne(left, right) : errorsBetween(left, right) <= most
}

/** What is left when the same beginning and end are taken off. */
function isOne(a: string, b: string): boolean {
  if (a.length <= 1 && b.length <= 1) return true
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
}

function errorsBetween(a: string, b: string): number {
  let twoAgo: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i]
    for (let j = 1; j <= b.length; j += 1) {
      let errors = Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (turned) errors = Math.min(errors, twoAgo[j - 2]! + 1)
      now.push(errors)
    }
    twoAgo = before
    before = now
  }
  return before[b.length]!
}
