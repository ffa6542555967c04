import * as z from 'zod'
import { endpoint } from '#kernel/endpoint.ts'
import { idShape } from '#kernel/shapes.ts'

/** Reads that are written down as looks: a screen that shows one of them is written down when it is printed. */
export const printedScreens = [
  'access.countLooks',
  'access.findAtDesk',
  'access.getDeskCard',
  'access.getHistory',
  'access.getSample',
  'access.getSecrecy',
  'access.getSignal',
  'access.listAuditEvents',
  'access.listBrokenGlass',
  'access.listOpenings',
  'access.listSamples',
  'access.listSecretClients',
  'access.listSignals',
  'clients.getClient',
  'clients.getClientFile',
  'clients.getDetails',
  'clients.getPhoto',
  'clients.getFileAsOf',
  'clients.getFamily',
  'clients.getHousehold',
  'clients.getIdentifier',
  'clients.getLifeEventForm',
  'clients.getMerge',
  'clients.getPossibleDouble',
  'clients.listAlikeClients',
  'clients.listPossibleDoubles',
  'clients.searchClients',
  'contacts.getContact',
  'contacts.myRecentContacts',
  'contacts.prepareContact',
  'guidance.getChecklist',
  'guidance.getMyDay',
  'guidance.getTrajectory',
  'guidance.getGoal',
  'guidance.getMeasurement',
  'guidance.getPlan',
  'guidance.listDueItems',
  'guidance.listMeasurements',
  'handovers.getHandover',
  'handovers.getHandoverForm',
  'handovers.getSealForm',
  'handovers.listHandovers',
  'handovers.listSealedHandovers',
  'housing.getBoard',
  'housing.getPlacement',
  'housing.listPlacements',
  'housing.openHoused',
  'imports.listHeld',
  'legal.getLegalCase',
  'legal.listLegalCases',
  'matching.getPair',
  'matching.listLessons',
  'matching.listOwnPairs',
  'matching.listPairs',
  'planning.getAppointment',
  'planning.getTask',
  'planning.listAbsences',
  'planning.listAppointments',
  'planning.listAppointmentsOfClient',
  'planning.listTasks',
  'planning.listTasksOfClient',
  'programmes.getGroup',
  'reporting.openFigure',
  'reporting.openFinalisedFigure',
  'team.getWorker',
] as const
export type PrintedScreen = (typeof printedScreens)[number]

/** A browser sends no more than this in a request that outlives the page. */
export const MOST_SHOWN = 1000

export const recordPrint = endpoint({
  name: 'access.recordPrint',
  method: 'POST',
  path: '/api/v1/prints',
  summary: 'Write down that a screen was printed; of the ids on it, those of clients in sight are kept',
  input: z.strictObject({
    screens: z
      .array(
        z.strictObject({ screen: z.enum(printedScreens), shown: z.array(idShape).max(MOST_SHOWN, 'fault/too-many') }),
      )
      .max(20, 'fault/too-many'),
  }),
  answer: z.object({}),
})
