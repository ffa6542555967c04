import * as z from 'zod'
import { isPlainDate } from './plain-date.ts'
import { isWritten, tidyLine, tidyText } from './written.ts'

// Zod compiles parsers with `new Function` where it can; the content security policy forbids that in the browser.
z.config({ jitless: true })

export const idShape = z.uuid()
export const dateShape = z.string().refine(isPlainDate, { error: 'fault/date-does-not-exist' }).meta({ format: 'date' })
export const versionShape = z.number().int().min(1)

const written = { error: 'fault/unseen-character' }
/** One line of text that people type, tidied, which may be left empty. */
export const anyLineShape = (max = 200) =>
  z.string().overwrite(tidyLine).max(max, 'fault/too-long').refine(isWritten, written)
/** One line of text that people type, tidied. */
export const lineShape = (max = 200) => anyLineShape(max).min(1, 'fault/required')
/** Running text that people type. */
export const textShape = (max = 20_000) =>
  z.string().overwrite(tidyText).max(max, 'fault/too-long').refine(isWritten, written)

/** An id with the words to show for it. */
export const namedShape = z.object({ id: idShape, name: z.string() })
export type Named = z.infer<typeof namedShape>
