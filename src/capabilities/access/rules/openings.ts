/** For how long broken glass stays open. */
export const GLASS_HOURS = 2
/** Numbers without a file that somebody may try in a day: who opens in an emergency knows the number, or mistypes it. */
export const MOST_MISSES = 10
/** Hits that the desk shows: who is sought is found by more letters, a list of all clients is not. */
export const MOST_AT_DESK = 8
const LEAST_LETTERS = 3

type Words = readonly string[]
const isLong = (word: string) => Array.from(word).length >= LEAST_LETTERS
/** A short client number is asked for as it is; what begins with it is not. */
export const isWholeNumber = (word: string): boolean => /^\d+$/.test(word) && !isLong(word)
/** At the desk somebody is asked for by name or number: a letter or two would be browsing. */
export const asksEnough = (words: Words): boolean => words.some((word) => isLong(word) || isWholeNumber(word))

const LEAST_OF_REASON = 10
/** A reason that somebody can read back: letters, in two words at least, of any script. Signs and one word are none. */
export function saysWhy(reason: string): boolean {
  const words = reason.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const letters = reason.match(/\p{L}/gu)?.length ?? 0
  return words.length >= 2 && letters >= LEAST_OF_REASON
}

/** Told at once to team leaders and privacy officers. Whose file, by number; why stands in the log. */
export function brokenGlassLetter(of: { to: string; who: string; clientNumber: number; until: string }) {
  const text = `${of.who} heeft met spoed dossier ${of.clientNumber} geopend, dat deze persoon anders niet ziet.
Het dossier is te lezen tot ${of.until}. De reden staat in het logboek en in het dossier.

Was dit niet nodig? Bespreek het met elkaar, en meld een datalek als dat nodig is.

---

${of.who} has opened file ${of.clientNumber} in an emergency, which this person does not see otherwise.
The file can be read until ${of.until}. The reason stands in the log and in the file.

Was this not needed? Talk about it together, and report a data breach if need be.
`
  return { to: of.to, subject: 'Dossier met spoed geopend / File opened in an emergency', text }
}
