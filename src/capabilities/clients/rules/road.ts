/** The road that is shown is that of the trajectory that runs longest, of those whose time is not over. */
export const leadingOf = <One extends { course: { state: string } | null }>(
  guidance: readonly One[],
): One | undefined => guidance.find(({ course }) => course?.state !== 'over') ?? guidance[0]
