import { createContext } from 'react'

/** Where a list that opens is drawn: in the dialog around its field, else in the page itself (null). */
export const OverlayPlace = createContext<HTMLElement | null>(null)
