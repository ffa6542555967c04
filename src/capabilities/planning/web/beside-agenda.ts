/** One lazily loaded piece for what stands beside the calendar: each piece of its own costs the first load its address. */
export { OwnCalendarScreen } from './OwnCalendarScreen.tsx'
export { RoomsScreen } from './RoomsScreen.tsx'
