import { once } from 'node:events'
import http from 'node:http'
import { Provider } from 'oidc-provider'

export type Persona = { sub: string; email?: string; emailVerified?: boolean; amr?: string[] }

export const client = { clientId: 'reisgezel', clientSecret: 'a secret between the two of them' }

/** A real provider on loopback, where `become` says who signs in next. */
export async function startProvider(returnTo: string) {
  const personas = new Map<string, Persona>()
  let next: Persona | null = null
  const server = http.createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const issuer = `http://localhost:${port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [returnTo] }],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `/who/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const of = personas.get(sub)
      return of && { accountId: sub, claims: async () => claimsOf(of) }
    },
    async loadExistingGrant(ctx) {
      const { session, client: asking } = ctx.oidc
      const grant = new ctx.oidc.provider.Grant({ clientId: asking!.clientId, accountId: session!.accountId! })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/who/')) return void answer(request, response)
    const login = next ? { login: { accountId: next.sub } } : { error: 'access_denied' }
    void provider.interactionFinished(request, response, login)
  })
  return {
    issuer,
    become(persona: Persona | null) {
      next = persona
      if (persona) personas.set(persona.sub, persona)
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const claimsOf = ({ sub, email, emailVerified = true, amr }: Persona) => ({
  sub,
  ...(email ? { email, email_verified: emailVerified } : {}),
  ...(amr ? { amr } : {}),
})

/** Follows the provider as a browser would, up to the address that leads back to us. */
export async function followProvider(start: string, returnTo: string): Promise<string> {
  let address = start
  const jar = new Map<string, string>()
  for (let hops = 0; hops < 10; hops++) {
    if (address.startsWith(returnTo)) return address
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split('=') as [string, string]
      jar.set(name, value)
    }
    const to = response.headers.get('location')
    if (!to) throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    address = new URL(to, address).href
  }
  throw new Error('the provider goes round in circles')
}
