-- What is counted before a hand-over tells of measurements, goals, tasks and appointments too.
drop function app.contents_of_handover(uuid);
drop function app.contents_of_files(uuid[]);
create function app.contents_of_files(clients uuid[]) returns table (part text, lines int) language sql stable as $$
  select 'basics', (select count(*)::int from client_name where client_id = any ($1))
    + (select count(*)::int from client_nationality where client_id = any ($1))
    + (select count(*)::int from client_language where client_id = any ($1))
    + (select count(*)::int from client_identifier where client_id = any ($1))
    + (select count(*)::int from client_target_group where client_id = any ($1))
    + (select count(*)::int from residence_permit where client_id = any ($1))
    + (select count(*)::int from client_municipality where client_id = any ($1))
  union all select 'household', (select count(*)::int from household_membership where client_id = any ($1))
    + (select count(*)::int from relative where client_id = any ($1))
  union all select 'housing', (select count(*)::int from placement where client_id = any ($1))
  union all select 'guidance', (select count(*)::int from trajectory where client_id = any ($1))
  union all select 'contacts', (select count(*)::int from contact_moment where client_id = any ($1) and not legal)
  union all select 'groups', (select count(*)::int from enrolment where client_id = any ($1))
  union all select 'language', (select count(*)::int from language_pair where client_id = any ($1))
  union all select 'legal', (select count(*)::int from legal_case where client_id = any ($1))
    + (select count(*)::int from contact_moment where client_id = any ($1) and legal)
  union all select 'self-reliance', (select count(*)::int from measurement where client_id = any ($1) and state = 'finished')
    + (select count(*)::int from goal where client_id = any ($1))
  union all select 'planning', (select count(*)::int from task where client_id = any ($1) and done_at is null)
    + (select count(*)::int from appointment_client p
       join appointment a on a.foundation_id = p.foundation_id and a.id = p.appointment_id
       where p.client_id = any ($1) and a.cancelled_at is null and a.until_at > now())
$$;
/* The same for who leads the location that is asked to take them: how much there is, and nothing of what is written. */
create function app.contents_of_handover(handover uuid) returns table (part text, lines int)
language sql stable security definer set search_path = public as $$
  select c.* from handover h, lateral app.contents_of_files(
    array(select p.client_id from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id)) c
  where h.foundation_id = app.foundation() and h.id = $1 and h.state = 'offered' and app.leads(h.to_location_id)
    and app.party_to_handover(h.id)
$$;
do $$
declare f text;
begin
  foreach f in array array['contents_of_files(uuid[])', 'contents_of_handover(uuid)'] loop
    execute 'revoke execute on function app.' || f || ' from public';
    execute 'grant execute on function app.' || f || ' to reisgezel_app';
  end loop;
end $$;
