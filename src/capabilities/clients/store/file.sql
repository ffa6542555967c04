begin; set local plan_cache_mode = force_generic_plan;

select json_build_object(
  'id', c.id, 'number', c.number, 'sourceNumber', c.source_number, 'givenNames', c.given_names,
  'familyName', c.family_name, 'callName', c.call_name, 'sayName', c.say_name, 'ownName', (
  select concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) from client_name n
  where n.foundation_id = c.foundation_id and n.client_id = c.id and n.kind = 'own-script'
  order by n.created_at, n.id limit 1), 'birthDate', c.birth_date, 'birthDatePrecision', c.birth_date_precision,
  'birthDateSource', c.birth_date_source, 'birthDateEstimated', c.birth_date_estimated,
  'sex', c.sex, 'nationality', (select name from list_item where foundation_id = c.foundation_id and id = "c"."nationality_id"), 'language', (select name from list_item where foundation_id = c.foundation_id and id = "c"."language_id"),
  'targetGroup', (select name from list_item where foundation_id = c.foundation_id and id = "c"."target_group_id"), 'nareis', c.nareis, 'vNumber', c.v_number, 'phone', c.phone,
  'email', c.email, 'contactWay', c.contact_way, 'mayWriteHome', c.may_write_home,
  'secondContact', c.second_contact, 'deceasedOn', c.deceased_on, 'needsInterpreter', c.needs_interpreter, 'remarks', c.remarks,
  'location', (select name from location where foundation_id = c.foundation_id and id = c.location_id),
  'secret', c.secret, 'version', c.version,
  'photo', exists (select from client_photo p where p.foundation_id = c.foundation_id and p.client_id = c.id)) as client, (
  select json_build_object('id', mine.household_id, 'members', (
    select json_agg(json_build_object(
  'membershipId', m.id, 'role', m.role, 'ofClientId', (select p.id from client p where p.foundation_id = m.foundation_id and p.id = m.of_client_id), 'fromOn', m.from_on, 'untilOn', m.until_on, 'version', m.version,
  'client', json_build_object(
  'id', "o"."id", 'number', "o"."number",
  'givenNames', "o"."given_names", 'familyName', "o"."family_name",
  'birthDate', "o"."birth_date", 'birthDatePrecision', "o"."birth_date_precision",
  'birthDateEstimated', "o"."birth_date_estimated")) order by array_position(array['head', 'partner', 'child', 'parent', 'sibling', 'lodger'], m.role), o.birth_date, o.number)
    from household_membership m join client o on o.foundation_id = m.foundation_id and o.id = m.client_id
    where m.foundation_id = mine.foundation_id and m.household_id = mine.household_id and
  ("m"."from_on" is null or "m"."from_on" <= $1::date)
  and ("m"."until_on" is null or "m"."until_on" >= $2::date)))
  from household_membership mine
  where mine.foundation_id = c.foundation_id and mine.client_id = c.id and
  ("mine"."from_on" is null or "mine"."from_on" <= $3::date)
  and ("mine"."until_on" is null or "mine"."until_on" >= $4::date) limit 1) as household, app.closed_housemates(c.id) as "closedHousemates", coalesce((
  select json_agg(json_build_object(
    'id', r.id, 'fromOn', r.from_on, 'untilOn', r.until_on, 'version', r.version,
    'municipality', json_build_object('id', t.id, 'name', t.name)) order by r.from_on desc nulls last)
  from client_municipality r join municipality t on t.foundation_id = r.foundation_id and t.id = r.municipality_id
  where r.foundation_id = c.foundation_id and r.client_id = c.id), '[]') as residences,
             (
  select json_build_object('placementId', p.id, 'allocatedOn', p.allocated_on, 'housedOn', p.housed_on,
    'address', nullif(concat_ws(', ', d.address, d.postcode), ''),
    'municipality', (select name from municipality where foundation_id = p.foundation_id and id = p.municipality_id))
  from placement p left join dwelling d on d.foundation_id = p.foundation_id and d.id = p.dwelling_id
  where p.foundation_id = c.foundation_id and p.client_id = c.id and (p.left_on is null or p.left_on > $5::date)
  order by p.housed_on desc nulls last limit 1) as home, coalesce((
  select json_agg(json_build_object(
    'id', t.id, 'kind', k.name, 'startedOn', t.started_on, 'endedOn', t.ended_on, 'facts', json_build_object(
  'kind', k.name, 'startedOn', t.started_on, 'endedOn', t.ended_on,
  'municipalityId', (select town.municipality_id from client_municipality town
    where town.foundation_id = t.foundation_id and town.client_id = t.client_id and
  ("town"."from_on" is null or "town"."from_on" <= t.started_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.started_on) limit 1),
  'housed', array(select p.housed_on from placement p
    where p.foundation_id = t.foundation_id and p.client_id = t.client_id and p.housed_on is not null),
  'terms', coalesce((select json_agg(json_build_object('fromMonth', a.from_month, 'untilMonth', a.until_month,
      'countsFrom', a.counts_from, 'phases', a.phases, 'municipalityId', a.municipality_id,
      'inForceFrom', a.in_force_from, 'inForceUntil', a.in_force_until))
    from trajectory_term a where a.foundation_id = t.foundation_id and a.kind_id = t.kind_id), '[]'),
  'pauses', coalesce((select json_agg(json_build_object('fromOn', p.from_on, 'untilOn', p.until_on))
    from trajectory_pause p where p.foundation_id = t.foundation_id and p.trajectory_id = t.id), '[]'),
  'extensions', coalesce((select json_agg(json_build_object('untilOn', x.until_on, 'saidOn', x.said_on))
    from trajectory_extension x where x.foundation_id = t.foundation_id and x.trajectory_id = t.id), '[]')),
    'guide', case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end)
    order by t.started_on, t.id)
  from trajectory t
  join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
  left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
  where t.foundation_id = c.foundation_id and t.client_id = c.id and
  "t"."started_on" <= $6::date
  and ("t"."ended_on" is null or "t"."ended_on" >= $7::date)), '[]') as guidance,
             (
    select coalesce(json_agg(json_build_object(
      'capability', e.capability, 'id', e.id, 'onDate', e.on_date, 'untilOn', e.until_on, 'mark', e.mark, 'word', e.word,
      'detail', e.detail) order by e.on_date desc, e.capability, e.id), '[]')
    from ((
  select 'housing'::text as capability, p.id, moment.on_date, null::date as until_on,
    case when moment.on_date > app.today() then 'plan' else moment.mark end::text as mark, moment.word::text as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(
      (select name from municipality m where m.foundation_id = p.foundation_id and m.id = p.municipality_id),
      (select coalesce(address, number) from dwelling d where d.foundation_id = p.foundation_id and d.id = p.dwelling_id),
      moment.why)) as detail
  from placement p
  cross join lateral (values
    (p.allocated_on, 'fact', 'allocated', '', null),
    (p.housed_on, 'milestone', 'housed',
      coalesce((select name from list_item i where i.foundation_id = p.foundation_id and i.id = p.arrangement_id), ''), null),
    (p.left_on, 'milestone', 'left', '',
      (select name from list_item i where i.foundation_id = p.foundation_id and i.id = p.departure_reason_id))
  ) as moment (on_date, mark, what, word, why)
  where p.client_id = $8 and moment.on_date is not null) union all (
  select 'guidance'::text as capability, t.id, moment.on_date, null::date as until_on, 'milestone'::text as mark, k.name as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.why), 'worker', w.name) as detail
  from trajectory t
  join list_item k on k.foundation_id = t.foundation_id and k.id = t.kind_id
  left join app.colleague w on w.foundation_id = t.foundation_id and w.id = t.worker_id
  cross join lateral (values
    (t.started_on, 'started', null),
    (t.ended_on, 'ended', (select name from list_item r where r.foundation_id = t.foundation_id and r.id = t.end_reason_id))
  ) as moment (on_date, what, why)
  where t.client_id = $9 and moment.on_date is not null) union all (
  select 'contacts'::text as capability, m.id, m.held_on as on_date, null::date as until_on, 'talk'::text as mark, k.name as word,
    jsonb_build_object('what', 'held', 'words', jsonb_build_array(manner.name, subject.name), 'worker', w.name,
      'minutes', m.minutes, 'note', m.note,
      'together', case when m.together_id is not null then (
        select jsonb_agg(trim(c.given_names || ' ' || c.family_name) order by c.given_names)
        from contact_moment o join client c on c.foundation_id = o.foundation_id and c.id = o.client_id
        where o.foundation_id = m.foundation_id and o.together_id = m.together_id and o.id <> m.id) end) as detail
  from contact_moment m
  join list_item k on k.foundation_id = m.foundation_id and k.id = m.kind_id
  left join list_item manner on manner.foundation_id = m.foundation_id and manner.id = m.manner_id
  left join list_item subject on subject.foundation_id = m.foundation_id and subject.id = m.subject_id
  left join app.colleague w on w.foundation_id = m.foundation_id and w.id = m.worker_id
  where m.client_id = $10) union all (
  select 'network'::text as capability, r.id, moment.on_date, null::date as until_on, 'milestone'::text as mark,
    coalesce(p.name, r.partner_name) as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.words), 'worker', w.name) as detail
  from referral r
  left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
  left join app.colleague w on w.foundation_id = r.foundation_id and w.id = r.made_by_id
  cross join lateral (values
    (r.asked_on, case when r.warm then 'warm' else 'referred' end, r.what_for),
    (r.answered_on, r.answer, r.refused_why),
    (r.attended_on, r.attendance, null)
  ) as moment (on_date, what, words)
  where r.client_id = $11 and moment.on_date is not null
  union all
  select 'network', m.id, m.held_on, null, 'talk', '',
    jsonb_build_object('what', 'conference', 'words', (
      select jsonb_agg(p.name order by p.name) from conference_partner o
      join partner p on p.foundation_id = o.foundation_id and p.id = o.partner_id
      where o.foundation_id = m.foundation_id and o.conference_id = m.id))
  from case_conference m
  join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  where k.client_id = $12) union all (
  select 'legal'::text as capability, l.id, moment.on_date, null::date as until_on, 'milestone'::text as mark, k.name as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.outcome)) as detail
  from legal_case l
  join list_item k on k.foundation_id = l.foundation_id and k.id = l.kind_id
  cross join lateral (values
    (l.opened_on, 'opened', null),
    (l.closed_on, 'closed', (select name from list_item o where o.foundation_id = l.foundation_id and o.id = l.outcome_id))
  ) as moment (on_date, what, outcome)
  where l.client_id = $13 and moment.on_date is not null) union all (
  select 'programmes'::text as capability, e.group_id as id, moment.on_date, null::date as until_on, moment.mark::text as mark, p.name as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(l.name, moment.outcome)) as detail
  from enrolment e
  join training_group g on g.foundation_id = e.foundation_id and g.id = e.group_id
  join list_item p on p.foundation_id = g.foundation_id and p.id = g.programme_id
  left join list_item l on l.foundation_id = g.foundation_id and l.id = g.language_id
  cross join lateral (values
    (g.starts_on, 'fact', 'started', null),
    (case when e.completed then coalesce(e.completed_on, g.ends_on) end, 'milestone', 'completed',
      (select name from list_item o where o.foundation_id = e.foundation_id and o.id = e.outcome_id))
  ) as moment (on_date, mark, what, outcome)
  where e.client_id = $14 and moment.on_date is not null) union all (
  select 'matching'::text as capability, p.id, moment.on_date, null::date as until_on, 'fact'::text as mark, ''::text as word,
    jsonb_build_object('what', moment.what, 'words', jsonb_build_array(moment.why), 'worker', w.name) as detail
  from language_pair p
  join app.colleague w on w.foundation_id = p.foundation_id and w.id = p.worker_id
  cross join lateral (values
    (p.started_on, 'started', null),
    (p.ended_on, 'ended', (select name from list_item r where r.foundation_id = p.foundation_id and r.id = p.end_reason_id))
  ) as moment (on_date, what, why)
  where p.client_id = $15 and moment.on_date is not null) union all (
  select 'handovers'::text as capability, h.id, h.from_on as on_date, null::date as until_on, 'milestone'::text as mark, ''::text as word,
    jsonb_build_object('what', 'accepted', 'words', jsonb_build_array(f.name || ' → ' || o.name), 'note', h.remark) as detail
  from handover_client p
  join handover h on h.foundation_id = p.foundation_id and h.id = p.handover_id and h.state = 'accepted'
  join location f on f.foundation_id = h.foundation_id and f.id = h.from_location_id
  join location o on o.foundation_id = h.foundation_id and o.id = h.to_location_id
  where p.client_id = $16
  union all
  select 'handovers', w.id, coalesce(w.on_date, (w.created_at at time zone 'Europe/Amsterdam')::date), w.until_on, 'fact', w.kind,
    jsonb_build_object('what', 'paper-' || w.compartment, 'words', to_jsonb(w.words), 'note', w.note)
  from handover_paper w
  where w.client_id = $17) union all (
  select 'reception'::text as capability, s.id, s.from_on as on_date, s.left_on - 1 as until_on, 'fact'::text as mark,
    l.name as word, jsonb_build_object('what', 'stay', 'words', jsonb_build_array(m.name)) as detail
  from reception_stay s
  join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
  left join municipality m on m.foundation_id = s.foundation_id and m.id = s.municipality_id
  where s.client_id = $18
  union all
  select 'reception', a.id, moment.on_date, null, 'milestone', '', jsonb_build_object('what', moment.what)
  from asylum_application a
  cross join lateral (values (a.applied_on, 'applied'), (a.ended_on, a.outcome)) as moment (on_date, what)
  where a.client_id = $19 and moment.on_date is not null
  union all
  select 'reception', p.id, p.held_on, null, 'talk', p.subject,
    jsonb_build_object('what', p.kind, 'worker', w.name, 'minutes', p.minutes)
  from asylum_preparation p
  left join app.colleague w on w.foundation_id = p.foundation_id and w.id = p.worker_id
  where p.client_id = $20
  union all
  select 'reception', i.id, i.held_on, null, 'milestone', '',
    jsonb_build_object('what', 'interview-' || i.kind, 'worker', w.name)
  from asylum_interview i
  left join app.colleague w on w.foundation_id = i.foundation_id and w.id = i.attended_by_id
  where i.client_id = $21) union all (
  select 'access'::text as capability, o.id, (o.opened_at at time zone 'Europe/Amsterdam')::date as on_date, null::date as until_on,
    'fact'::text as mark, ''::text as word,
    jsonb_build_object('what', o.kind, 'worker', o.account_name, 'note', o.reason) as detail
  from file_opening o
  where o.client_id = $22)) e) as events
      from client c where c.foundation_id = (select app.foundation()) and c.id = $23;
