import {
  type Computed,
  computeByLength,
  computeByRule,
  holdsOn,
  shippedDesignatedDays,
  shippedRules,
  versionName,
} from '#capabilities/rules/public.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { todayInAmsterdam } from '#kernel/dates.ts'
import { type Command, needText, refusal, textOf, usageError, type Values } from './command.ts'

const known = { rules: shippedRules, designated: shippedDesignatedDays }
const units = ['days', 'weeks', 'months', 'years'] as const

export const termsCompute: Command = {
  usage: '--from DATUM (--rule ID [--on DATUM] | --value N --unit days|weeks|months|years [--back]) [--json]',
  help: {
    nl: `
  --rule ID       een regel; reisgezel terms list noemt ze
  --from DATUM    de dag van de gebeurtenis, als jjjj-mm-dd
  --on DATUM      de dag die bepaalt welke versie van de regel geldt (anders --from)
  --value N --unit days|weeks|months|years   een wettelijke termijn zonder regel
  --back          terugrekenen
  --json          de uitkomst als JSON op stdout

Zonder --json komt de datum in één zin, met de stappen en de bron van elk.`,
    en: `
  --rule ID       a rule; reisgezel terms list names them
  --from DATE     the day of the event, as yyyy-mm-dd
  --on DATE       the day that decides which version of the rule holds (otherwise --from)
  --value N --unit days|weeks|months|years   a term of the law without a rule
  --back          count backwards
  --json          the outcome as JSON on stdout

Without --json the date comes in one sentence, with the steps and the source of each.`,
  },
  options: {
    rule: { type: 'string' },
    from: { type: 'string' },
    on: { type: 'string' },
    value: { type: 'string' },
    unit: { type: 'string' },
    back: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ values, positionals, language, print }) {
    if (positionals.length > 0) throw usageError('Dit neemt geen woorden aan.', 'This takes no words.')
    const from = readDay(values, 'from')
    const on = textOf(values, 'on') === undefined ? from : readDay(values, 'on')
    const computed = textOf(values, 'rule') === undefined ? byLength(values, from) : byRule(values, from, on)
    if (values.json) return print(JSON.stringify(asJson(computed, from, on), null, 2))
    print(computed.sentence[language])
    for (const step of computed.steps)
      print(`  ${step.on}  ${step.words[language]}${step.source ? ` (${step.source})` : ''}`)
    const { rule } = computed
    if (rule)
      print(
        `${language === 'nl' ? 'Regel' : 'Rule'}: ${computed.version} · ${rule.source} · ${certainty[rule.certainty][language]}`,
      )
    if (rule?.grave && computed.plainDue < computed.due) print(warning[language].replace('{day}', computed.plainDue))
  },
}

const certainty = {
  confirmed: { nl: 'bevestigd', en: 'confirmed' },
  secondary: { nl: 'uit een tweede bron', en: 'from a secondary source' },
  likely: { nl: 'bekend in het veld, niet opgezocht', en: 'known in the field, not looked up' },
  unconfirmed: { nl: 'onbevestigd: eerst opzoeken', en: 'unconfirmed: look it up first' },
} as const
const warning = {
  nl: 'Houd {day} aan: wie na die dag is, moet op de verlenging rekenen.',
  en: 'Keep to {day}: after that day one relies on the extension.',
} as const

function readDay(values: Values, name: string): PlainDate {
  const text = needText(values, name)
  if (isPlainDate(text)) return text
  throw usageError(
    `--${name}: ${text} is geen datum; schrijf jjjj-mm-dd.`,
    `--${name}: ${text} is no date; write yyyy-mm-dd.`,
  )
}

function byRule(values: Values, from: PlainDate, on: PlainDate): Computed {
  if (textOf(values, 'value') !== undefined || textOf(values, 'unit') !== undefined || values.back) {
    throw usageError('Kies --rule, of --value met --unit.', 'Choose --rule, or --value with --unit.')
  }
  const id = needText(values, 'rule')
  return taken(computeByRule(known, { id, from, on }), id, on)
}

function byLength(values: Values, from: PlainDate): Computed {
  const [text, unit] = [needText(values, 'value'), needText(values, 'unit')]
  const known = units.find((one) => one === unit)
  if (!known) throw usageError(`--unit kent: ${units.join(', ')}.`, `--unit knows: ${units.join(', ')}.`)
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  const length = { value, unit: known }
  return taken(
    computeByLength({ designated: shippedDesignatedDays }, { from, length, back: values.back === true }),
    text,
    from,
  )
}

function taken(computed: ReturnType<typeof computeByRule>, asked: string, on: PlainDate): Computed {
  switch (computed) {
    case 'no-such-rule':
      throw usageError(
        `Er is geen regel ${asked}. Met reisgezel terms list ziet u welke er zijn.`,
        `There is no rule ${asked}. reisgezel terms list shows which there are.`,
      )
    case 'no-rule-on-this-day':
      throw refusal(
        `Geen regel bekend op deze datum: ${asked} op ${on}.`,
        `No rule known on this date: ${asked} on ${on}.`,
      )
    case 'length':
      throw usageError(`${asked} is geen lengte van een termijn.`, `${asked} is no length of a term.`)
    case 'years':
      throw refusal(
        'Van deze jaren zijn de feestdagen niet bekend: tellen kan van 1980 tot en met 2199.',
        'The holidays of these years are not known: counting is possible from 1980 to 2199.',
      )
    default:
      return computed
  }
}

const asJson = ({ rule, version, mode, plainDue, due, steps }: Computed, from: PlainDate, on: PlainDate) => ({
  rule: rule?.id ?? null,
  version,
  from,
  on,
  mode,
  plainDue,
  due,
  steps: steps.map(({ words, ...step }) => ({ ...step, text: words.nl, textEn: words.en })),
  // Without a rule it is the act that counts, and nothing else is claimed.
  source: rule?.source ?? 'Algemene termijnenwet',
  certainty: rule?.certainty ?? 'confirmed',
})

export const termsList: Command = {
  usage: '[--on DATUM] [--json]',
  help: {
    nl: `
  --on DATUM   alleen de versies die op die dag gelden (anders vandaag)
  --json       alle versies van alle regels als JSON op stdout`,
    en: `
  --on DATE    only the versions that hold on that day (otherwise today)
  --json       all versions of all rules as JSON on stdout`,
  },
  options: { on: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values, positionals, language, print }) {
    if (positionals.length > 0) throw usageError('Dit neemt geen woorden aan.', 'This takes no words.')
    const on = textOf(values, 'on') === undefined ? null : readDay(values, 'on')
    const rules = shippedRules.filter((rule) => (values.json && on === null) || holdsOn(rule, on ?? todayInAmsterdam()))
    if (values.json)
      return print(
        JSON.stringify(
          rules.map((rule) => ({ version: versionName(rule), ...rule })),
          null,
          2,
        ),
      )
    for (const { id, meaning, length, back, source, certainty: sure } of rules) {
      const many = `${back ? '-' : ''}${length.value} ${length.unit}`
      print(`${id.padEnd(28)}${many.padEnd(12)}${meaning[language]} (${source}; ${certainty[sure][language]})`)
    }
  },
}
