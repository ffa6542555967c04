/* Tables and columns that point at a client, and move along when two files become one. What is worked out from the others
   (words, couplings) and the pairs themselves do not. A table that is made later comes along by itself. */
create function app.hanging_on_client() returns table (of regclass, by_column name) language sql stable set search_path = public as $$
  select k.conrelid::regclass, a.attname
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
  where k.contype = 'f' and k.confrelid = 'client'::regclass
    and k.conrelid not in ('client_token'::regclass, 'client_coupling'::regclass, 'possible_double'::regclass)
  order by k.conrelid::regclass::text <> 'language_pair', k.conrelid::regclass::text, a.attname
$$;

/* Rows back as they were, in a table that may have more columns by now. */
create function app.put_back(of regclass, rows jsonb) returns void language plpgsql set search_path = public as $$
declare
  columns text;
begin
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
  from pg_attribute a where a.attrelid = of and a.attnum > 0 and not a.attisdropped and rows -> 0 ? a.attname;
  if columns is not null then
    execute format('insert into %s (%s) select %2$s from jsonb_populate_recordset(null::%1$s, $1)', of, columns) using rows;
  end if;
end $$;

/* Rows that only move from one file to another, or back, stay the rows that they were: nobody wrote in them. */
create or replace function app.bump_version() returns trigger language plpgsql as $$
begin
  if current_setting('app.keeps_version', true) = 'yes' then return new; end if;
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

/* Whose file this is to merge: kept where one writes, or offered by the location that keeps it. */
create function app.may_merge(client uuid, beside uuid) returns boolean language sql stable security definer set search_path = public as $$
  select app.reach() = 'foundation' or exists (
    select from client c where c.foundation_id = app.foundation() and c.id = $1 and (not c.secret or c.id = any (app.named_for()))
      and (c.location_id = any (app.places('write', 'basics')) or exists (
        select from possible_double p where p.foundation_id = c.foundation_id and p.verdict is null
          and p.one_id = least($1, $2) and p.other_id = greatest($1, $2)
          and p.asked_side = case when $1 < $2 then 'one' else 'other' end)))
$$;

create function app.ask_about_double(pair uuid) returns boolean language plpgsql security definer set search_path = public as $$
declare
  asked boolean;
begin
  update possible_double p set asked_by = app.account(), asked_at = now(),
    asked_side = case when c.id = p.one_id then 'one' else 'other' end
  from client c, client o
  where p.foundation_id = app.foundation() and p.id = $1 and p.verdict is null and p.asked_side is null
    and c.foundation_id = p.foundation_id and c.id in (p.one_id, p.other_id) and c.location_id = any (app.places('write', 'basics'))
    and o.foundation_id = p.foundation_id and o.id in (p.one_id, p.other_id) and o.id <> c.id
    and not o.location_id = any (app.places('write', 'basics')) and not app.hidden_among(array[p.one_id, p.other_id])
  returning true into asked;
  return coalesce(asked, false);
end $$;

/* The sides of pairs that one sees: where each is kept, whom to ask there, and what is written of it where it is offered. */
create function app.sides_of_doubles(pairs uuid[]) returns table (
  pair_id uuid, is_one boolean, client_id uuid, location text, leaders text[], offered boolean, person jsonb)
language sql stable security definer set search_path = public as $$
  select p.id, c.id = p.one_id, c.id, l.name,
    array(select w.name from role_holding h join worker w on w.foundation_id = h.foundation_id and w.id = h.worker_id
      where h.foundation_id = c.foundation_id and h.location_id = c.location_id and h.role = 'team-leader'
        and app.today() between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity') order by 1),
    asked.offered, case when asked.offered then to_jsonb(c) end
  from possible_double p join client c on c.foundation_id = p.foundation_id and c.id in (p.one_id, p.other_id)
  join location l on l.foundation_id = c.foundation_id and l.id = c.location_id
  cross join lateral (select coalesce(p.asked_side = case when c.id = p.one_id then 'one' else 'other' end, false)) asked (offered)
  where p.foundation_id = app.foundation() and p.id = any ($1) and not app.hidden_among(array[p.one_id, p.other_id])
    and exists (select from client mine where mine.foundation_id = p.foundation_id and mine.id in (p.one_id, p.other_id)
      and mine.location_id = any (app.places('write', 'basics')))
$$;

/* Moves one row after the other; what cannot stand twice in one file is laid aside. */
create function app.move_each(of regclass, by_column name, gone uuid, kept uuid, inout moved jsonb, inout aside jsonb)
language plpgsql set search_path = public as $$
declare
  line record;
begin
  for line in execute format('select id, to_jsonb(t) as row from %s t where foundation_id = app.foundation() and %I = $1 order by id', of, by_column) using gone loop
    begin
      execute format('update %s set %I = $1 where foundation_id = app.foundation() and id = $2', of, by_column) using kept, line.id;
      moved := moved || jsonb_build_array(jsonb_build_object('of', of::text, 'by', by_column, 'id', line.id));
    exception when unique_violation or exclusion_violation or check_violation then
      -- A row of somebody that only points here points at nobody, rather than at themselves.
      if by_column <> 'client_id' then
        execute format('update %s set %I = null where foundation_id = app.foundation() and id = $1', of, by_column) using line.id;
        moved := moved || jsonb_build_array(jsonb_build_object('of', of::text, 'by', by_column, 'id', line.id, 'emptied', true));
        continue;
      end if;
      execute format('delete from %s where foundation_id = app.foundation() and id = $1', of) using line.id;
      aside := aside || jsonb_build_array(jsonb_build_object('of', of::text, 'row', line.row));
    end;
  end loop;
end $$;

/* Lays aside the rows of one file that cannot stand beside those of another in the same days. */
create function app.make_room(of regclass, client uuid, beside uuid, inout aside jsonb) language plpgsql set search_path = public as $$
declare
  found jsonb;
begin
  execute format($q$
    with gone as (
      delete from %1$s l where l.foundation_id = app.foundation() and l.client_id = $1 and exists (
        select from %1$s w where w.foundation_id = l.foundation_id and w.client_id = $2
          and daterange(w.from_on, w.until_on, '[]') && daterange(l.from_on, l.until_on, '[]'))
      returning jsonb_build_object('of', '%1$s', 'row', to_jsonb(l)) as line)
    select coalesce(jsonb_agg(line), '[]') from gone $q$, of) into found using client, beside;
  aside := aside || found;
end $$;

/* Makes two files one: `columns` are the values of the file that is left, `names` other names that stay known, `numbers` the words by
   which numbers that are no more were found, `prefer` the tables in which the rows of the file that goes come before those of the other where both cannot stand. */
create function app.merge_clients(merge uuid, kept uuid, gone uuid, columns jsonb, names jsonb, numbers text[], prefer text[]) returns void
language plpgsql security definer set search_path = public as $$
declare
  foundation constant uuid := app.foundation();
  before client; after_ client; other client; t record;
  moved jsonb := '[]'; aside jsonb := '[]'; added jsonb := '[]'; assignments text; left_ bigint;
begin
  perform from client c where c.foundation_id = foundation and c.id in ($2, $3) order by c.id for update;
  select * into before from client c where c.foundation_id = foundation and c.id = $2;
  select * into other from client c where c.foundation_id = foundation and c.id = $3;
  if before.id is null or other.id is null or $2 = $3 or not (app.may_merge($2, $3) and app.may_merge($3, $2)) then
    raise exception 'these files are not for the actor to merge' using errcode = 'insufficient_privilege';
  end if;

  -- What was opened for once is not opened any further.
  with ended as (
    delete from file_opening o where o.foundation_id = foundation and o.client_id in ($2, $3) and o.ends_at > now()
    returning jsonb_build_object('of', 'file_opening', 'row', to_jsonb(o)) as line)
  select coalesce(jsonb_agg(line), '[]') into aside from ended;

  -- The pairs of the file that goes; that somebody is not the same as a third holds for the file that is left as well.
  with ended as (delete from possible_double p where p.foundation_id = foundation and $3 in (p.one_id, p.other_id)
    returning jsonb_build_object('of', 'possible_double', 'row', to_jsonb(p)) as line)
  select aside || coalesce(jsonb_agg(line), '[]') into aside from ended;
  with told as (
    insert into possible_double (foundation_id, id, one_id, other_id, probably, reasons, verdict, why, judged_by, judged_at)
    select foundation, gen_random_uuid(), least($2, third.id), greatest($2, third.id), false, p.reasons, p.verdict, p.why, p.judged_by, p.judged_at
    from jsonb_array_elements(aside) line
    cross join jsonb_populate_record(null::possible_double, line -> 'row') p
    cross join lateral (select case when p.one_id = $3 then p.other_id else p.one_id end) third (id)
    where line ->> 'of' = 'possible_double' and p.verdict = 'not-same' and third.id <> $2
    on conflict do nothing
    returning jsonb_build_object('of', 'possible_double', 'id', id) as line)
  select added || coalesce(jsonb_agg(line), '[]') into added from told;

  perform set_config('app.keeps_version', 'yes', true);
  for t in select one::regclass as of from unnest(array['household_membership', 'client_municipality']) one where one = any (prefer) loop
    aside := app.make_room(t.of, $2, $3, aside);
  end loop;
  for t in select * from app.hanging_on_client() loop
    select e.moved, e.aside into moved, aside from app.move_each(t.of, t.by_column, $3, $2, moved, aside) e;
  end loop;
  for t in select * from app.hanging_on_client() loop
    execute format('select count(*) from %s where foundation_id = $1 and %I = $2', t.of, t.by_column) into left_ using foundation, $3;
    if left_ > 0 then raise exception 'rows of % would be lost', t.of; end if;
  end loop;

  perform set_config('app.keeps_version', '', true);
  insert into client_merge (foundation_id, id, client_id, gone_id, gone_number, tokens, merged_by)
  values (foundation, $1, $2, $3, other.number, $6, app.account());
  delete from client c where c.foundation_id = foundation and c.id = $3;

  select string_agg(format('%1$I = n.%1$I', key), ', ') into assignments from jsonb_object_keys(columns) key;
  execute format('update client c set %s, secret = c.secret or $3 from jsonb_populate_record(null::client, $1) n
    where c.foundation_id = app.foundation() and c.id = $2', assignments) using columns, $2, other.secret;
  perform app.put_back('client_name', names);
  select added || coalesce(jsonb_agg(jsonb_build_object('of', 'client_name', 'id', name -> 'id')), '[]') into added from jsonb_array_elements(names) name;

  select * into after_ from client c where c.foundation_id = foundation and c.id = $2;
  insert into client_merge_origin (foundation_id, merge_id, kept_before, kept_after, gone, moved, aside, added)
  values (foundation, $1, to_jsonb(before), to_jsonb(after_), to_jsonb(other), moved, aside, added);
end $$;

/* What a merge moved and laid aside, as ids: who reads counts only those that were in sight. */
create function app.outline_of_merge(merge uuid) returns table (what text, of text, id uuid, client_id uuid)
language sql stable security definer set search_path = public as $$
  with origin as (
    select o.* from client_merge_origin o join client_merge m on m.foundation_id = o.foundation_id and m.id = o.merge_id
    where o.foundation_id = app.foundation() and o.merge_id = $1 and app.may_merge(m.client_id, m.gone_id))
  select 'moved', line ->> 'of', (line ->> 'id')::uuid, m.client_id
  from origin o join client_merge m on m.foundation_id = o.foundation_id and m.id = o.merge_id, jsonb_array_elements(o.moved) line
  union all
  select 'aside', line ->> 'of', (line #>> '{row,id}')::uuid, (line #>> '{row,client_id}')::uuid
  from origin o, jsonb_array_elements(o.aside) line where line ->> 'of' not in ('possible_double', 'file_opening')
$$;

/* What the two files of a merge were, for who keeps the file that is left: the columns of `client`, nothing that hangs on it. */
create function app.persons_of_merge(merge uuid) returns table (kept_before jsonb, kept_after jsonb, gone jsonb)
language sql stable security definer set search_path = public as $$
  select o.kept_before, o.kept_after, o.gone
  from client_merge_origin o join client_merge m on m.foundation_id = o.foundation_id and m.id = o.merge_id
  where o.foundation_id = app.foundation() and o.merge_id = $1 and app.may_merge(m.client_id, m.gone_id)
$$;

/* Rows that came to the file after the merge, of which it must be said whose they are. */
create function app.added_since_merge(merge uuid) returns table (of text, by_column text, id uuid) language plpgsql stable security definer set search_path = public as $$
declare
  m client_merge; t record;
begin
  select * into m from client_merge c where c.foundation_id = app.foundation() and c.id = $1 and app.may_merge(c.client_id, c.gone_id);
  if m.id is null then return; end if;
  for t in select * from app.hanging_on_client() f where f.of not in ('client_merge'::regclass, 'file_opening'::regclass) loop
    return query execute format('select $1, $2, h.id from %s h where h.foundation_id = $3 and h.%I = $4 and h.created_at > $5
      and not exists (select from client_merge_origin o, jsonb_array_elements(o.added) a where o.foundation_id = $3 and o.merge_id = $6
        and a ->> ''of'' = $1 and (a ->> ''id'')::uuid = h.id)', t.of, t.by_column)
      using t.of::text, t.by_column::text, m.foundation_id, m.client_id, m.merged_at, m.id;
  end loop;
end $$;

/* Makes them two again, as they were. What was written since stays with the file that was left, save the rows and the columns
   that are named here. Fails with exclusion_violation when what was added since stands in the way of what comes back. */
create function app.undo_merge(merge uuid, to_gone uuid[], columns_to_gone text[]) returns void
language plpgsql security definer set search_path = public as $$
declare
  m client_merge; o client_merge_origin; now_ jsonb; back text; t record; new_ record; line record; old_ record;
begin
  select * into m from client_merge c where c.foundation_id = app.foundation() and c.id = $1 for update;
  perform from client c where c.foundation_id = m.foundation_id and c.id = m.client_id for update;
  if m.id is null or m.undone_at is not null or not app.may_merge(m.client_id, m.gone_id) then
    raise exception 'this merge is not for the actor to undo' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from client_merge later where later.foundation_id = m.foundation_id and later.client_id = m.client_id
      and later.undone_at is null and later.id <> m.id and (later.merged_at, later.id) > (m.merged_at, m.id)) then
    raise exception 'a later merge comes first' using errcode = 'object_not_in_prerequisite_state';
  end if;
  select * into o from client_merge_origin k where k.foundation_id = m.foundation_id and k.merge_id = m.id;
  select to_jsonb(c) into now_ from client c where c.foundation_id = m.foundation_id and c.id = m.client_id;

  perform app.put_back('client', jsonb_build_array(o.gone || coalesce((
    select jsonb_object_agg(key, now_ -> key) from unnest($3) key where o.gone ? key and now_ -> key is distinct from o.kept_after -> key), '{}')));

  perform set_config('app.keeps_version', 'yes', true);
  for new_ in select a ->> 'of' as of, (a ->> 'id')::uuid as id from jsonb_array_elements(o.added) a loop
    execute format('delete from %I where foundation_id = $1 and id = $2', new_.of) using m.foundation_id, new_.id;
  end loop;
  for t in select * from app.added_since_merge(m.id) where id = any ($2) loop
    execute format('update %I set %I = $1 where foundation_id = $2 and id = $3', t.of, t.by_column) using m.gone_id, m.foundation_id, t.id;
  end loop;
  for line in select a ->> 'of' as of, a ->> 'by' as by_column, (a ->> 'id')::uuid as id, a ? 'emptied' as emptied from jsonb_array_elements(o.moved) a loop
    execute format('update %I set %2$I = $1 where foundation_id = $2 and id = $3 and (%2$I = $4 or $5 and %2$I is null)', line.of, line.by_column)
      using m.gone_id, m.foundation_id, line.id, m.client_id, line.emptied;
  end loop;
  delete from possible_double p where p.foundation_id = m.foundation_id and exists (
    select from jsonb_array_elements(o.aside) a where a ->> 'of' = 'possible_double'
      and (a #>> '{row,one_id}')::uuid = p.one_id and (a #>> '{row,other_id}')::uuid = p.other_id);
  for old_ in
    select a ->> 'of' as of, jsonb_agg(a -> 'row') as rows from jsonb_array_elements(o.aside) a
    -- Who was taken out of the third file meanwhile has no pair to come back to.
    where a ->> 'of' <> 'possible_double' or (select count(*) = 2 from client c where c.foundation_id = m.foundation_id
      and c.id in ((a #>> '{row,one_id}')::uuid, (a #>> '{row,other_id}')::uuid))
    group by 1 loop
    perform app.put_back(old_.of::regclass, old_.rows);
  end loop;

  -- A value that was changed since stays, unless it is said to be of the other; all others become what they were.
  perform set_config('app.keeps_version', case when now_ = o.kept_after then 'yes' else '' end, true);
  select string_agg(format('%1$I = b.%1$I', key), ', ') into back from jsonb_object_keys(o.kept_before) key
  where o.kept_before -> key is distinct from o.kept_after -> key
    and (now_ -> key is not distinct from o.kept_after -> key or key = any ($3));
  if back is not null then
    execute format('update client c set %s from jsonb_populate_record(null::client, $1) b where c.foundation_id = $2 and c.id = $3', back)
      using o.kept_before, m.foundation_id, m.client_id;
  end if;
  perform set_config('app.keeps_version', '', true);
  update client_merge c set undone_at = now(), undone_by = app.account() where c.foundation_id = m.foundation_id and c.id = m.id;
  perform app.write_client_tokens(m.foundation_id, array[m.client_id, m.gone_id]);
end $$;

do $$ declare f text; begin
  foreach f in array array['put_back(regclass, jsonb)', 'move_each(regclass, name, uuid, uuid, jsonb, jsonb)',
    'make_room(regclass, uuid, uuid, jsonb)'] loop
    execute 'revoke execute on function app.' || f || ' from public';
  end loop;
  foreach f in array array['hanging_on_client()', 'may_merge(uuid, uuid)', 'ask_about_double(uuid)', 'sides_of_doubles(uuid[])', 'merge_clients(uuid, uuid, uuid, jsonb, jsonb, text[], text[])',
    'outline_of_merge(uuid)', 'persons_of_merge(uuid)', 'added_since_merge(uuid)', 'undo_merge(uuid, uuid[], text[])'] loop
    execute 'revoke execute on function app.' || f || ' from public';
    execute 'grant execute on function app.' || f || ' to reisgezel_app';
  end loop;
end $$;
