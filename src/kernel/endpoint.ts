import type * as z from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/**
 * One request of the API, known to server, browser and documentation alike.
 * `input` is one flat object: names in the path (`:clientId`) are filled from it, the rest travels in the query (GET,
 * DELETE) or as JSON body (POST, PUT). Query values are text, so GET inputs coerce numbers and booleans.
 */
export type Endpoint<Input extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> = {
  readonly name: string
  readonly method: Method
  readonly path: `/api/v1/${string}`
  readonly summary: string
  readonly input: Input
  readonly answer: Answer
}

export type InputOf<E extends Endpoint> = z.input<E['input']>
export type ParsedOf<E extends Endpoint> = z.output<E['input']>
export type AnswerOf<E extends Endpoint> = z.output<E['answer']>

export const endpoint = <I extends z.ZodType, A extends z.ZodType>(of: Endpoint<I, A>): Endpoint<I, A> => of

export const pathNames = (path: string): string[] => Array.from(path.matchAll(/:([a-zA-Z]+)/g), (match) => match[1]!)
