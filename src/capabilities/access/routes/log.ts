import type { Auth } from '#platform/server/auth/auth.ts'
import { route, type Route } from '#platform/server/http/route.ts'
import { mayReadHistory, mayReadLog } from '../access.ts'
import { readLog } from '../commands/audit-events.ts'
import { readHistory } from '../commands/history.ts'
import { recordPrint } from '../commands/prints.ts'
import * as judging from '../commands/judging.ts'
import { listAuditEvents } from '../contract/log.ts'
import { getHistory } from '../contract/history.ts'
import * as prints from '../contract/prints.ts'
import * as watch from '../contract/watch.ts'

const can = mayReadLog

/** Looking at the log is written into it. */
export const logRoutes = (auth: Auth): Route[] => [
  route(listAuditEvents, {
    can,
    audit: { lists: 'audit.event' },
    handle: (ctx, wish) => readLog(auth, ctx, wish),
  }),
  route(getHistory, {
    can: mayReadHistory,
    audit: { reads: 'audit.event' },
    handle: (ctx, wish) => readHistory(auth, ctx, wish),
  }),
  route(watch.countLooks, {
    can,
    audit: { lists: 'audit.event' },
    handle: (ctx, wish) => judging.countLooks(auth, ctx, wish),
  }),
  // What was printed was read before: whoever could read it may say so.
  route(prints.recordPrint, { can: () => true, audit: { writes: 'audit.event' }, handle: recordPrint }),
  ...signalRoutes(auth),
  ...sampleRoutes(auth),
]

const signalRoutes = (auth: Auth): Route[] => [
  route(watch.listSignals, {
    can,
    audit: { lists: 'audit_signal' },
    handle: (ctx, wish) => judging.listSignals(auth, ctx, wish),
  }),
  route(watch.getSignal, {
    can,
    audit: { lists: 'audit_signal' },
    handle: (ctx, { signalId }) => judging.getSignal(auth, ctx, signalId),
  }),
  route(watch.judgeSignal, { can, audit: { writes: 'audit_signal' }, handle: judging.judgeSignal }),
  route(watch.getThresholds, {
    can,
    audit: { none: 'numbers of the foundation, nothing of anybody' },
    handle: judging.getThresholds,
  }),
  route(watch.setThresholds, { can, audit: { writes: 'audit_threshold' }, handle: judging.setThresholds }),
]

const sampleRoutes = (auth: Auth): Route[] => [
  route(watch.listSamples, {
    can,
    audit: { lists: 'audit_sample' },
    handle: (ctx) => judging.listSamples(auth, ctx),
  }),
  route(watch.drawSample, { can, audit: { writes: 'audit_sample' }, handle: judging.drawSample }),
  route(watch.getSample, {
    can,
    audit: { lists: 'audit_sample' },
    handle: (ctx, { sampleId }) => judging.getSample(auth, ctx, sampleId),
  }),
  route(watch.judgeLook, { can, audit: { writes: 'audit_sample_look' }, handle: judging.judgeLook }),
]
