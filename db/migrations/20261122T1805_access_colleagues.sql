-- Where somebody of the team lives and how to reach them is for who keeps the team of their location, and for themselves.
-- Everybody else who works with clients knows names, by which lists and files say who did what.

create function app.knows_colleagues() returns boolean language sql stable as $$
  select app.reach() = 'foundation' or app.roles() && array['administrator']
    or coalesce(current_setting('app.broken_glass', true), '') <> ''
    or exists (
      select from unnest(array['basics', 'desk', 'groups', 'team']) part
      where app.has_places('read', part) or app.has_ties('read', part) or app.everywhere('read', part))
$$;

create view app.colleague with (security_barrier) as
  select w.foundation_id, w.id, w.name, w.folded_name, w.kind, w.function_id, w.in_service_on, w.left_service_on, w.location_id
  from worker w
  where w.foundation_id = app.foundation() and ((select app.knows_colleagues()) or w.id = app.worker());
grant select on app.colleague to reisgezel_app;

drop policy scope on worker;
create policy scope on worker for select to reisgezel_app using (foundation_id = (select app.foundation()) and (
  (select app.reach()) = 'foundation' or (select app.everywhere('read', 'team')) or id = (select app.worker())
  or location_id = any ((select app.places('read', 'team'))::uuid[])
  or (location_id is null and (select app.has_places('read', 'team')))));
