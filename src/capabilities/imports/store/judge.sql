-- clients

create temporary table "stage_clients" on commit drop as
    select r.row_no, r.line, r.file_name, r.source_key, r.record_id,
           r.vals - $1::text[] as vals, (select jsonb_object_agg(f.key, f.value) from jsonb_each(r.vals) f where f.key = any ($2::text[])) as computed,
           r.extra, r.decision, r.same_as,
           l.source_key is not null as known, l.record_id as known_id, l.vals as known_vals, l.versions as known_versions,
           null::uuid as client_id, null::uuid as worker_id, null::uuid as group_id, null::uuid as location_id,
           null::int as number, null::text as outcome, null::jsonb as reasons
    from import_row r
    left join import_link l on l.foundation_id = r.foundation_id and l.source = $3
      and l.kind = $4 and l.source_key = r.source_key
    where r.foundation_id = (select app.foundation()) and r.batch_id = $5 and r.kind = $6 and r.outcome is null;

create index on "stage_clients" (source_key);

analyze "stage_clients" (row_no, source_key, record_id, known, known_id, outcome);

update stage_clients s set location_id = coalesce(
        $1::uuid,
        (select lm.location_id from location_municipality lm
         where lm.municipality_id = (select t.id from stage_town t where t.name = s.vals ->> 'municipality')
           and daterange(lm.from_on, lm.until_on, '[]') @> coalesce((s.vals ->> 'housedOn')::date, (s.vals ->> 'allocatedOn')::date, app.today())
         order by lm.from_on desc nulls last, lm.id limit 1),
        (select id from location order by created_at, id limit 1));

update "stage_clients" s
    set outcome = case when s.vals = first.vals then 'unchanged'
                       when 'clients' = 'clients' and (s.vals ->> 'vNumber') is distinct from (first.vals ->> 'vNumber')
  and (s.vals ->> 'birthDate') is distinct from (first.vals ->> 'birthDate') then 'held'
                       else 'refused' end,
        reasons = case when s.vals = first.vals then null else jsonb_build_array(jsonb_build_object(
          'column', null, 'value', s.source_key,
          'code', case when 'clients' = 'clients' and (s.vals ->> 'vNumber') is distinct from (first.vals ->> 'vNumber')
  and (s.vals ->> 'birthDate') is distinct from (first.vals ->> 'birthDate') then 'number-of-someone-else' else 'number-twice' end,
          'params', jsonb_build_object('line', first.line))) end
    from (select distinct on (source_key) source_key, row_no, line, vals from "stage_clients"
          where source_key is not null order by source_key, row_no) first
    where s.source_key = first.source_key and s.row_no > first.row_no and s.decision is null;

update stage_clients set outcome = 'declined' where decision = 'decline';

update stage_clients set outcome = 'unchanged', known_id = same_as where decision = 'same';

with offered as materialized (
      select s.row_no, s.line, s.source_key, s.record_id, s.known, s.known_id, s.outcome,
             s.decision is not distinct from 'new' or (s.known and (s.vals ->> 'vNumber') is not distinct from (s.known_vals ->> 'vNumber') and (s.vals ->> 'birthDate') is not distinct from (s.known_vals ->> 'birthDate') and (s.vals ->> 'givenNames') is not distinct from (s.known_vals ->> 'givenNames') and (s.vals ->> 'familyName') is not distinct from (s.known_vals ->> 'familyName')) as settled,
             s.vals ->> 'vNumber' as v_number, (s.vals ->> 'birthDate')::date as birth_date, s.computed ->> 'foldedName' as folded_name
      from stage_clients s
    ), there as materialized (
      select c.id, c.v_number, c.birth_date, c.folded_name, c.number::text as number, null::int as row_no, null::int as line
      from client c where c.foundation_id = (select app.foundation()) and not c.secret and c.v_number in (select v_number from offered)
      union
      select c.id, c.v_number, c.birth_date, c.folded_name, c.number::text, null::int, null::int
      from client c where c.foundation_id = (select app.foundation()) and not c.secret
        and (c.birth_date, c.folded_name) in (select birth_date, folded_name from offered)
      union all
      select record_id, v_number, birth_date, folded_name, source_key, row_no, line from offered where outcome is null and not known
    ), pairs as (
      select o.row_no, o.known, o.known_id, o.record_id, o.v_number, o.folded_name, t.id, t.number, t.row_no as other_row, t.line as other_line, true as by_number
      from offered o join there t on t.v_number = o.v_number where o.outcome is null and not o.settled
      union all
      select o.row_no, o.known, o.known_id, o.record_id, o.v_number, o.folded_name, t.id, t.number, t.row_no, t.line, false
      from offered o join there t on t.birth_date = o.birth_date and t.folded_name = o.folded_name and (t.v_number = o.v_number) is not true
      where o.outcome is null and not o.settled
    ), found as (
      select p.row_no,
             jsonb_agg(jsonb_build_object(
               'column', case when p.by_number then 'V-nummer' else 'Achternaam' end,
               'value', case when p.by_number then p.v_number else p.folded_name end,
               'code', case when p.by_number then 'same-v-number' else 'same-birth-date-and-name' end,
               'params', jsonb_strip_nulls(jsonb_build_object('other', p.number, 'line', p.other_line,
                 'clientId', case when p.other_row is null then p.id end)))
               order by p.other_row nulls first) as reasons
      from pairs p
      where p.id <> p.record_id and p.id is distinct from p.known_id
        and (p.other_row is null or (p.other_row < p.row_no and not p.known))
      group by p.row_no
    )
    update stage_clients s set outcome = 'held', reasons = found.reasons from found where found.row_no = s.row_no;

update stage_clients s set outcome = 'held', reasons = coalesce(s.reasons, '[]') || jsonb_build_array(jsonb_build_object(
        'column', 'Cliëntnr', 'value', s.source_key, 'code', 'number-of-someone-else', 'params', jsonb_build_object('clientId', s.known_id)))
    where s.known_id is not null and (s.outcome is null or s.outcome = 'held') and s.decision is distinct from 'take-file'
      and (s.reasons @> '[{"code": "number-of-someone-else"}]') is not true
      and (s.vals ->> 'vNumber') is distinct from (s.known_vals ->> 'vNumber')
      and (s.vals ->> 'birthDate') is distinct from (s.known_vals ->> 'birthDate');

update "stage_clients" s set outcome = case
        when s.decision = 'keep-hand' then 'unchanged'
        when s.vals = s.known_vals then 'unchanged'
        when s.known_id is null then 'declined'
        when s.decision = 'take-file' then 'updated'
        when now_.versions is null then 'refused'
        when now_.versions = s.known_versions then 'updated'
        else 'held' end,
      reasons = case
        when s.vals = s.known_vals or s.known_id is null or s.decision in ('take-file', 'keep-hand') then null
        when now_.versions is null then jsonb_build_array(jsonb_build_object('column', null, 'value', s.source_key, 'code', 'record-gone'))
        when now_.versions <> s.known_versions then (
          select jsonb_agg(jsonb_build_object('column', f.key, 'value', f.value, 'code', 'changed-by-hand',
                   'params', jsonb_build_object('taken', s.known_vals ->> f.key) || case
  when now_.record ? (lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) || '_id') then jsonb_build_object('here', coalesce(
    (select i.name from list_item i where i.id = (now_.record ->> (lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) || '_id'))::uuid),
    (select m.name from municipality m where m.id = (now_.record ->> (lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) || '_id'))::uuid)))
  when now_.record ? lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) then jsonb_build_object('here', now_.record ->> lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')))
  else '{}'::jsonb end))
          from jsonb_each_text(s.vals) f where f.value is distinct from s.known_vals ->> f.key) end
    from "stage_clients" row
    left join lateral (select r.version
    + (select coalesce(sum(version), 0) from placement d where d.foundation_id = r.foundation_id and d.client_id = r.id)
    + (select coalesce(sum(version), 0) from household_membership d where d.foundation_id = r.foundation_id and d.client_id = r.id)
    + (select coalesce(sum(version), 0) from client_municipality d where d.foundation_id = r.foundation_id and d.client_id = r.id) as versions, to_jsonb(r) as record from "client" r
      where r.foundation_id = (select app.foundation()) and r.id = row.known_id) now_ on true
    where s.row_no = row.row_no and s.known and s.outcome is null;

update "stage_clients" set outcome = 'new' where outcome is null;

analyze "stage_clients" (row_no, source_key, record_id, known, known_id, outcome);

update import_row r set outcome = s.outcome, reasons = s.reasons,
      location_id = coalesce(s.location_id,
        $1::uuid, (select id from location order by created_at, id limit 1))
    from "stage_clients" s
    where r.foundation_id = (select app.foundation()) and r.batch_id = $2 and r.kind = $3 and r.row_no = s.row_no
      and s.outcome in ('held', 'refused', 'declined');

update import_row set location_id = coalesce($1::uuid, (select id from location order by created_at, id limit 1))
    where foundation_id = (select app.foundation()) and batch_id = $2 and kind = $3
      and vals is null and location_id is null;

-- contacts

create temporary table "stage_contacts" on commit drop as
    select r.row_no, r.line, r.file_name, r.source_key, r.record_id,
           r.vals - $1::text[] as vals, (select jsonb_object_agg(f.key, f.value) from jsonb_each(r.vals) f where f.key = any ($2::text[])) as computed,
           r.extra, r.decision, r.same_as,
           l.source_key is not null as known, l.record_id as known_id, l.vals as known_vals, l.versions as known_versions,
           null::uuid as client_id, null::uuid as worker_id, null::uuid as group_id, null::uuid as location_id,
           null::int as number, null::text as outcome, null::jsonb as reasons
    from import_row r
    left join import_link l on l.foundation_id = r.foundation_id and l.source = $3
      and l.kind = $4 and l.source_key = r.source_key
    where r.foundation_id = (select app.foundation()) and r.batch_id = $5 and r.kind = $6 and r.outcome is null;

create index on "stage_contacts" (source_key);

analyze "stage_contacts" (row_no, source_key, record_id, known, known_id, outcome);

update "stage_contacts" s
    set outcome = case when s.vals = first.vals then 'unchanged'
                       when 'contacts' = 'clients' and (s.vals ->> 'vNumber') is distinct from (first.vals ->> 'vNumber')
  and (s.vals ->> 'birthDate') is distinct from (first.vals ->> 'birthDate') then 'held'
                       else 'refused' end,
        reasons = case when s.vals = first.vals then null else jsonb_build_array(jsonb_build_object(
          'column', null, 'value', s.source_key,
          'code', case when 'contacts' = 'clients' and (s.vals ->> 'vNumber') is distinct from (first.vals ->> 'vNumber')
  and (s.vals ->> 'birthDate') is distinct from (first.vals ->> 'birthDate') then 'number-of-someone-else' else 'number-twice' end,
          'params', jsonb_build_object('line', first.line))) end
    from (select distinct on (source_key) source_key, row_no, line, vals from "stage_contacts"
          where source_key is not null order by source_key, row_no) first
    where s.source_key = first.source_key and s.row_no > first.row_no and s.decision is null;

with wanted as (
      select distinct s.vals ->> 'client' as key from "stage_contacts" s where s.vals ->> 'client' is not null
    ), candidate as (
      select 1 as rank, w.key, p.record_id as id, null::text as state
        from wanted w join "stage_clients" p on p.source_key = w.key and p.outcome = 'new'
      union all
      select 2, w.key, p.known_id, null from wanted w join "stage_clients" p on p.source_key = w.key
        where p.known_id is not null and (p.outcome in ('updated', 'unchanged') or p.reasons -> 0 ->> 'code' = 'changed-by-hand')
      union all
      select 3, w.key, null, p.outcome from wanted w join import_row p on p.source_key = w.key
        where p.foundation_id = (select app.foundation()) and p.kind = $1 and p.outcome = 'held'
          and p.reasons -> 0 ->> 'code' <> 'changed-by-hand'
          and p.batch_id in (select b.id from import_batch b where b.source = $2)
      union all
      select 4, w.key, null, p.outcome from wanted w join "stage_clients" p on p.source_key = w.key and p.decision = 'decline'
      union all
      select 5, w.key, l.record_id, case when l.record_id is null then 'declined' end
        from wanted w join import_link l on l.source_key = w.key
        where l.foundation_id = (select app.foundation()) and l.source = $3 and l.kind = $4
      union all
      select 6, w.key, null, p.outcome from wanted w join "stage_clients" p on p.source_key = w.key and p.outcome in ('refused', 'declined')
      union all
      select 6, w.key, null, p.outcome from wanted w
        join (select cells, outcome from import_row where foundation_id = (select app.foundation()) and batch_id = $5
              and kind = $6 and outcome = 'refused' and vals is null) p on w.key = any (p.cells)
    ), found as (
      select distinct on (key) key, id, state from candidate order by key, rank
    )
    update "stage_contacts" s set "client_id" = found.id,
      outcome = coalesce(s.outcome, case when found.state in ('held', 'declined') then found.state
                                         when found.id is null then 'refused' end),
      reasons = coalesce(s.reasons, case
        when found.state = 'held' then jsonb_build_array(jsonb_build_object(
  'column', $7::text, 'value', s.vals ->> 'client', 'code', $8::text, 'params', '{}'::jsonb))
        when found.state = 'refused' then jsonb_build_array(jsonb_build_object(
  'column', $9::text, 'value', s.vals ->> 'client', 'code', $10::text, 'params', '{}'::jsonb))
        when found.id is null and found.state is null then jsonb_build_array(jsonb_build_object(
  'column', $11::text, 'value', s.vals ->> 'client', 'code', $12::text, 'params', '{}'::jsonb)) end)
    from wanted left join found on found.key = wanted.key
    where s.vals ->> 'client' = wanted.key;

with wanted as (
      select distinct s.vals ->> 'worker' as key from "stage_contacts" s where s.vals ->> 'worker' is not null
    ), candidate as (
      select 1 as rank, w.key, p.record_id as id, null::text as state
        from wanted w join "stage_workers" p on p.source_key = w.key and p.outcome = 'new'
      union all
      select 2, w.key, p.known_id, null from wanted w join "stage_workers" p on p.source_key = w.key
        where p.known_id is not null and (p.outcome in ('updated', 'unchanged') or p.reasons -> 0 ->> 'code' = 'changed-by-hand')
      union all
      select 3, w.key, null, p.outcome from wanted w join import_row p on p.source_key = w.key
        where p.foundation_id = (select app.foundation()) and p.kind = $1 and p.outcome = 'held'
          and p.reasons -> 0 ->> 'code' <> 'changed-by-hand'
          and p.batch_id in (select b.id from import_batch b where b.source = $2)
      union all
      select 4, w.key, null, p.outcome from wanted w join "stage_workers" p on p.source_key = w.key and p.decision = 'decline'
      union all
      select 5, w.key, l.record_id, case when l.record_id is null then 'declined' end
        from wanted w join import_link l on l.source_key = w.key
        where l.foundation_id = (select app.foundation()) and l.source = $3 and l.kind = $4
      union all
      select 6, w.key, null, p.outcome from wanted w join "stage_workers" p on p.source_key = w.key and p.outcome in ('refused', 'declined')
      union all
      select 6, w.key, null, p.outcome from wanted w
        join (select cells, outcome from import_row where foundation_id = (select app.foundation()) and batch_id = $5
              and kind = $6 and outcome = 'refused' and vals is null) p on w.key = any (p.cells)
    ), found as (
      select distinct on (key) key, id, state from candidate order by key, rank
    )
    update "stage_contacts" s set "worker_id" = found.id,
      outcome = coalesce(s.outcome, case when found.state in ('held', 'declined') then found.state
                                         when found.id is null then 'refused' end),
      reasons = coalesce(s.reasons, case
        when found.state = 'held' then jsonb_build_array(jsonb_build_object(
  'column', $7::text, 'value', s.vals ->> 'worker', 'code', $8::text, 'params', '{}'::jsonb))
        when found.state = 'refused' then jsonb_build_array(jsonb_build_object(
  'column', $9::text, 'value', s.vals ->> 'worker', 'code', $10::text, 'params', '{}'::jsonb))
        when found.id is null and found.state is null then jsonb_build_array(jsonb_build_object(
  'column', $11::text, 'value', s.vals ->> 'worker', 'code', $12::text, 'params', '{}'::jsonb)) end)
    from wanted left join found on found.key = wanted.key
    where s.vals ->> 'worker' = wanted.key;

update "stage_contacts" s set outcome = case
        when s.decision = 'keep-hand' then 'unchanged'
        when s.vals = s.known_vals then 'unchanged'
        when s.known_id is null then 'declined'
        when s.decision = 'take-file' then 'updated'
        when now_.versions is null then 'refused'
        when now_.versions = s.known_versions then 'updated'
        else 'held' end,
      reasons = case
        when s.vals = s.known_vals or s.known_id is null or s.decision in ('take-file', 'keep-hand') then null
        when now_.versions is null then jsonb_build_array(jsonb_build_object('column', null, 'value', s.source_key, 'code', 'record-gone'))
        when now_.versions <> s.known_versions then (
          select jsonb_agg(jsonb_build_object('column', f.key, 'value', f.value, 'code', 'changed-by-hand',
                   'params', jsonb_build_object('taken', s.known_vals ->> f.key) || case
  when now_.record ? (lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) || '_id') then jsonb_build_object('here', coalesce(
    (select i.name from list_item i where i.id = (now_.record ->> (lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) || '_id'))::uuid),
    (select m.name from municipality m where m.id = (now_.record ->> (lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) || '_id'))::uuid)))
  when now_.record ? lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')) then jsonb_build_object('here', now_.record ->> lower(regexp_replace(f.key, '([A-Z])', '_\1', 'g')))
  else '{}'::jsonb end))
          from jsonb_each_text(s.vals) f where f.value is distinct from s.known_vals ->> f.key) end
    from "stage_contacts" row
    left join lateral (select r.version as versions, to_jsonb(r) as record from "contact_moment" r
      where r.foundation_id = (select app.foundation()) and r.id = row.known_id) now_ on true
    where s.row_no = row.row_no and s.known and s.outcome is null;

update "stage_contacts" set outcome = 'new' where outcome is null;

analyze "stage_contacts" (row_no, source_key, record_id, known, known_id, outcome);

update import_row r set outcome = s.outcome, reasons = s.reasons,
      location_id = coalesce(s.location_id, (select c.location_id from client c where c.foundation_id = (select app.foundation()) and c.id = s.client_id),
        (select p.location_id from stage_clients p where p.source_key = s.vals ->> 'client' limit 1),
        $1::uuid, (select id from location order by created_at, id limit 1))
    from "stage_contacts" s
    where r.foundation_id = (select app.foundation()) and r.batch_id = $2 and r.kind = $3 and r.row_no = s.row_no
      and s.outcome in ('held', 'refused', 'declined');

update import_row set location_id = coalesce($1::uuid, (select id from location order by created_at, id limit 1))
    where foundation_id = (select app.foundation()) and batch_id = $2 and kind = $3
      and vals is null and location_id is null;
