-- A walk-in is for a file of a location: where the client is now goes along, so that it closes when the client moves on.
create or replace function app.session_of(session_token text, today date, now_ timestamptz)
returns table (account_id uuid, email text, display_name text, language text, expires_at timestamptz, chosen_foundation_id uuid,
               trying jsonb, holdings jsonb, locations jsonb, rules jsonb, openings jsonb, named_for uuid[])
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
begin
  return query
  with who as (
    select u.id, u.email, u.name, u.language, s.expires_at, s.foundation_id, s.trying_role, s.trying_location_id
    from auth.session s join auth.account_user u on u.id = s.user_id
    where s.token = $1 and s.expires_at > now()
  ), held as (
    select h.* from public.role_holding h join who on h.account_id = who.id
    where (h.from_on is null or h.from_on <= $2) and (h.until_on is null or h.until_on >= $2)
  )
  select who.id, who.email, who.name, who.language, who.expires_at, who.foundation_id,
    case when who.trying_role is not null then jsonb_build_object('role', who.trying_role, 'locationId', who.trying_location_id) end,
    (select coalesce(jsonb_agg(jsonb_build_object('foundationId', h.foundation_id, 'foundationName', f.name,
        'practice', f.kind = 'practice', 'role', h.role, 'workerId', h.worker_id, 'locationId', h.location_id,
        'municipalityId', h.municipality_id) order by h.created_at, h.id), '[]')
     from held h join public.foundation f on f.id = h.foundation_id),
    (select coalesce(jsonb_agg(jsonb_build_object('foundationId', l.foundation_id, 'id', l.id, 'name', l.name) order by l.name), '[]')
     from public.location l where l.foundation_id in (select h.foundation_id from held h)
       and (l.opened_on is null or l.opened_on <= $2) and (l.closed_on is null or l.closed_on >= $2)),
    (select coalesce(jsonb_agg(jsonb_build_object('foundationId', r.foundation_id, 'role', r.role, 'compartment', d.compartment,
        'reach', coalesce(a.reach, d.reach), 'mayWrite', coalesce(a.may_write, d.may_write))), '[]')
     from (select h.foundation_id, h.role from held h
       union select h.foundation_id, who.trying_role from held h where who.trying_role is not null) r
     join app.compartment_default d on d.role = r.role
     left join public.access_rule a on a.foundation_id = r.foundation_id and a.role = d.role and a.compartment = d.compartment
     where coalesce(a.reach, d.reach) <> 'none'),
    (select coalesce(jsonb_agg(distinct jsonb_build_object('foundationId', o.foundation_id, 'clientId', o.client_id, 'kind', o.kind,
        'locationId', c.location_id)), '[]')
     from public.file_opening o join public.client c on c.foundation_id = o.foundation_id and c.id = o.client_id
     where o.account_id = who.id and o.ends_at > $3 and o.opened_at <= $3 and not c.secret),
    (select coalesce(array_agg(m.client_id), '{}') from public.secrecy_member m where m.account_id = who.id)
  from who;
end $$;
