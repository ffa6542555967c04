import type { PlainDate } from '#kernel/dates.ts'
import type { Fault } from '#kernel/problem.ts'
import type { QuestionValues } from '../contract/questions.ts'

type Asked = Pick<QuestionValues, 'askedOn'>
type Answered = Pick<QuestionValues, 'answeredOn' | 'answer' | 'answeredBy'>

/** An answer has a day and a text, comes after the question and not from the future. */
export function refuseQuestionWish(
  { askedOn, answeredOn, answer, answeredBy }: Asked & Answered,
  today: PlainDate,
): Fault[] {
  const faults: Fault[] = []
  if (askedOn > today) faults.push({ pointer: '/askedOn', code: 'fault/in-the-future' })
  if (answeredOn !== null && answeredOn > today) faults.push({ pointer: '/answeredOn', code: 'fault/in-the-future' })
  else if (answeredOn !== null && answeredOn < askedOn)
    faults.push({ pointer: '/answeredOn', code: 'fault/answered-before-asked' })
  if (answeredOn !== null && answer === null) faults.push({ pointer: '/answer', code: 'fault/required' })
  if (answeredOn === null && (answer !== null || answeredBy !== null))
    faults.push({ pointer: '/answeredOn', code: 'fault/required' })
  return faults
}

/** An empty line is none. */
export const tidyAnswer = <W extends Answered>(wish: W): W => ({
  ...wish,
  answer: wish.answer || null,
  answeredBy: wish.answeredBy || null,
})
