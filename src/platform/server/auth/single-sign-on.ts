import type * as openid from 'openid-client'
import type { SingleSignOnConfig } from '../config.ts'

/** What has to be remembered while somebody is away to sign in elsewhere. */
export type Away = { state: string; nonce: string; verifier: string }

/** Who came back, as the provider vouches for. */
export type Arrived = {
  issuer: string
  subject: string
  email: string | null
  emailVerified: boolean
  /** The provider asked a second factor, in the words that the configuration counts as such. */
  proven: boolean
}

export type SingleSignOn = {
  leave(): Promise<{ to: string; away: Away }>
  /** Null when the provider refused, or what came back is not an answer to what was asked. */
  arrive(address: string, away: Away): Promise<Arrived | null>
}

const isLoopback = (host: string) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

/** OpenID Connect, authorization code with PKCE, state and nonce. `returnTo` is our own address, never the request's. */
export function openSingleSignOn(of: SingleSignOnConfig, returnTo: string): SingleSignOn {
  let known: Promise<Provider> | undefined
  const provider = () => {
    known ??= discover(of).catch((error: unknown) => {
      // Asked again by the next who comes along: the provider may be back by then.
      known = undefined
      throw error
    })
    return known
  }
  return {
    async leave() {
      const { client, config } = await provider()
      const away = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const to = client.buildAuthorizationUrl(config, {
        redirect_uri: returnTo,
        scope: 'openid email',
        state: away.state,
        nonce: away.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(away.verifier),
        code_challenge_method: 'S256',
      })
      return { to: to.href, away }
    },
    async arrive(address, away) {
      const { client, config } = await provider()
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(address), {
          pkceCodeVerifier: away.verifier,
          expectedState: away.state,
          expectedNonce: away.nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()!
        const more =
          claims['email'] === undefined ? await client.fetchUserInfo(config, tokens.access_token, claims.sub) : {}
        return arrivedFrom({ ...more, ...claims }, of.secondFactor)
      } catch {
        // Its messages quote what was sent; that it failed is written down by who asked.
        return null
      }
    },
  }
}

type Provider = { client: typeof openid; config: openid.Configuration }

async function discover(of: SingleSignOnConfig): Promise<Provider> {
  const client = await import('openid-client')
  const issuer = new URL(of.issuer)
  const plain = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
  const execute = [client.enableNonRepudiationChecks, ...(plain ? [client.allowInsecureRequests] : [])]
  return { client, config: await client.discovery(issuer, of.clientId, of.clientSecret, undefined, { execute }) }
}

type Claims = { sub: string; iss: string; [name: string]: unknown }

export function arrivedFrom(claims: Claims, secondFactor: readonly string[]): Arrived {
  const shown = [claims['acr'], claims['amr']].flat()
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof claims['email'] === 'string' ? claims['email'].toLowerCase() : null,
    emailVerified: claims['email_verified'] === true,
    proven: secondFactor.some((word) => shown.includes(word)),
  }
}
