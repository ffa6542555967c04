import type { ParsedOf } from '#kernel/endpoint.ts'
import { getClientInSight } from '#capabilities/clients/public.ts'
import type { Ctx, Download } from '#platform/server/http/route.ts'
import { renderPdf } from '#platform/server/pdf/render-pdf.ts'
import { type Goal, lifeDomains, type PlanLanguage, type printPlan as endpoint } from '../contract/plan.ts'
import { planDate, planWords } from '../rules/plan-words.ts'
import * as store from '../store/plan.ts'
import { planTemplate } from './plan-template.ts'

/** For the client to keep: agreed goals and those still talked about, none that was withdrawn; no weights, no T-scores. */
export async function printPlan(
  { tx, today, now }: Ctx,
  { clientId, language }: ParsedOf<typeof endpoint>,
): Promise<Download> {
  await getClientInSight(tx, clientId)
  const goals = (await store.findGoals(tx, clientId)).filter(({ withdrawnOn }) => withdrawnOn === null)
  const { name, number, foundation } = await store.findNames(tx, clientId)
  const words = planWords[language]
  const body = await renderPdf({
    template: planTemplate,
    images: {},
    title: words.title,
    lang: language,
    madeAt: now,
    data: {
      words,
      head: [
        [words.name, name],
        [words.number, String(number)],
        [words.printedOn, planDate(today)],
      ],
      foundation,
      domains: lifeDomains.flatMap((domain) => {
        const own = goals.filter(({ lifeDomain }) => lifeDomain === domain)
        return own.length === 0
          ? []
          : [{ name: words.domains[domain], goals: own.map((goal) => goalData(goal, language)) }]
      }),
    },
  })
  return {
    contentType: 'application/pdf',
    fileName: `plan-${number}-${language}.pdf`,
    body,
    clientIds: [clientId],
  }
}

function goalData(goal: Goal, language: PlanLanguage) {
  const words = planWords[language]
  const last = goal.scores.findLast(({ baseline }) => !baseline)
  const start = goal.scores.find(({ baseline }) => baseline)
  const nameOf = (score: number) => words.outcomeNames[2 - score] ?? ''
  const row = (name: string, text: string | null) => (text === null ? [] : [[name, text]])
  return {
    words: goal.ownWords,
    facts: [
      ...row(words.steps, goal.steps),
      ...row(words.importance, words.importances[goal.importance - 1] ?? null),
      ...row(words.agreedOn, goal.agreedOn === null ? words.notAgreed : planDate(goal.agreedOn)),
      ...row(words.reviewOn, goal.reviewOn === null ? null : planDate(goal.reviewOn)),
      ...row(words.atStart, start ? nameOf(start.score) : null),
      // A line of its own: inside Arabic words a date in figures would be turned around.
      ...row(words.lastTime, last ? nameOf(last.score) : null),
      ...row(words.date, last ? planDate(last.heldOn) : null),
    ],
    outcomes: goal.outcomes.toReversed().map((text, at) => [words.outcomeNames[at] ?? '', text]),
  }
}
