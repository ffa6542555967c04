-- Broken glass is for a file that one does not see: it opens the same file for reading alone, and tells people of nothing.

/* Whether this actor sees the whole file of a client by a function or a walk-in: all that guidance keeps of it. The innermost
   compartments, of which legal is one, are not counted: hardly anybody has them. */
create function app.sees_file(client uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (
    select from client c
    where c.foundation_id = app.foundation() and c.id = $1 and (not c.secret or c.id = any (app.named_for()))
      and not exists (
        select from unnest(array['basics', 'household', 'housing', 'guidance', 'contacts', 'groups', 'language']) part
        where not coalesce(c.location_id = any (app.places('read', part)), false)
          and not ('trajectory' = any (coalesce(app.ties('read', part), '{}'))
            and (c.id = any (coalesce(nullif(current_setting('app.walk_in', true), ''), '{}')::uuid[])
              or exists (select from app.coupled_client k where k.foundation_id = c.foundation_id and k.client_id = c.id
                and k.tie = 'trajectory')))))
$$;
revoke execute on function app.sees_file(uuid) from public;
grant execute on function app.sees_file(uuid) to reisgezel_app;

/* The file behind a number, for who is about to break the glass: whether they see it anyway, and until when it is open to them
   this way. One at a time for each person, so that two at the same moment open it once. */
drop function app.client_to_open(int);
create function app.client_to_open(number int, now_ timestamptz)
returns table (client_id uuid, location_id uuid, seen boolean, open_until timestamptz)
language plpgsql volatile security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(app.account()::text, 0));
  return query
    select c.id, c.location_id, app.sees_file(c.id),
      (select max(o.ends_at) from file_opening o where o.foundation_id = c.foundation_id and o.client_id = c.id
         and o.account_id = app.account() and o.kind = 'break-glass' and o.opened_at <= $2 and o.ends_at > $2)
    from client c where c.foundation_id = app.foundation() and c.number = $1 and app.may_open(c.id, 'break-glass');
end $$;
revoke execute on function app.client_to_open(int, timestamptz) from public;
grant execute on function app.client_to_open(int, timestamptz) to reisgezel_app;
