/*
  Last days of terms that the own worker minds, for the own calendar: the day to keep to, and whether as the deputy. No file and
  no name stands in it. As long as they would see the dossier today.
*/
create function app.own_calendar_terms(from_on date, until_on date) returns table (id uuid, version int, on_day date, as_deputy boolean)
language sql stable security definer set search_path = public as $$
  select t.id, t.version, least(t.due_on, t.plain_on), t.deputy_id = app.worker()
  from legal_term t
  where t.foundation_id = app.foundation() and t.state = 'running' and app.worker() in (t.owner_id, t.deputy_id)
    and least(t.due_on, t.plain_on) between $1 and $2 and app.would_see_legal(app.worker(), t.client_id)
  order by 3, 1 limit 500
$$;
revoke execute on function app.own_calendar_terms(date, date) from public;
grant execute on function app.own_calendar_terms(date, date) to reisgezel_app;
