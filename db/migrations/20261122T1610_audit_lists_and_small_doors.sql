-- Whose data stood in a list, a search or an export: one entry for the look, with everybody it showed.
alter table audit.event add column client_ids uuid[];
create index on audit.event using gin (client_ids) where client_ids is not null;

/* Entries of lists in which this client stood, for who keeps the log. Not a condition of the query itself: operators on
   arrays are not leakproof, so under row security it could not use the index. */
create function audit.lists_showing(client uuid) returns setof uuid
language sql stable security definer set search_path = '' as $$
  select e.id from audit.event e
  where e.client_ids @> array[$1] and e.foundation_id = app.foundation() and app.keeps_log()
$$;
revoke execute on function audit.lists_showing(uuid) from public;
grant execute on function audit.lists_showing(uuid) to reisgezel_app;

-- Lessons of a coach before were open to who keeps lessons at whatever location; now at that of the learner.
create or replace function app.keeps_lessons(right_ text, client uuid, pair uuid) returns boolean language sql stable as $$
  select app.reach() = 'foundation' or $2 = any (app.opened($1, 'language'))
    or exists (select from client c where c.foundation_id = app.foundation() and c.id = $2
      and c.location_id = any (app.places($1, 'language')))
    or exists (select from app.coupled_client k
      where k.client_id = $2 and k.tie = 'trajectory' and k.tie = any (app.ties($1, 'language')))
    or exists (select from language_pair p
      where p.foundation_id = app.foundation() and p.id = $3 and p.worker_id = app.worker()
        and p.started_on <= app.today() and (p.ended_on is null or p.ended_on >= app.today()))
$$;

/* Who corrects the town of a home is refused when somebody in sight counts there. Somebody out of sight moves along: a
   refusal, or books that differ, would tell that they live there. */
create function app.placements_follow_home() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update placement set municipality_id = new.municipality_id
  where foundation_id = new.foundation_id and dwelling_id = new.id and municipality_id <> new.municipality_id;
  return null;
end $$;
create trigger placements_follow_home after update of municipality_id on dwelling
  for each row when (old.municipality_id <> new.municipality_id) execute function app.placements_follow_home();
