import type pg from 'pg'

/** A table as the catalogue knows it. Names come from the catalogue already quoted where they need it. */
export type Table = { name: string; columns: string[]; isForced: boolean; hidesRows: boolean }

export type ForeignKey = { table: string; name: string; definition: string }

/** Rows that pass by themselves: whoever was signed in signs in again, and a link that was sent is asked for anew. */
const passing = ['auth.session', 'auth.verification', 'auth.rate_limit']

/** Written by the migrations themselves. */
const ownOfMigrations = 'migration'

const ourRelations = `
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relpersistence = 'p'
    and not exists (select from pg_depend d
                    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/** Every table that the migrations made, whatever its schema, but for those whose rows pass by themselves. */
export async function findTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `
    select c.oid::regclass::text as name, c.relforcerowsecurity as "isForced",
      array(select quote_ident(a.attname) from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum) as columns,
      c.relforcerowsecurity and not exists (
        select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'
          and 'reisgezel_owner'::regrole = any (p.polroles) and pg_get_expr(p.polqual, c.oid) = 'true') as "hidesRows"
    ${ourRelations} and c.relkind = 'r' and c.oid::regclass::text <> all ($1)
    order by 1`,
    [[...passing, ownOfMigrations]],
  )
  return rows
}

export async function findForeignKeys(client: pg.Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0 order by 1, 2`)
  return rows
}

export async function findSequences(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name ${ourRelations} and c.relkind = 'S' order by 1`,
  )
  return rows.map((row) => row.name)
}

/** Text that any PostgreSQL reads the same way, whatever its settings say. */
export const plainSettings = `
  set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set bytea_output = 'hex';
  set extra_float_digits = 1; set client_encoding = 'UTF8'; set search_path = public;
  set statement_timeout = 0; set lock_timeout = '10s'`
