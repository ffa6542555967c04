import type { Command, Language, Listing } from './command.ts'

const head = {
  nl: 'Reisgezel op de opdrachtregel. Meldingen gaan naar stderr, uitkomsten naar stdout.',
  en: 'Reisgezel on the command line. Messages go to stderr, results to stdout.',
}
const foot = {
  nl: `Gebruik: npm run -s reisgezel -- OPDRACHT [--help] [--lang nl|en]
Uitgangscodes: 0 gelukt, 1 niet gelukt, 2 verkeerd gebruikt.`,
  en: `Usage: npm run -s reisgezel -- COMMAND [--help] [--lang nl|en]
Exit codes: 0 done, 1 not done, 2 wrong use.`,
}

export function overview(commands: readonly Listing[], language: Language): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[language]}`)
  return `${head[language]}\n\n${lines.join('\n')}\n\n${foot[language]}\n`
}

export const helpOf = ({ name, summary }: Listing, command: Command, language: Language): string =>
  `reisgezel ${name} ${command.usage}\n\n${summary[language]}\n\n${command.help[language].replace(/^\n+|\s+$/g, '')}\n`
