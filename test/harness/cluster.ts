import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#platform/server/db/migrate.ts'
import { startCluster } from './start-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Cluster
  }
}

/** What every test file needs to make a database of its own. */
export type Cluster = { superuser: pg.ClientConfig; template: string; prefix: string }

const roles = `
do $$ begin
  perform pg_advisory_xact_lock(7206614);
  if to_regrole('reisgezel_owner') is null then create role reisgezel_owner; end if;
  if to_regrole('reisgezel_app') is null then create role reisgezel_app; end if;
  if to_regrole('reisgezel_auth') is null then create role reisgezel_auth; end if;
  if to_regrole('test_app') is null then create role test_app login password 'test' in role reisgezel_app; end if;
  if to_regrole('test_auth') is null then create role test_auth login password 'test' in role reisgezel_auth; end if;
  if to_regrole('test_owner') is null then create role test_owner login password 'test' in role reisgezel_owner; end if;
end $$`

let clean = async () => {}
export const teardown = () => clean()

/** Once per run: one PostgreSQL without fsync, and in it a migrated template that each test file copies in 0.1 s. */
export async function setup(project: TestProject) {
  const started = await startCluster()
  const prefix = `test_${process.pid}`
  const template = `${prefix}_template`
  const admin = new pg.Client(started.superuser)
  await admin.connect()
  await admin.query(roles)
  await admin.query(`create database ${template} owner reisgezel_owner`)
  await migrate({ ...started.superuser, database: template })
  project.provide('cluster', { superuser: started.superuser, template, prefix })
  console.log(`PostgreSQL ${started.name} for the database tests`)

  clean = async () => {
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [`${prefix}_`],
    )
    for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`)
    await admin.end()
    await started.stop()
  }
}
