import { parseArgs } from 'node:util'
import { Problem } from '#kernel/problem.ts'
import { newId } from '#kernel/ids.ts'
import { readConfig } from '#platform/server/config.ts'
import { openLog } from '#platform/server/log.ts'
import type { Installation } from '../installation.ts'
import {
  type Command,
  type Invocation,
  type Language,
  type Listing,
  Refusal,
  UsageError,
  type Words,
} from './command.ts'
import { commands } from './commands.ts'
import { helpOf, overview } from './help.ts'

const exitCodes = { done: 0, refused: 1, wrongUse: 2 } as const

const config = readConfig()
const log = openLog(config.logLevel)

// Who reads no further, as `| head` does, has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCodes.done)
})

async function run(typed: readonly string[]): Promise<number> {
  const language = chooseLanguage(typed)
  const words = typed.filter((word, i) => word !== '--lang' && typed[i - 1] !== '--lang' && !word.startsWith('--lang='))
  const listed = findCommand(words)
  try {
    if (!listed) return answerWithoutCommand(words, language)
    return await runCommand(listed, words.slice(listed.name.split(' ').length), language)
  } catch (error) {
    return await explain(error, language, listed)
  }
}

function findCommand(words: readonly string[]): Listing | undefined {
  const byLength = commands.toSorted((one, other) => other.name.length - one.name.length)
  return byLength.find((command) => command.name.split(' ').every((part, i) => words[i] === part))
}

function answerWithoutCommand(words: readonly string[], language: Language): number {
  const wanted = words.find((word) => !word.startsWith('-'))
  if (wanted === undefined && (words.length === 0 || words.includes('--help') || words.includes('-h'))) {
    const asked = words.length > 0
    ;(asked ? process.stdout : process.stderr).write(overview(commands, language))
    return asked ? exitCodes.done : exitCodes.wrongUse
  }
  if (wanted === 'help' || words.includes('--help')) {
    process.stdout.write(
      overview(
        commands.filter((command) => wanted === 'help' || command.name.startsWith(wanted ?? '')),
        language,
      ),
    )
    return exitCodes.done
  }
  say(
    {
      nl: `Onbekende opdracht: ${words.join(' ')}. Met --help ziet u wat er is.`,
      en: `Unknown command: ${words.join(' ')}. --help shows what there is.`,
    },
    language,
  )
  return exitCodes.wrongUse
}

async function runCommand(listed: Listing, rest: readonly string[], language: Language): Promise<number> {
  const command = await listed.load()
  const { values, positionals } = parse(command, rest)
  if (values.help) {
    process.stdout.write(helpOf(listed, command, language))
    return exitCodes.done
  }
  let opened: Promise<Installation> | undefined
  const on: Invocation = {
    values,
    positionals,
    language,
    config,
    // Loaded when it is needed: help and wrong use should answer at once.
    open: () => (opened ??= import('../installation.ts').then(({ openInstallation }) => openInstallation(config, log))),
    say: (words) => say(words, language),
    print: (text) => void process.stdout.write(`${text}\n`),
  }
  try {
    return (await command.run(on)) ?? exitCodes.done
  } finally {
    await opened?.then(
      (installation) => installation.close(),
      () => {},
    )
  }
}

function parse(command: Command, rest: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    })
    return { values: values as Invocation['values'], positionals }
  } catch (error) {
    const message = (error as Error).message.split('. ')[0] ?? ''
    throw new UsageError(misread(error, rest) ?? { nl: `Dit wordt niet begrepen: ${message}`, en: message })
  }
}

/** What Node says of wrong arguments, in plain words. */
function misread(error: unknown, rest: readonly string[]): Record<Language, string> | null {
  const { code, message } = error as Error & { code?: string }
  const named = /--?[a-z][a-z-]*/.exec(message)?.[0] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return { nl: `${named} is hier niet bekend.`, en: `${named} is not known here.` }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return null
  const typed = rest[rest.indexOf(named) + 1]
  if (message.includes('does not take an argument'))
    return { nl: `${named} neemt geen waarde aan.`, en: `${named} takes no value.` }
  return typed === undefined || !rest.includes(named)
    ? { nl: `Bij ${named} hoort een waarde.`, en: `${named} needs a value.` }
    : {
        nl: `${named}: ${typed} kan niet; een waarde begint niet met een streepje.`,
        en: `${named}: ${typed} cannot be; a value does not begin with a dash.`,
      }
}

async function explain(error: unknown, language: Language, listed: Listing | undefined): Promise<number> {
  if (error instanceof UsageError) {
    say(error.words, language)
    if (listed) {
      const { usage } = await listed.load()
      say(
        { nl: `Gebruik: reisgezel ${listed.name} ${usage}`, en: `Usage: reisgezel ${listed.name} ${usage}` },
        language,
      )
    }
    return exitCodes.wrongUse
  }
  if (error instanceof Refusal) {
    say(error.words, language)
    return exitCodes.refused
  }
  const traceId = newId()
  if (error instanceof Problem) {
    const { texts } = await import('../registry.ts')
    say(
      `${texts.titles[error.code] ?? error.code}${error.extra.detail ? ` ${error.extra.detail}` : ''} (${error.code}, ${traceId})`,
      language,
    )
    for (const fault of error.extra.errors ?? [])
      say(`  ${fault.pointer} ${fault.code} ${JSON.stringify(fault.params ?? {})}`, language)
    return exitCodes.refused
  }
  const { name, message, code, stack } = error as Error & { code?: string }
  log.error({ traceId, name, code, place: stack?.split('\n').slice(1, 8) })
  say(`${message} (${traceId})`, language)
  return exitCodes.refused
}

function chooseLanguage(typed: readonly string[]): Language {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at === -1) return config.language
  const wanted = typed[at]!.includes('=') ? typed[at]!.split('=')[1] : typed[at + 1]
  if (wanted !== 'nl' && wanted !== 'en') {
    say({ nl: '--lang is nl of en.', en: '--lang is nl or en.' }, config.language)
    process.exit(exitCodes.wrongUse)
  }
  return wanted
}

const say = (words: Words | string, language: Language) =>
  void process.stderr.write(`${typeof words === 'string' ? words : words[language]}\n`)

process.exitCode = await run(process.argv.slice(2))
