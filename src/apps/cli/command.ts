import type { ParseArgsOptionsConfig } from 'node:util'
import type { Config } from '#platform/server/config.ts'
import type { Installation } from '../installation.ts'

export type Language = 'nl' | 'en'
export type Words = { nl: string; en: string }

export type Values = Record<string, string | boolean | undefined>

/** One run of one command: what was typed, and the ways to answer. */
export type Invocation = {
  values: Values
  positionals: readonly string[]
  language: Language
  config: Config
  /** Opens the installation; it is closed when the command ends. */
  open(): Promise<Installation>
  /** For people: stderr. */
  say(words: Words | string): void
  /** The result: stdout. */
  print(text: string): void
}

export type Listing = {
  /** As typed, such as `import list`. */
  name: string
  summary: Words
  load(): Promise<Command>
}

export type Command = {
  /** What follows the name, as the help shows it. */
  usage: string
  options: ParseArgsOptionsConfig
  help: Words
  /** The exit code; 0 when nothing is returned. */
  run(on: Invocation): Promise<number | void>
}

/** Wrong use: exit code 2. */
export class UsageError extends Error {
  readonly words: Words
  constructor(words: Words) {
    super(words.nl)
    this.words = words
  }
}

/** It was used well and could not be done: exit code 1. */
export class Refusal extends Error {
  readonly words: Words
  constructor(words: Words) {
    super(words.nl)
    this.words = words
  }
}

export const usageError = (nl: string, en: string) => new UsageError({ nl, en })
export const refusal = (nl: string, en: string) => new Refusal({ nl, en })

export function textOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : undefined
}

export function needText(values: Values, name: string): string {
  const value = textOf(values, name)
  if (!value) throw usageError(`--${name} ontbreekt.`, `--${name} is missing.`)
  return value
}
