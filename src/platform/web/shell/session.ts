import { createContext, useContext } from 'react'

/** What the frame knows of who is signed in; given by apps/web from the session that the server tells. */
export type ShellSession = {
  accountId: string
  name: string
  foundation: { id: string; name: string; practice: boolean }
  foundations: readonly { id: string; name: string }[]
  roles: readonly string[]
  locations: readonly { id: string; name: string }[]
  workerId: string | null
  tryingOut: { role: string; location: { name: string } | null; clients: string } | null
  may: {
    enter: Record<string, boolean>
    /** Compartments, as far as the person's own reach goes. */
    read: readonly string[]
    write: readonly string[]
    createClient: boolean
    recordContact: boolean
    seeGuidance: boolean
    openForWalkIn: boolean
    breakGlass: boolean
    keepSecret: boolean
    import: boolean
    decideHeld: boolean
    finaliseReport: boolean
  }
}

export const SessionContext = createContext<ShellSession | null>(null)

/** The signed-in person. Only for screens inside the frame, where there always is one. */
export function useSession(): ShellSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('no session outside the frame')
  return session
}

/** Looking as another function, nothing is saved: forms say so before they are filled in. */
export const useTryingOut = (): boolean => (useContext(SessionContext)?.tryingOut ?? null) !== null
