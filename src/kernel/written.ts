// Direction marks and overrides, invisible spaces, soft hyphens, signs of the byte order: pasted text brings them along.
// The joiner and non-joiner (U+200C, U+200D) stay: Persian and emoji are written with them.
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g
const breaks = /\s*[\t\n\v\f\r\u0085\u2028\u2029]+\s*/g
const controls = /(?![\t\n\r])\p{Cc}/u

/**
 * One line as it is kept: letters in one way of being written (a Mac writes ë as two characters), without what shows
 * nothing or turns the letters behind it around, and without breaks. No letter is lost.
 */
export const tidyLine = (text: string): string => text.replace(unseen, '').replace(breaks, ' ').trim().normalize('NFC')

/** Running text as it is kept: every way of beginning a line is the common one, nothing else changes. */
export const tidyText = (text: string): string => text.replace(/[\v\f\u0085\u2028\u2029]/g, '\n').trim()

/** False for text with characters that command a machine and stand for no letter: typed by nobody, shown by nothing. */
export const isWritten = (text: string): boolean => !controls.test(text)
