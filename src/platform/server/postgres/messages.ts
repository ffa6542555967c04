/** Told to whoever starts the program: Dutch first, English beside it, before any language has been chosen. */
export const inBothLanguages = (dutch: string, english: string): string => `${dutch}\n${english}`

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
