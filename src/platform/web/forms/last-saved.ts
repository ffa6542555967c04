import { type ComponentType, createContext } from 'react'

/** Who saved a record last and when, as in `placement/018f…`; given by apps/web, which knows where that is asked. */
export const LastSavedContext = createContext<ComponentType<{ record: string }> | null>(null)
