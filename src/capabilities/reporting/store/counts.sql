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
        select 'contacts.bySubject' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
             1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $63 and town.client_id = c.client_id
    and town.municipality_id = $64
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $65 and c.held_on between $66 and $67) counted group by dimension union all
        select 'contacts.bySubject' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
             1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $68 and town.client_id = c.client_id
    and town.municipality_id = $69
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $70 and c.held_on between $71 and $72) counted group by dimension union all
        select 'contacts.settling' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, null as dimension, kind.name as attribute, 1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $73 and town.client_id = c.client_id
    and town.municipality_id = $74
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      join (select foundation_id, client_id, min(housed_on) as on_date from placement
        where foundation_id = $75 group by 1, 2) home
        on home.foundation_id = c.foundation_id and home.client_id = c.client_id
      where c.foundation_id = $76 and c.held_on between $77 and $78
        and c.held_on >= home.on_date + make_interval(months => $79::int)
        and c.held_on < coalesce(home.on_date + make_interval(months => $80::int), 'infinity')) counted group by dimension union all
        select 'contacts.settling' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, null as dimension, kind.name as attribute, 1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $81 and town.client_id = c.client_id
    and town.municipality_id = $82
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      join (select foundation_id, client_id, min(housed_on) as on_date from placement
        where foundation_id = $83 group by 1, 2) home
        on home.foundation_id = c.foundation_id and home.client_id = c.client_id
      where c.foundation_id = $84 and c.held_on between $85 and $86
        and c.held_on >= home.on_date + make_interval(months => $87::int)
        and c.held_on < coalesce(home.on_date + make_interval(months => $88::int), 'infinity')) counted group by dimension union all
        select 'contacts.integrating' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, null as dimension, kind.name as attribute, 1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $89 and town.client_id = c.client_id
    and town.municipality_id = $90
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      join (select foundation_id, client_id, min(housed_on) as on_date from placement
        where foundation_id = $91 group by 1, 2) home
        on home.foundation_id = c.foundation_id and home.client_id = c.client_id
      where c.foundation_id = $92 and c.held_on between $93 and $94
        and c.held_on >= home.on_date + make_interval(months => $95::int)
        and c.held_on < coalesce(home.on_date + make_interval(months => $96::int), 'infinity')) counted group by dimension union all
        select 'contacts.integrating' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, null as dimension, kind.name as attribute, 1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $97 and town.client_id = c.client_id
    and town.municipality_id = $98
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      join (select foundation_id, client_id, min(housed_on) as on_date from placement
        where foundation_id = $99 group by 1, 2) home
        on home.foundation_id = c.foundation_id and home.client_id = c.client_id
      where c.foundation_id = $100 and c.held_on between $101 and $102
        and c.held_on >= home.on_date + make_interval(months => $103::int)
        and c.held_on < coalesce(home.on_date + make_interval(months => $104::int), 'infinity')) counted group by dimension union all
        select 'contacts.afterwards' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, null as dimension, kind.name as attribute, 1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $105 and town.client_id = c.client_id
    and town.municipality_id = $106
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      join (select foundation_id, client_id, min(housed_on) as on_date from placement
        where foundation_id = $107 group by 1, 2) home
        on home.foundation_id = c.foundation_id and home.client_id = c.client_id
      where c.foundation_id = $108 and c.held_on between $109 and $110
        and c.held_on >= home.on_date + make_interval(months => $111::int)
        and c.held_on < coalesce(home.on_date + make_interval(months => $112::int), 'infinity')) counted group by dimension union all
        select 'contacts.afterwards' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, null as dimension, kind.name as attribute, 1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $113 and town.client_id = c.client_id
    and town.municipality_id = $114
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      join (select foundation_id, client_id, min(housed_on) as on_date from placement
        where foundation_id = $115 group by 1, 2) home
        on home.foundation_id = c.foundation_id and home.client_id = c.client_id
      where c.foundation_id = $116 and c.held_on between $117 and $118
        and c.held_on >= home.on_date + make_interval(months => $119::int)
        and c.held_on < coalesce(home.on_date + make_interval(months => $120::int), 'infinity')) counted group by dimension union all
        select 'contacts.officeHours' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, case
  when settled.since is null then null
  when v.visit_on < settled.since + interval '6 months' then 'Vestiging (tot 6 maanden)'
  when v.visit_on < settled.since + interval '24 months' then 'Integratie (6 tot 24 maanden)'
  else 'Na 24 maanden' end as dimension, kind.name as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $121 and town.client_id = c.client_id
    and town.municipality_id = $122
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      cross join lateral (select app.settled_on(v.client_id) as since) settled
      where v.foundation_id = $123 and v.state = 'done' and c.held_on between $124 and $125) counted group by dimension union all
        select 'contacts.officeHours' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, case
  when settled.since is null then null
  when v.visit_on < settled.since + interval '6 months' then 'Vestiging (tot 6 maanden)'
  when v.visit_on < settled.since + interval '24 months' then 'Integratie (6 tot 24 maanden)'
  else 'Na 24 maanden' end as dimension, kind.name as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $126 and town.client_id = c.client_id
    and town.municipality_id = $127
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      cross join lateral (select app.settled_on(v.client_id) as since) settled
      where v.foundation_id = $128 and v.state = 'done' and c.held_on between $129 and $130) counted group by dimension union all
        select 'contacts.triage' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, outcome.word as dimension, outcome.word as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $131 and town.client_id = c.client_id
    and town.municipality_id = $132
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join (values ('find', 'Vindt het zelf'), ('do', 'Doet het zelf'), ('support', 'Heeft steun nodig'),
        ('elsewhere', 'Iemand anders helpt')) outcome (key, word) on outcome.key = v.triage_outcome
      where v.foundation_id = $133 and v.state = 'done' and c.held_on between $134 and $135) counted group by dimension union all
        select 'contacts.triage' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, outcome.word as dimension, outcome.word as attribute, 1 as weight
      from visit v
      join contact_moment c on c.foundation_id = v.foundation_id and c.id = v.id
  join client_municipality town on town.foundation_id = $136 and town.client_id = c.client_id
    and town.municipality_id = $137
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join (values ('find', 'Vindt het zelf'), ('do', 'Doet het zelf'), ('support', 'Heeft steun nodig'),
        ('elsewhere', 'Iemand anders helpt')) outcome (key, word) on outcome.key = v.triage_outcome
      where v.foundation_id = $138 and v.state = 'done' and c.held_on between $139 and $140) counted group by dimension union all
        select 'contacts.unknownVisitors' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select v.id as record_id, null::uuid as client_id, v.held_on as on_date, kind.name as dimension, kind.name as attribute, 1 as weight
      from visitor_contact v
      join list_item kind on kind.foundation_id = v.foundation_id and kind.id = v.kind_id
      where v.foundation_id = $141 and v.held_on between $142 and $143
        and (select array_agg(s.municipality_id) from location_municipality s
          where s.foundation_id = v.foundation_id and s.location_id = v.location_id
            and v.held_on between coalesce(s.from_on, '-infinity') and coalesce(s.until_on, 'infinity'))
          = array[$144::uuid]) counted group by dimension union all
        select 'contacts.unknownVisitors' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select v.id as record_id, null::uuid as client_id, v.held_on as on_date, kind.name as dimension, kind.name as attribute, 1 as weight
      from visitor_contact v
      join list_item kind on kind.foundation_id = v.foundation_id and kind.id = v.kind_id
      where v.foundation_id = $145 and v.held_on between $146 and $147
        and (select array_agg(s.municipality_id) from location_municipality s
          where s.foundation_id = v.foundation_id and s.location_id = v.location_id
            and v.held_on between coalesce(s.from_on, '-infinity') and coalesce(s.until_on, 'infinity'))
          = array[$148::uuid]) counted group by dimension union all
        select 'trajectories.started' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.started_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $149 and town.client_id = t.client_id
    and town.municipality_id = $150
    and
  ("town"."from_on" is null or "town"."from_on" <= t.started_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.started_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $151 and t.started_on between $152 and $153) counted group by dimension union all
        select 'trajectories.started' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.started_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $154 and town.client_id = t.client_id
    and town.municipality_id = $155
    and
  ("town"."from_on" is null or "town"."from_on" <= t.started_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.started_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $156 and t.started_on between $157 and $158) counted group by dimension union all
        select 'trajectories.running' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, $159::date as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $160 and town.client_id = t.client_id
    and town.municipality_id = $161
    and
  ("town"."from_on" is null or "town"."from_on" <= $162::date)
  and ("town"."until_on" is null or "town"."until_on" >= $163::date)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $164 and t.started_on <= $165
        and coalesce(t.ended_on, 'infinity') >= $166) counted group by dimension union all
        select 'trajectories.running' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, $167::date as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $168 and town.client_id = t.client_id
    and town.municipality_id = $169
    and
  ("town"."from_on" is null or "town"."from_on" <= $170::date)
  and ("town"."until_on" is null or "town"."until_on" >= $171::date)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      where t.foundation_id = $172 and t.started_on <= $173
        and coalesce(t.ended_on, 'infinity') >= $174) counted group by dimension union all
        select 'trajectories.ended' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.ended_on as on_date, reason.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $175 and town.client_id = t.client_id
    and town.municipality_id = $176
    and
  ("town"."from_on" is null or "town"."from_on" <= t.ended_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.ended_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      left join list_item reason on reason.foundation_id = t.foundation_id and reason.id = t.end_reason_id
      where t.foundation_id = $177 and t.ended_on between $178 and $179) counted group by dimension union all
        select 'trajectories.ended' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.id as record_id, t.client_id, t.ended_on as on_date, reason.name as dimension, kind.name as attribute,
             1 as weight
      from trajectory t
  join client_municipality town on town.foundation_id = $180 and town.client_id = t.client_id
    and town.municipality_id = $181
    and
  ("town"."from_on" is null or "town"."from_on" <= t.ended_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.ended_on)
      join list_item kind on kind.foundation_id = t.foundation_id and kind.id = t.kind_id
      left join list_item reason on reason.foundation_id = t.foundation_id and reason.id = t.end_reason_id
      where t.foundation_id = $182 and t.ended_on between $183 and $184) counted group by dimension union all
        select 'trajectories.exitInterviews' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select e.id as record_id, e.client_id, e.held_on as on_date, null as dimension, null as attribute, 1 as weight
      from exit_interview e
  join client_municipality town on town.foundation_id = $185 and town.client_id = e.client_id
    and town.municipality_id = $186
    and
  ("town"."from_on" is null or "town"."from_on" <= e.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= e.held_on)
      where e.foundation_id = $187 and e.held_on between $188 and $189) counted group by dimension union all
        select 'trajectories.exitInterviews' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select e.id as record_id, e.client_id, e.held_on as on_date, null as dimension, null as attribute, 1 as weight
      from exit_interview e
  join client_municipality town on town.foundation_id = $190 and town.client_id = e.client_id
    and town.municipality_id = $191
    and
  ("town"."from_on" is null or "town"."from_on" <= e.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= e.held_on)
      where e.foundation_id = $192 and e.held_on between $193 and $194) counted group by dimension union all
        select 'trajectories.goalsReached' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, g.client_id, s.held_on as on_date, null as dimension, null as attribute, 1 as weight
      from goal g
      join lateral (select held_on, score from goal_score s
        where s.foundation_id = g.foundation_id and s.goal_id = g.id and not s.baseline and s.held_on <= $195
        order by held_on desc limit 1) s on true
  join client_municipality town on town.foundation_id = $196 and town.client_id = g.client_id
    and town.municipality_id = $197
    and
  ("town"."from_on" is null or "town"."from_on" <= s.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= s.held_on)
      where g.foundation_id = $198 and g.withdrawn_on is null and s.score >= 0
        and s.held_on between $199 and $200) counted group by dimension union all
        select 'trajectories.goalsReached' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, g.client_id, s.held_on as on_date, null as dimension, null as attribute, 1 as weight
      from goal g
      join lateral (select held_on, score from goal_score s
        where s.foundation_id = g.foundation_id and s.goal_id = g.id and not s.baseline and s.held_on <= $201
        order by held_on desc limit 1) s on true
  join client_municipality town on town.foundation_id = $202 and town.client_id = g.client_id
    and town.municipality_id = $203
    and
  ("town"."from_on" is null or "town"."from_on" <= s.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= s.held_on)
      where g.foundation_id = $204 and g.withdrawn_on is null and s.score >= 0
        and s.held_on between $205 and $206) counted group by dimension union all
        select 'trajectories.checklistDone' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select i.id as record_id, i.client_id, i.set_on as on_date, null as dimension, null as attribute, 1 as weight
      from checklist_item i
  join client_municipality town on town.foundation_id = $207 and town.client_id = i.client_id
    and town.municipality_id = $208
    and
  ("town"."from_on" is null or "town"."from_on" <= i.set_on)
  and ("town"."until_on" is null or "town"."until_on" >= i.set_on)
      where i.foundation_id = $209 and i.state = 'done' and i.set_on between $210 and $211) counted group by dimension union all
        select 'trajectories.checklistDone' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select i.id as record_id, i.client_id, i.set_on as on_date, null as dimension, null as attribute, 1 as weight
      from checklist_item i
  join client_municipality town on town.foundation_id = $212 and town.client_id = i.client_id
    and town.municipality_id = $213
    and
  ("town"."from_on" is null or "town"."from_on" <= i.set_on)
  and ("town"."until_on" is null or "town"."until_on" >= i.set_on)
      where i.foundation_id = $214 and i.state = 'done' and i.set_on between $215 and $216) counted group by dimension union all
        select 'trajectories.domainsRisen' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select md5(m.id::text || now_.key)::uuid as record_id, m.client_id, m.taken_on as on_date, null as dimension, null as attribute, 1 as weight
      from (select distinct on (client_id, instrument) * from measurement
        where foundation_id = $217 and state = 'finished' and taken_on between $218 and $219
        order by client_id, instrument, taken_on desc, created_at desc) m
  join client_municipality town on town.foundation_id = $220 and town.client_id = m.client_id
    and town.municipality_id = $221
    and
  ("town"."from_on" is null or "town"."from_on" <= m.taken_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.taken_on)
      join lateral (select b.scores from measurement b
        where b.foundation_id = m.foundation_id and b.client_id = m.client_id and b.instrument = m.instrument
          and b.state = 'finished' and b.moment = 'baseline' and b.taken_on < m.taken_on
        order by b.taken_on, b.created_at limit 1) base on true
      cross join lateral jsonb_each(m.scores) now_
      where jsonb_typeof(now_.value -> 'level') = 'number' and jsonb_typeof(base.scores -> now_.key -> 'level') = 'number'
        and sign((now_.value ->> 'level')::int - (base.scores -> now_.key ->> 'level')::int) = $222) counted group by dimension union all
        select 'trajectories.domainsRisen' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select md5(m.id::text || now_.key)::uuid as record_id, m.client_id, m.taken_on as on_date, null as dimension, null as attribute, 1 as weight
      from (select distinct on (client_id, instrument) * from measurement
        where foundation_id = $223 and state = 'finished' and taken_on between $224 and $225
        order by client_id, instrument, taken_on desc, created_at desc) m
  join client_municipality town on town.foundation_id = $226 and town.client_id = m.client_id
    and town.municipality_id = $227
    and
  ("town"."from_on" is null or "town"."from_on" <= m.taken_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.taken_on)
      join lateral (select b.scores from measurement b
        where b.foundation_id = m.foundation_id and b.client_id = m.client_id and b.instrument = m.instrument
          and b.state = 'finished' and b.moment = 'baseline' and b.taken_on < m.taken_on
        order by b.taken_on, b.created_at limit 1) base on true
      cross join lateral jsonb_each(m.scores) now_
      where jsonb_typeof(now_.value -> 'level') = 'number' and jsonb_typeof(base.scores -> now_.key -> 'level') = 'number'
        and sign((now_.value ->> 'level')::int - (base.scores -> now_.key ->> 'level')::int) = $228) counted group by dimension union all
        select 'trajectories.domainsEqual' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select md5(m.id::text || now_.key)::uuid as record_id, m.client_id, m.taken_on as on_date, null as dimension, null as attribute, 1 as weight
      from (select distinct on (client_id, instrument) * from measurement
        where foundation_id = $229 and state = 'finished' and taken_on between $230 and $231
        order by client_id, instrument, taken_on desc, created_at desc) m
  join client_municipality town on town.foundation_id = $232 and town.client_id = m.client_id
    and town.municipality_id = $233
    and
  ("town"."from_on" is null or "town"."from_on" <= m.taken_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.taken_on)
      join lateral (select b.scores from measurement b
        where b.foundation_id = m.foundation_id and b.client_id = m.client_id and b.instrument = m.instrument
          and b.state = 'finished' and b.moment = 'baseline' and b.taken_on < m.taken_on
        order by b.taken_on, b.created_at limit 1) base on true
      cross join lateral jsonb_each(m.scores) now_
      where jsonb_typeof(now_.value -> 'level') = 'number' and jsonb_typeof(base.scores -> now_.key -> 'level') = 'number'
        and sign((now_.value ->> 'level')::int - (base.scores -> now_.key ->> 'level')::int) = $234) counted group by dimension union all
        select 'trajectories.domainsEqual' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select md5(m.id::text || now_.key)::uuid as record_id, m.client_id, m.taken_on as on_date, null as dimension, null as attribute, 1 as weight
      from (select distinct on (client_id, instrument) * from measurement
        where foundation_id = $235 and state = 'finished' and taken_on between $236 and $237
        order by client_id, instrument, taken_on desc, created_at desc) m
  join client_municipality town on town.foundation_id = $238 and town.client_id = m.client_id
    and town.municipality_id = $239
    and
  ("town"."from_on" is null or "town"."from_on" <= m.taken_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.taken_on)
      join lateral (select b.scores from measurement b
        where b.foundation_id = m.foundation_id and b.client_id = m.client_id and b.instrument = m.instrument
          and b.state = 'finished' and b.moment = 'baseline' and b.taken_on < m.taken_on
        order by b.taken_on, b.created_at limit 1) base on true
      cross join lateral jsonb_each(m.scores) now_
      where jsonb_typeof(now_.value -> 'level') = 'number' and jsonb_typeof(base.scores -> now_.key -> 'level') = 'number'
        and sign((now_.value ->> 'level')::int - (base.scores -> now_.key ->> 'level')::int) = $240) counted group by dimension union all
        select 'trajectories.domainsFallen' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select md5(m.id::text || now_.key)::uuid as record_id, m.client_id, m.taken_on as on_date, null as dimension, null as attribute, 1 as weight
      from (select distinct on (client_id, instrument) * from measurement
        where foundation_id = $241 and state = 'finished' and taken_on between $242 and $243
        order by client_id, instrument, taken_on desc, created_at desc) m
  join client_municipality town on town.foundation_id = $244 and town.client_id = m.client_id
    and town.municipality_id = $245
    and
  ("town"."from_on" is null or "town"."from_on" <= m.taken_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.taken_on)
      join lateral (select b.scores from measurement b
        where b.foundation_id = m.foundation_id and b.client_id = m.client_id and b.instrument = m.instrument
          and b.state = 'finished' and b.moment = 'baseline' and b.taken_on < m.taken_on
        order by b.taken_on, b.created_at limit 1) base on true
      cross join lateral jsonb_each(m.scores) now_
      where jsonb_typeof(now_.value -> 'level') = 'number' and jsonb_typeof(base.scores -> now_.key -> 'level') = 'number'
        and sign((now_.value ->> 'level')::int - (base.scores -> now_.key ->> 'level')::int) = $246) counted group by dimension union all
        select 'trajectories.domainsFallen' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select md5(m.id::text || now_.key)::uuid as record_id, m.client_id, m.taken_on as on_date, null as dimension, null as attribute, 1 as weight
      from (select distinct on (client_id, instrument) * from measurement
        where foundation_id = $247 and state = 'finished' and taken_on between $248 and $249
        order by client_id, instrument, taken_on desc, created_at desc) m
  join client_municipality town on town.foundation_id = $250 and town.client_id = m.client_id
    and town.municipality_id = $251
    and
  ("town"."from_on" is null or "town"."from_on" <= m.taken_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.taken_on)
      join lateral (select b.scores from measurement b
        where b.foundation_id = m.foundation_id and b.client_id = m.client_id and b.instrument = m.instrument
          and b.state = 'finished' and b.moment = 'baseline' and b.taken_on < m.taken_on
        order by b.taken_on, b.created_at limit 1) base on true
      cross join lateral jsonb_each(m.scores) now_
      where jsonb_typeof(now_.value -> 'level') = 'number' and jsonb_typeof(base.scores -> now_.key -> 'level') = 'number'
        and sign((now_.value ->> 'level')::int - (base.scores -> now_.key ->> 'level')::int) = $252) counted group by dimension union all
        select 'legal.opened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $253 and town.client_id = l.client_id
    and town.municipality_id = $254
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $255 and l.opened_on between $256 and $257) counted group by dimension union all
        select 'legal.opened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $258 and town.client_id = l.client_id
    and town.municipality_id = $259
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $260 and l.opened_on between $261 and $262) counted group by dimension union all
        select 'legal.familyReunificationOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $263 and town.client_id = l.client_id
    and town.municipality_id = $264
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $265 and kind.meaning in ('family-reunification', 'regular-family-reunification') and l.opened_on between $266 and $267) counted group by dimension union all
        select 'legal.familyReunificationOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $268 and town.client_id = l.client_id
    and town.municipality_id = $269
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $270 and kind.meaning in ('family-reunification', 'regular-family-reunification') and l.opened_on between $271 and $272) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $273::date) as on_date, null::text as dimension, case when l.closed_on <= $274 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $275 and town.client_id = l.client_id
    and town.municipality_id = $276
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $277::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $278::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $279 and kind.meaning in ('family-reunification', 'regular-family-reunification') and l.opened_on <= $280
          and (l.opened_on >= $281 or l.closed_on is null or l.closed_on >= $282)) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $283::date) as on_date, null::text as dimension, case when l.closed_on <= $284 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $285 and town.client_id = l.client_id
    and town.municipality_id = $286
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $287::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $288::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $289 and kind.meaning in ('family-reunification', 'regular-family-reunification') and l.opened_on <= $290
          and (l.opened_on >= $291 or l.closed_on is null or l.closed_on >= $292)) counted group by dimension union all
        select 'legal.familyReunificationCompleted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $293 and town.client_id = l.client_id
    and town.municipality_id = $294
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $295 and kind.meaning in ('family-reunification', 'regular-family-reunification') and outcome.meaning = 'granted' and l.closed_on between $296 and $297) counted group by dimension union all
        select 'legal.familyReunificationCompleted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $298 and town.client_id = l.client_id
    and town.municipality_id = $299
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $300 and kind.meaning in ('family-reunification', 'regular-family-reunification') and outcome.meaning = 'granted' and l.closed_on between $301 and $302) counted group by dimension union all
        select 'legal.otherOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $303 and town.client_id = l.client_id
    and town.municipality_id = $304
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $305 and kind.meaning in ('family-reunification', 'regular-family-reunification') is not true and l.opened_on between $306 and $307) counted group by dimension union all
        select 'legal.otherOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $308 and town.client_id = l.client_id
    and town.municipality_id = $309
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $310 and kind.meaning in ('family-reunification', 'regular-family-reunification') is not true and l.opened_on between $311 and $312) counted group by dimension union all
        select 'legal.otherHandled' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $313::date) as on_date, null::text as dimension, case when l.closed_on <= $314 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $315 and town.client_id = l.client_id
    and town.municipality_id = $316
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $317::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $318::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $319 and kind.meaning in ('family-reunification', 'regular-family-reunification') is not true and l.opened_on <= $320
          and (l.opened_on >= $321 or l.closed_on is null or l.closed_on >= $322)) counted group by dimension union all
        select 'legal.otherHandled' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $323::date) as on_date, null::text as dimension, case when l.closed_on <= $324 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $325 and town.client_id = l.client_id
    and town.municipality_id = $326
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $327::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $328::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $329 and kind.meaning in ('family-reunification', 'regular-family-reunification') is not true and l.opened_on <= $330
          and (l.opened_on >= $331 or l.closed_on is null or l.closed_on >= $332)) counted group by dimension union all
        select 'legal.termsMet' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, null::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join client_municipality town on town.foundation_id = $333 and town.client_id = t.client_id
    and town.municipality_id = $334
    and
  ("town"."from_on" is null or "town"."from_on" <= t.due_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.due_on)
  where t.foundation_id = $335 and t.state in ('running', 'done') and not t.first_day and t.due_on between $336 and $337 and t.state = 'done' and t.ended_on <= t.due_on) counted group by dimension union all
        select 'legal.termsMet' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, null::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join client_municipality town on town.foundation_id = $338 and town.client_id = t.client_id
    and town.municipality_id = $339
    and
  ("town"."from_on" is null or "town"."from_on" <= t.due_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.due_on)
  where t.foundation_id = $340 and t.state in ('running', 'done') and not t.first_day and t.due_on between $341 and $342 and t.state = 'done' and t.ended_on <= t.due_on) counted group by dimension union all
        select 'legal.termsMissed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, null::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join client_municipality town on town.foundation_id = $343 and town.client_id = t.client_id
    and town.municipality_id = $344
    and
  ("town"."from_on" is null or "town"."from_on" <= t.due_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.due_on)
  where t.foundation_id = $345 and t.state in ('running', 'done') and not t.first_day and t.due_on between $346 and $347 and (t.state = 'done' and t.ended_on > t.due_on or t.state = 'running' and t.due_on < app.today())) counted group by dimension union all
        select 'legal.termsMissed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, null::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join client_municipality town on town.foundation_id = $348 and town.client_id = t.client_id
    and town.municipality_id = $349
    and
  ("town"."from_on" is null or "town"."from_on" <= t.due_on)
  and ("town"."until_on" is null or "town"."until_on" >= t.due_on)
  where t.foundation_id = $350 and t.state in ('running', 'done') and not t.first_day and t.due_on between $351 and $352 and (t.state = 'done' and t.ended_on > t.due_on or t.state = 'running' and t.due_on < app.today())) counted group by dimension union all
        select 'legal.closed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, outcome.name::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $353 and town.client_id = l.client_id
    and town.municipality_id = $354
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $355 and l.closed_on between $356 and $357) counted group by dimension union all
        select 'legal.closed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, outcome.name::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $358 and town.client_id = l.client_id
    and town.municipality_id = $359
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $360 and l.closed_on between $361 and $362) counted group by dimension union all
        select 'legal.closedWithinHalfYear' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $363 and town.client_id = l.client_id
    and town.municipality_id = $364
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $365 and l.closed_on between $366 and $367 and l.closed_on <= (l.opened_on + interval '6 months')::date) counted group by dimension union all
        select 'legal.closedWithinHalfYear' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $368 and town.client_id = l.client_id
    and town.municipality_id = $369
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $370 and l.closed_on between $371 and $372 and l.closed_on <= (l.opened_on + interval '6 months')::date) counted group by dimension union all
        select 'legal.relativesReunited' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select r.id as record_id, r.client_id, r.arrived_on as on_date, null::text as dimension, kind.name as attribute,
             1 as weight
      from legal_relative r
  join client_municipality town on town.foundation_id = $373 and town.client_id = r.client_id
    and town.municipality_id = $374
    and
  ("town"."from_on" is null or "town"."from_on" <= r.arrived_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.arrived_on)
      join legal_case l on l.foundation_id = r.foundation_id and l.id = r.case_id
      join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
      where r.foundation_id = $375 and r.arrived_on between $376 and $377) counted group by dimension union all
        select 'legal.relativesReunited' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select r.id as record_id, r.client_id, r.arrived_on as on_date, null::text as dimension, kind.name as attribute,
             1 as weight
      from legal_relative r
  join client_municipality town on town.foundation_id = $378 and town.client_id = r.client_id
    and town.municipality_id = $379
    and
  ("town"."from_on" is null or "town"."from_on" <= r.arrived_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.arrived_on)
      join legal_case l on l.foundation_id = r.foundation_id and l.id = r.case_id
      join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
      where r.foundation_id = $380 and r.arrived_on between $381 and $382) counted group by dimension union all
        select 'legal.consultations' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $383 and town.client_id = c.client_id
    and town.municipality_id = $384
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      where c.foundation_id = $385 and c.legal and c.held_on between $386 and $387) counted group by dimension union all
        select 'legal.consultations' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, kind.name as dimension, kind.name as attribute,
             1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $388 and town.client_id = c.client_id
    and town.municipality_id = $389
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      join list_item kind on kind.foundation_id = c.foundation_id and kind.id = c.kind_id
      where c.foundation_id = $390 and c.legal and c.held_on between $391 and $392) counted group by dimension union all
        select 'legal.openedAtReception' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, place.name::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join reception_stay stay on stay.foundation_id = $393 and stay.client_id = l.client_id
    and stay.from_on <= l.opened_on and coalesce(stay.left_on, 'infinity') > l.opened_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $394
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $395 and l.opened_on between $396 and $397) counted group by dimension union all
        select 'legal.openedAtReception' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, place.name::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join reception_stay stay on stay.foundation_id = $398 and stay.client_id = l.client_id
    and stay.from_on <= l.opened_on and coalesce(stay.left_on, 'infinity') > l.opened_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $399
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $400 and l.opened_on between $401 and $402) counted group by dimension union all
        select 'legal.handledAtReception' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $403::date) as on_date, place.name::text as dimension, case when l.closed_on <= $404 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join reception_stay stay on stay.foundation_id = $405 and stay.client_id = l.client_id
    and stay.from_on <= greatest(l.opened_on, $406::date) and coalesce(stay.left_on, 'infinity') > greatest(l.opened_on, $407::date)
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $408
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $409 and l.opened_on <= $410
          and (l.opened_on >= $411 or l.closed_on is null or l.closed_on >= $412)) counted group by dimension union all
        select 'legal.handledAtReception' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $413::date) as on_date, place.name::text as dimension, case when l.closed_on <= $414 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join reception_stay stay on stay.foundation_id = $415 and stay.client_id = l.client_id
    and stay.from_on <= greatest(l.opened_on, $416::date) and coalesce(stay.left_on, 'infinity') > greatest(l.opened_on, $417::date)
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $418
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $419 and l.opened_on <= $420
          and (l.opened_on >= $421 or l.closed_on is null or l.closed_on >= $422)) counted group by dimension union all
        select 'legal.closedAtReception' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, place.name::text as dimension, case when l.closed_on <= $423 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join reception_stay stay on stay.foundation_id = $424 and stay.client_id = l.client_id
    and stay.from_on <= l.closed_on and coalesce(stay.left_on, 'infinity') > l.closed_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $425
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $426 and l.closed_on between $427 and $428) counted group by dimension union all
        select 'legal.closedAtReception' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, place.name::text as dimension, case when l.closed_on <= $429 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join reception_stay stay on stay.foundation_id = $430 and stay.client_id = l.client_id
    and stay.from_on <= l.closed_on and coalesce(stay.left_on, 'infinity') > l.closed_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $431
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $432 and l.closed_on between $433 and $434) counted group by dimension union all
        select 'legal.termsMetAtReception' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, place.name::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join reception_stay stay on stay.foundation_id = $435 and stay.client_id = t.client_id
    and stay.from_on <= t.due_on and coalesce(stay.left_on, 'infinity') > t.due_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $436
  where t.foundation_id = $437 and t.state in ('running', 'done') and not t.first_day and t.due_on between $438 and $439 and t.state = 'done' and t.ended_on <= t.due_on) counted group by dimension union all
        select 'legal.termsMetAtReception' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, place.name::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join reception_stay stay on stay.foundation_id = $440 and stay.client_id = t.client_id
    and stay.from_on <= t.due_on and coalesce(stay.left_on, 'infinity') > t.due_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $441
  where t.foundation_id = $442 and t.state in ('running', 'done') and not t.first_day and t.due_on between $443 and $444 and t.state = 'done' and t.ended_on <= t.due_on) counted group by dimension union all
        select 'legal.termsMissedAtReception' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, place.name::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join reception_stay stay on stay.foundation_id = $445 and stay.client_id = t.client_id
    and stay.from_on <= t.due_on and coalesce(stay.left_on, 'infinity') > t.due_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $446
  where t.foundation_id = $447 and t.state in ('running', 'done') and not t.first_day and t.due_on between $448 and $449 and (t.state = 'done' and t.ended_on > t.due_on or t.state = 'running' and t.due_on < app.today())) counted group by dimension union all
        select 'legal.termsMissedAtReception' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select t.id as record_id, t.client_id, t.due_on as on_date, place.name::text as dimension,
    case when t.state <> 'done' then 'never' when t.ended_on <= t.due_on then 'in-time' else 'after' end as attribute, 1 as weight
  from legal_term t
  join reception_stay stay on stay.foundation_id = $450 and stay.client_id = t.client_id
    and stay.from_on <= t.due_on and coalesce(stay.left_on, 'infinity') > t.due_on
  join reception_location place on place.foundation_id = stay.foundation_id and place.id = stay.reception_location_id
    and place.municipality_id = $451
  where t.foundation_id = $452 and t.state in ('running', 'done') and not t.first_day and t.due_on between $453 and $454 and (t.state = 'done' and t.ended_on > t.due_on or t.state = 'running' and t.due_on < app.today())) counted group by dimension union all
        select 'programmes.groups' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $455 and g.municipality_id = $456
  and g.starts_on between $457 and $458) counted group by dimension union all
        select 'programmes.groups' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $459 and g.municipality_id = $460
  and g.starts_on between $461 and $462) counted group by dimension union all
        select 'programmes.participants' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $463 and g.municipality_id = $464
  and g.starts_on between $465 and $466 and true) counted group by dimension union all
        select 'programmes.participants' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $467 and g.municipality_id = $468
  and g.starts_on between $469 and $470 and true) counted group by dimension union all
        select 'programmes.completed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $471 and g.municipality_id = $472
  and g.starts_on between $473 and $474 and e.completed) counted group by dimension union all
        select 'programmes.completed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $475 and g.municipality_id = $476
  and g.starts_on between $477 and $478 and e.completed) counted group by dimension union all
        select 'network.referrals' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $479 and town.client_id = r.client_id
    and town.municipality_id = $480
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $481 and true and r.asked_on between $482 and $483) counted group by dimension union all
        select 'network.referrals' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $484 and town.client_id = r.client_id
    and town.municipality_id = $485
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $486 and true and r.asked_on between $487 and $488) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $489 and town.client_id = r.client_id
    and town.municipality_id = $490
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $491 and r.answer = 'accepted' and r.answered_on between $492 and $493) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $494 and town.client_id = r.client_id
    and town.municipality_id = $495
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $496 and r.answer = 'accepted' and r.answered_on between $497 and $498) counted group by dimension union all
        select 'network.referralsCame' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $499 and town.client_id = r.client_id
    and town.municipality_id = $500
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $501 and r.attendance = 'came' and r.attended_on between $502 and $503) counted group by dimension union all
        select 'network.referralsCame' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $504 and town.client_id = r.client_id
    and town.municipality_id = $505
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $506 and r.attendance = 'came' and r.attended_on between $507 and $508) counted group by dimension union all
        select 'network.conferences' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $509 and town.client_id = k.client_id
    and town.municipality_id = $510
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $511 and m.held_on between $512 and $513
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.conferences' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $514 and town.client_id = k.client_id
    and town.municipality_id = $515
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $516 and m.held_on between $517 and $518
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.obstacles' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $519 and town.client_id = k.client_id
    and town.municipality_id = $520
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $521 and k.kind = 'obstacle' and k.noticed_on between $522 and $523
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $524 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $525 and k.noticed_on between $526 and $527) counted group by dimension union all
        select 'network.obstacles' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $528 and town.client_id = k.client_id
    and town.municipality_id = $529
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $530 and k.kind = 'obstacle' and k.noticed_on between $531 and $532
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $533 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $534 and k.noticed_on between $535 and $536) counted group by dimension union all
        select 'network.wrongRules' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $537 and town.client_id = k.client_id
    and town.municipality_id = $538
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $539 and k.kind = 'wrong-rules' and k.noticed_on between $540 and $541
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $542 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $543 and k.noticed_on between $544 and $545) counted group by dimension union all
        select 'network.wrongRules' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $546 and town.client_id = k.client_id
    and town.municipality_id = $547
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $548 and k.kind = 'wrong-rules' and k.noticed_on between $549 and $550
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $551 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $552 and k.noticed_on between $553 and $554) counted group by dimension union all
        select 'network.discrimination' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $555 and town.client_id = k.client_id
    and town.municipality_id = $556
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $557 and k.kind = 'discrimination' and k.noticed_on between $558 and $559
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $560 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $561 and k.noticed_on between $562 and $563) counted group by dimension union all
        select 'network.discrimination' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $564 and town.client_id = k.client_id
    and town.municipality_id = $565
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $566 and k.kind = 'discrimination' and k.noticed_on between $567 and $568
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $569 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $570 and k.noticed_on between $571 and $572) counted group by dimension union all
        select 'network.personal' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $573 and town.client_id = k.client_id
    and town.municipality_id = $574
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $575 and k.kind = 'personal' and k.noticed_on between $576 and $577
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $578 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $579 and k.noticed_on between $580 and $581) counted group by dimension union all
        select 'network.personal' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $582 and town.client_id = k.client_id
    and town.municipality_id = $583
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $584 and k.kind = 'personal' and k.noticed_on between $585 and $586
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $587 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $588 and k.noticed_on between $589 and $590) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $591 and town.client_id = c.client_id
    and town.municipality_id = $592
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $593 and c.held_on between $594 and $595
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $596 and town.client_id = c.client_id
    and town.municipality_id = $597
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $598 and c.held_on between $599 and $600
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)) counted group by dimension union all
        select 'reception.preparations' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.held_on as on_date, place.name as dimension, p.kind as attribute, 1 as weight
      from asylum_preparation p
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $601 and s.client_id = p.client_id and s.from_on <= p.held_on
      and coalesce(s.left_on, 'infinity') > p.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $602
    and town.client_id = p.client_id and coalesce(town.from_on, '-infinity') <= p.held_on
    and coalesce(town.until_on, 'infinity') >= p.held_on
      where p.foundation_id = $603 and p.held_on between $604 and $605 and coalesce(place.municipality_id, town.municipality_id) = $606) counted group by dimension union all
        select 'reception.preparations' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.held_on as on_date, place.name as dimension, p.kind as attribute, 1 as weight
      from asylum_preparation p
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $607 and s.client_id = p.client_id and s.from_on <= p.held_on
      and coalesce(s.left_on, 'infinity') > p.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $608
    and town.client_id = p.client_id and coalesce(town.from_on, '-infinity') <= p.held_on
    and coalesce(town.until_on, 'infinity') >= p.held_on
      where p.foundation_id = $609 and p.held_on between $610 and $611 and coalesce(place.municipality_id, town.municipality_id) = $612) counted group by dimension union all
        select 'reception.interviewsAttended' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select i.id as record_id, i.client_id, i.held_on as on_date, place.name as dimension, i.kind as attribute, 1 as weight
      from asylum_interview i
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $613 and s.client_id = i.client_id and s.from_on <= i.held_on
      and coalesce(s.left_on, 'infinity') > i.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $614
    and town.client_id = i.client_id and coalesce(town.from_on, '-infinity') <= i.held_on
    and coalesce(town.until_on, 'infinity') >= i.held_on
      where i.foundation_id = $615 and i.attended_by_id is not null and i.held_on between $616 and $617
        and coalesce(place.municipality_id, town.municipality_id) = $618) counted group by dimension union all
        select 'reception.interviewsAttended' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select i.id as record_id, i.client_id, i.held_on as on_date, place.name as dimension, i.kind as attribute, 1 as weight
      from asylum_interview i
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $619 and s.client_id = i.client_id and s.from_on <= i.held_on
      and coalesce(s.left_on, 'infinity') > i.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $620
    and town.client_id = i.client_id and coalesce(town.from_on, '-infinity') <= i.held_on
    and coalesce(town.until_on, 'infinity') >= i.held_on
      where i.foundation_id = $621 and i.attended_by_id is not null and i.held_on between $622 and $623
        and coalesce(place.municipality_id, town.municipality_id) = $624) counted group by dimension union all
        select 'reception.returnClients' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.counselling_id as record_id, t.client_id, t.held_on as on_date, place.name as dimension, null::text as attribute,
        1 as weight
      from (select distinct on (client_id) * from return_talk
        where foundation_id = $625 and held_on between $626 and $627
        order by client_id, held_on desc, id) t
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $628 and s.client_id = t.client_id and s.from_on <= t.held_on
      and coalesce(s.left_on, 'infinity') > t.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $629
    and town.client_id = t.client_id and coalesce(town.from_on, '-infinity') <= t.held_on
    and coalesce(town.until_on, 'infinity') >= t.held_on
      where coalesce(place.municipality_id, town.municipality_id) = $630) counted group by dimension union all
        select 'reception.returnClients' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.counselling_id as record_id, t.client_id, t.held_on as on_date, place.name as dimension, null::text as attribute,
        1 as weight
      from (select distinct on (client_id) * from return_talk
        where foundation_id = $631 and held_on between $632 and $633
        order by client_id, held_on desc, id) t
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $634 and s.client_id = t.client_id and s.from_on <= t.held_on
      and coalesce(s.left_on, 'infinity') > t.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $635
    and town.client_id = t.client_id and coalesce(town.from_on, '-infinity') <= t.held_on
    and coalesce(town.until_on, 'infinity') >= t.held_on
      where coalesce(place.municipality_id, town.municipality_id) = $636) counted group by dimension union all
        select 'reception.returnedOwnSupport' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $637 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $638
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $639 and r.outcome = 'own-support' and r.ended_on between $640 and $641
      and coalesce(place.municipality_id, town.municipality_id) = $642) counted group by dimension union all
        select 'reception.returnedOwnSupport' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $643 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $644
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $645 and r.outcome = 'own-support' and r.ended_on between $646 and $647
      and coalesce(place.municipality_id, town.municipality_id) = $648) counted group by dimension union all
        select 'reception.returnedWithOthers' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $649 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $650
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $651 and r.outcome = 'other-organisation' and r.ended_on between $652 and $653
      and coalesce(place.municipality_id, town.municipality_id) = $654) counted group by dimension union all
        select 'reception.returnedWithOthers' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $655 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $656
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $657 and r.outcome = 'other-organisation' and r.ended_on between $658 and $659
      and coalesce(place.municipality_id, town.municipality_id) = $660) counted group by dimension union all
        select 'reception.stayedAfterTalks' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $661 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $662
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $663 and r.outcome = 'stayed' and r.ended_on between $664 and $665
      and coalesce(place.municipality_id, town.municipality_id) = $666) counted group by dimension union all
        select 'reception.stayedAfterTalks' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $667 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $668
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $669 and r.outcome = 'stayed' and r.ended_on between $670 and $671
      and coalesce(place.municipality_id, town.municipality_id) = $672) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $673 and p.started_on between $674 and $675) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $676 and p.started_on between $677 and $678) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $679 and job.meaning = 'language-coach'
        and w.in_service_on between $680 and $681) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $682 and job.meaning = 'language-coach'
        and w.in_service_on between $683 and $684) counted group by dimension union all
        select 'team.inService' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $685 and coalesce(w.in_service_on, '-infinity') <= $686
        and coalesce(w.left_service_on, 'infinity') >= $687) counted group by dimension union all
        select 'team.inService' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $688 and coalesce(w.in_service_on, '-infinity') <= $689
        and coalesce(w.left_service_on, 'infinity') >= $690) counted group by dimension;
