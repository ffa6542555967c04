import { route, type Route } from '#platform/server/http/route.ts'
import { mayCountMeasurements, mayLoadWording, mayMeasure, mayReadGuidance } from '../access.ts'
import * as commands from '../commands/measurements.ts'
import * as contract from '../contract/measurements.ts'

const write = { can: mayMeasure, audit: { writes: 'measurement' } } as const

export const measurementRoutes: readonly Route[] = [
  route(contract.listInstruments, {
    can: (actor) => mayReadGuidance(actor) || mayLoadWording(actor),
    audit: { none: 'words of instruments, nobody’s data' },
    handle: async ({ tx, actor }) => ({
      instruments: await commands.instrumentsOf(tx),
      may: { load: mayLoadWording(actor) },
    }),
  }),
  route(contract.listMeasurements, {
    can: mayReadGuidance,
    audit: { reads: 'measurement' },
    handle: commands.listMeasurements,
  }),
  route(contract.getMeasurement, {
    can: mayReadGuidance,
    audit: { reads: 'measurement' },
    handle: commands.getMeasurement,
  }),
  route(contract.beginMeasurement, { ...write, handle: commands.beginMeasurement }),
  route(contract.saveMeasurement, { ...write, handle: commands.saveMeasurement }),
  route(contract.correctMeasurement, { ...write, handle: commands.correctMeasurement }),
  route(contract.discardMeasurement, { ...write, handle: commands.discardMeasurement }),
  route(contract.countMeasurements, {
    can: mayCountMeasurements,
    audit: { none: 'numbers of files that the reader sees, no names' },
    handle: commands.countMeasurements,
  }),
  route(contract.loadWording, {
    can: mayLoadWording,
    audit: { writes: 'instrument_wording' },
    handle: commands.loadWording,
  }),
]
