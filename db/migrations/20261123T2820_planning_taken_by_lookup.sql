/*
  The same answer as before. `offset 0`: each appointment of somebody is looked up by itself; joined by statistics of quieter
  days, a full calendar is gone through once for each of its entries.
*/
create or replace function app.taken(workers uuid[], room uuid, from_at timestamptz, until_at timestamptz, beside uuid)
returns table (worker_id uuid, room_id uuid, from_at timestamptz, until_at timestamptz)
language sql stable security definer set search_path = public as $$
  select w.worker_id, null::uuid, a.from_at, a.until_at
  from appointment_worker w cross join lateral (
    select one.id, one.from_at, one.until_at, one.cancelled_at from appointment one
    where one.foundation_id = w.foundation_id and one.id = w.appointment_id offset 0) a
  where w.foundation_id = app.foundation() and (select app.knows_colleagues()) and w.worker_id = any ($1) and a.cancelled_at is null
    and a.id is distinct from $5 and a.from_at < $4 and a.until_at > $3
  union all
  select null, a.room_id, a.from_at, a.until_at from appointment a
  where a.foundation_id = app.foundation() and (select app.knows_colleagues()) and a.room_id = $2 and a.cancelled_at is null
    and a.id is distinct from $5 and a.from_at < $4 and a.until_at > $3
$$;
