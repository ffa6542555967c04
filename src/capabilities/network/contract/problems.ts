/** Problem codes of this capability and their status. */
export const problems = {
  /** Somebody took this step before, or the one before it is still to be taken. */
  'network/step-taken': 409,
} as const
