import { useEffect } from 'react'
import type { CallProblem } from '#platform/web/api/call.ts'

/** Places what the server found at the fields, once, when it comes. */
export function usePlaced(problem: CallProblem | null, place: (problem: CallProblem | null) => void): void {
  useEffect(() => {
    if (problem) place(problem)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a form makes this function anew each time
  }, [problem?.traceId])
}
