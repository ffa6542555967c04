import type { FastifyInstance } from 'fastify'
import { mountOwnFeed } from '#capabilities/planning/public.ts'
import type { Installation } from '../installation.ts'
import { buildApp } from '#platform/server/http/app.ts'
import { routes, texts } from '../registry.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { serveWeb } from './web-files.ts'

export const version: string = packageJson.version

/** The HTTP application of an installation; with the screens when they have been built. */
export function openApp(installation: Installation, webDir: string | null): Promise<FastifyInstance> {
  const { access, server, log } = installation
  return buildApp({
    server,
    log,
    routes: [...routes, ...access.routes],
    openRoutes: access.openRoutes,
    texts,
    version,
    actorOf: access.actorOf,
    extend: async (app) => {
      access.renewing(app)
      access.mountSingleSignOn(app, server)
      mountOwnFeed(app, { server, limits: installation.auth.limits })
      if (webDir) await serveWeb(app, webDir)
    },
  })
}
