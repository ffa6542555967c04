/** One lazily loaded piece for all screens of measuring and planning: each piece of its own costs the first load its address. */
export { CountsScreen } from './measurements/CountsScreen.tsx'
export { InstrumentsScreen } from './measurements/InstrumentsScreen.tsx'
export { MeasurementScreen } from './measurements/MeasurementScreen.tsx'
export { MeasurementsScreen } from './measurements/MeasurementsScreen.tsx'
export { GoalScreen, NewGoalScreen } from './plan/GoalScreens.tsx'
export { PlanScreen } from './plan/PlanScreen.tsx'
