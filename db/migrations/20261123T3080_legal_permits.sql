-- Permits that end: which of them have a task already, and which dossier is about a renewal.
create index on residence_permit (foundation_id, until_on);

update list_item set meaning = 'permit-extension'
  where list = 'legal-case-kind' and meaning is null and name ~* '^verleng';

/*
  Of these permits, those for which a task was made. Who guides the client has that task, and a legal adviser does not read
  guidance: of the task itself no more than its day is told, to who reads the legal compartment of that client.
*/
create function app.renewal_tasks(permits uuid[]) returns table (permit_id uuid, due_on date, ended boolean)
language sql stable security definer set search_path = public as $$
  select t.origin_id, t.due_on, t.done_at is not null from task t
  join client c on c.foundation_id = t.foundation_id and c.id = t.client_id
  where t.foundation_id = app.foundation() and t.origin_kind = 'residence_permit' and t.origin_id = any ($1)
    and t.occasion = 'renewal'
    and (app.reach() = 'foundation' or c.id = any (app.opened('read', 'legal'))
      or c.location_id = any (app.places('read', 'legal')) and (not c.secret or c.id = any (app.named_for())))
$$;
revoke execute on function app.renewal_tasks(uuid[]) from public;
grant execute on function app.renewal_tasks(uuid[]) to reisgezel_app;
