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
        select 'trajectories.started' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.started_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $63 and town.client_id = t.client_id
    and town.municipality_id = $64
    and
  ("town"."from_on" is null or "town"."from_on" <= t.started_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.started_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $65 and t.started_on between $66 and $67) counted group by dimension union all
        select 'trajectories.started' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.started_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $68 and town.client_id = t.client_id
    and town.municipality_id = $69
    and
  ("town"."from_on" is null or "town"."from_on" <= t.started_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.started_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $70 and t.started_on between $71 and $72) counted group by dimension union all
        select 'legal.familyReunificationOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $73 and town.client_id = l.client_id
    and town.municipality_id = $74
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $75 and kind.meaning = 'family-reunification' and l.opened_on between $76 and $77) counted group by dimension union all
        select 'legal.familyReunificationOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $78 and town.client_id = l.client_id
    and town.municipality_id = $79
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $80 and kind.meaning = 'family-reunification' and l.opened_on between $81 and $82) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $83::date) as on_date, null::text as dimension, case when l.closed_on <= $84 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $85 and town.client_id = l.client_id
    and town.municipality_id = $86
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $87::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $88::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $89 and kind.meaning = 'family-reunification' and l.opened_on <= $90
          and (l.opened_on >= $91 or l.closed_on is null or l.closed_on >= $92)) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $93::date) as on_date, null::text as dimension, case when l.closed_on <= $94 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $95 and town.client_id = l.client_id
    and town.municipality_id = $96
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $97::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $98::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $99 and kind.meaning = 'family-reunification' and l.opened_on <= $100
          and (l.opened_on >= $101 or l.closed_on is null or l.closed_on >= $102)) counted group by dimension union all
        select 'legal.familyReunificationCompleted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $103 and town.client_id = l.client_id
    and town.municipality_id = $104
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $105 and kind.meaning = 'family-reunification' and outcome.meaning = 'granted' and l.closed_on between $106 and $107) counted group by dimension union all
        select 'legal.familyReunificationCompleted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $108 and town.client_id = l.client_id
    and town.municipality_id = $109
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $110 and kind.meaning = 'family-reunification' and outcome.meaning = 'granted' and l.closed_on between $111 and $112) counted group by dimension union all
        select 'legal.otherOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $113 and town.client_id = l.client_id
    and town.municipality_id = $114
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $115 and kind.meaning = 'family-reunification' is not true and l.opened_on between $116 and $117) counted group by dimension union all
        select 'legal.otherOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $118 and town.client_id = l.client_id
    and town.municipality_id = $119
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $120 and kind.meaning = 'family-reunification' is not true and l.opened_on between $121 and $122) counted group by dimension union all
        select 'programmes.groups' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $123 and g.municipality_id = $124
  and g.starts_on between $125 and $126) counted group by dimension union all
        select 'programmes.groups' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $127 and g.municipality_id = $128
  and g.starts_on between $129 and $130) counted group by dimension union all
        select 'programmes.participants' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $131 and g.municipality_id = $132
  and g.starts_on between $133 and $134 and true) counted group by dimension union all
        select 'programmes.participants' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $135 and g.municipality_id = $136
  and g.starts_on between $137 and $138 and true) counted group by dimension union all
        select 'programmes.completed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $139 and g.municipality_id = $140
  and g.starts_on between $141 and $142 and e.completed) counted group by dimension union all
        select 'programmes.completed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $143 and g.municipality_id = $144
  and g.starts_on between $145 and $146 and e.completed) counted group by dimension union all
        select 'network.referrals' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $147 and town.client_id = r.client_id
    and town.municipality_id = $148
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $149 and true and r.asked_on between $150 and $151) counted group by dimension union all
        select 'network.referrals' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $152 and town.client_id = r.client_id
    and town.municipality_id = $153
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $154 and true and r.asked_on between $155 and $156) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $157 and town.client_id = r.client_id
    and town.municipality_id = $158
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $159 and r.answer = 'accepted' and r.answered_on between $160 and $161) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $162 and town.client_id = r.client_id
    and town.municipality_id = $163
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $164 and r.answer = 'accepted' and r.answered_on between $165 and $166) counted group by dimension union all
        select 'network.referralsCame' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $167 and town.client_id = r.client_id
    and town.municipality_id = $168
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $169 and r.attendance = 'came' and r.attended_on between $170 and $171) counted group by dimension union all
        select 'network.referralsCame' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $172 and town.client_id = r.client_id
    and town.municipality_id = $173
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $174 and r.attendance = 'came' and r.attended_on between $175 and $176) counted group by dimension union all
        select 'network.conferences' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $177 and town.client_id = k.client_id
    and town.municipality_id = $178
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $179 and m.held_on between $180 and $181
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.conferences' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $182 and town.client_id = k.client_id
    and town.municipality_id = $183
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $184 and m.held_on between $185 and $186
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.obstacles' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $187 and town.client_id = k.client_id
    and town.municipality_id = $188
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $189 and k.kind = 'obstacle' and k.noticed_on between $190 and $191
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $192 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $193 and k.noticed_on between $194 and $195) counted group by dimension union all
        select 'network.obstacles' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $196 and town.client_id = k.client_id
    and town.municipality_id = $197
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $198 and k.kind = 'obstacle' and k.noticed_on between $199 and $200
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $201 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $202 and k.noticed_on between $203 and $204) counted group by dimension union all
        select 'network.wrongRules' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $205 and town.client_id = k.client_id
    and town.municipality_id = $206
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $207 and k.kind = 'wrong-rules' and k.noticed_on between $208 and $209
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $210 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $211 and k.noticed_on between $212 and $213) counted group by dimension union all
        select 'network.wrongRules' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $214 and town.client_id = k.client_id
    and town.municipality_id = $215
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $216 and k.kind = 'wrong-rules' and k.noticed_on between $217 and $218
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $219 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $220 and k.noticed_on between $221 and $222) counted group by dimension union all
        select 'network.discrimination' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $223 and town.client_id = k.client_id
    and town.municipality_id = $224
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $225 and k.kind = 'discrimination' and k.noticed_on between $226 and $227
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $228 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $229 and k.noticed_on between $230 and $231) counted group by dimension union all
        select 'network.discrimination' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $232 and town.client_id = k.client_id
    and town.municipality_id = $233
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $234 and k.kind = 'discrimination' and k.noticed_on between $235 and $236
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $237 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $238 and k.noticed_on between $239 and $240) counted group by dimension union all
        select 'network.personal' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $241 and town.client_id = k.client_id
    and town.municipality_id = $242
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $243 and k.kind = 'personal' and k.noticed_on between $244 and $245
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $246 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $247 and k.noticed_on between $248 and $249) counted group by dimension union all
        select 'network.personal' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $250 and town.client_id = k.client_id
    and town.municipality_id = $251
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $252 and k.kind = 'personal' and k.noticed_on between $253 and $254
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $255 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $256 and k.noticed_on between $257 and $258) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $259 and town.client_id = c.client_id
    and town.municipality_id = $260
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $261 and c.held_on between $262 and $263
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $264 and town.client_id = c.client_id
    and town.municipality_id = $265
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $266 and c.held_on between $267 and $268
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $269 and p.started_on between $270 and $271) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $272 and p.started_on between $273 and $274) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $275 and job.meaning = 'language-coach'
        and w.in_service_on between $276 and $277) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $278 and job.meaning = 'language-coach'
        and w.in_service_on between $279 and $280) counted group by dimension union all
        select 'team.inService' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $281 and coalesce(w.in_service_on, '-infinity') <= $282
        and coalesce(w.left_service_on, 'infinity') >= $283) counted group by dimension union all
        select 'team.inService' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $284 and coalesce(w.in_service_on, '-infinity') <= $285
        and coalesce(w.left_service_on, 'infinity') >= $286) counted group by dimension;
