import * as z from 'zod'
import { isPlainDate } from './plain-date.ts'

// Zod compiles parsers with `new Function` where it can; the content security policy forbids that in the browser.
z.config({ jitless: true })

export const idShape = z.uuid()
export const dateShape = z.string().refine(isPlainDate, { error: 'fault/date-does-not-exist' }).meta({ format: 'date' })
export const versionShape = z.number().int().min(1)

/** One line of text that people type; trimmed. */
export const lineShape = (max = 200) => z.string().trim().min(1, 'fault/required').max(max, 'fault/too-long')
/** Running text that people type. */
export const textShape = (max = 20_000) => z.string().trim().max(max, 'fault/too-long')

/** An id with the words to show for it. */
export const namedShape = z.object({ id: idShape, name: z.string() })
export type Named = z.infer<typeof namedShape>
