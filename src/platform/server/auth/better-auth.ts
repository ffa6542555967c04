import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import type pg from 'pg'
import { newId } from '#kernel/ids.ts'
import { SESSION_SECONDS } from './cookie.ts'

export const LINK_PREFIX = 'reset-password:'

export type AuthSettings = { secret: string; secure: boolean; baseUrl: string; password: { min: number; max: number } }

/** The library refuses by throwing; anything else that goes wrong is not for us to hide. */
export async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null
    throw error
  }
}

/**
 * better-auth keeps accounts, passwords and sessions; none of its own endpoints is mounted. Its router would bring the
 * checks that are ours here (forgery, rate limit, origin), so those of the library stay unused.
 */
export function configureBetterAuth(pool: pg.Pool, settings: AuthSettings) {
  return betterAuth({
    appName: 'Reisgezel',
    baseURL: settings.baseUrl,
    secret: settings.secret,
    database: pool,
    telemetry: { enabled: false },
    // Its messages quote addresses; ours say what happened.
    logger: { disabled: true },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'reisgezel',
      useSecureCookies: settings.secure,
      database: { generateId: () => newId() },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: settings.password.min,
      maxPasswordLength: settings.password.max,
      revokeSessionsOnPasswordReset: true,
    },
    session: {
      modelName: 'session',
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      // A password may be changed at any time of a session: it asks for the old one.
      freshAge: 0,
      fields: {
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'user_id',
      },
    },
    user: {
      modelName: 'account_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: { language: { type: 'string', required: false, defaultValue: 'nl', input: false } },
    },
    account: {
      modelName: 'credential',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      storeIdentifier: 'hashed',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
  })
}
