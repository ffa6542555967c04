/** Problem codes of this capability and their status. */
export const problems = {
  /** There is no consent that covers this sharing today. */
  'reception/no-consent': 409,
  /** It was shared before: every sharing has a consent of its own. */
  'reception/shared-before': 409,
} as const
