-- Who changed a fee, a question, a lawyer, a month of a dossier, a document or a consent, when, from what to what: for who sees it now.
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
    'legal_step', 'legal_relative', 'legal_evidence', 'legal_fee', 'legal_question', 'legal_lawyer', 'legal_mutation',
    'document', 'consent',
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
