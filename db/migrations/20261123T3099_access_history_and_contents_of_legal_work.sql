-- Who changed a record of legal work, reception or documents, when, from what to what: for who sees it now.
create or replace function audit.history_of(of text, record uuid, columns text[])
returns table (id uuid, at timestamptz, account_id uuid, roles text[], action text, imported boolean, old_values jsonb, new_values jsonb)
language plpgsql set search_path = public as $$
declare
  visible boolean;
begin
  if not of = any (array['client', 'household_membership', 'client_municipality', 'client_name', 'client_nationality',
    'client_language', 'client_identifier', 'residence_permit', 'client_target_group', 'relative', 'placement', 'trajectory',
    'contact_moment', 'legal_case', 'enrolment', 'language_pair', 'referral', 'concern', 'task', 'goal', 'goal_score',
    'measurement', 'case_conference', 'conference_action', 'legal_term',
    'legal_step', 'legal_relative', 'legal_evidence',
    'reception_stay', 'asylum_application',
    'asylum_preparation', 'asylum_interview', 'family_tracing', 'return_counselling', 'return_talk']) then return; end if;
  execute format('select exists (select from %I where foundation_id = app.foundation() and id = $1)', of) into visible using record;
  if not visible then return; end if;
  perform set_config('app.history', record::text, true);
  return query
    select e.id, e.at, e.account_id, e.roles, e.action, e.batch_id is not null,
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.old_values) v where v.key = any (columns)),
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.new_values) v where v.key = any (columns))
    from audit.event e
    where e.foundation_id = app.foundation() and e.subject_id = record and e.subject = of
      and e.action in ('insert', 'update')
    order by e.at desc, e.id desc;
  perform set_config('app.history', '', true);
end $$;
-- What of reception and the procedure goes along with a hand-over is counted with the rest; of a flight story nothing is said.
create or replace function app.contents_of_files(clients uuid[]) returns table (part text, lines int) language sql stable as $$
  select part, sum(lines)::int from (
  select 'basics' as part, (select count(*)::int from client_name where client_id = any ($1))
    + (select count(*)::int from client_nationality where client_id = any ($1))
    + (select count(*)::int from client_language where client_id = any ($1))
    + (select count(*)::int from client_identifier where client_id = any ($1))
    + (select count(*)::int from client_target_group where client_id = any ($1))
    + (select count(*)::int from residence_permit where client_id = any ($1))
    + (select count(*)::int from client_municipality where client_id = any ($1))
    + (select count(*)::int from reception_stay where client_id = any ($1))
  union all select 'household', (select count(*)::int from household_membership where client_id = any ($1))
    + (select count(*)::int from relative where client_id = any ($1))
  union all select 'housing', (select count(*)::int from placement where client_id = any ($1))
  union all select 'guidance', (select count(*)::int from trajectory where client_id = any ($1))
  union all select 'contacts', (select count(*)::int from contact_moment where client_id = any ($1) and not legal)
  union all select 'groups', (select count(*)::int from enrolment where client_id = any ($1))
  union all select 'language', (select count(*)::int from language_pair where client_id = any ($1))
  union all select 'legal', (select count(*)::int from legal_case where client_id = any ($1))
    + (select count(*)::int from contact_moment where client_id = any ($1) and legal)
    + (select count(*)::int from asylum_application where client_id = any ($1))
    + (select count(*)::int from asylum_preparation where client_id = any ($1))
    + (select count(*)::int from asylum_interview where client_id = any ($1))
    + (select count(*)::int from family_tracing where client_id = any ($1))
    + (select count(*)::int from return_counselling where client_id = any ($1))
    + (select count(*)::int from return_talk where client_id = any ($1))
  union all select 'self-reliance', (select count(*)::int from measurement where client_id = any ($1) and state = 'finished')
    + (select count(*)::int from goal where client_id = any ($1))
  union all select 'planning', (select count(*)::int from task where client_id = any ($1) and done_at is null)
    + (select count(*)::int from appointment_client p
       join appointment a on a.foundation_id = p.foundation_id and a.id = p.appointment_id
       where p.client_id = any ($1) and a.cancelled_at is null and a.until_at > now())
  union all select 'network', (select count(*)::int from referral where client_id = any ($1))
    + (select count(*)::int from concern where client_id = any ($1))
    + (select count(*)::int from conference_client where client_id = any ($1))
  union all select d.compartment, count(*)::int from document d
    where d.client_id = any ($1) and d.compartment <> 'flight-story' group by d.compartment
  ) counted (part, lines) group by part order by min(array_position(array['basics', 'household', 'housing', 'guidance', 'contacts',
    'groups', 'language', 'legal', 'health', 'money', 'self-reliance', 'planning', 'network'], part))
$$;
