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
        select 'legal.familyReunificationOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
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
  where l.foundation_id = $255 and kind.meaning in ('family-reunification', 'regular-family-reunification') and l.opened_on between $256 and $257) counted group by dimension union all
        select 'legal.familyReunificationOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
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
  where l.foundation_id = $260 and kind.meaning in ('family-reunification', 'regular-family-reunification') and l.opened_on between $261 and $262) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, greatest(l.opened_on, $263::date) as on_date, null::text as dimension, case when l.closed_on <= $264 then coalesce(outcome.name, 'closed') else 'open' end as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $265 and town.client_id = l.client_id
    and town.municipality_id = $266
    and
  ("town"."from_on" is null or "town"."from_on" <= greatest(l.opened_on, $267::date))
  and ("town"."until_on" is null or "town"."until_on" >= greatest(l.opened_on, $268::date))
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $269 and kind.meaning in ('family-reunification', 'regular-family-reunification') and l.opened_on <= $270
          and (l.opened_on >= $271 or l.closed_on is null or l.closed_on >= $272)) counted group by dimension union all
        select 'legal.familyReunificationHandled' as key, 'before' as period, dimension as word, sum(weight)::int as value
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
        select 'legal.familyReunificationCompleted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $283 and town.client_id = l.client_id
    and town.municipality_id = $284
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $285 and kind.meaning in ('family-reunification', 'regular-family-reunification') and outcome.meaning = 'granted' and l.closed_on between $286 and $287) counted group by dimension union all
        select 'legal.familyReunificationCompleted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, outcome.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $288 and town.client_id = l.client_id
    and town.municipality_id = $289
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $290 and kind.meaning in ('family-reunification', 'regular-family-reunification') and outcome.meaning = 'granted' and l.closed_on between $291 and $292) counted group by dimension union all
        select 'legal.otherOpened' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $293 and town.client_id = l.client_id
    and town.municipality_id = $294
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $295 and kind.meaning in ('family-reunification', 'regular-family-reunification') is not true and l.opened_on between $296 and $297) counted group by dimension union all
        select 'legal.otherOpened' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.opened_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $298 and town.client_id = l.client_id
    and town.municipality_id = $299
    and
  ("town"."from_on" is null or "town"."from_on" <= l.opened_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.opened_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $300 and kind.meaning in ('family-reunification', 'regular-family-reunification') is not true and l.opened_on between $301 and $302) counted group by dimension union all
        select 'legal.closed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, outcome.name::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $303 and town.client_id = l.client_id
    and town.municipality_id = $304
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $305 and l.closed_on between $306 and $307) counted group by dimension union all
        select 'legal.closed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, outcome.name::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $308 and town.client_id = l.client_id
    and town.municipality_id = $309
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $310 and l.closed_on between $311 and $312) counted group by dimension union all
        select 'legal.closedWithinHalfYear' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $313 and town.client_id = l.client_id
    and town.municipality_id = $314
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $315 and l.closed_on between $316 and $317 and l.closed_on <= (l.opened_on + interval '6 months')::date) counted group by dimension union all
        select 'legal.closedWithinHalfYear' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select l.id as record_id, l.client_id, l.closed_on as on_date, null::text as dimension, kind.name as attribute, 1 as weight
  from legal_case l
  join client_municipality town on town.foundation_id = $318 and town.client_id = l.client_id
    and town.municipality_id = $319
    and
  ("town"."from_on" is null or "town"."from_on" <= l.closed_on)
  and ("town"."until_on" is null or "town"."until_on" >= l.closed_on)
  join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
  left join list_item outcome on outcome.foundation_id = l.foundation_id and outcome.id = l.outcome_id
  where l.foundation_id = $320 and l.closed_on between $321 and $322 and l.closed_on <= (l.opened_on + interval '6 months')::date) counted group by dimension union all
        select 'legal.relativesReunited' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select r.case_id as record_id, r.client_id, r.arrived_on as on_date, null::text as dimension, kind.name as attribute,
             1 as weight
      from legal_relative r
  join client_municipality town on town.foundation_id = $323 and town.client_id = r.client_id
    and town.municipality_id = $324
    and
  ("town"."from_on" is null or "town"."from_on" <= r.arrived_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.arrived_on)
      join legal_case l on l.foundation_id = r.foundation_id and l.id = r.case_id
      join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
      where r.foundation_id = $325 and r.arrived_on between $326 and $327) counted group by dimension union all
        select 'legal.relativesReunited' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select r.case_id as record_id, r.client_id, r.arrived_on as on_date, null::text as dimension, kind.name as attribute,
             1 as weight
      from legal_relative r
  join client_municipality town on town.foundation_id = $328 and town.client_id = r.client_id
    and town.municipality_id = $329
    and
  ("town"."from_on" is null or "town"."from_on" <= r.arrived_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.arrived_on)
      join legal_case l on l.foundation_id = r.foundation_id and l.id = r.case_id
      join list_item kind on kind.foundation_id = l.foundation_id and kind.id = l.kind_id
      where r.foundation_id = $330 and r.arrived_on between $331 and $332) counted group by dimension union all
        select 'programmes.groups' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $333 and g.municipality_id = $334
  and g.starts_on between $335 and $336) counted group by dimension union all
        select 'programmes.groups' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select g.id as record_id, null::uuid as client_id, g.starts_on as on_date, programme.name as dimension,
             g.number as attribute, 1 as weight
      from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id where
  g.foundation_id = $337 and g.municipality_id = $338
  and g.starts_on between $339 and $340) counted group by dimension union all
        select 'programmes.participants' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $341 and g.municipality_id = $342
  and g.starts_on between $343 and $344 and true) counted group by dimension union all
        select 'programmes.participants' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $345 and g.municipality_id = $346
  and g.starts_on between $347 and $348 and true) counted group by dimension union all
        select 'programmes.completed' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $349 and g.municipality_id = $350
  and g.starts_on between $351 and $352 and e.completed) counted group by dimension union all
        select 'programmes.completed' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select e.id as record_id, e.client_id, g.starts_on as on_date, programme.name as dimension,
         case when e.completed then 'completed' else 'not-completed' end as attribute, 1 as weight
  from
  training_group g
  join list_item programme on programme.foundation_id = g.foundation_id and programme.id = g.programme_id
  join enrolment e on e.foundation_id = g.foundation_id and e.group_id = g.id
  where
  g.foundation_id = $353 and g.municipality_id = $354
  and g.starts_on between $355 and $356 and e.completed) counted group by dimension union all
        select 'network.referrals' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $357 and town.client_id = r.client_id
    and town.municipality_id = $358
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $359 and true and r.asked_on between $360 and $361) counted group by dimension union all
        select 'network.referrals' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.asked_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $362 and town.client_id = r.client_id
    and town.municipality_id = $363
    and
  ("town"."from_on" is null or "town"."from_on" <= r.asked_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.asked_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $364 and true and r.asked_on between $365 and $366) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $367 and town.client_id = r.client_id
    and town.municipality_id = $368
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $369 and r.answer = 'accepted' and r.answered_on between $370 and $371) counted group by dimension union all
        select 'network.referralsAccepted' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.answered_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $372 and town.client_id = r.client_id
    and town.municipality_id = $373
    and
  ("town"."from_on" is null or "town"."from_on" <= r.answered_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.answered_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $374 and r.answer = 'accepted' and r.answered_on between $375 and $376) counted group by dimension union all
        select 'network.referralsCame' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $377 and town.client_id = r.client_id
    and town.municipality_id = $378
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $379 and r.attendance = 'came' and r.attended_on between $380 and $381) counted group by dimension union all
        select 'network.referralsCame' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.attended_on as on_date, null::text as dimension, p.name as attribute, 1 as weight
    from referral r
  join client_municipality town on town.foundation_id = $382 and town.client_id = r.client_id
    and town.municipality_id = $383
    and
  ("town"."from_on" is null or "town"."from_on" <= r.attended_on)
  and ("town"."until_on" is null or "town"."until_on" >= r.attended_on)
    left join partner p on p.foundation_id = r.foundation_id and p.id = r.partner_id
    where r.foundation_id = $384 and r.attendance = 'came' and r.attended_on between $385 and $386) counted group by dimension union all
        select 'network.conferences' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $387 and town.client_id = k.client_id
    and town.municipality_id = $388
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $389 and m.held_on between $390 and $391
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.conferences' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select m.id as record_id, (array_agg(k.client_id order by k.client_id))[1] as client_id, m.held_on as on_date,
        null::text as dimension, null::text as attribute, 1 as weight
      from case_conference m
      join conference_client k on k.foundation_id = m.foundation_id and k.conference_id = m.id
  join client_municipality town on town.foundation_id = $392 and town.client_id = k.client_id
    and town.municipality_id = $393
    and
  ("town"."from_on" is null or "town"."from_on" <= m.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= m.held_on)
      where m.foundation_id = $394 and m.held_on between $395 and $396
      group by m.id, m.held_on) counted group by dimension union all
        select 'network.obstacles' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $397 and town.client_id = k.client_id
    and town.municipality_id = $398
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $399 and k.kind = 'obstacle' and k.noticed_on between $400 and $401
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $402 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $403 and k.noticed_on between $404 and $405) counted group by dimension union all
        select 'network.obstacles' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $406 and town.client_id = k.client_id
    and town.municipality_id = $407
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $408 and k.kind = 'obstacle' and k.noticed_on between $409 and $410
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $411 and k.kind = 'obstacle' and k.client_id is null
    and k.municipality_id = $412 and k.noticed_on between $413 and $414) counted group by dimension union all
        select 'network.wrongRules' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $415 and town.client_id = k.client_id
    and town.municipality_id = $416
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $417 and k.kind = 'wrong-rules' and k.noticed_on between $418 and $419
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $420 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $421 and k.noticed_on between $422 and $423) counted group by dimension union all
        select 'network.wrongRules' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $424 and town.client_id = k.client_id
    and town.municipality_id = $425
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $426 and k.kind = 'wrong-rules' and k.noticed_on between $427 and $428
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $429 and k.kind = 'wrong-rules' and k.client_id is null
    and k.municipality_id = $430 and k.noticed_on between $431 and $432) counted group by dimension union all
        select 'network.discrimination' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $433 and town.client_id = k.client_id
    and town.municipality_id = $434
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $435 and k.kind = 'discrimination' and k.noticed_on between $436 and $437
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $438 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $439 and k.noticed_on between $440 and $441) counted group by dimension union all
        select 'network.discrimination' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $442 and town.client_id = k.client_id
    and town.municipality_id = $443
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $444 and k.kind = 'discrimination' and k.noticed_on between $445 and $446
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $447 and k.kind = 'discrimination' and k.client_id is null
    and k.municipality_id = $448 and k.noticed_on between $449 and $450) counted group by dimension union all
        select 'network.personal' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $451 and town.client_id = k.client_id
    and town.municipality_id = $452
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $453 and k.kind = 'personal' and k.noticed_on between $454 and $455
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $456 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $457 and k.noticed_on between $458 and $459) counted group by dimension union all
        select 'network.personal' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
  select k.id as record_id, k.client_id, k.noticed_on as on_date, null::text as dimension, null::text as attribute, 1 as weight
  from concern k
  join client_municipality town on town.foundation_id = $460 and town.client_id = k.client_id
    and town.municipality_id = $461
    and
  ("town"."from_on" is null or "town"."from_on" <= k.noticed_on)
  and ("town"."until_on" is null or "town"."until_on" >= k.noticed_on)
  where k.foundation_id = $462 and k.kind = 'personal' and k.noticed_on between $463 and $464
  union all
  select k.id, null, k.noticed_on, null, null, 1 from concern k
  where k.foundation_id = $465 and k.kind = 'personal' and k.client_id is null
    and k.municipality_id = $466 and k.noticed_on between $467 and $468) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $469 and town.client_id = c.client_id
    and town.municipality_id = $470
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $471 and c.held_on between $472 and $473
        and exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and t.ended_on < c.held_on)
        and not exists (select from trajectory t where t.foundation_id = c.foundation_id and t.client_id = c.client_id
          and coalesce(t.ended_on, 'infinity') >= c.held_on)) counted group by dimension union all
        select 'network.formerClientQuestions' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select c.id as record_id, c.client_id, c.held_on as on_date, subject.name as dimension, subject.name as attribute,
        1 as weight
      from contact_moment c
  join client_municipality town on town.foundation_id = $474 and town.client_id = c.client_id
    and town.municipality_id = $475
    and
  ("town"."from_on" is null or "town"."from_on" <= c.held_on)
  and ("town"."until_on" is null or "town"."until_on" >= c.held_on)
      left join list_item subject on subject.foundation_id = c.foundation_id and subject.id = c.subject_id
      where c.foundation_id = $476 and c.held_on between $477 and $478
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
    where s.foundation_id = $449 and s.client_id = p.client_id and s.from_on <= p.held_on
      and coalesce(s.left_on, 'infinity') > p.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $450
    and town.client_id = p.client_id and coalesce(town.from_on, '-infinity') <= p.held_on
    and coalesce(town.until_on, 'infinity') >= p.held_on
      where p.foundation_id = $451 and p.held_on between $452 and $453 and coalesce(place.municipality_id, town.municipality_id) = $454) counted group by dimension union all
        select 'reception.preparations' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.held_on as on_date, place.name as dimension, p.kind as attribute, 1 as weight
      from asylum_preparation p
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $455 and s.client_id = p.client_id and s.from_on <= p.held_on
      and coalesce(s.left_on, 'infinity') > p.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $456
    and town.client_id = p.client_id and coalesce(town.from_on, '-infinity') <= p.held_on
    and coalesce(town.until_on, 'infinity') >= p.held_on
      where p.foundation_id = $457 and p.held_on between $458 and $459 and coalesce(place.municipality_id, town.municipality_id) = $460) counted group by dimension union all
        select 'reception.interviewsAttended' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select i.id as record_id, i.client_id, i.held_on as on_date, place.name as dimension, i.kind as attribute, 1 as weight
      from asylum_interview i
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $461 and s.client_id = i.client_id and s.from_on <= i.held_on
      and coalesce(s.left_on, 'infinity') > i.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $462
    and town.client_id = i.client_id and coalesce(town.from_on, '-infinity') <= i.held_on
    and coalesce(town.until_on, 'infinity') >= i.held_on
      where i.foundation_id = $463 and i.attended_by_id is not null and i.held_on between $464 and $465
        and coalesce(place.municipality_id, town.municipality_id) = $466) counted group by dimension union all
        select 'reception.interviewsAttended' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select i.id as record_id, i.client_id, i.held_on as on_date, place.name as dimension, i.kind as attribute, 1 as weight
      from asylum_interview i
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $467 and s.client_id = i.client_id and s.from_on <= i.held_on
      and coalesce(s.left_on, 'infinity') > i.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $468
    and town.client_id = i.client_id and coalesce(town.from_on, '-infinity') <= i.held_on
    and coalesce(town.until_on, 'infinity') >= i.held_on
      where i.foundation_id = $469 and i.attended_by_id is not null and i.held_on between $470 and $471
        and coalesce(place.municipality_id, town.municipality_id) = $472) counted group by dimension union all
        select 'reception.returnClients' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select t.counselling_id as record_id, t.client_id, t.held_on as on_date, place.name as dimension, null::text as attribute,
        1 as weight
      from (select distinct on (client_id) * from return_talk
        where foundation_id = $473 and held_on between $474 and $475
        order by client_id, held_on desc, id) t
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $476 and s.client_id = t.client_id and s.from_on <= t.held_on
      and coalesce(s.left_on, 'infinity') > t.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $477
    and town.client_id = t.client_id and coalesce(town.from_on, '-infinity') <= t.held_on
    and coalesce(town.until_on, 'infinity') >= t.held_on
      where coalesce(place.municipality_id, town.municipality_id) = $478) counted group by dimension union all
        select 'reception.returnClients' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select t.counselling_id as record_id, t.client_id, t.held_on as on_date, place.name as dimension, null::text as attribute,
        1 as weight
      from (select distinct on (client_id) * from return_talk
        where foundation_id = $479 and held_on between $480 and $481
        order by client_id, held_on desc, id) t
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $482 and s.client_id = t.client_id and s.from_on <= t.held_on
      and coalesce(s.left_on, 'infinity') > t.held_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $483
    and town.client_id = t.client_id and coalesce(town.from_on, '-infinity') <= t.held_on
    and coalesce(town.until_on, 'infinity') >= t.held_on
      where coalesce(place.municipality_id, town.municipality_id) = $484) counted group by dimension union all
        select 'reception.returnedOwnSupport' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $485 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $486
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $487 and r.outcome = 'own-support' and r.ended_on between $488 and $489
      and coalesce(place.municipality_id, town.municipality_id) = $490) counted group by dimension union all
        select 'reception.returnedOwnSupport' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $491 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $492
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $493 and r.outcome = 'own-support' and r.ended_on between $494 and $495
      and coalesce(place.municipality_id, town.municipality_id) = $496) counted group by dimension union all
        select 'reception.returnedWithOthers' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $497 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $498
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $499 and r.outcome = 'other-organisation' and r.ended_on between $500 and $501
      and coalesce(place.municipality_id, town.municipality_id) = $502) counted group by dimension union all
        select 'reception.returnedWithOthers' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $503 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $504
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $505 and r.outcome = 'other-organisation' and r.ended_on between $506 and $507
      and coalesce(place.municipality_id, town.municipality_id) = $508) counted group by dimension union all
        select 'reception.stayedAfterTalks' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $509 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $510
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $511 and r.outcome = 'stayed' and r.ended_on between $512 and $513
      and coalesce(place.municipality_id, town.municipality_id) = $514) counted group by dimension union all
        select 'reception.stayedAfterTalks' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
    select r.id as record_id, r.client_id, r.ended_on as on_date, place.name as dimension, null::text as attribute, 1 as weight
    from return_counselling r
  left join lateral (
    select l.name, l.municipality_id from reception_stay s
    join reception_location l on l.foundation_id = s.foundation_id and l.id = s.reception_location_id
    where s.foundation_id = $515 and s.client_id = r.client_id and s.from_on <= r.ended_on
      and coalesce(s.left_on, 'infinity') > r.ended_on
  ) place on true
  left join client_municipality town on place.municipality_id is null and town.foundation_id = $516
    and town.client_id = r.client_id and coalesce(town.from_on, '-infinity') <= r.ended_on
    and coalesce(town.until_on, 'infinity') >= r.ended_on
    where r.foundation_id = $517 and r.outcome = 'stayed' and r.ended_on between $518 and $519
      and coalesce(place.municipality_id, town.municipality_id) = $520) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $521 and p.started_on between $522 and $523) counted group by dimension union all
        select 'languagePairs.newPairs' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select p.id as record_id, p.client_id, p.started_on as on_date, null::text as dimension,
             null::text as attribute, 1 as weight
      from language_pair p where p.foundation_id = $524 and p.started_on between $525 and $526) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $527 and job.meaning = 'language-coach'
        and w.in_service_on between $528 and $529) counted group by dimension union all
        select 'languagePairs.newCoaches' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, null::text as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $530 and job.meaning = 'language-coach'
        and w.in_service_on between $531 and $532) counted group by dimension union all
        select 'team.inService' as key, 'now' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $533 and coalesce(w.in_service_on, '-infinity') <= $534
        and coalesce(w.left_service_on, 'infinity') >= $535) counted group by dimension union all
        select 'team.inService' as key, 'before' as period, dimension as word, sum(weight)::int as value
        from (
      select w.id as record_id, null::uuid as client_id, w.in_service_on as on_date, job.name as dimension,
             job.name as attribute, 1 as weight
      from worker w join list_item job on job.foundation_id = w.foundation_id and job.id = w.function_id
      where w.foundation_id = $536 and coalesce(w.in_service_on, '-infinity') <= $537
        and coalesce(w.left_service_on, 'infinity') >= $538) counted group by dimension;
