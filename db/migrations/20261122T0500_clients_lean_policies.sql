-- The same floor with fewer parts: opening a client file started 439 nodes of plan, 350 of them for the policies, and that
-- took longer than reading the rows.

-- Which clients are coupled to the actor today, and where clients are: one index lookup each. The views are read as their
-- owner, so that no policy stands inside a policy; they give ids alone, of the actor's own foundation.
create view app.coupled_client as
  select k.foundation_id, k.client_id from client_coupling k
  where k.foundation_id = app.foundation() and k.worker_id = app.worker()
    and (k.from_on is null or k.from_on <= app.today()) and (k.until_on is null or k.until_on >= app.today());
create view app.located_client as
  select c.foundation_id, c.id as client_id from client c
  where c.foundation_id = app.foundation() and c.location_id = any (app.locations());
grant select on app.coupled_client, app.located_client to reisgezel_app;

create or replace function app.own_clients() returns uuid[] language plpgsql stable as $$
begin
  return (select coalesce(array_agg(distinct client_id), '{}') from app.coupled_client);
end $$;

create function app.visible_with_client(of regclass) returns text language sql stable as $f$
  select format($$
    foundation_id = (select app.foundation()) and case (select app.reach())
      when 'foundation' then true
      when 'own' then exists (
        select from app.coupled_client k where k.foundation_id = %1$s.foundation_id and k.client_id = %1$s.client_id)
      when 'location' then exists (
        select from app.located_client k where k.foundation_id = %1$s.foundation_id and k.client_id = %1$s.client_id)
      else false
    end
  $$, relname)
  from pg_class where oid = of
$f$;
revoke execute on function app.visible_with_client(regclass) from public, reisgezel_app;

/* Puts a table whose rows hang on one client under the floor: seen with the client, and not without. */
create or replace function app.protect_with_client(of regclass) returns void language plpgsql as $f$
begin
  perform app.protect(of, app.visible_with_client(of));
end $f$;

create function app.change_visible(of regclass, visible text) returns void language plpgsql as $f$
begin
  execute format('alter policy scope on %s using (%s) with check (%2$s)', of, visible);
end $f$;
revoke execute on function app.change_visible(regclass, text) from public, reisgezel_app;

select app.change_visible(of, app.visible_with_client(of))
from unnest(array['household_membership', 'client_municipality', 'placement', 'trajectory', 'contact_moment',
  'legal_case', 'enrolment', 'language_pair']::regclass[]) of;

select app.change_visible('client', $$
  foundation_id = (select app.foundation()) and case (select app.reach())
    when 'foundation' then true
    when 'location' then location_id = any ((select app.locations())::uuid[])
    when 'own' then exists (
      select from app.coupled_client k where k.foundation_id = client.foundation_id and k.client_id = client.id)
    else false
  end
$$);

-- Read row by row by their key: there the setting itself costs less than a sub-select around it.
select app.change_visible(of, 'foundation_id = app.foundation()')
from unnest(array['location', 'municipality', 'list_item', 'worker', 'dwelling', 'household', 'training_group']::regclass[]) of;
