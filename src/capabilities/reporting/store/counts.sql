begin;

with "housed_now" as materialized (
    select p.id, p.client_id, p.housed_on, p.arrangement_id, c.sex, c.nareis, c.nationality_id, c.target_group_id,
      (extract(year from p.housed_on) - extract(year from c.birth_date)
        - case when to_char(p.housed_on, 'MMDD') < to_char(c.birth_date, 'MMDD') then 1 else 0 end)::int as age
    from placement p
    cross join lateral (
      select birth_date, sex, nareis, nationality_id, target_group_id from client
      where client.foundation_id = $1 and client.id = p.client_id offset 0) c
    where p.foundation_id = $2 and p.municipality_id = $3 and p.counts_for_target
      and p.housed_on between $4 and $5), "housed_before" as materialized (
    select p.id, p.client_id, p.housed_on, p.arrangement_id, c.sex, c.nareis, c.nationality_id, c.target_group_id,
      (extract(year from p.housed_on) - extract(year from c.birth_date)
        - case when to_char(p.housed_on, 'MMDD') < to_char(c.birth_date, 'MMDD') then 1 else 0 end)::int as age
    from placement p
    cross join lateral (
      select birth_date, sex, nareis, nationality_id, target_group_id from client
      where client.foundation_id = $6 and client.id = p.client_id offset 0) c
    where p.foundation_id = $7 and p.municipality_id = $8 and p.counts_for_target
      and p.housed_on between $9 and $10), "first_let_now" as materialized (
    select d.dwelling_id, d.first_on, d.persons from (
      select p.dwelling_id, min(p.housed_on) as first_on,
        count(distinct p.client_id) filter (where p.housed_on between $11 and $12) as persons
      from placement p
      where p.foundation_id = $13 and p.municipality_id = $14
        and p.dwelling_id is not null and p.housed_on is not null
      group by p.dwelling_id
    ) d where d.first_on between $15 and $16), "first_let_before" as materialized (
    select d.dwelling_id, d.first_on, d.persons from (
      select p.dwelling_id, min(p.housed_on) as first_on,
        count(distinct p.client_id) filter (where p.housed_on between $17 and $18) as persons
      from placement p
      where p.foundation_id = $19 and p.municipality_id = $20
        and p.dwelling_id is not null and p.housed_on is not null
      group by p.dwelling_id
    ) d where d.first_on between $21 and $22)
        select 'housing.housed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where true) counted group by dimension union all
        select 'housing.housed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where true) counted group by dimension union all
        select 'housing.adults' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.age >= 18) counted group by dimension union all
        select 'housing.adults' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.age >= 18) counted group by dimension union all
        select 'housing.children' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.age < 18) counted group by dimension union all
        select 'housing.children' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.age < 18) counted group by dimension union all
        select 'housing.male' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.sex = 'male') counted group by dimension union all
        select 'housing.male' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.sex = 'male') counted group by dimension union all
        select 'housing.female' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.sex = 'female') counted group by dimension union all
        select 'housing.female' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.sex = 'female') counted group by dimension union all
        select 'housing.otherGender' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.sex = 'other') counted group by dimension union all
        select 'housing.otherGender' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.sex = 'other') counted group by dimension union all
        select 'housing.nationality' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      (select i.name from list_item i where i.foundation_id = $23 and i.id = p.nationality_id)::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where true) counted group by dimension union all
        select 'housing.nationality' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      (select i.name from list_item i where i.foundation_id = $24 and i.id = p.nationality_id)::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where true) counted group by dimension union all
        select 'housing.familyReunificationArrivals' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.nareis) counted group by dimension union all
        select 'housing.familyReunificationArrivals' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.nareis) counted group by dimension union all
        select 'housing.unaccompaniedMinors' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.target_group_id in (
    select i.id from list_item i where i.foundation_id = $25 and i.meaning = $26)) counted group by dimension union all
        select 'housing.unaccompaniedMinors' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.target_group_id in (
    select i.id from list_item i where i.foundation_id = $27 and i.meaning = $28)) counted group by dimension union all
        select 'housing.gva' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.arrangement_id in (
    select i.id from list_item i where i.foundation_id = $29 and i.meaning = $30)) counted group by dimension union all
        select 'housing.gva' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.arrangement_id in (
    select i.id from list_item i where i.foundation_id = $31 and i.meaning = $32)) counted group by dimension union all
        select 'housing.houseSharing' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_now" p where p.arrangement_id in (
    select i.id from list_item i where i.foundation_id = $33 and i.meaning = $34)) counted group by dimension union all
        select 'housing.houseSharing' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select p.id as record_id, p.client_id, p.housed_on as on_date,
      null::text as dimension, p.age::text as attribute, 1 as weight
    from "housed_before" p where p.arrangement_id in (
    select i.id from list_item i where i.foundation_id = $35 and i.meaning = $36)) counted group by dimension union all
        select 'housing.dwellings' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select d.dwelling_id as record_id, null::uuid as client_id, d.first_on as on_date, null::text as dimension,
      d.persons::text as attribute, 1 as weight
    from "first_let_now" d where true) counted group by dimension union all
        select 'housing.dwellings' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select d.dwelling_id as record_id, null::uuid as client_id, d.first_on as on_date, null::text as dimension,
      d.persons::text as attribute, 1 as weight
    from "first_let_before" d where true) counted group by dimension union all
        select 'housing.singles' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select d.dwelling_id as record_id, null::uuid as client_id, d.first_on as on_date, null::text as dimension,
      d.persons::text as attribute, 1 as weight
    from "first_let_now" d where d.persons = 1) counted group by dimension union all
        select 'housing.singles' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select d.dwelling_id as record_id, null::uuid as client_id, d.first_on as on_date, null::text as dimension,
      d.persons::text as attribute, 1 as weight
    from "first_let_before" d where d.persons = 1) counted group by dimension union all
        select 'housing.families' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select d.dwelling_id as record_id, null::uuid as client_id, d.first_on as on_date, null::text as dimension,
      d.persons::text as attribute, 1 as weight
    from "first_let_now" d where d.persons > 1) counted group by dimension union all
        select 'housing.families' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select d.dwelling_id as record_id, null::uuid as client_id, d.first_on as on_date, null::text as dimension,
      d.persons::text as attribute, 1 as weight
    from "first_let_before" d where d.persons > 1) counted group by dimension union all
        select 'housing.target' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, null::uuid as client_id, make_date(t.year, case t.half when 1 then 1 else 7 end, 1) as on_date,
        null::text as dimension, t.year || '-' || t.half as attribute, t.target as weight
      from housing_target t where t.foundation_id = $37 and t.municipality_id = $38
        and make_date(t.year, case t.half when 1 then 1 else 7 end, 1) between $39 and $40) counted group by dimension union all
        select 'housing.target' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, null::uuid as client_id, make_date(t.year, case t.half when 1 then 1 else 7 end, 1) as on_date,
        null::text as dimension, t.year || '-' || t.half as attribute, t.target as weight
      from housing_target t where t.foundation_id = $41 and t.municipality_id = $42
        and make_date(t.year, case t.half when 1 then 1 else 7 end, 1) between $43 and $44) counted group by dimension union all
        select 'housing.corrections' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select r.id as record_id, null::uuid as client_id, r.corrected_on as on_date, null::text as dimension, r.reason as attribute, r.persons as weight
      from realisation_correction r where r.foundation_id = $45 and r.municipality_id = $46
        and r.corrected_on between $47 and $48) counted group by dimension union all
        select 'housing.corrections' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select r.id as record_id, null::uuid as client_id, r.corrected_on as on_date, null::text as dimension, r.reason as attribute, r.persons as weight
      from realisation_correction r where r.foundation_id = $49 and r.municipality_id = $50
        and r.corrected_on between $51 and $52) counted group by dimension union all
        select 'contacts.held' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $53 and town.client_id = c.client_id
    and town.municipality_id = $54
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      where c.foundation_id = $55 and c.held_on between $56 and $57) counted group by dimension union all
        select 'contacts.held' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $58 and town.client_id = c.client_id
    and town.municipality_id = $59
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      where c.foundation_id = $60 and c.held_on between $61 and $62) counted group by dimension union all
        select 'contacts.officeHours' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, case
  when settled.since is null then null
  when v.visit_on < settled.since + interval '6 months' then 'Vestiging (tot 6 maanden)'
  when v.visit_on < settled.since + interval '24 months' then 'Integratie (6 tot 24 maanden)'
  else 'Na 24 maanden' end as dimension, kind.name as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $63 and town.client_id = c.client_id
    and town.municipality_id = $64
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      cross join lateral (select app.settled_on(v.client_id) as since) settled
      where v.foundation_id = $65 and v.state = 'done' and c.held_on between $66 and $67) counted group by dimension union all
        select 'contacts.officeHours' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, case
  when settled.since is null then null
  when v.visit_on < settled.since + interval '6 months' then 'Vestiging (tot 6 maanden)'
  when v.visit_on < settled.since + interval '24 months' then 'Integratie (6 tot 24 maanden)'
  else 'Na 24 maanden' end as dimension, kind.name as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $68 and town.client_id = c.client_id
    and town.municipality_id = $69
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      cross join lateral (select app.settled_on(v.client_id) as since) settled
      where v.foundation_id = $70 and v.state = 'done' and c.held_on between $71 and $72) counted group by dimension union all
        select 'contacts.triage' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, outcome.word as dimension, outcome.word as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $73 and town.client_id = c.client_id
    and town.municipality_id = $74
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join (values ('find', 'Vindt het zelf'), ('do', 'Doet het zelf'), ('support', 'Heeft steun nodig'),
        ('elsewhere', 'Iemand anders helpt')) outcome (key, word) on outcome.key = v.triage_outcome
      where v.foundation_id = $75 and v.state = 'done' and c.held_on between $76 and $77) counted group by dimension union all
        select 'contacts.triage' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, outcome.word as dimension, outcome.word as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $78 and town.client_id = c.client_id
    and town.municipality_id = $79
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join (values ('find', 'Vindt het zelf'), ('do', 'Doet het zelf'), ('support', 'Heeft steun nodig'),
        ('elsewhere', 'Iemand anders helpt')) outcome (key, word) on outcome.key = v.triage_outcome
      where v.foundation_id = $80 and v.state = 'done' and c.held_on between $81 and $82) counted group by dimension union all
        select 'contacts.unknownVisitors' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select v.id as record_id, null::uuid as client_id, v.held_on as on_date, kind.name as dimension, kind.name as attribute, 1 as weight
      from visitor_contact v
      join list_item kind on kind.foundation_id = v.foundation_id and kind.id = v.kind_id
      where v.foundation_id = $83 and v.held_on between $84 and $85
        and (select array_agg(s.municipality_id) from location_municipality s
          where s.foundation_id = v.foundation_id and s.location_id = v.location_id
            and v.held_on between coalesce(s.from_on, '-infinity') and coalesce(s.until_on, 'infinity'))
          = array[$86::uuid]) counted group by dimension union all
        select 'contacts.unknownVisitors' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select v.id as record_id, null::uuid as client_id, v.held_on as on_date, kind.name as dimension, kind.name as attribute, 1 as weight
      from visitor_contact v
      join list_item kind on kind.foundation_id = v.foundation_id and kind.id = v.kind_id
      where v.foundation_id = $87 and v.held_on between $88 and $89
        and (select array_agg(s.municipality_id) from location_municipality s
          where s.foundation_id = v.foundation_id and s.location_id = v.location_id
            and v.held_on between coalesce(s.from_on, '-infinity') and coalesce(s.until_on, 'infinity'))
          = array[$90::uuid]) counted group by dimension union all
        select 'trajectories.started' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.started_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $91 and town.client_id = t.client_id
    and town.municipality_id = $92
    and
  ("town"."from_on" is null or "town"."from_on" <= t.started_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.started_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $93 and t.started_on between $94 and $95) counted group by dimension union all
        select 'trajectories.started' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.started_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $96 and town.client_id = t.client_id
    and town.municipality_id = $97
    and
  ("town"."from_on" is null or "town"."from_on" <= t.started_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.started_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $98 and t.started_on between $99 and $100) counted group by dimension union all
        select 'legal.familyReunificationOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $101 and town.client_id = l.client_id
    and town.municipality_id = $102
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $103 and kind.meaning = 'family-reunification' and l.opened_on between $104 and $105) counted group by dimension union all
        select 'legal.familyReunificationOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $106 and town.client_id = l.client_id
    and town.municipality_id = $107
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $108 and kind.meaning = 'family-reunification' and l.opened_on between $109 and $110) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $111::date) as on_date, null::text as dimension, case when l.closed_on <= $112 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $113 and town.client_id = l.client_id
    and town.municipality_id = $114
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $115::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $116::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $117 and kind.meaning = 'family-reunification' and l.opened_on <= $118
          and (l.opened_on >= $119 or l.closed_on is null or l.closed_on >= $120)) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $121::date) as on_date, null::text as dimension, case when l.closed_on <= $122 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $123 and town.client_id = l.client_id
    and town.municipality_id = $124
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $125::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $126::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $127 and kind.meaning = 'family-reunification' and l.opened_on <= $128
          and (l.opened_on >= $129 or l.closed_on is null or l.closed_on >= $130)) counted group by dimension union all
        select 'legal.familyReunificationCompleted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $131 and town.client_id = l.client_id
    and town.municipality_id = $132
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $133 and kind.meaning = 'family-reunification' and outcome.meaning = 'granted' and l.closed_on between $134 and $135) counted group by dimension union all
        select 'legal.familyReunificationCompleted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $136 and town.client_id = l.client_id
    and town.municipality_id = $137
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $138 and kind.meaning = 'family-reunification' and outcome.meaning = 'granted' and l.closed_on between $139 and $140) counted group by dimension union all
        select 'legal.otherOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $141 and town.client_id = l.client_id
    and town.municipality_id = $142
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $143 and kind.meaning = 'family-reunification' is not true and l.opened_on between $144 and $145) counted group by dimension union all
        select 'legal.otherOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $146 and town.client_id = l.client_id
    and town.municipality_id = $147
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $148 and kind.meaning = 'family-reunification' is not true and l.opened_on between $149 and $150) counted group by dimension union all
        select 'programmes.groups' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $151 and g.municipality_id = $152
  and g.starts_on between $153 and $154) counted group by dimension union all
        select 'programmes.groups' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $155 and g.municipality_id = $156
  and g.starts_on between $157 and $158) counted group by dimension union all
        select 'programmes.participants' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $159 and g.municipality_id = $160
  and g.starts_on between $161 and $162 and true) counted group by dimension union all
        select 'programmes.participants' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $163 and g.municipality_id = $164
  and g.starts_on between $165 and $166 and true) counted group by dimension union all
        select 'programmes.completed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $167 and g.municipality_id = $168
  and g.starts_on between $169 and $170 and e.completed) counted group by dimension union all
        select 'programmes.completed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $171 and g.municipality_id = $172
  and g.starts_on between $173 and $174 and e.completed) counted group by dimension union all
        select 'network.referrals' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $175 and town.client_id = r.client_id
    and town.municipality_id = $176
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $177 and true and r.asked_on between $178 and $179) counted group by dimension union all
        select 'network.referrals' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $180 and town.client_id = r.client_id
    and town.municipality_id = $181
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $182 and true and r.asked_on between $183 and $184) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $185 and town.client_id = r.client_id
    and town.municipality_id = $186
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $187 and r.answer = 'accepted' and r.answered_on between $188 and $189) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $190 and town.client_id = r.client_id
    and town.municipality_id = $191
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $192 and r.answer = 'accepted' and r.answered_on between $193 and $194) counted group by dimension union all
        select 'network.referralsCame' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $195 and town.client_id = r.client_id
    and town.municipality_id = $196
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $197 and r.attendance = 'came' and r.attended_on between $198 and $199) counted group by dimension union all
        select 'network.referralsCame' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $200 and town.client_id = r.client_id
    and town.municipality_id = $201
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $202 and r.attendance = 'came' and r.attended_on between $203 and $204) counted group by dimension union all
        select 'network.conferences' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $205 and town.client_id = k.client_id
    and town.municipality_id = $206
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $207 and m.held_on between $208 and $209
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.conferences' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $210 and town.client_id = k.client_id
    and town.municipality_id = $211
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $212 and m.held_on between $213 and $214
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.obstacles' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $215 and town.client_id = k.client_id
    and town.municipality_id = $216
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $217 and k.kind = 'obstacle' and k.noticed_on between $218 and $219
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $220 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $221 and k.noticed_on between $222 and $223) counted group by dimension union all
        select 'network.obstacles' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $224 and town.client_id = k.client_id
    and town.municipality_id = $225
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $226 and k.kind = 'obstacle' and k.noticed_on between $227 and $228
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $229 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $230 and k.noticed_on between $231 and $232) counted group by dimension union all
        select 'network.wrongRules' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $233 and town.client_id = k.client_id
    and town.municipality_id = $234
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $235 and k.kind = 'wrong-rules' and k.noticed_on between $236 and $237
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $238 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $239 and k.noticed_on between $240 and $241) counted group by dimension union all
        select 'network.wrongRules' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $242 and town.client_id = k.client_id
    and town.municipality_id = $243
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $244 and k.kind = 'wrong-rules' and k.noticed_on between $245 and $246
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $247 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $248 and k.noticed_on between $249 and $250) counted group by dimension union all
        select 'network.discrimination' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $251 and town.client_id = k.client_id
    and town.municipality_id = $252
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $253 and k.kind = 'discrimination' and k.noticed_on between $254 and $255
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $256 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $257 and k.noticed_on between $258 and $259) counted group by dimension union all
        select 'network.discrimination' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $260 and town.client_id = k.client_id
    and town.municipality_id = $261
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $262 and k.kind = 'discrimination' and k.noticed_on between $263 and $264
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $265 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $266 and k.noticed_on between $267 and $268) counted group by dimension union all
        select 'network.personal' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $269 and town.client_id = k.client_id
    and town.municipality_id = $270
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $271 and k.kind = 'personal' and k.noticed_on between $272 and $273
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $274 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $275 and k.noticed_on between $276 and $277) counted group by dimension union all
        select 'network.personal' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $278 and town.client_id = k.client_id
    and town.municipality_id = $279
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $280 and k.kind = 'personal' and k.noticed_on between $281 and $282
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $283 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $284 and k.noticed_on between $285 and $286) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $287 and town.client_id = c.client_id
    and town.municipality_id = $288
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $289 and c.held_on between $290 and $291
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $292 and town.client_id = c.client_id
    and town.municipality_id = $293
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $294 and c.held_on between $295 and $296
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $297 and p.started_on between $298 and $299) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $300 and p.started_on between $301 and $302) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $303 and job.meaning = 'language-coach'
        and w.in_service_on between $304 and $305) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $306 and job.meaning = 'language-coach'
        and w.in_service_on between $307 and $308) counted group by dimension union all
        select 'team.inService' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $309 and coalesce(w.in_service_on, '-infinity') <= $310
        and coalesce(w.left_service_on, 'infinity') >= $311) counted group by dimension union all
        select 'team.inService' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $312 and coalesce(w.in_service_on, '-infinity') <= $313
        and coalesce(w.left_service_on, 'infinity') >= $314) counted group by dimension;
