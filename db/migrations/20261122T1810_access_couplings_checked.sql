-- Couplings are facts that policies ask, kept by triggers. Whether they still say what trajectories, households and language
-- pairs say is computed anew at night, in another way than they are kept: once for all, not around what changed.

/* Couplings that are there and should not be (extra), and those that should and are not (missing). For the system alone. */
create function app.coupling_differences() returns table (fault text, worker_id uuid, client_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
  if not app.roles() && array['system'] then
    raise exception 'couplings are checked by the system' using errcode = 'insufficient_privilege';
  end if;
  return query
  with lived as (
    select m.client_id, o.client_id as with_id, greatest(m.from_on, o.from_on) as from_on, least(m.until_on, o.until_on) as until_on
    from household_membership m
    join household_membership o on o.foundation_id = m.foundation_id and o.household_id = m.household_id and o.client_id <> m.client_id
    where m.foundation_id = app.foundation()
  ), guided as (
    select t.worker_id, t.client_id, t.started_on, t.ended_on from trajectory t
    where t.foundation_id = app.foundation() and t.worker_id is not null
  ), found (worker_id, client_id, from_on, until_on, tie) as (
    select g.worker_id, g.client_id, g.started_on, g.ended_on, 'trajectory' from guided g
    union select g.worker_id, l.with_id, greatest(g.started_on, l.from_on), least(g.ended_on, l.until_on), 'trajectory'
      from guided g join lived l on l.client_id = g.client_id
    union select p.worker_id, p.client_id, p.started_on, p.ended_on, 'pair' from language_pair p
      where p.foundation_id = app.foundation()
  ), right_ as (
    select f.worker_id, f.client_id, f.from_on, f.until_on, f.tie, c.secret
    from found f join client c on c.foundation_id = app.foundation() and c.id = f.client_id
  ), kept as (
    select k.worker_id, k.client_id, k.from_on, k.until_on, k.tie, k.secret
    from client_coupling k where k.foundation_id = app.foundation()
  )
  select 'missing', m.worker_id, m.client_id from (select * from right_ except all select * from kept) m
  union all
  select 'extra', e.worker_id, e.client_id from (select * from kept except all select * from right_) e;
end $$;
revoke execute on function app.coupling_differences() from public;
grant execute on function app.coupling_differences() to reisgezel_app;

/* Makes the couplings of these clients anew. */
create function app.mend_couplings(clients uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
  if not app.roles() && array['system'] then
    raise exception 'couplings are mended by the system' using errcode = 'insufficient_privilege';
  end if;
  perform app.refresh_couplings(app.foundation(), $1);
end $$;
revoke execute on function app.mend_couplings(uuid[]) from public;
grant execute on function app.mend_couplings(uuid[]) to reisgezel_app;
