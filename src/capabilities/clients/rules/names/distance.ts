/**
 * Typing errors between two words: letters left out, put in, put wrong or swapped with their neighbour. Stops at `most`
 * and then answers one more.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let twoAgo: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const now = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let errors = Math.min(before[j]! + 1, now[j - 1]! + 1, before[j - 1]! + (same ? 0 : 1))
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (turned) errors = Math.min(errors, twoAgo[j - 2]! + 1)
      now.push(errors)
      least = Math.min(least, errors)
    }
    if (least > most) return most + 1
    twoAgo = before
    before = now
  }
  return before[b.length]!
}
