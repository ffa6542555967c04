import pg from 'pg'

/**
 * Row security is the floor under everything. It does not hold for a superuser, for a role that may bypass it, and for
 * an owner who could switch it off: the server refuses to run as one of these.
 */
export async function refusePowerfulRole(app: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(app)
  await client.connect()
  try {
    const { rows } = await client.query<{ who: string; superuser: boolean; bypasses: boolean; owns: boolean }>(`
      select current_user as who, r.rolsuper as superuser, r.rolbypassrls as bypasses,
             pg_has_role(current_user, 'reisgezel_owner', 'member')
             or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname in ('public', 'app', 'audit', 'auth') and c.relkind = 'r' and pg_has_role(c.relowner, 'member')) as owns
      from pg_roles r where r.rolname = current_user`)
    const role = rows[0]!
    const wrong = [
      role.superuser && 'is a superuser',
      role.bypasses && 'may bypass row security',
      role.owns && 'owns the tables',
    ].filter(Boolean)
    if (wrong.length > 0)
      throw new Error(`the application's database role ${role.who} ${wrong.join(' and ')}; see docs/operations.md`)
  } finally {
    await client.end()
  }
}
