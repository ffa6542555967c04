import { problem } from '#kernel/problem.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayManageLegal, mayReadLegal } from '../access.ts'
import * as commands from '../commands/questions.ts'
import * as contract from '../contract/questions.ts'
import { questionValuesShape } from '../contract/questions.ts'
import { legalCases } from '../store.ts'
import * as store from '../store/questions.ts'

const write = { can: mayManageLegal, audit: { writes: 'legal_question' } } as const

export const questionRoutes: readonly Route[] = [
  route(contract.listQuestions, {
    can: mayReadLegal,
    audit: {
      lists: 'legal_question',
      whose: ({ questions }) => [...new Set(questions.flatMap(({ about }) => (about ? [about.client.id] : [])))],
    },
    handle: async ({ tx, actor, today }) => {
      const { open, count, found } = await store.findQuestions(tx, actor)
      return { today, open, count, questions: found, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.listQuestionsOfCase, {
    can: mayReadLegal,
    audit: { reads: 'legal_question' },
    handle: async ({ tx, actor }, { caseId }) => {
      const found = await legalCases.find(tx, caseId)
      if (!found) throw problem('common/not-found')
      const questions = await store.findQuestionsOfCase(tx, caseId)
      return { clientId: found.values.clientId, questions, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.getQuestion, {
    can: mayReadLegal,
    audit: { reads: 'legal_question' },
    handle: async ({ tx, actor, today }, { questionId }) => {
      const [question, record] = [await store.findQuestion(tx, questionId), await store.questions.find(tx, questionId)]
      if (!question || !record) throw problem('common/not-found')
      const values = questionValuesShape.parse(record.values)
      return { today, clientId: record.values.clientId, question, values, may: { manage: mayManageLegal(actor) } }
    },
  }),
  route(contract.askHelpDesk, { ...write, handle: commands.askHelpDesk }),
  route(contract.correctQuestion, { ...write, handle: commands.correctQuestion }),
]
