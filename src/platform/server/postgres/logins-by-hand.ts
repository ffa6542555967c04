import pg from 'pg'
import { inBothLanguages } from './messages.ts'

/** What an administrator has to do when the user of DATABASE_URL may not make roles. */
export function loginsByHand(user: string, database: string): string {
  const admin = pg.escapeIdentifier(user)
  const name = pg.escapeIdentifier(database)
  const sql = `
  create role reisgezel_owner nologin;
  create role reisgezel_app nologin;
  create role reisgezel_auth nologin;
  grant reisgezel_owner to ${admin};
  create role reisgezel_app_login login password '...' in role reisgezel_app;
  create role reisgezel_auth_login login password '...' in role reisgezel_auth;
  grant create, temporary on database ${name} to reisgezel_owner;
  grant usage, create on schema public to reisgezel_owner;   -- in the database ${database}`
  const rights = `
  alter role ${admin} createrole;
  grant reisgezel_owner, reisgezel_app, reisgezel_auth to ${admin} with admin option;   -- when these exist already`
  return inBothLanguages(
    `De gebruiker ${user} uit DATABASE_URL mag hier geen rollen maken. Een beheerder van de database kan dat toestaan (A),
of de rollen zelf maken (B); geef dan de twee logins mee in DATABASE_URL_APP en DATABASE_URL_AUTH.`,
    `The user ${user} of DATABASE_URL may not make roles here. An administrator of the database can allow it (A),
or make the roles (B); then pass the two logins in DATABASE_URL_APP and DATABASE_URL_AUTH.
A:${rights}
B:${sql}`,
  )
}
