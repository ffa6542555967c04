-- Written by `npm run schema` from db/migrations. Read it in reviews; change it by a migration.
--
-- PostgreSQL database dump
--

\restrict reisgezel

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: app; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA app;

--
-- Name: audit; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA audit;

--
-- Name: auth; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA auth;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

--
-- Name: asked_term; Type: TYPE; Schema: app; Owner: -
--

CREATE TYPE app.asked_term AS (
	low text,
	high text,
	exact text,
	vowels integer,
	also text[],
	whole boolean
);

--
-- Name: absence_changed(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.absence_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
declare
  away uuid[]; foundation uuid; clients uuid[];
begin
  foundation := case when tg_op = 'DELETE' then old.foundation_id else new.foundation_id end;
  away := case tg_op when 'INSERT' then array[new.worker_id] when 'DELETE' then array[old.worker_id]
    else array[old.worker_id, new.worker_id] end;
  clients := array(
    select t.client_id from trajectory t where t.foundation_id = foundation and t.worker_id = any (away)
    union
    select b.client_id from trajectory_guide b where b.foundation_id = foundation and b.worker_id = any (away) and not b.main);
  if clients <> '{}' then perform app.refresh_couplings(foundation, clients); end if;
  return null;
end $$;

--
-- Name: account(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.account() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.account', true), '')::uuid $$;

--
-- Name: added_since_merge(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.added_since_merge(merge uuid) RETURNS TABLE(of text, by_column text, id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
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
end $_$;

--
-- Name: address(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.address() RETURNS inet
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.address', true), '')::inet $$;

--
-- Name: address_key(text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.address_key(address text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $_$
  -- Figures that stand apart stay apart: 12-3 is not 123.
  select regexp_replace(regexp_replace(lower(translate(address,
    'ÁÀÄÂÃÅÉÈËÊÍÌÏÎÓÒÖÔÕÚÙÜÛÑÇáàäâãåéèëêíìïîóòöôõúùüûñç', 'AAAAAAEEEEIIIIOOOOOUUUUNCaaaaaaeeeeiiiiooooouuuunc') collate "C"),
    '([0-9])[^a-z0-9]+(?=[0-9])', '\1_', 'g'), '[^a-z0-9_]|_$', '', 'g')
$_$;

--
-- Name: answer_booking(uuid, integer, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.answer_booking(appointment uuid, version integer, answer text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
begin
  update appointment a set interpreter_answer = $3
  where a.foundation_id = app.foundation() and a.id = $1 and a.version = $2 and a.interpreter_id = app.worker() and a.cancelled_at is null;
  if found then return 'done'; end if;
  return case when exists (select from appointment a where a.foundation_id = app.foundation() and a.id = $1
    and a.interpreter_id = app.worker()) then 'stale' else 'not-found' end;
end $_$;

--
-- Name: answer_handover(uuid, integer, text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.answer_handover(handover uuid, version integer, answer text, remark text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
declare
  h handover; clients uuid[]; line record;
begin
  if not app.party_to_handover($1) then return 'not-found'; end if;
  select * into h from handover o where o.foundation_id = app.foundation() and o.id = $1 for update;
  if not (case when $3 = 'withdrawn' then h.offered_by = app.account() or app.leads(h.from_location_id)
    when $3 in ('accepted', 'declined') then app.leads(h.to_location_id) else false end) then return 'not-allowed'; end if;
  if h.state <> 'offered' then return 'answered'; end if;
  if h.version <> $2 then return 'stale'; end if;
  if $3 = 'accepted' then
    if h.from_on > app.today() then return 'too-early'; end if;
    clients := array(select p.client_id from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id);
    perform from client c where c.foundation_id = h.foundation_id and c.id = any (clients) order by c.id for update;
    -- Moved or marked secret since it was offered.
    if clients = '{}' or exists (select from client c where c.foundation_id = h.foundation_id and c.id = any (clients)
        and (c.location_id <> h.from_location_id or c.secret)) then return 'outdated'; end if;
    for line in select * from app.ending_with_handover(clients, h.to_location_id, h.from_on) loop
      if not line.ends then
        update trajectory t set worker_id = null where t.foundation_id = h.foundation_id and t.id = line.id;
      elsif line.of = 'trajectory' then
        update trajectory t set ended_on = h.from_on - 1, end_reason_id = coalesce(h.end_reason_id, t.end_reason_id)
        where t.foundation_id = h.foundation_id and t.id = line.id;
      else
        update language_pair p set ended_on = greatest(p.started_on, h.from_on - 1) where p.foundation_id = h.foundation_id and p.id = line.id;
      end if;
    end loop;
    update client c set location_id = h.to_location_id where c.foundation_id = h.foundation_id and c.id = any (clients);
    insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id)
    select h.foundation_id, app.account(), 'transfer', 'handover', h.id, id from unnest(clients) id;
  end if;
  update handover_client p set waits = false where p.foundation_id = h.foundation_id and p.handover_id = h.id;
  update handover o set state = $3, answered_by = app.account(), answered_at = now(), remark = $4
  where o.foundation_id = h.foundation_id and o.id = h.id;
  return 'done';
end $_$;

--
-- Name: ask_about_double(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.ask_about_double(pair uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
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
end $_$;

--
-- Name: batch(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.batch() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.batch', true), '')::uuid $$;

--
-- Name: birth_is_vague(date, text, boolean); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.birth_is_vague(birth_date date, birth_precision text, estimated boolean) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select estimated or birth_precision <> 'day' or to_char(birth_date, 'MM-DD') = '01-01'
$$;

--
-- Name: birth_tokens(jsonb, date, boolean); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.birth_tokens(parts jsonb, birth_date date, vague boolean) RETURNS TABLE(token text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select distinct mark || extract(year from birth_date)::int || '-' || (part ->> 'skeleton')
  from jsonb_array_elements(parts) part cross join unnest(array['~y', '~e']) mark
  where birth_date is not null and (mark = '~y' or vague)
$$;

--
-- Name: bookings(timestamp with time zone); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.bookings(from_at timestamp with time zone) RETURNS TABLE(id uuid, version integer, from_at timestamp with time zone, until_at timestamp with time zone, location text, room text, place text, language text, initials text[], answer text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select a.id, a.version, a.from_at, a.until_at, l.name, r.name, a.place, i.name,
    array(select upper(left(c.given_names, 1) || left(c.family_name, 1)) from appointment_client k
      join client c on c.foundation_id = k.foundation_id and c.id = k.client_id
      where k.foundation_id = a.foundation_id and k.appointment_id = a.id and not c.secret order by 1),
    a.interpreter_answer
  from appointment a
  join location l on l.foundation_id = a.foundation_id and l.id = a.location_id
  left join room r on r.foundation_id = a.foundation_id and r.id = a.room_id
  left join list_item i on i.foundation_id = a.foundation_id and i.id = a.interpreter_language_id
  where a.foundation_id = app.foundation() and a.interpreter_id = app.worker() and a.cancelled_at is null and a.until_at > $1
  order by a.from_at limit 500
$_$;

--
-- Name: bump_version(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.bump_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if current_setting('app.keeps_version', true) = 'yes' then return new; end if;
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;

--
-- Name: calendar_at(text, date); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.calendar_at(hash text, today date) RETURNS TABLE("foundationId" uuid, "accountId" uuid, "workerId" uuid, practice boolean, language text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select o.foundation_id, o.account_id, o.worker_id, f.kind = 'practice', coalesce(u.language, 'nl')
  from own_calendar o
  join foundation f on f.id = o.foundation_id
  join worker w on w.foundation_id = o.foundation_id and w.id = o.worker_id and coalesce(w.left_service_on, 'infinity') >= $2
  join auth.account_user u on u.id = o.account_id
  where o.feed_hash = $1 and exists (select from role_holding h
    where h.foundation_id = o.foundation_id and h.account_id = o.account_id and h.worker_id = o.worker_id
      and $2 between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity'))
$_$;

--
-- Name: change_visible(regclass, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.change_visible(of regclass, visible text) RETURNS void
    LANGUAGE plpgsql
    AS $_$
begin
  execute format('alter policy scope on %s using (%s) with check (%2$s)', of, visible);
end $_$;

--
-- Name: client_to_open(integer, timestamp with time zone); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.client_to_open(number integer, now_ timestamp with time zone) RETURNS TABLE(client_id uuid, location_id uuid, seen boolean, open_until timestamp with time zone)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
begin
  perform pg_advisory_xact_lock(hashtextextended(app.account()::text, 0));
  return query
    select c.id, c.location_id, app.sees_file(c.id),
      (select max(o.ends_at) from file_opening o where o.foundation_id = c.foundation_id and o.client_id = c.id
         and o.account_id = app.account() and o.kind = 'break-glass' and o.opened_at <= $2 and o.ends_at > $2)
    from client c where c.foundation_id = app.foundation() and c.number = $1 and app.may_open(c.id, 'break-glass');
end $_$;

--
-- Name: client_tokens_of(text[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.client_tokens_of(tokens text[]) RETURNS TABLE(token text, vowels integer)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select distinct split_part(word, '/', 1), coalesce(nullif(split_part(word, '/', 2), '')::int, -1) from unnest(tokens) word
$$;

--
-- Name: clients_of_conference(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.clients_of_conference(conference uuid) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select count(*) from conference_client k where k.foundation_id = app.foundation() and k.conference_id = $1
$_$;

--
-- Name: closed_housemates(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.closed_housemates(client uuid) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', o.id, 'number', o.number, 'givenNames', o.given_names, 'familyName', o.family_name, 'birthDate', o.birth_date,
      'birthDateEstimated', o.birth_date_estimated, 'birthDatePrecision', o.birth_date_precision, 'role', m.role)
    order by array_position(array['head', 'partner', 'child', 'lodger'], m.role), o.birth_date, o.number), '[]')
  from household_membership mine
  join household_membership m on m.foundation_id = mine.foundation_id and m.household_id = mine.household_id
    and (m.from_on is null or m.from_on <= app.today()) and (m.until_on is null or m.until_on >= app.today())
  join client o on o.foundation_id = m.foundation_id and o.id = m.client_id
  where $1 = any (app.opened('read', 'household')) and mine.foundation_id = app.foundation() and mine.client_id = $1
    and (mine.from_on is null or mine.from_on <= app.today()) and (mine.until_on is null or mine.until_on >= app.today())
    and o.id <> $1 and not o.secret
$_$;

--
-- Name: contact_kind_changed(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.contact_kind_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  update contact_moment m set legal = false where m.foundation_id = new.foundation_id and m.kind_id = new.id;
  return null;
end $$;

--
-- Name: contents_of_files(uuid[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.contents_of_files(clients uuid[]) RETURNS TABLE(part text, lines integer)
    LANGUAGE sql STABLE
    AS $_$
  select 'basics', (select count(*)::int from client_name where client_id = any ($1))
    + (select count(*)::int from client_nationality where client_id = any ($1))
    + (select count(*)::int from client_language where client_id = any ($1))
    + (select count(*)::int from client_identifier where client_id = any ($1))
    + (select count(*)::int from client_target_group where client_id = any ($1))
    + (select count(*)::int from residence_permit where client_id = any ($1))
    + (select count(*)::int from client_municipality where client_id = any ($1))
  union all select 'household', (select count(*)::int from household_membership where client_id = any ($1))
    + (select count(*)::int from relative where client_id = any ($1))
  union all select 'housing', (select count(*)::int from placement where client_id = any ($1))
  union all select 'guidance', (select count(*)::int from trajectory where client_id = any ($1))
  union all select 'contacts', (select count(*)::int from contact_moment where client_id = any ($1) and not legal)
  union all select 'groups', (select count(*)::int from enrolment where client_id = any ($1))
  union all select 'language', (select count(*)::int from language_pair where client_id = any ($1))
  union all select 'legal', (select count(*)::int from legal_case where client_id = any ($1))
    + (select count(*)::int from contact_moment where client_id = any ($1) and legal)
  union all select 'self-reliance', (select count(*)::int from measurement where client_id = any ($1) and state = 'finished')
    + (select count(*)::int from goal where client_id = any ($1))
  union all select 'planning', (select count(*)::int from task where client_id = any ($1) and done_at is null)
    + (select count(*)::int from appointment_client p
       join appointment a on a.foundation_id = p.foundation_id and a.id = p.appointment_id
       where p.client_id = any ($1) and a.cancelled_at is null and a.until_at > now())
  union all select 'network', (select count(*)::int from referral where client_id = any ($1))
    + (select count(*)::int from concern where client_id = any ($1))
    + (select count(*)::int from conference_client where client_id = any ($1))
$_$;

--
-- Name: contents_of_handover(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.contents_of_handover(handover uuid) RETURNS TABLE(part text, lines integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select c.* from handover h, lateral app.contents_of_files(
    array(select p.client_id from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id)) c
  where h.foundation_id = app.foundation() and h.id = $1 and h.state = 'offered' and app.leads(h.to_location_id)
    and app.party_to_handover(h.id)
$_$;

--
-- Name: count_concerns(date, date); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.count_concerns(from_on date, until_on date) RETURNS TABLE(kind text, month date, n integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select k.kind, date_trunc('month', k.noticed_on)::date, count(*)::int from concern k
  where k.foundation_id = app.foundation() and k.noticed_on between $1 and $2
    and (app.reach() = 'foundation' or app.roles() && array['coordinator'])
  group by 1, 2
$_$;

--
-- Name: count_names(integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.count_names(at_least integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    SET jit TO 'off'
    SET work_mem TO '128MB'
    AS $_$
declare
  f constant uuid := app.foundation();
begin
  if not app.roles() && array['system'] then
    raise exception 'names are counted by the system' using errcode = 'insufficient_privilege';
  end if;
  -- Two who count at once would trip over each other.
  perform pg_advisory_xact_lock(hashtextextended('client_name_count ' || f, 0));
  delete from client_name_count where foundation_id = f;
  insert into client_name_count (foundation_id, skeleton, location_id, files)
  select f, s.skeleton, s.location_id, s.files from (
    select counted.*, sum(files) over (partition by skeleton) as everywhere from (
      select had.skeleton, had.location_id, count(*)::int as files from (
        select distinct c.id, c.location_id, part ->> 'skeleton' as skeleton
        from client c cross join jsonb_array_elements(c.name_parts) part
        where c.foundation_id = f and not c.secret
        union
        select c.id, c.location_id, part ->> 'skeleton'
        from client_name n join client c on c.foundation_id = n.foundation_id and c.id = n.client_id
        cross join jsonb_array_elements(n.name_parts) part
        where n.foundation_id = f and not c.secret
      ) had group by had.skeleton, had.location_id
    ) counted
  ) s where s.everywhere >= $1 and s.skeleton <> '';
  insert into client_name_count (foundation_id, skeleton, location_id, files)
  select f, '', c.location_id, count(*) from client c where c.foundation_id = f and not c.secret group by c.location_id;
  return (select count(distinct n.skeleton) from client_name_count n where n.foundation_id = f and n.skeleton <> '');
end $_$;

--
-- Name: counted_names(text[], integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.counted_names(skeletons text[], at_least integer) RETURNS TABLE(skeleton text, files integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select n.skeleton, sum(n.files)::int from client_name_count n
  where n.foundation_id = app.foundation() and n.skeleton = any ($1)
    and (app.reach() = 'foundation' or n.location_id = any (app.places('read', 'basics')))
  group by n.skeleton
  having app.reach() = 'foundation' or n.skeleton = '' or sum(n.files) >= $2
$_$;

--
-- Name: coupling_differences(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.coupling_differences() RETURNS TABLE(fault text, worker_id uuid, client_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  if not app.roles() && array['system'] then
    raise exception 'couplings are checked by the system' using errcode = 'insufficient_privilege';
  end if;
  return query
  with lived as (
    select m.client_id, o.client_id as with_id, greatest(m.from_on, o.from_on) as from_on, least(m.until_on, o.until_on) as until_on
    from household_membership m
    join household_membership o on o.foundation_id = m.foundation_id and o.household_id = m.household_id and o.client_id <> m.client_id
    where m.foundation_id = app.foundation()
  ), own as (
    select t.worker_id, t.client_id, t.started_on, t.ended_on from trajectory t
    where t.foundation_id = app.foundation() and t.worker_id is not null
    union
    select b.worker_id, t.client_id, greatest(b.from_on, t.started_on), least(b.until_on, t.ended_on)
    from trajectory_guide b join trajectory t on t.foundation_id = b.foundation_id and t.id = b.trajectory_id
    where b.foundation_id = app.foundation() and not b.main
      and (b.until_on is null or t.started_on <= b.until_on) and (t.ended_on is null or t.ended_on >= b.from_on)
  ), guided as (
    select * from own
    union
    select a.stand_in_id, t.client_id, greatest(a.from_on, t.started_on), least(a.until_on, t.ended_on)
    from absence a join own t on t.worker_id = a.worker_id
    where a.foundation_id = app.foundation() and a.stand_in_id is not null
      and (a.until_on is null or t.started_on <= a.until_on) and (t.ended_on is null or t.ended_on >= a.from_on)
  ), found (worker_id, client_id, from_on, until_on, tie) as (
    select g.worker_id, g.client_id, g.started_on, g.ended_on, 'trajectory' from guided g
    union select g.worker_id, l.with_id, greatest(g.started_on, l.from_on), least(g.ended_on, l.until_on), 'trajectory'
      from guided g join lived l on l.client_id = g.client_id
    union select p.worker_id, p.client_id, p.started_on, p.ended_on, 'pair' from language_pair p
      where p.foundation_id = app.foundation()
  ), right_ as (
    select f.worker_id, f.client_id, f.from_on, f.until_on, f.tie, c.secret
    from found f join client c on c.foundation_id = app.foundation() and c.id = f.client_id
  ), kept as (
    select k.worker_id, k.client_id, k.from_on, k.until_on, k.tie, k.secret
    from client_coupling k where k.foundation_id = app.foundation()
  )
  select 'missing', m.worker_id, m.client_id from (select * from right_ except all select * from kept) m
  union all
  select 'extra', e.worker_id, e.client_id from (select * from kept except all select * from right_) e;
end $$;

--
-- Name: couplings_changed(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.couplings_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
declare touched record;
begin
  if tg_op = 'INSERT' then
    for touched in select foundation_id, array_agg(distinct client_id) as clients from new_rows group by 1 loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  elsif tg_op = 'UPDATE' then
    for touched in
      select foundation_id, array_agg(client_id) as clients from (
        select foundation_id, client_id from new_rows union select foundation_id, client_id from old_rows
      ) everybody group by 1
    loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  else
    for touched in select foundation_id, array_agg(distinct client_id) as clients from old_rows group by 1 loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  end if;
  return null;
end $$;

--
-- Name: decide_rule(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.decide_rule() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public'
    AS $$
declare
  decided constant text[] := array['state', 'decided_by_id', 'decided_worker_id', 'decided_name', 'decided_at', 'refusal',
    'version', 'updated_at'];
begin
  -- Row security refuses that, in its own words.
  if new.foundation_id <> old.foundation_id then
    return new;
  end if;
  if old.state <> 'proposed' or new.state = 'proposed' or to_jsonb(new) - decided <> to_jsonb(old) - decided then
    raise exception 'a change of a rule is decided once, and stays as it was proposed' using errcode = 'check_violation';
  end if;
  new.decided_by_id := coalesce(app.account(), new.decided_by_id);
  new.decided_worker_id := coalesce(app.worker(), new.decided_worker_id);
  new.decided_at := now();
  if new.state = 'withdrawn' and new.decided_by_id <> old.proposed_by_id then
    raise exception 'a change of a rule is withdrawn by who proposed it' using errcode = 'check_violation';
  end if;
  return new;
end $$;

--
-- Name: dwellings_at(text, text, text, integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.dwellings_at(street text, postcode text, house text, most integer) RETURNS TABLE(dwelling_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    AS $_$
declare
  f constant uuid := app.foundation();
  begins constant text := app.address_key(street);
  code constant text := app.address_key(postcode);
begin
  if begins is null and code is null then return; end if;
  if begins is not null then
    return query
    select d.id from dwelling d
    where d.foundation_id = f and d.address is not null
      and app.address_key(d.address) collate "C" >= begins and app.address_key(d.address) collate "C" < begins || '~'
      and substr(app.address_key(d.address), length(begins) + 1, 1) !~ '[0-9]'
      and (code is null or app.address_key(d.postcode) = code) limit most;
  else
    return query
    select d.id from dwelling d
    where d.foundation_id = f and d.postcode is not null and app.address_key(d.postcode) collate "C" = code
      and (house is null or app.address_key(d.address) ~ ('[^0-9_]' || app.address_key(house) || '([^0-9]|$)')) limit most;
  end if;
end $_$;

--
-- Name: enact_rule(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.enact_rule() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  if new.subject = 'day' then
    insert into designated_day (foundation_id, id, change_id, designated_on, source, link)
    values (new.foundation_id, new.id, new.id, new.valid_from, new.source, new.link);
    return null;
  end if;
  update rule_version v set replaced_from = new.valid_from
  where v.foundation_id = new.foundation_id and v.rule = new.rule
    and daterange(v.valid_from, least(v.valid_until, v.replaced_from)) @> new.valid_from;
  insert into rule_version (foundation_id, id, change_id, rule, length_value, length_unit, applies_to, regime, valid_from,
    valid_until, source, link, certainty)
  values (new.foundation_id, new.id, new.id, new.rule, new.length_value, new.length_unit, new.applies_to, new.regime, new.valid_from,
    new.valid_until, new.source, new.link, new.certainty);
  return null;
end $$;

--
-- Name: ending_with_handover(uuid[], uuid, date); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.ending_with_handover(clients uuid[], to_location uuid, from_on date) RETURNS TABLE(of text, id uuid, client_id uuid, worker_id uuid, ends boolean)
    LANGUAGE sql STABLE
    AS $_$
  with running as (
    select 'trajectory' as of, t.id, t.client_id, t.worker_id, t.started_on, t.ended_on, t.foundation_id from trajectory t
    union all
    select 'language_pair', p.id, p.client_id, p.worker_id, p.started_on, p.ended_on, p.foundation_id from language_pair p
  )
  select r.of, r.id, r.client_id, r.worker_id, r.started_on < $3 or r.of = 'language_pair' from running r
  where r.foundation_id = app.foundation() and r.client_id = any ($1) and r.worker_id is not null
    and (r.ended_on is null or r.ended_on >= $3)
    and not app.works_at(r.worker_id, $2)
$_$;

--
-- Name: everywhere(text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.everywhere(right_ text, compartment text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$ select coalesce(current_setting('app.' || $1 || '_all_' || $2, true), '') <> '' $_$;

--
-- Name: find_by_reach(text, text, integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.find_by_reach(figures text, address text, most integer) RETURNS TABLE(client_id uuid, how text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    AS $$
declare
  f constant uuid := app.foundation();
  places constant uuid[] := coalesce(app.places('read', 'basics'), '{}');
  own constant uuid[] := app.own_words('basics');
begin
  return query
    (select c.id, 'phone' from client c
     where figures is not null and c.foundation_id = f and c.phone is not null
       and reverse(app.phone_figures(c.phone)) collate "C" >= reverse(figures)
       and reverse(app.phone_figures(c.phone)) collate "C" < reverse(figures) || ':'
       and (c.location_id = any (places) and not c.secret or c.id = any (own)) limit most)
    union all
    (select c.id, 'email' from client c
     where address is not null and c.foundation_id = f and c.email is not null and lower(c.email) collate "C" = lower(address)
       and (c.location_id = any (places) and not c.secret or c.id = any (own)) limit most);
end $$;

--
-- Name: find_files(text, jsonb, date, date, integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.find_files(door text, asked jsonb, born_from date, born_until date, most integer) RETURNS TABLE(client_id uuid, wholes integer, weight double precision)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    SET enable_sort TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    SET enable_material TO 'off'
    SET enable_memoize TO 'off'
    AS $$
#variable_conflict use_column
declare
  f constant uuid := app.foundation();
  -- What the policy of client_token says, once for all rows: row by row it takes most of the time.
  places constant uuid[] := coalesce(app.places('read', door), '{}');
  own constant uuid[] := app.own_words(door);
  place constant uuid := case when cardinality(places) = 1 then places[1] end;
  terms app.asked_term[];
  sizes int[];
  ordered int[];
  a app.asked_term;
  b app.asked_term;
  rest app.asked_term[];
  counted int := 300;
  looked_at int;
  size int;
  hits uuid[];
begin
  select array_agg(t) into terms from jsonb_populate_recordset(null::app.asked_term, asked) t;
  -- Who sees single files: all words of these at once.
  if cardinality(places) = 0 then
    return query
    with looked as materialized (
      select t.client_id, t.token, t.vowels from client_token t where t.foundation_id = f and t.client_id = any (own)
    ), had as (
      select l.client_id, r.at, coalesce(bool_or(r.whole or l.token = r.exact or l.token = any (r.also)), false) as whole
      from looked l join unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at)
        on l.token >= r.low and l.token < r.high and (l.token <> r.exact or r.vowels is null or app.vowels_agree(l.vowels, r.vowels))
          or l.token = any (r.also)
      group by l.client_id, r.at
    ), counted_terms as (
      select had.client_id, had.whole, count(*) over (partition by had.at) as n from had
    )
    select t.client_id, sum(t.whole::int)::int, sum(case when t.whole then 1.0 else 0.6 end * (20 - log(2.0, t.n)))::float8
    from counted_terms t
    where born_from is null or exists (
      select from client c where c.foundation_id = f and c.id = t.client_id and c.birth_date between born_from and born_until offset 0)
    group by t.client_id having count(*) = cardinality(terms) limit most;
    return;
  end if;
  loop
    sizes := '{}';
    foreach a in array terms loop
      exit when cardinality(terms) = 1;
      select count(distinct found.client_id) into size from (
        (select x.client_id from app.tokens_between(f, place, places, a.low, a.high) x
         where x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels) limit counted)
        union all
        (select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x limit counted)
        union all
        (select o.id from unnest(own) o (id) where exists (
           select from client_token t where t.foundation_id = f and t.client_id = o.id and t.token >= a.low and t.token < a.high
             and (t.token <> a.exact or a.vowels is null or app.vowels_agree(t.vowels, a.vowels)) offset 0)
          or a.also is not null and exists (
           select from client_token t where t.foundation_id = f and t.client_id = o.id and t.token = any (a.also) offset 0))) found;
      if size = 0 then return; end if;
      sizes := sizes || size;
    end loop;
    if cardinality(terms) = 1 then sizes := '{1}'; end if;
    select array_agg(at order by n, at) into ordered from unnest(sizes) with ordinality s (n, at);
    a := terms[ordered[1]];
    b := terms[ordered[2]];
    select array_agg(terms[at]) into rest from unnest(ordered[3:]) at;
    -- Of terms that all are frequent many files may have all; it is not worth while then to know which is the least so.
    looked_at := case when counted = 300 and sizes[ordered[1]] >= counted and cardinality(terms) > 1 then 6 * most end;
    select array_agg(distinct candidate.client_id) into hits from (
      (select x.client_id from (select * from app.tokens_between(f, place, places, a.low, a.high) limit looked_at) x
       where (x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels))
         and (b.low is null or exists (
           select from client_token t where t.foundation_id = f and t.client_id = x.client_id and t.token >= b.low and t.token < b.high
             and (t.token <> b.exact or b.vowels is null or app.vowels_agree(t.vowels, b.vowels)) offset 0)
           or b.also is not null and exists (
           select from client_token t where t.foundation_id = f and t.client_id = x.client_id and t.token = any (b.also) offset 0))
         and (rest is null or not exists (select from unnest(rest) r where not exists (
           select from client_token t where t.foundation_id = f and t.client_id = x.client_id and (t.token >= r.low and t.token < r.high
             and (t.token <> r.exact or r.vowels is null or app.vowels_agree(t.vowels, r.vowels)) or t.token = any (r.also)) offset 0) offset 0))
         and (born_from is null or exists (
           select from client c where c.foundation_id = f and c.id = x.client_id and c.birth_date between born_from and born_until offset 0))
       -- somebody may have several words that begin alike
       limit 2 * most)
      union all
      (select o.id from (
         select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x
         union all select unnest(own)) o (id)
       where not exists (select from unnest(terms) r where not exists (
           select from client_token t where t.foundation_id = f and t.client_id = o.id and (t.token >= r.low and t.token < r.high
             and (t.token <> r.exact or r.vowels is null or app.vowels_agree(t.vowels, r.vowels)) or t.token = any (r.also)) offset 0) offset 0)
         and (born_from is null or exists (
           select from client c where c.foundation_id = f and c.id = o.id and c.birth_date between born_from and born_until offset 0))
       limit most)) candidate;
    exit when looked_at is null or cardinality(hits) >= most;
    counted := 20000;
  end loop;

  return query
  select hit.id, sum(said.whole::int)::int, sum(case when said.whole then 1.0 else 0.6 end * (20 - log(2.0, sizes[said.at])))::float8
  from unnest(hits[:coalesce(most, cardinality(hits))]) hit (id) cross join lateral (
    select r.at, r.whole or exists (
      select from client_token t where t.foundation_id = f and t.client_id = hit.id and t.token = r.exact
        and (r.vowels is null or app.vowels_agree(t.vowels, r.vowels)) offset 0)
      or r.also is not null and exists (
      select from client_token t where t.foundation_id = f and t.client_id = hit.id and t.token = any (r.also) offset 0) as whole
    from unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at)) said
  group by hit.id;
end $$;

--
-- Name: find_near_born(text, jsonb, integer, date, integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.find_near_born(door text, asked jsonb, need integer, born_on date, most integer) RETURNS TABLE(client_id uuid, weight double precision, likeness double precision)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    SET enable_sort TO 'off'
    AS $$
#variable_conflict use_column
declare
  f constant uuid := app.foundation();
  places constant uuid[] := coalesce(app.places('read', door), '{}');
  own constant uuid[] := app.own_words(door);
begin
  return query
  with term as materialized (
    select t.* from jsonb_populate_recordset(null::app.asked_term, asked) with ordinality t (low, high, exact, vowels, also, whole, at)
  ), looked as materialized (
    select c.id, t.token, t.vowels
    from (
      select k.id from unnest(places) at (id) join client k
        on k.foundation_id = f and k.location_id = at.id and k.birth_date = born_on and not k.secret
      union
      select k.id from unnest(own) mine (id) join client k on k.foundation_id = f and k.id = mine.id and k.birth_date = born_on
    ) c cross join lateral (
      select t.token, t.vowels from client_token t where t.foundation_id = f and t.client_id = c.id offset 0) t
  ), said as materialized (
    select l.id, r.at, bool_or(l.token = r.exact or r.whole) as whole
    from looked l join term r
      on (l.token >= r.low and l.token < r.high or l.token = any (r.also))
        and (l.token <> r.exact or r.vowels is null or app.vowels_agree(l.vowels, r.vowels))
    group by l.id, r.at
  ), rare as (
    select at, count(*) as among from said group by at
  )
  select s.id, sum(case when s.whole then 1.0 else 0.6 end * (20 - log(2.0, r.among)))::float8 as weight,
    sum(case when s.whole then 1.0 else 0.7 end)::float8 / jsonb_array_length(asked)
  from said s join rare r on r.at = s.at
  group by s.id having count(*) >= need
  order by weight desc limit most;
end $$;

--
-- Name: find_near_files(text, jsonb, integer, date, date, integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.find_near_files(door text, asked jsonb, need integer, born_from date, born_until date, most integer) RETURNS TABLE(client_id uuid, weight double precision, likeness double precision)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    SET plan_cache_mode TO 'force_generic_plan'
    SET enable_seqscan TO 'off'
    SET enable_bitmapscan TO 'off'
    SET enable_sort TO 'off'
    SET enable_mergejoin TO 'off'
    SET enable_memoize TO 'off'
    SET enable_nestloop TO 'off'
    AS $$
#variable_conflict use_column
declare
  looked_at constant int := 1000;
  f constant uuid := app.foundation();
  places constant uuid[] := coalesce(app.places('read', door), '{}');
  own constant uuid[] := app.own_words(door);
  place constant uuid := case when cardinality(places) = 1 then places[1] end;
  sizes int[] := '{}';
  drivers int[];
  terms app.asked_term[];
  a app.asked_term;
  size int;
  few uuid[];
  candidates uuid[] := own;
begin
  select array_agg(t) into terms from jsonb_populate_recordset(null::app.asked_term, asked) t;
  foreach a in array terms loop
    select count(distinct found.client_id) into size from (
      (select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x limit looked_at)
      union all
      (select x.client_id from app.tokens_between(f, place, places, a.low, a.high) x
       where x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels) limit looked_at)
      union all
      (select o.id from unnest(own) o (id) where exists (
         select from client_token t where t.foundation_id = f and t.client_id = o.id and (t.token >= a.low and t.token < a.high
           and (t.token <> a.exact or a.vowels is null or app.vowels_agree(t.vowels, a.vowels)) or t.token = any (a.also)) offset 0))) found;
    sizes := sizes || size;
  end loop;
  -- Who has all but one of the terms has one of the two rarest.
  select array_agg(at order by n, at) into drivers from unnest(sizes) with ordinality s (n, at);
  foreach size in array drivers[1:cardinality(terms) - need + 1] loop
    a := terms[size];
    select array_agg(found.client_id) into few from (
      (select x.client_id from unnest(a.also) word, app.tokens_between(f, place, places, word, word || E'\x01') x limit looked_at)
      union
      (select x.client_id from app.tokens_between(f, place, places, a.low, a.high) x
       where x.token <> a.exact or a.vowels is null or app.vowels_agree(x.vowels, a.vowels) limit looked_at)) found;
    candidates := candidates || few;
  end loop;

  return query
  with wanted as materialized (
    select r.at, word, word = r.exact as whole, r.vowels
    from unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at), unnest(r.also || r.exact) word
    where not r.whole
  ), looked as materialized (
    select o.id, t.token, t.vowels
    from (select distinct unnest(candidates)) o (id) cross join lateral (
      select t.token, t.vowels from client_token t where t.foundation_id = f and t.client_id = o.id offset 0) t
  ), said as (
    select l.id, w.at, bool_or(w.whole) as whole
    from looked l join wanted w on w.word = l.token
    where not w.whole or w.vowels is null or app.vowels_agree(l.vowels, w.vowels)
    group by l.id, w.at
    union all
    select distinct l.id, r.at, true
    from unnest(terms) with ordinality r (low, high, exact, vowels, also, whole, at)
    join looked l on l.token >= r.low and l.token < r.high or l.token = any (r.also)
    where r.whole
  )
  select said.id, sum(case when said.whole then 1.0 else 0.6 end * (20 - log(2.0, greatest(sizes[said.at], 1))))::float8 as weight,
    sum(case when said.whole then 1.0 else 0.7 end)::float8 / cardinality(terms)
  from said
  where born_from is null or exists (
    select from client c where c.foundation_id = f and c.id = said.id and c.birth_date between born_from and born_until offset 0)
  group by said.id having count(*) >= need
  order by weight desc limit most;
end $$;

--
-- Name: foundation(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.foundation() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.foundation', true), '')::uuid $$;

--
-- Name: foundations_of_account(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.foundations_of_account(account uuid) RETURNS TABLE(name text, practice boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select f.name, f.kind = 'practice' from foundation f
  where exists (select from role_holding h where h.foundation_id = f.id and h.account_id = $1)
$_$;

--
-- Name: foundations_with_letters(timestamp with time zone); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.foundations_with_letters(at timestamp with time zone) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select distinct l.foundation_id from appointment_letter l where l.sent_at is null and l.given_up_at is null and l.next_at <= $1
$_$;

--
-- Name: freeze_rule_version(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.freeze_rule_version() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public'
    AS $$
declare
  open constant text[] := array['replaced_from', 'version', 'updated_at'];
begin
  if to_jsonb(new) - open <> to_jsonb(old) - open or new.replaced_from > old.replaced_from or new.replaced_from is null then
    raise exception 'a version of a rule stays as it was approved' using errcode = 'check_violation';
  end if;
  return new;
end $$;

--
-- Name: hang_on_client(regclass, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.hang_on_client(of regclass, compartment text) RETURNS void
    LANGUAGE sql
    AS $$
  select app.separate_rights(of, app.visible_with_client(of, 'read', compartment), app.visible_with_client(of, 'write', compartment))
$$;

--
-- Name: hanging_on_client(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.hanging_on_client() RETURNS TABLE(of regclass, by_column name)
    LANGUAGE sql STABLE
    SET search_path TO 'public'
    AS $$
  select k.conrelid::regclass, a.attname
  from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
  where k.contype = 'f' and k.confrelid = 'client'::regclass
    and k.conrelid not in ('client_token'::regclass, 'client_coupling'::regclass, 'possible_double'::regclass)
  order by k.conrelid::regclass::text <> 'language_pair', k.conrelid::regclass::text, a.attname
$$;

--
-- Name: has_bsn(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.has_bsn() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $$ select exists (select from client_identifier where foundation_id = app.foundation() and bsn is not null) $$;

--
-- Name: has_places(text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.has_places(right_ text, compartment text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$ select coalesce(current_setting('app.' || $1 || '_at_' || $2, true), '') <> '' $_$;

--
-- Name: has_ties(text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.has_ties(right_ text, compartment text) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$ select coalesce(current_setting('app.' || $1 || '_tie_' || $2, true), '') <> '' $_$;

--
-- Name: held_elsewhere(uuid, date); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.held_elsewhere(account uuid, since date) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select app.roles() && array['administrator'] and exists (
    select from role_holding h where h.account_id = $1 and h.foundation_id <> app.foundation()
      and ($2 is null or h.until_on is null or h.until_on >= $2))
$_$;

--
-- Name: hidden_among(uuid[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.hidden_among(clients uuid[]) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (select from client c where c.foundation_id = app.foundation() and c.id = any ($1) and c.secret and c.id <> all (app.named_for()))
$_$;

--
-- Name: household_couplings_changed(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.household_couplings_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
declare touched record;
begin
  if tg_op = 'INSERT' then
    for touched in select foundation_id, array_agg(distinct client_id) as clients from new_rows group by 1 loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  elsif tg_op = 'UPDATE' then
    for touched in
      select foundation_id, array_agg(client_id) as clients from (
        select foundation_id, client_id from new_rows
        union select foundation_id, client_id from old_rows
        union select m.foundation_id, m.client_id from household_membership m join old_rows o using (foundation_id, household_id)
      ) everybody group by 1
    loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  else
    for touched in
      select foundation_id, array_agg(client_id) as clients from (
        select foundation_id, client_id from old_rows
        union select m.foundation_id, m.client_id from household_membership m join old_rows o using (foundation_id, household_id)
      ) everybody group by 1
    loop
      perform app.refresh_couplings(touched.foundation_id, touched.clients);
    end loop;
  end if;
  return null;
end $$;

--
-- Name: imports_follow_merge(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.imports_follow_merge() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  if new.undone_at is null then
    update import_link set record_id = new.client_id, merged_from = coalesce(merged_from, record_id),
      versions = case when versions >= 0 then -1 - versions else versions end
    where foundation_id = new.foundation_id and kind = 'clients' and record_id = new.gone_id;
  else
    update import_link set record_id = new.gone_id, merged_from = null, versions = -1 - versions
    where foundation_id = new.foundation_id and kind = 'clients' and merged_from = new.gone_id;
    update import_link l set record_id = new.gone_id from client_merge m
    where l.foundation_id = new.foundation_id and l.kind = 'clients' and l.merged_from = m.gone_id
      and m.foundation_id = l.foundation_id and m.client_id = new.gone_id and m.undone_at is null;
  end if;
  return null;
end $$;

--
-- Name: index_client_tokens(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.index_client_tokens() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  if tg_op = 'INSERT' then
    perform app.write_client_tokens(n.foundation_id, array_agg(n.id)) from new_rows n group by n.foundation_id;
  else
    perform app.write_client_tokens(n.foundation_id, array_agg(n.id))
    from new_rows n join old_rows o on o.foundation_id = n.foundation_id and o.id = n.id
    where (o.search_tokens, o.location_id, o.secret, o.birth_date, o.birth_date_precision, o.birth_date_estimated, o.name_parts)
      is distinct from (n.search_tokens, n.location_id, n.secret, n.birth_date, n.birth_date_precision, n.birth_date_estimated, n.name_parts)
    group by n.foundation_id;
  end if;
  return null;
end $$;

--
-- Name: index_hanging_tokens(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.index_hanging_tokens() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
declare
  touched record;
begin
  for touched in execute case tg_op
    when 'INSERT' then 'select foundation_id, array_agg(distinct client_id) as clients from new_rows group by 1'
    when 'DELETE' then 'select foundation_id, array_agg(distinct client_id) as clients from old_rows group by 1'
    else 'select foundation_id, array_agg(distinct client_id) as clients from (table new_rows union all table old_rows) r group by 1' end
  loop
    perform from client where foundation_id = touched.foundation_id and id = any (touched.clients) order by id for no key update;
    perform app.write_client_tokens(touched.foundation_id, touched.clients);
  end loop;
  return null;
end $$;

--
-- Name: index_tokens_of(regclass); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.index_tokens_of(of regclass) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  execute format('create trigger tokens_insert after insert on %s referencing new table as new_rows for each statement execute function app.index_hanging_tokens()', of);
  execute format('create trigger tokens_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function app.index_hanging_tokens()', of);
  execute format('create trigger tokens_delete after delete on %s referencing old table as old_rows for each statement execute function app.index_hanging_tokens()', of);
end $$;

--
-- Name: keep_goal(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keep_goal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if old.agreed_on is not null and (new.agreed_on, new.life_domain, new.own_words, new.outcomes, new.importance, new.difficulty)
    is distinct from (old.agreed_on, old.life_domain, old.own_words, old.outcomes, old.importance, old.difficulty) then
    raise 'an agreed goal stays as agreed' using errcode = 'check_violation';
  end if;
  if old.withdrawn_on is not null and new.withdrawn_on is distinct from old.withdrawn_on then
    raise 'a withdrawn goal stays withdrawn' using errcode = 'check_violation';
  end if;
  return new;
end $$;

--
-- Name: keep_measurement(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keep_measurement() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  bookkeeping text[] := array['client_id', 'taken_by', 'begun_by', 'version', 'updated_at'];
begin
  if new.instrument <> old.instrument then raise 'a measurement keeps its instrument' using errcode = 'check_violation'; end if;
  if old.state = 'finished' and to_jsonb(new) - bookkeeping <> to_jsonb(old) - bookkeeping
    and (new.corrected_why is null or new.corrected_why is not distinct from old.corrected_why or new.state <> 'finished') then
    raise 'a finished measurement is corrected with a reason' using errcode = 'check_violation';
  end if;
  return new;
end $$;

--
-- Name: keep_report(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keep_report() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if old.withdrawn_at is not null or new.chapters is distinct from old.chapters or new.number <> old.number
    or new.from_on <> old.from_on or new.until_on <> old.until_on or new.municipality_id <> old.municipality_id
    or new.finalised_at <> old.finalised_at then
    raise exception 'a finalised report does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;

--
-- Name: keep_score(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keep_score() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
declare
  agreed date; withdrawn date;
begin
  select g.agreed_on, g.withdrawn_on into agreed, withdrawn from goal g where g.foundation_id = new.foundation_id and g.id = new.goal_id;
  if agreed is null or new.held_on < agreed or new.held_on > coalesce(withdrawn, 'infinity') then
    raise 'only an agreed goal that was not withdrawn is scored' using errcode = 'check_violation';
  end if;
  return new;
end $$;

--
-- Name: keep_within_limits(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keep_within_limits() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if exists (select from app.compartment_default d where d.role = new.role and d.compartment = new.compartment
      and (app.reach_rank(new.reach) > app.reach_rank(d.most_reach) or (new.may_write and not d.most_write)
        or (d.role = 'privacy-officer' and d.compartment = 'log' and new.reach <> d.reach))) then
    raise exception 'wider than % may be for %', new.compartment, new.role using errcode = 'check_violation',
      constraint = 'access_rule_within_limits';
  end if;
  return new;
end $$;

--
-- Name: keeps_conference(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keeps_conference(conference uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $_$
    select app.reach() = 'foundation' or not exists (
      select from conference_client where conference_client.foundation_id = app.foundation()
        and conference_client.conference_id = $1 and not ( case
    when app.reach() = 'foundation' then true
    when conference_client.client_id = any ((select app.opened('write', 'contacts'))::uuid[]) then true
    when app.has_places('write', 'contacts') and exists (
      select from app.located_client k where k.foundation_id = conference_client.foundation_id and k.client_id = conference_client.client_id
        and k.location_id = any ((select app.places('write', 'contacts'))::uuid[])) then true
    when app.has_ties('write', 'contacts') then exists (
      select from app.coupled_client k where k.foundation_id = conference_client.foundation_id and k.client_id = conference_client.client_id
        and k.tie = any ((select app.ties('write', 'contacts'))::text[]))
    else false end )) $_$;

--
-- Name: keeps_lessons(text, uuid, uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keeps_lessons(right_ text, client uuid, pair uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $_$
  select app.reach() = 'foundation' or $2 = any (app.opened($1, 'language'))
    or exists (select from client c where c.foundation_id = app.foundation() and c.id = $2
      and c.location_id = any (app.places($1, 'language')))
    or exists (select from app.coupled_client k
      where k.client_id = $2 and k.tie = 'trajectory' and k.tie = any (app.ties($1, 'language')))
    or exists (select from language_pair p
      where p.foundation_id = app.foundation() and p.id = $3 and p.worker_id = app.worker()
        and p.started_on <= app.today() and (p.ended_on is null or p.ended_on >= app.today()))
$_$;

--
-- Name: keeps_log(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.keeps_log() RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  select coalesce(app.roles() && array['privacy-officer', 'system'], false)
    and coalesce(current_setting('app.trying_out', true), '') <> 'yes'
$$;

--
-- Name: known_at_desk(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.known_at_desk(client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (select from app.desk_card d where d.foundation_id = app.foundation() and d.client_id = $1)
$_$;

--
-- Name: knows_colleagues(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.knows_colleagues() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
  select app.reach() = 'foundation' or app.roles() && array['administrator']
    or coalesce(current_setting('app.broken_glass', true), '') <> ''
    or exists (
      select from unnest(array['basics', 'desk', 'groups', 'team']) part
      where app.has_places('read', part) or app.has_ties('read', part) or app.everywhere('read', part))
$$;

--
-- Name: leads(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.leads(location uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select $1 = any (app.places('write', 'basics')) and exists (
    select from role_holding h where h.foundation_id = app.foundation() and h.account_id = app.account() and h.role = 'team-leader'
      and (h.location_id is null or h.location_id = $1)
      and app.today() between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity'))
$_$;

--
-- Name: leads_worker(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.leads_worker(worker uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select app.has_places('write', 'guidance') and exists (
    select from worker w where w.foundation_id = app.foundation() and w.id = $1
      and (w.location_id is null or w.location_id = any (app.places('write', 'guidance'))))
$_$;

--
-- Name: levels_fit(jsonb); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.levels_fit(scores jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $_$
  select jsonb_typeof($1) = 'object' and coalesce(bool_and(case
    when jsonb_typeof(s.value -> 'level') = 'number' then (s.value ->> 'level') ~ '^[1-5]$' and s.value ->> 'why' is null
    else jsonb_typeof(s.value -> 'level') = 'null' end), true)
  from jsonb_each(case when jsonb_typeof($1) = 'object' then $1 else '{}' end) s
$_$;

--
-- Name: make_room(regclass, uuid, uuid, jsonb); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.make_room(of regclass, client uuid, beside uuid, INOUT aside jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    SET search_path TO 'public'
    AS $_$
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
end $_$;

--
-- Name: mark_legal_contacts(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.mark_legal_contacts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  new.legal := exists (select from list_item k where k.foundation_id = new.foundation_id and k.id = new.kind_id and k.meaning = 'legal');
  return new;
end $$;

--
-- Name: may_merge(uuid, uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.may_merge(client uuid, beside uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select app.reach() = 'foundation' or exists (
    select from client c where c.foundation_id = app.foundation() and c.id = $1 and (not c.secret or c.id = any (app.named_for()))
      and (c.location_id = any (app.places('write', 'basics')) or exists (
        select from possible_double p where p.foundation_id = c.foundation_id and p.verdict is null
          and p.one_id = least($1, $2) and p.other_id = greatest($1, $2)
          and p.asked_side = case when $1 < $2 then 'one' else 'other' end)))
$_$;

--
-- Name: may_open(uuid, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.may_open(client uuid, kind text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (
    select from client c where c.foundation_id = app.foundation() and c.id = $1 and not c.secret and case $2
      when 'walk-in' then c.location_id = any (app.places('read', 'desk')) and 'trajectory' = any (app.ties('read', 'basics'))
      when 'break-glass' then app.roles() && array['guide', 'legal-adviser', 'housing-guide', 'team-leader', 'coordinator', 'privacy-officer']
      else false end)
$_$;

--
-- Name: mend_couplings(uuid[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.mend_couplings(clients uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
begin
  if not app.roles() && array['system'] then
    raise exception 'couplings are mended by the system' using errcode = 'insufficient_privilege';
  end if;
  perform app.refresh_couplings(app.foundation(), $1);
end $_$;

--
-- Name: merge_clients(uuid, uuid, uuid, jsonb, jsonb, text[], text[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.merge_clients(merge uuid, kept uuid, gone uuid, columns jsonb, names jsonb, numbers text[], prefer text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
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
end $_$;

--
-- Name: move_each(regclass, name, uuid, uuid, jsonb, jsonb); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.move_each(of regclass, by_column name, gone uuid, kept uuid, INOUT moved jsonb, INOUT aside jsonb) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'public'
    AS $_$
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
end $_$;

--
-- Name: municipalities(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.municipalities() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select coalesce(nullif(current_setting('app.municipalities', true), ''), '{}')::uuid[] $$;

--
-- Name: named_for(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.named_for() RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select coalesce(nullif(current_setting('app.named_for', true), ''), '{}')::uuid[] $$;

--
-- Name: number_visit(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.number_visit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.foundation_id::text || new.location_id::text || new.visit_on::text, 8108));
  select coalesce(max(v.number), 0) + 1 into new.number from visit v
  where v.foundation_id = new.foundation_id and v.location_id = new.location_id and v.visit_on = new.visit_on;
  return new;
end $$;

--
-- Name: on_behalf_of(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.on_behalf_of() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.on_behalf_of', true), '')::uuid $$;

--
-- Name: opened(text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.opened(right_ text, compartment text) RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$
  select case when 'trajectory' = any (app.ties($1, $2)) and not ($1 = 'write' and $2 = 'household')
           then coalesce(nullif(current_setting('app.walk_in', true), ''), '{}')::uuid[] else '{}' end
      || case when $1 = 'read' and $2 = any (array['basics', 'household', 'housing', 'guidance', 'contacts', 'groups', 'language',
             'legal', 'health'])
           then coalesce(nullif(current_setting('app.broken_glass', true), ''), '{}')::uuid[] else '{}' end
$_$;

--
-- Name: outline_of_merge(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.outline_of_merge(merge uuid) RETURNS TABLE(what text, of text, id uuid, client_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  with origin as (
    select o.* from client_merge_origin o join client_merge m on m.foundation_id = o.foundation_id and m.id = o.merge_id
    where o.foundation_id = app.foundation() and o.merge_id = $1 and app.may_merge(m.client_id, m.gone_id))
  select 'moved', line ->> 'of', (line ->> 'id')::uuid, m.client_id
  from origin o join client_merge m on m.foundation_id = o.foundation_id and m.id = o.merge_id, jsonb_array_elements(o.moved) line
  union all
  select 'aside', line ->> 'of', (line #>> '{row,id}')::uuid, (line #>> '{row,client_id}')::uuid
  from origin o, jsonb_array_elements(o.aside) line where line ->> 'of' not in ('possible_double', 'file_opening')
$_$;

--
-- Name: own_calendar_entries(timestamp with time zone, timestamp with time zone); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.own_calendar_entries(from_at timestamp with time zone, until_at timestamp with time zone) RETURNS TABLE(id uuid, version integer, kind text, from_at timestamp with time zone, until_at timestamp with time zone, location text, room text, place text, cancelled boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select a.id, a.version, case when mine.worker_id is not null then a.kind end, a.from_at, a.until_at, l.name, r.name, a.place,
    a.cancelled_at is not null
  from appointment a
  left join appointment_worker mine on mine.foundation_id = a.foundation_id and mine.appointment_id = a.id and mine.worker_id = app.worker()
  join location l on l.foundation_id = a.foundation_id and l.id = a.location_id
  left join room r on r.foundation_id = a.foundation_id and r.id = a.room_id
  where a.foundation_id = app.foundation() and a.from_at between $1 and $2
    and (a.interpreter_id = app.worker() or mine.worker_id is not null)
  order by a.from_at, a.id limit 2000
$_$;

--
-- Name: own_clients(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.own_clients() RETURNS uuid[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
  return (
    select coalesce(array_agg(distinct id), '{}') from (
      select k.client_id as id from app.coupled_client k where k.tie = any (app.ties('read', 'basics'))
      union all select unnest(app.opened('read', 'basics'))) own);
end $$;

--
-- Name: own_words(text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.own_words(door text) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select coalesce(array_agg(c.id), '{}') from client c
  where c.foundation_id = app.foundation()
    and c.id = any (case $1 when 'basics' then app.own_clients() else '{}' end || app.named_for())
    and (not c.secret or c.id = any (app.named_for()))
$_$;

--
-- Name: party_to_handover(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.party_to_handover(handover uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (
    select from handover h where h.foundation_id = app.foundation() and h.id = $1
      and (h.offered_by = app.account() or app.leads(h.from_location_id) or app.leads(h.to_location_id))
      and not app.hidden_among(array(select p.client_id from handover_client p where p.foundation_id = h.foundation_id and p.handover_id = h.id)))
$_$;

--
-- Name: persons_of_merge(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.persons_of_merge(merge uuid) RETURNS TABLE(kept_before jsonb, kept_after jsonb, gone jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select o.kept_before, o.kept_after, o.gone
  from client_merge_origin o join client_merge m on m.foundation_id = o.foundation_id and m.id = o.merge_id
  where o.foundation_id = app.foundation() and o.merge_id = $1 and app.may_merge(m.client_id, m.gone_id)
$_$;

--
-- Name: phone_figures(text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.phone_figures(phone text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $_$
  select regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^(0031|31)?0?(?=[1-9][0-9]{8}$)', ''), '^00', '')
$_$;

--
-- Name: placements_follow_home(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.placements_follow_home() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  update placement set municipality_id = new.municipality_id
  where foundation_id = new.foundation_id and dwelling_id = new.id and municipality_id <> new.municipality_id;
  return null;
end $$;

--
-- Name: places(text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.places(right_ text, compartment text) RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$ select nullif(current_setting('app.' || $1 || '_at_' || $2, true), '')::uuid[] $_$;

--
-- Name: plans(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.plans(appointment uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (
    select from appointment a where a.foundation_id = app.foundation() and a.id = $1
      and (a.planned_by_id = app.worker() or a.location_id = any (app.places('write', 'guidance')) or exists (
        select from appointment_worker w where w.foundation_id = a.foundation_id and w.appointment_id = a.id and w.worker_id = app.worker())))
$_$;

--
-- Name: propose_rule(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.propose_rule() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public'
    AS $$
begin
  new.proposed_by_id := coalesce(app.account(), new.proposed_by_id);
  new.proposed_worker_id := coalesce(app.worker(), new.proposed_worker_id);
  new.state := 'proposed';
  return new;
end $$;

--
-- Name: protect(regclass, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.protect(of regclass, visible text) RETURNS void
    LANGUAGE plpgsql
    AS $_$
begin
  execute format('alter table %s enable row level security', of);
  execute format('alter table %s force row level security', of);
  execute format('create policy owner on %s to reisgezel_owner using (true) with check (true)', of);
  execute format('create policy scope on %s to reisgezel_app using (%s) with check (%2$s)', of, visible);
  execute format('grant select, insert, update, delete on %s to reisgezel_app', of);
  if exists (select from pg_attribute where attrelid = of and attname = 'version' and not attisdropped) then
    execute format('create trigger version before update on %s for each row execute function app.bump_version()', of);
    execute format('create trigger audit_insert after insert on %s referencing new table as new_rows for each statement execute function audit.record_inserts()', of);
    execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function audit.record_updates()', of);
    execute format('create trigger audit_delete after delete on %s referencing old table as old_rows for each statement execute function audit.record_deletes()', of);
  end if;
end $_$;

--
-- Name: protect_with_client(regclass, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.protect_with_client(of regclass, compartment text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
  perform app.protect(of, 'false');
  perform app.hang_on_client(of, compartment);
end $$;

--
-- Name: put_back(regclass, jsonb); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.put_back(of regclass, rows jsonb) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'public'
    AS $_$
declare
  columns text;
begin
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
  from pg_attribute a where a.attrelid = of and a.attnum > 0 and not a.attisdropped and rows -> 0 ? a.attname;
  if columns is not null then
    execute format('insert into %s (%s) select %2$s from jsonb_populate_recordset(null::%1$s, $1)', of, columns) using rows;
  end if;
end $_$;

--
-- Name: reach(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.reach() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select coalesce(nullif(current_setting('app.reach', true), ''), 'none') $$;

--
-- Name: reach_rank(text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.reach_rank(reach text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $_$ select array_position(array['none', 'own', 'location', 'foundation'], $1) $_$;

SET default_table_access_method = heap;

--
-- Name: client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    source_number text,
    location_id uuid NOT NULL,
    given_names text DEFAULT ''::text NOT NULL,
    family_name text DEFAULT ''::text NOT NULL,
    folded_name text NOT NULL,
    search_tokens text[] NOT NULL,
    birth_date date,
    birth_date_estimated boolean DEFAULT false NOT NULL,
    sex text,
    nationality_id uuid,
    language_id uuid,
    target_group_id uuid,
    nareis boolean DEFAULT false NOT NULL,
    v_number text,
    phone text,
    email text,
    needs_interpreter boolean DEFAULT false NOT NULL,
    remarks text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    secret boolean DEFAULT false NOT NULL,
    name_parts jsonb DEFAULT '[]'::jsonb NOT NULL,
    folded_as integer DEFAULT 0 NOT NULL,
    call_name text,
    say_name text,
    birth_date_precision text DEFAULT 'day'::text NOT NULL,
    birth_date_source text,
    contact_way text,
    may_write_home boolean DEFAULT true NOT NULL,
    second_contact text,
    deceased_on date,
    target_group_from date,
    CONSTRAINT birth_date_as_precise CHECK (((birth_date IS NULL) OR
CASE birth_date_precision
    WHEN 'month'::text THEN (EXTRACT(day FROM birth_date) = (1)::numeric)
    WHEN 'year'::text THEN ((EXTRACT(day FROM birth_date) = (1)::numeric) AND (EXTRACT(month FROM birth_date) = (1)::numeric))
    ELSE true
END)),
    CONSTRAINT client_birth_date_precision_check CHECK ((birth_date_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
    CONSTRAINT client_contact_way_check CHECK ((contact_way = ANY (ARRAY['telephone'::text, 'whatsapp'::text, 'e-mail'::text, 'through-somebody'::text]))),
    CONSTRAINT client_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text, 'other'::text]))),
    CONSTRAINT client_v_number_check CHECK ((v_number ~ '^\d{10}$'::text))
);

ALTER TABLE ONLY public.client FORCE ROW LEVEL SECURITY;

--
-- Name: reached_by_mail(public.client); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.reached_by_mail(c public.client) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
  select c.email is not null and c.contact_way = 'e-mail' and not c.secret and c.deceased_on is null
$$;

--
-- Name: refresh_couplings(uuid, uuid[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.refresh_couplings(foundation uuid, clients uuid[]) RETURNS void
    LANGUAGE sql
    AS $_$
  with touched as (
    select distinct other.client_id from household_membership mine
    join household_membership other on other.foundation_id = mine.foundation_id and other.household_id = mine.household_id
    where mine.foundation_id = $1 and mine.client_id = any ($2)
    union select unnest($2)
  ), gone as (
    delete from client_coupling c using touched where c.foundation_id = $1 and c.client_id = touched.client_id
  ), near as (
    select mine.client_id from touched
    join household_membership other on other.foundation_id = $1 and other.client_id = touched.client_id
    join household_membership mine on mine.foundation_id = $1 and mine.household_id = other.household_id
    union select client_id from touched
  ), own as (
    select t.worker_id, t.client_id, t.started_on, t.ended_on
    from near join trajectory t on t.foundation_id = $1 and t.client_id = near.client_id and t.worker_id is not null
    union
    select b.worker_id, t.client_id, greatest(b.from_on, t.started_on), least(b.until_on, t.ended_on)
    from near join trajectory t on t.foundation_id = $1 and t.client_id = near.client_id
    join trajectory_guide b on b.foundation_id = $1 and b.trajectory_id = t.id and not b.main
      and (b.until_on is null or b.until_on >= t.started_on) and (t.ended_on is null or t.ended_on >= b.from_on)
  ), guided as (
    select * from own
    union
    select a.stand_in_id, o.client_id, greatest(o.started_on, a.from_on), least(o.ended_on, a.until_on)
    from own o join absence a on a.foundation_id = $1 and a.worker_id = o.worker_id and a.stand_in_id is not null
      and a.from_on <= coalesce(o.ended_on, 'infinity') and coalesce(a.until_on, 'infinity') >= o.started_on
  ), found (worker_id, client_id, from_on, until_on, tie) as (
    select g.worker_id, g.client_id, g.started_on, g.ended_on, 'trajectory'
    from guided g join touched on touched.client_id = g.client_id
    union
    select g.worker_id, other.client_id,
           greatest(g.started_on, mine.from_on, other.from_on), least(g.ended_on, mine.until_on, other.until_on), 'trajectory'
    from touched
    join household_membership other on other.foundation_id = $1 and other.client_id = touched.client_id
    join household_membership mine on mine.foundation_id = $1 and mine.household_id = other.household_id and mine.client_id <> other.client_id
    join guided g on g.client_id = mine.client_id
    union
    select p.worker_id, p.client_id, p.started_on, p.ended_on, 'pair'
    from language_pair p join touched on touched.client_id = p.client_id
    where p.foundation_id = $1
  )
  insert into client_coupling (foundation_id, worker_id, client_id, from_on, until_on, tie, secret)
  select $1, f.worker_id, f.client_id, f.from_on, f.until_on, f.tie, c.secret
  from found f join client c on c.foundation_id = $1 and c.id = f.client_id
$_$;

--
-- Name: refresh_import_statistics(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.refresh_import_statistics() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  analyze import_row (foundation_id, batch_id, kind, row_no, source_key, record_id, outcome);
  analyze import_link (foundation_id, source, kind, source_key, record_id, made_by, batch_id);
end $$;

--
-- Name: refuse_bsn_left_behind(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.refuse_bsn_left_behind() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  if exists (select from client_identifier where foundation_id = new.id and bsn is not null) then
    raise exception 'there are files with a BSN' using errcode = 'check_violation', constraint = 'bsn_left_behind';
  end if;
  return new;
end $$;

--
-- Name: refuse_bsn_without_basis(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.refuse_bsn_without_basis() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  if new.bsn is not null and not exists (select from foundation where id = new.foundation_id and bsn_basis is not null) then
    raise exception 'this foundation has no legal basis for a BSN' using errcode = 'check_violation', constraint = 'bsn_needs_a_basis';
  end if;
  return new;
end $$;

--
-- Name: roles(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.roles() RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.roles', true), '')::text[] $$;

--
-- Name: row_of_secret(uuid, text, jsonb, jsonb); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.row_of_secret(batch uuid, source_key text, reasons jsonb, vals jsonb) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (
    select from client c where c.foundation_id = app.foundation() and c.secret and c.id <> all (app.named_for()) and (
      $3 @> jsonb_build_array(jsonb_build_object('params', jsonb_build_object('clientId', c.id)))
      or exists (
        select from import_link l join import_batch b on b.foundation_id = l.foundation_id and b.source = l.source and b.id = $1
        where l.foundation_id = c.foundation_id and l.record_id = c.id and l.kind = 'clients'
          and (l.source_key in ($2, $4 ->> 'client')
            or $3 @> jsonb_build_array(jsonb_build_object('params', jsonb_build_object('other', l.source_key)))))))
$_$;

--
-- Name: secrecy_changed(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.secrecy_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  update client_coupling set secret = new.secret where foundation_id = new.foundation_id and client_id = new.id;
  return null;
end $$;

--
-- Name: sees_file(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.sees_file(client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (
    select from client c
    where c.foundation_id = app.foundation() and c.id = $1 and (not c.secret or c.id = any (app.named_for()))
      and not exists (
        select from unnest(array['basics', 'household', 'housing', 'guidance', 'contacts', 'groups', 'language']) part
        where not coalesce(c.location_id = any (app.places('read', part)), false)
          and not ('trajectory' = any (coalesce(app.ties('read', part), '{}'))
            and (c.id = any (coalesce(nullif(current_setting('app.walk_in', true), ''), '{}')::uuid[])
              or exists (select from app.coupled_client k where k.foundation_id = c.foundation_id and k.client_id = c.id
                and k.tie = 'trajectory')))))
$_$;

--
-- Name: separate_rights(regclass, text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.separate_rights(of regclass, readable text, writable text) RETURNS void
    LANGUAGE plpgsql
    AS $_$
begin
  execute format('drop policy if exists scope on %s', of);
  execute format('create policy scope on %s for select to reisgezel_app using (foundation_id = (select app.foundation()) and %s)', of, readable);
  execute format('create policy adding on %s for insert to reisgezel_app with check (foundation_id = (select app.foundation()) and %s)', of, writable);
  execute format('create policy changing on %s for update to reisgezel_app using (foundation_id = (select app.foundation()) and %s) with check (foundation_id = (select app.foundation()) and %2$s)', of, writable);
  execute format('create policy removing on %s for delete to reisgezel_app using (foundation_id = (select app.foundation()) and %s)', of, writable);
end $_$;

--
-- Name: serves(text, uuid, date, date); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.serves(right_ text, municipality uuid, from_on date, until_on date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $_$
  select app.has_places($1, 'reports') and exists (
    select from location_municipality s
    where s.foundation_id = app.foundation() and s.municipality_id = $2 and s.location_id = any (app.places($1, 'reports'))
      and (app.today() between coalesce(s.from_on, '-infinity') and coalesce(s.until_on, 'infinity')
        or (coalesce(s.from_on, '-infinity') <= $4 and coalesce(s.until_on, 'infinity') >= $3)))
$_$;

--
-- Name: session_factor(text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.session_factor(session_token text) RETURNS TABLE(proven boolean, factor_set_up boolean, grace_from date, grace_days jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    SET plan_cache_mode TO 'force_generic_plan'
    AS $_$
begin
  return query
  select s.second_factor_at is not null,
         exists (select from auth.second_factor f where f.user_id = s.user_id and f.confirmed_at is not null),
         u.grace_from,
         (select coalesce(jsonb_object_agg(f.id, f.second_factor_grace_days), '{}')
          from public.foundation f where f.second_factor_grace_days > 0)
  from auth.session s
  join auth.account_user u on u.id = s.user_id
  where s.token = $1 and s.expires_at > now();
end $_$;

--
-- Name: session_of(text, date, timestamp with time zone); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.session_of(session_token text, today date, now_ timestamp with time zone) RETURNS TABLE(account_id uuid, email text, display_name text, language text, expires_at timestamp with time zone, chosen_foundation_id uuid, trying jsonb, holdings jsonb, locations jsonb, rules jsonb, openings jsonb, named_for uuid[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO ''
    SET plan_cache_mode TO 'force_generic_plan'
    AS $_$
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
end $_$;

--
-- Name: settled_on(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.settled_on(client uuid) RETURNS date
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select case when app.known_at_desk($1) or app.reach() = 'foundation' then least(
    (select min(p.housed_on) from placement p where p.foundation_id = app.foundation() and p.client_id = $1),
    (select min(t.started_on) from trajectory t where t.foundation_id = app.foundation() and t.client_id = $1)) end
$_$;

--
-- Name: sides_of_doubles(uuid[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.sides_of_doubles(pairs uuid[]) RETURNS TABLE(pair_id uuid, is_one boolean, client_id uuid, location text, leaders text[], offered boolean, person jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
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
$_$;

--
-- Name: taken(uuid[], uuid, timestamp with time zone, timestamp with time zone, uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.taken(workers uuid[], room uuid, from_at timestamp with time zone, until_at timestamp with time zone, beside uuid) RETURNS TABLE(worker_id uuid, room_id uuid, from_at timestamp with time zone, until_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select w.worker_id, null::uuid, a.from_at, a.until_at
  from appointment_worker w cross join lateral (
    select one.id, one.from_at, one.until_at, one.cancelled_at from appointment one
    where one.foundation_id = w.foundation_id and one.id = w.appointment_id offset 0) a
  where w.foundation_id = app.foundation() and (select app.knows_colleagues()) and w.worker_id = any ($1) and a.cancelled_at is null
    and a.id is distinct from $5 and a.from_at < $4 and a.until_at > $3
  union all
  select null, a.room_id, a.from_at, a.until_at from appointment a
  where a.foundation_id = app.foundation() and (select app.knows_colleagues()) and a.room_id = $2 and a.cancelled_at is null
    and a.id is distinct from $5 and a.from_at < $4 and a.until_at > $3
$_$;

--
-- Name: tell_of_appointments(uuid[], boolean); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.tell_of_appointments(appointments uuid[], clients boolean) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  with one as (
    select a.* from appointment a
    where a.foundation_id = app.foundation() and a.id = any ($1) and app.plans(a.id)
      and a.until_at >= app.today()::timestamp at time zone 'Europe/Amsterdam'
  ), present as (
    select w.appointment_id, w.worker_id, null::uuid as client_id from one
    join appointment_worker w on w.foundation_id = one.foundation_id and w.appointment_id = one.id
    where one.cancelled_at is null
    union
    select one.id, one.interpreter_id, null from one where one.interpreter_id is not null and one.cancelled_at is null
    union
    select k.appointment_id, null, k.client_id from one
    join appointment_client k on k.foundation_id = one.foundation_id and k.appointment_id = one.id
    where one.cancelled_at is null
  ), told as (
    select distinct on (one.id, l.worker_id, l.client_id) one.id as appointment_id, l.worker_id, l.client_id, l.kind,
      l.tries = 0 and l.sent_at is null and l.given_up_at is null as waits
    from one join appointment_letter l on l.foundation_id = one.foundation_id and l.appointment_ids @> array[one.id] and l.kind <> 'reminder'
    order by one.id, l.worker_id, l.client_id, l.created_at desc
  ), act as (
    select coalesce(p.appointment_id, t.appointment_id) as appointment_id, coalesce(p.worker_id, t.worker_id) as worker_id,
      coalesce(p.client_id, t.client_id) as client_id,
      case
        when p.appointment_id is null then case when t.kind <> 'cancellation' then 'cancellation' end
        -- What waits to be posted is made up then, and says how it is by that time.
        when t.kind in ('invitation', 'change') then case when not t.waits then 'change' end
        when p.client_id is not null then case when $2 and exists (select from client c
          where c.foundation_id = app.foundation() and c.id = p.client_id and app.reached_by_mail(c)) then 'invitation' end
        when p.worker_id is distinct from app.worker() or exists (select from own_calendar o
          where o.foundation_id = app.foundation() and o.worker_id = p.worker_id and o.of_own_plans) then 'invitation'
      end as kind
    from present p full join told t on t.appointment_id = p.appointment_id
      and t.worker_id is not distinct from p.worker_id and t.client_id is not distinct from p.client_id
  ), added as (
    insert into appointment_letter (foundation_id, id, kind, worker_id, client_id, appointment_ids)
    select app.foundation(), gen_random_uuid(), act.kind, act.worker_id, act.client_id, array_agg(one.id order by one.from_at, one.id)
    from act join one on one.id = act.appointment_id where act.kind is not null
    group by act.kind, act.worker_id, act.client_id
    returning 1
  )
  select count(*)::int from added
$_$;

--
-- Name: ties(text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.ties(right_ text, compartment text) RETURNS text[]
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $_$ select nullif(current_setting('app.' || $1 || '_tie_' || $2, true), '')::text[] $_$;

--
-- Name: today(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.today() RETURNS date
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Amsterdam')::date) $$;

--
-- Name: tokens_between(uuid, uuid, uuid[], text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.tokens_between(f uuid, place uuid, places uuid[], low text, high text) RETURNS TABLE(client_id uuid, token text, vowels integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
  (select t.client_id, t.token, t.vowels from client_token t
   where place is not null and t.foundation_id = f and t.location_id = place and not t.secret and t.token >= low and t.token < high
   order by t.token, t.client_id)
  union all
  (select t.client_id, t.token, t.vowels from client_token t
   where place is null and cardinality(places) > 0 and t.foundation_id = f and t.location_id = any (places) and not t.secret and t.token >= low and t.token < high
   order by t.token, t.client_id)
$$;

--
-- Name: told_to_municipality(date, date); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.told_to_municipality(from_on date, until_on date) RETURNS boolean
    LANGUAGE sql STABLE
    AS $_$
  select $1 = date_trunc('year', $1)::date and $2 = ($1 + interval '1 year' - interval '1 day')::date and $2 < app.today()
$_$;

--
-- Name: undo_merge(uuid, uuid[], text[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.undo_merge(merge uuid, to_gone uuid[], columns_to_gone text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
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
end $_$;

--
-- Name: visible_client(text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.visible_client(right_ text) RETURNS text
    LANGUAGE sql STABLE
    AS $_$
  select format($$ case
    when app.reach() = 'foundation' then true
    when client.secret and client.id <> all ((select app.named_for())::uuid[]) then false
    when client.id = any ((select app.opened('%1$s', 'basics'))::uuid[]) then true
    when client.location_id = any ((select app.places('%1$s', 'basics'))::uuid[]) then true
    when app.has_ties('%1$s', 'basics') then exists (
      select from app.coupled_client k where k.foundation_id = client.foundation_id and k.client_id = client.id
        and k.tie = any ((select app.ties('%1$s', 'basics'))::text[]))
    else false end $$, right_)
$_$;

--
-- Name: visible_with_client(regclass, text, text); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.visible_with_client(of regclass, right_ text, compartment text) RETURNS text
    LANGUAGE sql STABLE
    AS $_$
  select format($$ case
    when app.reach() = 'foundation' then true
    when %1$s.client_id = any ((select app.opened('%2$s', '%3$s'))::uuid[]) then true
    when app.has_places('%2$s', '%3$s') and exists (
      select from app.located_client k where k.foundation_id = %1$s.foundation_id and k.client_id = %1$s.client_id
        and k.location_id = any ((select app.places('%2$s', '%3$s'))::uuid[])) then true
    when app.has_ties('%2$s', '%3$s') then exists (
      select from app.coupled_client k where k.foundation_id = %1$s.foundation_id and k.client_id = %1$s.client_id
        and k.tie = any ((select app.ties('%2$s', '%3$s'))::text[]))
    else false end $$, relname, right_, compartment)
  from pg_class where oid = of
$_$;

--
-- Name: vowels_agree(integer, integer); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.vowels_agree(a integer, b integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
  select (((a & b) | ((a & b) >> 1) | ((a & b) >> 2)) & 153391689) = 153391689
$$;

--
-- Name: waiting_room(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.waiting_room(location uuid) RETURNS TABLE(number integer, room text, called boolean, called_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select v.number, r.name, v.state = 'called', v.called_at
  from visit v left join room r on r.foundation_id = v.foundation_id and r.id = v.room_id
  where v.foundation_id = app.foundation() and v.location_id = $1 and v.visit_on = app.today() and v.state in ('waiting', 'called')
    and $1 = any (app.places('read', 'desk'))
  order by v.number
$_$;

--
-- Name: worker(); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.worker() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.worker', true), '')::uuid $$;

--
-- Name: worker_of_account(uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.worker_of_account(account uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select h.worker_id from role_holding h where h.foundation_id = app.foundation() and h.account_id = $1 and h.worker_id is not null limit 1
$_$;

--
-- Name: works_at(uuid, uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.works_at(worker uuid, location uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (select from worker w where w.foundation_id = app.foundation() and w.id = $1 and w.location_id = $2)
    or exists (select from role_holding h where h.foundation_id = app.foundation() and h.worker_id = $1 and h.location_id = $2
      and (h.until_on is null or h.until_on >= app.today()))
$_$;

--
-- Name: would_see_file(uuid, uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.would_see_file(worker uuid, client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select exists (
    select from client c where c.foundation_id = app.foundation() and c.id = $2
      and (not c.secret or exists (
        select from secrecy_member m join role_holding h on h.foundation_id = m.foundation_id and h.account_id = m.account_id
        where m.foundation_id = c.foundation_id and m.client_id = c.id and h.worker_id = $1))
      and (exists (
          select from client_coupling k where k.foundation_id = c.foundation_id and k.client_id = c.id and k.worker_id = $1
            and k.tie = 'trajectory' and app.today() between coalesce(k.from_on, '-infinity') and coalesce(k.until_on, 'infinity'))
        or exists (
          select from role_holding h
          join app.compartment_default d on d.role = h.role and d.compartment = 'basics'
          left join access_rule a on a.foundation_id = h.foundation_id and a.role = h.role and a.compartment = 'basics'
          where h.foundation_id = c.foundation_id and h.worker_id = $1
            and app.today() between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity')
            and case coalesce(a.reach, d.reach)
              when 'foundation' then true
              when 'location' then h.location_id is null or h.location_id = c.location_id
              else false end)))
$_$;

--
-- Name: would_see_legal(uuid, uuid); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.would_see_legal(worker uuid, client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  select app.would_see_file($1, $2) and exists (
    select from client c
    join role_holding h on h.foundation_id = c.foundation_id and h.worker_id = $1
      and app.today() between coalesce(h.from_on, '-infinity') and coalesce(h.until_on, 'infinity')
    join app.compartment_default d on d.role = h.role and d.compartment = 'legal'
    left join access_rule a on a.foundation_id = h.foundation_id and a.role = h.role and a.compartment = 'legal'
    where c.foundation_id = app.foundation() and c.id = $2
      and case coalesce(a.reach, d.reach)
        when 'foundation' then true
        when 'location' then h.location_id is null or h.location_id = c.location_id
        else false end)
$_$;

--
-- Name: write_client_tokens(uuid, uuid[]); Type: FUNCTION; Schema: app; Owner: -
--

CREATE FUNCTION app.write_client_tokens(foundation uuid, clients uuid[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  delete from client_token where foundation_id = $1 and client_id = any ($2);
  insert into client_token (foundation_id, location_id, secret, token, vowels, client_id)
  select distinct c.foundation_id, c.location_id, c.secret, word.token, word.vowels, c.id
  from client c cross join lateral (
    select found.token, found.vowels from (
      select c.search_tokens
      union all
      select n.search_tokens from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id
      union all
      select i.search_tokens from client_identifier i where i.foundation_id = c.foundation_id and i.client_id = c.id
      union all
      select m.tokens from client_merge m where m.foundation_id = c.foundation_id and m.client_id = c.id and m.undone_at is null
    ) of_ (tokens) cross join app.client_tokens_of(of_.tokens) found
    union all
    select b.token, -1 from (
      select c.name_parts
      union all
      select n.name_parts from client_name n where n.foundation_id = c.foundation_id and n.client_id = c.id
    ) named (parts) cross join app.birth_tokens(named.parts, c.birth_date, app.birth_is_vague(c.birth_date, c.birth_date_precision, c.birth_date_estimated)) b
  ) word (token, vowels)
  where c.foundation_id = $1 and c.id = any ($2)
$_$;

--
-- Name: file_as_of(uuid, timestamp with time zone); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.file_as_of(client uuid, until timestamp with time zone) RETURNS TABLE(of text, record jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
declare
  t record; sees boolean;
begin
  for t in select * from (values ('client', 'id', 'basics'), ('client_name', 'client_id', 'basics'), ('client_nationality', 'client_id', 'basics'),
      ('client_language', 'client_id', 'basics'), ('client_identifier', 'client_id', 'basics'), ('residence_permit', 'client_id', 'basics'),
      ('client_target_group', 'client_id', 'basics'), ('client_municipality', 'client_id', 'basics'),
      ('household_membership', 'client_id', 'household')) of_ (name, by_column, compartment) loop
    if t.name = 'client' then
      execute format('select exists (select from client where foundation_id = app.foundation() and id = $1 and %s)', app.visible_client('read'))
        into sees using $1;
      if not sees then return; end if;
    else
      execute format('select %s from (select app.foundation() as foundation_id, $1 as client_id) %I', app.visible_with_client(t.name::regclass, 'read', t.compartment), t.name)
        into sees using $1;
      if not sees then continue; end if;
    end if;
    return query execute format($q$
      with later as (
        select distinct on (e.subject_id) e.subject_id as id, e.old_values as values
        from audit.event e
        where e.foundation_id = app.foundation() and e.subject = %1$L and e.action in ('update', 'delete') and e.at > $2
          and e.subject_id in (
            select known.subject_id from audit.event known where known.foundation_id = app.foundation() and known.client_id = $1 and known.subject = %1$L
            union select r.id from %1$I r where r.foundation_id = app.foundation() and r.%2$I = $1)
        order by e.subject_id, e.at, e.id
      )
      select %1$L::text, s.values - '{bsn,search_tokens,name_parts,folded_name,folded_as}'::text[] from (
        select values from later
        union all
        select to_jsonb(r) from %1$I r where r.foundation_id = app.foundation() and r.%2$I = $1 and r.id not in (select id from later)
      ) s
      where (s.values ->> %2$L)::uuid = $1 and (s.values ->> 'created_at')::timestamptz <= $2
      order by s.values ->> 'created_at', s.values ->> 'id' $q$, t.name, t.by_column) using $1, $2;
  end loop;
end $_$;

--
-- Name: event; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.event (
    foundation_id uuid,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    account_id uuid,
    action text NOT NULL,
    subject text NOT NULL,
    subject_id uuid,
    client_id uuid,
    batch_id uuid,
    old_values jsonb,
    new_values jsonb,
    why text,
    roles text[] DEFAULT app.roles(),
    address inet DEFAULT app.address(),
    on_behalf_of uuid DEFAULT app.on_behalf_of(),
    client_ids uuid[]
);

ALTER TABLE ONLY audit.event FORCE ROW LEVEL SECURITY;

--
-- Name: hash_of(bytea, audit.event); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.hash_of(before bytea, e audit.event) RETURNS bytea
    LANGUAGE sql STABLE
    SET search_path TO ''
    SET "TimeZone" TO 'UTC'
    AS $$
  select sha256(before || convert_to(
    (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(e)) where value <> 'null')::text, 'UTF8'))
$$;

--
-- Name: history_of(text, uuid, text[]); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.history_of(of text, record uuid, columns text[]) RETURNS TABLE(id uuid, at timestamp with time zone, account_id uuid, roles text[], action text, imported boolean, old_values jsonb, new_values jsonb)
    LANGUAGE plpgsql
    SET search_path TO 'public'
    AS $_$
declare
  visible boolean;
begin
  if not of = any (array['client', 'household_membership', 'client_municipality', 'client_name', 'client_nationality',
    'client_language', 'client_identifier', 'residence_permit', 'client_target_group', 'relative', 'placement', 'trajectory',
    'contact_moment', 'legal_case', 'enrolment', 'language_pair', 'referral', 'concern', 'task', 'goal', 'goal_score',
    'measurement', 'case_conference', 'conference_action', 'legal_term']) then return; end if;
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
end $_$;

--
-- Name: lists_showing(uuid); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.lists_showing(client uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $_$
  select e.id from audit.event e
  where e.client_ids @> array[$1] and e.foundation_id = app.foundation() and app.keeps_log()
$_$;

--
-- Name: record_deletes(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.record_deletes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if app.batch() is not null then return null; end if;
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, old_values)
  select (r ->> 'foundation_id')::uuid, app.account(), 'delete', tg_table_name, (r ->> 'id')::uuid,
         coalesce(r ->> 'client_id', case when tg_table_name = 'client' then r ->> 'id' end)::uuid, audit.without_image(r)
  from (select to_jsonb(o) as r from old_rows o) rows;
  return null;
end $$;

--
-- Name: record_foundation_updates(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.record_foundation_updates() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, old_values, new_values)
  select n.id, app.account(), 'update', tg_table_name, n.id, to_jsonb(o), to_jsonb(n)
  from old_rows o join new_rows n using (id);
  return null;
end $$;

--
-- Name: record_inserts(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.record_inserts() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if app.batch() is not null then return null; end if;
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, new_values)
  select (r ->> 'foundation_id')::uuid, app.account(), 'insert', tg_table_name, (r ->> 'id')::uuid,
         coalesce(r ->> 'client_id', case when tg_table_name = 'client' then r ->> 'id' end)::uuid, audit.without_image(r)
  from (select to_jsonb(n) as r from new_rows n) rows;
  return null;
end $$;

--
-- Name: record_outside(text, text, text, inet, text); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.record_outside(action text, subject text, why text, address inet, email text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
  insert into audit.event (foundation_id, account_id, action, subject, why, address)
  select person.foundation_id, person.id, $1, $2, $3, $4
  from (select) one left join (
    select h.foundation_id, u.id from auth.account_user u join public.role_holding h on h.account_id = u.id
    where u.email = lower($5) order by h.created_at limit 1
  ) person on true
$_$;

--
-- Name: record_updates(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.record_updates() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, batch_id, old_values, new_values)
  select n.foundation_id, app.account(), 'update', tg_table_name, n.id,
         coalesce(n.values ->> 'client_id', case when tg_table_name = 'client' then n.id::text end)::uuid, app.batch(),
         audit.without_image(o.values), audit.without_image(n.values)
  from (select o.id, to_jsonb(o) as values from old_rows o) o
  join (select n.id, coalesce(to_jsonb(n) ->> 'foundation_id', case when tg_table_name = 'foundation' then n.id::text end)::uuid as foundation_id, to_jsonb(n) as values from new_rows n) n
    on n.id = o.id;
  return null;
end $$;

--
-- Name: report(text, uuid, uuid, uuid); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.report(rule text, foundation uuid, account uuid, client uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
  insert into audit_signal as s (foundation_id, id, rule, account_id, client_id, on_day, from_at, until_at, looks)
  values ($2, gen_random_uuid(), $1, $3, $4, (clock_timestamp() at time zone 'Europe/Amsterdam')::date,
    clock_timestamp(), clock_timestamp(), 1)
  on conflict (foundation_id, rule, account_id, client_id, on_day) where outcome is null do update set
    until_at = excluded.until_at, looks = s.looks + 1
$_$;

--
-- Name: report_broken_glass(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.report_broken_glass() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
begin
  perform audit.report('break-glass', new.foundation_id, new.account_id, new.client_id);
  return null;
end $$;

--
-- Name: report_missed_glass(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.report_missed_glass() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $$
declare
  day date := (new.at at time zone 'Europe/Amsterdam')::date;
begin
  insert into audit_signal as s (foundation_id, id, rule, account_id, client_id, on_day, from_at, until_at, looks)
  select new.foundation_id, gen_random_uuid(), 'missed-glass', new.account_id, null, day, min(e.at), max(e.at), count(*)
  from audit.event e
  where e.foundation_id = new.foundation_id and e.account_id = new.account_id
    and e.at >= day::timestamp at time zone 'Europe/Amsterdam' and e.action = 'refused' and e.subject = 'access.breakGlass'
    and e.why in ('access/no-such-file', 'common/too-many-requests')
  having count(*) >= 3
  on conflict (foundation_id, rule, account_id, client_id, on_day) where outcome is null do update set
    until_at = excluded.until_at, looks = excluded.looks;
  return null;
end $$;

--
-- Name: report_secret_look(uuid); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.report_secret_look(client uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public'
    AS $_$
begin
  if exists (select from client c where c.foundation_id = app.foundation() and c.id = $1 and c.secret) then
    perform audit.report('secret-look', app.foundation(), app.account(), $1);
  end if;
end $_$;

--
-- Name: seal(integer); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.seal(most integer DEFAULT 20000) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
declare
  e audit.event;
  last audit.entry;
  newest timestamptz;
  added int := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('audit.seal')) then return 0; end if;
  select * into last from audit.entry order by position desc limit 1;
  select max(event_at) into newest from audit.entry;
  for e in
    select v.* from audit.event v
    where v.at > coalesce(newest - interval '1 day', '-infinity')
      and not exists (select from audit.entry k where k.event_id = v.id)
    order by v.at, v.id limit most
  loop
    last.position := coalesce(last.position, 0) + 1;
    last.hash := audit.hash_of(coalesce(last.hash, ''), e);
    insert into audit.entry (position, event_id, event_at, hash) values (last.position, e.id, e.at, last.hash);
    added := added + 1;
  end loop;
  return added;
end $$;

--
-- Name: verify(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.verify() RETURNS TABLE("position" bigint, event_id uuid, fault text)
    LANGUAGE plpgsql STABLE
    SET search_path TO ''
    AS $$
declare
  k record;
  hash bytea := '';
  expected bigint := 1;
begin
  for k in
    select n.position as at_position, n.event_id as of_event, n.hash as sealed, v.id as found, v as event
    from audit.entry n left join audit.event v on v.id = n.event_id order by n.position
  loop
    if k.at_position <> expected then return query select expected, null::uuid, 'gap'; return; end if;
    if k.found is null then return query select k.at_position, k.of_event, 'missing'; return; end if;
    hash := audit.hash_of(hash, k.event);
    if hash <> k.sealed then return query select k.at_position, k.of_event, 'changed'; return; end if;
    expected := expected + 1;
  end loop;
  return query
    select null::bigint, v.id, 'unsealed' from audit.event v
    where v.at < clock_timestamp() - interval '1 day'
      and not exists (select from audit.entry n where n.event_id = v.id)
    order by v.at, v.id limit 1;
end $$;

--
-- Name: without_image(jsonb); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.without_image(written jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $_$
  select case when $1 ? 'image' then $1 || jsonb_build_object('image', md5($1 ->> 'image')) else $1 end
$_$;

--
-- Name: worker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.worker (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    number text,
    name text NOT NULL,
    folded_name text NOT NULL,
    kind text NOT NULL,
    function_id uuid NOT NULL,
    in_service_on date,
    left_service_on date,
    leaving_reason_id uuid,
    location_id uuid,
    email text,
    phone text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    address text,
    postcode text,
    guides_at_most integer,
    CONSTRAINT worker_guides_at_most_check CHECK (((guides_at_most >= 0) AND (guides_at_most <= 200))),
    CONSTRAINT worker_kind_check CHECK ((kind = ANY (ARRAY['volunteer'::text, 'staff'::text, 'intern'::text])))
);

ALTER TABLE ONLY public.worker FORCE ROW LEVEL SECURITY;

--
-- Name: colleague; Type: VIEW; Schema: app; Owner: -
--

CREATE VIEW app.colleague WITH (security_barrier='true') AS
 SELECT w.foundation_id,
    w.id,
    w.name,
    w.folded_name,
    w.kind,
    w.function_id,
    w.in_service_on,
    w.left_service_on,
    w.location_id,
    w.guides_at_most
   FROM public.worker w
  WHERE ((w.foundation_id = app.foundation()) AND (( SELECT app.knows_colleagues() AS knows_colleagues) OR (w.id = app.worker())));

--
-- Name: compartment_default; Type: TABLE; Schema: app; Owner: -
--

CREATE TABLE app.compartment_default (
    role text NOT NULL,
    compartment text NOT NULL,
    reach text NOT NULL,
    may_write boolean NOT NULL,
    most_reach text NOT NULL,
    most_write boolean NOT NULL,
    CONSTRAINT compartment_default_most_reach_check CHECK ((most_reach = ANY (ARRAY['none'::text, 'own'::text, 'location'::text, 'foundation'::text]))),
    CONSTRAINT compartment_default_reach_check CHECK ((reach = ANY (ARRAY['none'::text, 'own'::text, 'location'::text, 'foundation'::text])))
);

--
-- Name: client_coupling; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_coupling (
    foundation_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    client_id uuid NOT NULL,
    from_on date,
    until_on date,
    tie text DEFAULT 'trajectory'::text NOT NULL,
    secret boolean DEFAULT false NOT NULL,
    CONSTRAINT client_coupling_tie_check CHECK ((tie = ANY (ARRAY['trajectory'::text, 'pair'::text])))
);

ALTER TABLE ONLY public.client_coupling FORCE ROW LEVEL SECURITY;

--
-- Name: coupled_client; Type: VIEW; Schema: app; Owner: -
--

CREATE VIEW app.coupled_client AS
 SELECT k.foundation_id,
    k.client_id,
    k.tie
   FROM public.client_coupling k
  WHERE ((k.foundation_id = app.foundation()) AND (k.worker_id = app.worker()) AND ((k.from_on IS NULL) OR (k.from_on <= app.today())) AND ((k.until_on IS NULL) OR (k.until_on >= app.today())) AND ((NOT k.secret) OR (k.client_id = ANY (app.named_for()))));

--
-- Name: desk_card; Type: VIEW; Schema: app; Owner: -
--

CREATE VIEW app.desk_card WITH (security_barrier='true') AS
 SELECT c.foundation_id,
    c.id AS client_id,
    c.number,
    c.given_names,
    c.family_name,
    c.location_id
   FROM public.client c
  WHERE ((c.foundation_id = app.foundation()) AND (c.location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])) AND ((NOT c.secret) OR (c.id = ANY (( SELECT app.named_for() AS named_for)::uuid[]))));

--
-- Name: trajectory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trajectory (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    kind_id uuid NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    end_reason_id uuid,
    worker_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.trajectory FORCE ROW LEVEL SECURITY;

--
-- Name: desk_guide; Type: VIEW; Schema: app; Owner: -
--

CREATE VIEW app.desk_guide WITH (security_barrier='true') AS
 SELECT t.foundation_id,
    t.client_id,
    w.id AS worker_id,
    w.name
   FROM ((public.trajectory t
     JOIN public.client c ON (((c.foundation_id = t.foundation_id) AND (c.id = t.client_id))))
     JOIN public.worker w ON (((w.foundation_id = t.foundation_id) AND (w.id = t.worker_id))))
  WHERE ((t.foundation_id = app.foundation()) AND (c.location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])) AND ((NOT c.secret) OR (c.id = ANY (( SELECT app.named_for() AS named_for)::uuid[]))) AND (t.started_on <= app.today()) AND ((t.ended_on IS NULL) OR (t.ended_on >= app.today())));

--
-- Name: located_client; Type: VIEW; Schema: app; Owner: -
--

CREATE VIEW app.located_client AS
 SELECT c.foundation_id,
    c.id AS client_id,
    c.location_id
   FROM public.client c
  WHERE ((c.foundation_id = app.foundation()) AND ((NOT c.secret) OR (c.id = ANY (app.named_for()))));

--
-- Name: pair_card; Type: VIEW; Schema: app; Owner: -
--

CREATE VIEW app.pair_card WITH (security_barrier='true') AS
 SELECT c.foundation_id,
    c.id AS client_id,
    c.given_names,
    c.phone,
    c.email,
    c.needs_interpreter,
    c.language_id
   FROM public.client c
  WHERE (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = c.foundation_id) AND (k.client_id = c.id) AND (k.tie = 'pair'::text) AND (k.tie = ANY (app.ties('read'::text, 'language'::text))))));

--
-- Name: participant_card; Type: VIEW; Schema: app; Owner: -
--

CREATE VIEW app.participant_card WITH (security_barrier='true') AS
 SELECT c.foundation_id,
    c.id AS client_id,
    c.number,
    c.given_names,
    c.family_name,
    c.phone,
    c.language_id
   FROM public.client c
  WHERE ((c.foundation_id = app.foundation()) AND (c.location_id = ANY (( SELECT app.places('read'::text, 'groups'::text) AS places)::uuid[])) AND ((NOT c.secret) OR (c.id = ANY (( SELECT app.named_for() AS named_for)::uuid[]))));

--
-- Name: client_merge; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_merge (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    gone_id uuid NOT NULL,
    gone_number integer NOT NULL,
    tokens text[] NOT NULL,
    merged_by uuid NOT NULL,
    merged_at timestamp with time zone DEFAULT now() NOT NULL,
    undone_by uuid,
    undone_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT client_merge_check CHECK (((undone_by IS NULL) OR (undone_at IS NOT NULL)))
);

ALTER TABLE ONLY public.client_merge FORCE ROW LEVEL SECURITY;

--
-- Name: client_number; Type: VIEW; Schema: audit; Owner: -
--

CREATE VIEW audit.client_number WITH (security_barrier='true') AS
 SELECT client.foundation_id,
    client.id,
    client.number,
    NULL::uuid AS merge_id
   FROM public.client
  WHERE ((client.foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log))
UNION ALL
 SELECT client_merge.foundation_id,
        CASE
            WHEN (client_merge.undone_at IS NULL) THEN client_merge.gone_id
            ELSE NULL::uuid
        END AS id,
    client_merge.gone_number AS number,
    client_merge.id AS merge_id
   FROM public.client_merge
  WHERE ((client_merge.foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log));

--
-- Name: entry; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit.entry (
    "position" bigint NOT NULL,
    event_id uuid NOT NULL,
    event_at timestamp with time zone NOT NULL,
    hash bytea NOT NULL,
    sealed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY audit.entry FORCE ROW LEVEL SECURITY;

--
-- Name: secret_client; Type: VIEW; Schema: audit; Owner: -
--

CREATE VIEW audit.secret_client WITH (security_barrier='true') AS
 SELECT c.foundation_id,
    c.id,
    c.number
   FROM public.client c
  WHERE ((c.foundation_id = app.foundation()) AND c.secret AND (( SELECT app.roles() AS roles) && ARRAY['privacy-officer'::text, 'system'::text]));

--
-- Name: account_user; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.account_user (
    id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    email_verified boolean DEFAULT false NOT NULL,
    image text,
    language text DEFAULT 'nl'::text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    grace_from date
);

--
-- Name: backup_code; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.backup_code (
    user_id uuid NOT NULL,
    hash text NOT NULL,
    used_at timestamp with time zone
);

--
-- Name: credential; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.credential (
    id uuid NOT NULL,
    account_id text NOT NULL,
    provider_id text NOT NULL,
    user_id uuid NOT NULL,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamp with time zone,
    refresh_token_expires_at timestamp with time zone,
    scope text,
    password text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: passkey; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.passkey (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    credential_id text NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports text[] DEFAULT '{}'::text[] NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone
);

--
-- Name: rate_limit; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.rate_limit (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    key text NOT NULL,
    count integer NOT NULL,
    last_request bigint NOT NULL
);

--
-- Name: second_factor; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.second_factor (
    user_id uuid NOT NULL,
    secret text,
    pending_secret text,
    last_step bigint DEFAULT 0 NOT NULL,
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT second_factor_check CHECK (((secret IS NULL) = (confirmed_at IS NULL)))
);

--
-- Name: session; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.session (
    id uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    token text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    ip_address text,
    user_agent text,
    user_id uuid NOT NULL,
    foundation_id uuid,
    trying_role text,
    trying_location_id uuid,
    second_factor_at timestamp with time zone
);

--
-- Name: verification; Type: TABLE; Schema: auth; Owner: -
--

CREATE TABLE auth.verification (
    id uuid NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: absence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.absence (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    worker_id uuid NOT NULL,
    kind text NOT NULL,
    from_on date NOT NULL,
    until_on date,
    stand_in_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT absence_check CHECK ((until_on >= from_on)),
    CONSTRAINT absence_check1 CHECK ((stand_in_id <> worker_id)),
    CONSTRAINT absence_kind_check CHECK ((kind = ANY (ARRAY['leave'::text, 'away'::text])))
);

ALTER TABLE ONLY public.absence FORCE ROW LEVEL SECURITY;

--
-- Name: access_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_rule (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    role text NOT NULL,
    compartment text NOT NULL,
    reach text NOT NULL,
    may_write boolean NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT access_rule_reach_check CHECK ((reach = ANY (ARRAY['none'::text, 'own'::text, 'location'::text, 'foundation'::text])))
);

ALTER TABLE ONLY public.access_rule FORCE ROW LEVEL SECURITY;

--
-- Name: appointment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appointment (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    room_id uuid,
    place text,
    kind text NOT NULL,
    title text,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    note text,
    interpreter_id uuid,
    interpreter_language_id uuid,
    interpreter_answer text,
    series_id uuid,
    planned_by_id uuid,
    cancelled_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appointment_check CHECK (((until_at > from_at) AND (until_at <= (from_at + '24:00:00'::interval)))),
    CONSTRAINT appointment_check1 CHECK (((interpreter_answer IS NULL) OR (interpreter_id IS NOT NULL))),
    CONSTRAINT appointment_interpreter_answer_check CHECK ((interpreter_answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
    CONSTRAINT appointment_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT appointment_note_check CHECK ((note <> ''::text)),
    CONSTRAINT appointment_place_check CHECK ((place <> ''::text)),
    CONSTRAINT appointment_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY public.appointment FORCE ROW LEVEL SECURITY;

--
-- Name: appointment_client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appointment_client (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    client_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.appointment_client FORCE ROW LEVEL SECURITY;

--
-- Name: appointment_letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appointment_letter (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    worker_id uuid,
    client_id uuid,
    appointment_ids uuid[] NOT NULL,
    remind_on date,
    tries integer DEFAULT 0 NOT NULL,
    next_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT appointment_letter_check CHECK (((worker_id IS NULL) OR (client_id IS NULL))),
    CONSTRAINT appointment_letter_check1 CHECK (((kind = 'reminder'::text) = (remind_on IS NOT NULL))),
    CONSTRAINT appointment_letter_kind_check CHECK ((kind = ANY (ARRAY['invitation'::text, 'change'::text, 'cancellation'::text, 'reminder'::text])))
);

ALTER TABLE ONLY public.appointment_letter FORCE ROW LEVEL SECURITY;

--
-- Name: appointment_worker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appointment_worker (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.appointment_worker FORCE ROW LEVEL SECURITY;

--
-- Name: audit_sample; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_sample (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    seed text NOT NULL,
    looks integer NOT NULL,
    drawn_by uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_sample_check CHECK ((until_on >= from_on))
);

ALTER TABLE ONLY public.audit_sample FORCE ROW LEVEL SECURITY;

--
-- Name: audit_sample_look; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_sample_look (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    sample_id uuid NOT NULL,
    event_id uuid NOT NULL,
    outcome text,
    note text,
    judged_by uuid,
    judged_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_sample_look_check CHECK ((((outcome IS NULL) = (judged_by IS NULL)) AND ((outcome IS NULL) = (judged_at IS NULL)))),
    CONSTRAINT audit_sample_look_outcome_check CHECK ((outcome = ANY (ARRAY['nothing-wrong'::text, 'talked-about'::text, 'breach'::text])))
);

ALTER TABLE ONLY public.audit_sample_look FORCE ROW LEVEL SECURITY;

--
-- Name: audit_signal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_signal (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    rule text NOT NULL,
    account_id uuid NOT NULL,
    client_id uuid,
    on_day date NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone NOT NULL,
    looks integer NOT NULL,
    outcome text,
    note text,
    judged_by uuid,
    judged_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_signal_check CHECK ((((outcome IS NULL) = (judged_by IS NULL)) AND ((outcome IS NULL) = (judged_at IS NULL)))),
    CONSTRAINT audit_signal_outcome_check CHECK ((outcome = ANY (ARRAY['nothing-wrong'::text, 'talked-about'::text, 'breach'::text]))),
    CONSTRAINT audit_signal_rule_check CHECK ((rule = ANY (ARRAY['many-files'::text, 'no-coupling'::text, 'same-name'::text, 'same-address'::text, 'night'::text, 'break-glass'::text, 'missed-glass'::text, 'secret-look'::text])))
);

ALTER TABLE ONLY public.audit_signal FORCE ROW LEVEL SECURITY;

--
-- Name: audit_threshold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_threshold (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    files_per_hour integer DEFAULT 30 NOT NULL,
    night_from integer DEFAULT 22 NOT NULL,
    night_until integer DEFAULT 6 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_threshold_files_per_hour_check CHECK ((files_per_hour > 0)),
    CONSTRAINT audit_threshold_night_from_check CHECK (((night_from >= 0) AND (night_from <= 23))),
    CONSTRAINT audit_threshold_night_until_check CHECK (((night_until >= 0) AND (night_until <= 23)))
);

ALTER TABLE ONLY public.audit_threshold FORCE ROW LEVEL SECURITY;

--
-- Name: audit_watch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_watch (
    foundation_id uuid NOT NULL,
    searched_until timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.audit_watch FORCE ROW LEVEL SECURITY;

--
-- Name: case_conference; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_conference (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    held_on date NOT NULL,
    ground text NOT NULL,
    ground_note text,
    others text,
    discussed text,
    recorded_by_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT case_conference_check CHECK (((ground = 'consent'::text) OR (ground_note IS NOT NULL))),
    CONSTRAINT case_conference_discussed_check CHECK ((discussed <> ''::text)),
    CONSTRAINT case_conference_ground_check CHECK ((ground = ANY (ARRAY['consent'::text, 'legal-duty'::text, 'vital-interest'::text]))),
    CONSTRAINT case_conference_ground_note_check CHECK ((ground_note <> ''::text)),
    CONSTRAINT case_conference_others_check CHECK ((others <> ''::text))
);

ALTER TABLE ONLY public.case_conference FORCE ROW LEVEL SECURITY;

--
-- Name: checklist_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checklist_item (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    item text NOT NULL,
    state text NOT NULL,
    remark text,
    set_on date NOT NULL,
    set_by uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT checklist_item_check CHECK (((state <> ALL (ARRAY['not-needed'::text, 'blocked'::text])) OR (remark IS NOT NULL))),
    CONSTRAINT checklist_item_item_check CHECK ((item <> ''::text)),
    CONSTRAINT checklist_item_remark_check CHECK ((remark <> ''::text)),
    CONSTRAINT checklist_item_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'not-needed'::text, 'blocked'::text, 'handed'::text])))
);

ALTER TABLE ONLY public.checklist_item FORCE ROW LEVEL SECURITY;

--
-- Name: checklist_template_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checklist_template_item (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    item text NOT NULL,
    hidden boolean DEFAULT false NOT NULL,
    phase text NOT NULL,
    who text NOT NULL,
    scope text NOT NULL,
    group_of text,
    age_from integer,
    age_until integer,
    days integer NOT NULL,
    title_nl text NOT NULL,
    title_en text,
    why_nl text NOT NULL,
    why_en text,
    link text,
    from_on date,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT checklist_template_item_age_from_check CHECK (((age_from >= 0) AND (age_from <= 17))),
    CONSTRAINT checklist_template_item_age_until_check CHECK (((age_until >= 0) AND (age_until <= 17))),
    CONSTRAINT checklist_template_item_check CHECK ((((age_from IS NULL) = (age_until IS NULL)) AND (age_from <= age_until))),
    CONSTRAINT checklist_template_item_check1 CHECK ((from_on <= until_on)),
    CONSTRAINT checklist_template_item_days_check CHECK (((days >= 0) AND (days <= 730))),
    CONSTRAINT checklist_template_item_group_of_check CHECK ((group_of = ANY (ARRAY['single'::text, 'family'::text, 'unaccompanied'::text]))),
    CONSTRAINT checklist_template_item_item_check CHECK ((item <> ''::text)),
    CONSTRAINT checklist_template_item_link_check CHECK ((link ~ '^https://'::text)),
    CONSTRAINT checklist_template_item_phase_check CHECK ((phase = ANY (ARRAY['settling'::text, 'integrating'::text]))),
    CONSTRAINT checklist_template_item_scope_check CHECK ((scope = ANY (ARRAY['household'::text, 'person'::text, 'child'::text]))),
    CONSTRAINT checklist_template_item_title_en_check CHECK ((title_en <> ''::text)),
    CONSTRAINT checklist_template_item_title_nl_check CHECK ((title_nl <> ''::text)),
    CONSTRAINT checklist_template_item_who_check CHECK ((who = ANY (ARRAY['guide'::text, 'client'::text, 'together'::text]))),
    CONSTRAINT checklist_template_item_why_en_check CHECK ((why_en <> ''::text)),
    CONSTRAINT checklist_template_item_why_nl_check CHECK ((why_nl <> ''::text))
);

ALTER TABLE ONLY public.checklist_template_item FORCE ROW LEVEL SECURITY;

--
-- Name: client_identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_identifier (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    kind text NOT NULL,
    value text,
    bsn text,
    paper text,
    valid_until date,
    search_tokens text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT bsn_stands_apart CHECK ((((kind = 'bsn'::text) = (bsn IS NOT NULL)) AND ((kind = 'bsn'::text) = (value IS NULL)))),
    CONSTRAINT client_identifier_bsn_check CHECK ((bsn ~ '^(\d{9}|[A-Za-z0-9_-]{50,80}\.\d{4})$'::text)),
    CONSTRAINT client_identifier_kind_check CHECK ((kind = ANY (ARRAY['coa-number'::text, 'document'::text, 'bsn'::text, 'other'::text]))),
    CONSTRAINT client_identifier_paper_check CHECK ((paper = ANY (ARRAY['residence-document'::text, 'dutch-travel-document'::text, 'foreign-paper'::text, 'other'::text])))
);

ALTER TABLE ONLY public.client_identifier FORCE ROW LEVEL SECURITY;

--
-- Name: client_language; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_language (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    language_id uuid NOT NULL,
    speaking text,
    reading text,
    knows_script boolean,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT client_language_reading_check CHECK ((reading = ANY (ARRAY['none'::text, 'little'::text, 'fair'::text, 'good'::text, 'mother-tongue'::text]))),
    CONSTRAINT client_language_speaking_check CHECK ((speaking = ANY (ARRAY['none'::text, 'little'::text, 'fair'::text, 'good'::text, 'mother-tongue'::text])))
);

ALTER TABLE ONLY public.client_language FORCE ROW LEVEL SECURITY;

--
-- Name: client_merge_origin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_merge_origin (
    foundation_id uuid NOT NULL,
    merge_id uuid NOT NULL,
    kept_before jsonb NOT NULL,
    kept_after jsonb NOT NULL,
    gone jsonb NOT NULL,
    moved jsonb NOT NULL,
    aside jsonb NOT NULL,
    added jsonb NOT NULL
);

ALTER TABLE ONLY public.client_merge_origin FORCE ROW LEVEL SECURITY;

--
-- Name: client_municipality; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_municipality (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    from_on date,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT client_municipality_check CHECK ((until_on >= from_on))
);

ALTER TABLE ONLY public.client_municipality FORCE ROW LEVEL SECURITY;

--
-- Name: client_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_name (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    kind text NOT NULL,
    given_names text DEFAULT ''::text NOT NULL,
    family_name text DEFAULT ''::text NOT NULL,
    script text NOT NULL,
    paper text,
    folded_name text NOT NULL,
    search_tokens text[] NOT NULL,
    name_parts jsonb DEFAULT '[]'::jsonb NOT NULL,
    folded_as integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT client_name_kind_check CHECK ((kind = ANY (ARRAY['document'::text, 'former'::text, 'alias'::text, 'own-script'::text]))),
    CONSTRAINT client_name_script_check CHECK ((script = ANY (ARRAY['latin'::text, 'arabic'::text, 'geez'::text, 'cyrillic'::text, 'other'::text]))),
    CONSTRAINT has_a_name CHECK (((given_names <> ''::text) OR (family_name <> ''::text)))
);

ALTER TABLE ONLY public.client_name FORCE ROW LEVEL SECURITY;

--
-- Name: client_name_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_name_count (
    foundation_id uuid NOT NULL,
    skeleton text NOT NULL,
    location_id uuid NOT NULL,
    files integer NOT NULL,
    CONSTRAINT client_name_count_files_check CHECK ((files > 0))
);

ALTER TABLE ONLY public.client_name_count FORCE ROW LEVEL SECURITY;

--
-- Name: client_nationality; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_nationality (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    nationality_id uuid NOT NULL,
    from_on date,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT client_nationality_check CHECK ((until_on >= from_on))
);

ALTER TABLE ONLY public.client_nationality FORCE ROW LEVEL SECURITY;

--
-- Name: client_photo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_photo (
    foundation_id uuid NOT NULL,
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    client_id uuid NOT NULL,
    image bytea NOT NULL,
    agreed_on date NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT client_photo_image_check CHECK (((octet_length(image) >= 100) AND (octet_length(image) <= 200000)))
);

ALTER TABLE ONLY public.client_photo FORCE ROW LEVEL SECURITY;

--
-- Name: client_target_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_target_group (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    target_group_id uuid NOT NULL,
    from_on date,
    until_on date NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT client_target_group_check CHECK ((until_on >= from_on))
);

ALTER TABLE ONLY public.client_target_group FORCE ROW LEVEL SECURITY;

--
-- Name: client_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.client_token (
    foundation_id uuid NOT NULL,
    token text NOT NULL COLLATE pg_catalog."C",
    client_id uuid NOT NULL,
    location_id uuid NOT NULL,
    secret boolean DEFAULT false NOT NULL,
    vowels integer DEFAULT '-1'::integer NOT NULL
);

ALTER TABLE ONLY public.client_token FORCE ROW LEVEL SECURITY;

--
-- Name: concern; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.concern (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid,
    location_id uuid,
    municipality_id uuid,
    kind text NOT NULL,
    partner_id uuid,
    about text,
    noticed_on date NOT NULL,
    what text NOT NULL,
    done text,
    follow_up text,
    follow_up_on date,
    owner_id uuid,
    closed_on date,
    result text,
    noticed_by_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT concern_about_check CHECK ((about <> ''::text)),
    CONSTRAINT concern_check CHECK (((client_id IS NULL) OR ((location_id IS NULL) AND (municipality_id IS NULL)))),
    CONSTRAINT concern_check1 CHECK (((partner_id IS NULL) OR (about IS NULL))),
    CONSTRAINT concern_check2 CHECK (((kind <> 'personal'::text) OR (client_id IS NOT NULL))),
    CONSTRAINT concern_check3 CHECK ((((follow_up IS NULL) = (follow_up_on IS NULL)) AND ((follow_up IS NULL) = (owner_id IS NULL)))),
    CONSTRAINT concern_check4 CHECK ((closed_on >= noticed_on)),
    CONSTRAINT concern_done_check CHECK ((done <> ''::text)),
    CONSTRAINT concern_follow_up_check CHECK ((follow_up <> ''::text)),
    CONSTRAINT concern_kind_check CHECK ((kind = ANY (ARRAY['obstacle'::text, 'wrong-rules'::text, 'discrimination'::text, 'personal'::text]))),
    CONSTRAINT concern_result_check CHECK ((result <> ''::text)),
    CONSTRAINT concern_what_check CHECK ((what <> ''::text))
);

ALTER TABLE ONLY public.concern FORCE ROW LEVEL SECURITY;

--
-- Name: conference_action; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_action (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    place integer NOT NULL,
    what text NOT NULL,
    worker_id uuid,
    who text,
    before_on date NOT NULL,
    done_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT conference_action_check CHECK (((worker_id IS NULL) <> (who IS NULL))),
    CONSTRAINT conference_action_what_check CHECK ((what <> ''::text)),
    CONSTRAINT conference_action_who_check CHECK ((who <> ''::text))
);

ALTER TABLE ONLY public.conference_action FORCE ROW LEVEL SECURITY;

--
-- Name: conference_client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_client (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    client_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.conference_client FORCE ROW LEVEL SECURITY;

--
-- Name: conference_partner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_partner (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    partner_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.conference_partner FORCE ROW LEVEL SECURITY;

--
-- Name: conference_worker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.conference_worker (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    conference_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.conference_worker FORCE ROW LEVEL SECURITY;

--
-- Name: contact_moment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_moment (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    held_on date NOT NULL,
    kind_id uuid NOT NULL,
    manner_id uuid,
    subject_id uuid,
    minutes integer,
    worker_id uuid,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    legal boolean DEFAULT false NOT NULL,
    together_id uuid,
    CONSTRAINT contact_moment_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440)))
);

ALTER TABLE ONLY public.contact_moment FORCE ROW LEVEL SECURITY;

--
-- Name: contracted_number; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contracted_number (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    year integer NOT NULL,
    kind_id uuid NOT NULL,
    contracted integer NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT contracted_number_contracted_check CHECK (((contracted >= 0) AND (contracted <= 10000))),
    CONSTRAINT contracted_number_year_check CHECK (((year >= 2000) AND (year <= 2100)))
);

ALTER TABLE ONLY public.contracted_number FORCE ROW LEVEL SECURITY;

--
-- Name: designated_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.designated_day (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    change_id uuid NOT NULL,
    designated_on date NOT NULL,
    source text NOT NULL,
    link text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT designated_day_link_check CHECK ((link ~ '^https://'::text)),
    CONSTRAINT designated_day_source_check CHECK ((source <> ''::text))
);

ALTER TABLE ONLY public.designated_day FORCE ROW LEVEL SECURITY;

--
-- Name: dwelling; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.dwelling (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    number text,
    municipality_id uuid NOT NULL,
    address text,
    postcode text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.dwelling FORCE ROW LEVEL SECURITY;

--
-- Name: enrolment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enrolment (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    group_id uuid NOT NULL,
    client_id uuid NOT NULL,
    invited_on date,
    sessions_attended integer,
    completed boolean DEFAULT false NOT NULL,
    completed_on date,
    outcome_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT enrolment_sessions_attended_check CHECK (((sessions_attended >= 0) AND (sessions_attended <= 999)))
);

ALTER TABLE ONLY public.enrolment FORCE ROW LEVEL SECURITY;

--
-- Name: exit_interview; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exit_interview (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    trajectory_id uuid NOT NULL,
    held_on date NOT NULL,
    present text,
    reached text NOT NULL,
    remaining text,
    referred_to text,
    contact_after boolean DEFAULT false NOT NULL,
    held_by uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT exit_interview_present_check CHECK ((present <> ''::text)),
    CONSTRAINT exit_interview_reached_check CHECK ((reached <> ''::text)),
    CONSTRAINT exit_interview_referred_to_check CHECK ((referred_to <> ''::text)),
    CONSTRAINT exit_interview_remaining_check CHECK ((remaining <> ''::text))
);

ALTER TABLE ONLY public.exit_interview FORCE ROW LEVEL SECURITY;

--
-- Name: file_opening; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.file_opening (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    account_name text DEFAULT ''::text NOT NULL,
    CONSTRAINT file_opening_check CHECK ((ends_at > opened_at)),
    CONSTRAINT file_opening_kind_check CHECK ((kind = ANY (ARRAY['walk-in'::text, 'break-glass'::text]))),
    CONSTRAINT file_opening_reason_check CHECK ((reason <> ''::text))
);

ALTER TABLE ONLY public.file_opening FORCE ROW LEVEL SECURITY;

--
-- Name: foundation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.foundation (
    id uuid NOT NULL,
    name text NOT NULL,
    kind text DEFAULT 'own'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    second_factor_grace_days integer DEFAULT 0 NOT NULL,
    small_number_limit integer DEFAULT 5 NOT NULL,
    bsn_basis text,
    CONSTRAINT foundation_bsn_basis_check CHECK ((bsn_basis <> ''::text)),
    CONSTRAINT foundation_kind_check CHECK ((kind = ANY (ARRAY['own'::text, 'practice'::text]))),
    CONSTRAINT foundation_second_factor_grace_days_check CHECK (((second_factor_grace_days >= 0) AND (second_factor_grace_days <= 30))),
    CONSTRAINT foundation_small_number_limit_check CHECK (((small_number_limit = 0) OR ((small_number_limit >= 3) AND (small_number_limit <= 50))))
);

ALTER TABLE ONLY public.foundation FORCE ROW LEVEL SECURITY;

--
-- Name: goal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goal (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    life_domain text NOT NULL,
    own_words text NOT NULL,
    steps text,
    outcomes text[] NOT NULL,
    importance integer DEFAULT 1 NOT NULL,
    difficulty integer DEFAULT 1 NOT NULL,
    review_on date,
    agreed_on date,
    withdrawn_on date,
    withdrawn_why text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT goal_check CHECK (((agreed_on IS NULL) OR ((review_on IS NOT NULL) AND (review_on >= agreed_on) AND (array_position(outcomes, ''::text) IS NULL)))),
    CONSTRAINT goal_check1 CHECK (((withdrawn_on IS NULL) = (withdrawn_why IS NULL))),
    CONSTRAINT goal_check2 CHECK (((withdrawn_on IS NULL) OR (agreed_on IS NOT NULL))),
    CONSTRAINT goal_difficulty_check CHECK (((difficulty >= 1) AND (difficulty <= 3))),
    CONSTRAINT goal_importance_check CHECK (((importance >= 1) AND (importance <= 3))),
    CONSTRAINT goal_life_domain_check CHECK ((life_domain <> ''::text)),
    CONSTRAINT goal_outcomes_check CHECK (((array_length(outcomes, 1) = 5) AND (array_position(outcomes, NULL::text) IS NULL))),
    CONSTRAINT goal_own_words_check CHECK ((own_words <> ''::text)),
    CONSTRAINT goal_steps_check CHECK ((steps <> ''::text)),
    CONSTRAINT goal_withdrawn_why_check CHECK ((withdrawn_why <> ''::text))
);

ALTER TABLE ONLY public.goal FORCE ROW LEVEL SECURITY;

--
-- Name: goal_score; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.goal_score (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    goal_id uuid NOT NULL,
    held_on date NOT NULL,
    baseline boolean NOT NULL,
    score integer NOT NULL,
    recorded_by uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT goal_score_score_check CHECK (((score >= '-2'::integer) AND (score <= 2)))
);

ALTER TABLE ONLY public.goal_score FORCE ROW LEVEL SECURITY;

--
-- Name: handover; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handover (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    from_location_id uuid NOT NULL,
    to_location_id uuid NOT NULL,
    from_on date NOT NULL,
    why text NOT NULL,
    consent text NOT NULL,
    consent_on date,
    consent_language_id uuid,
    consent_why text,
    end_reason_id uuid,
    state text DEFAULT 'offered'::text NOT NULL,
    offered_by uuid NOT NULL,
    offered_at timestamp with time zone DEFAULT now() NOT NULL,
    answered_by uuid,
    answered_at timestamp with time zone,
    remark text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT handover_check CHECK ((to_location_id <> from_location_id)),
    CONSTRAINT handover_check1 CHECK ((((state = 'offered'::text) = (answered_at IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL)))),
    CONSTRAINT handover_check2 CHECK ((((consent = 'not-needed'::text) = (consent_why IS NOT NULL)) AND ((consent = 'not-needed'::text) = (consent_on IS NULL)))),
    CONSTRAINT handover_check3 CHECK (((state <> 'declined'::text) OR (remark IS NOT NULL))),
    CONSTRAINT handover_consent_check CHECK ((consent = ANY (ARRAY['spoken'::text, 'in-writing'::text, 'not-needed'::text]))),
    CONSTRAINT handover_consent_why_check CHECK ((consent_why <> ''::text)),
    CONSTRAINT handover_remark_check CHECK ((remark <> ''::text)),
    CONSTRAINT handover_state_check CHECK ((state = ANY (ARRAY['offered'::text, 'withdrawn'::text, 'declined'::text, 'accepted'::text]))),
    CONSTRAINT handover_why_check CHECK ((why <> ''::text))
);

ALTER TABLE ONLY public.handover FORCE ROW LEVEL SECURITY;

--
-- Name: handover_client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handover_client (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    handover_id uuid NOT NULL,
    client_id uuid NOT NULL,
    name text NOT NULL,
    number integer NOT NULL,
    waits boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.handover_client FORCE ROW LEVEL SECURITY;

--
-- Name: handover_paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.handover_paper (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    sealed_intake_id uuid NOT NULL,
    compartment text NOT NULL,
    on_date date,
    until_on date,
    kind text NOT NULL,
    words text[] DEFAULT '{}'::text[] NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT handover_paper_compartment_check CHECK ((compartment = ANY (ARRAY['basics'::text, 'housing'::text, 'guidance'::text, 'contacts'::text, 'groups'::text, 'language'::text, 'legal'::text])))
);

ALTER TABLE ONLY public.handover_paper FORCE ROW LEVEL SECURITY;

--
-- Name: household; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    source_number text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.household FORCE ROW LEVEL SECURITY;

--
-- Name: household_membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household_membership (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    household_id uuid NOT NULL,
    client_id uuid NOT NULL,
    role text NOT NULL,
    from_on date,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    of_client_id uuid,
    CONSTRAINT household_membership_check CHECK ((until_on >= from_on)),
    CONSTRAINT household_membership_role_check CHECK ((role = ANY (ARRAY['head'::text, 'partner'::text, 'child'::text, 'parent'::text, 'sibling'::text, 'lodger'::text]))),
    CONSTRAINT of_somebody_else CHECK ((of_client_id <> client_id))
);

ALTER TABLE ONLY public.household_membership FORCE ROW LEVEL SECURITY;

--
-- Name: housing_target; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.housing_target (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    year integer NOT NULL,
    half integer NOT NULL,
    target integer NOT NULL,
    opening_balance integer,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT housing_target_half_check CHECK ((half = ANY (ARRAY[1, 2]))),
    CONSTRAINT housing_target_target_check CHECK ((target >= 0)),
    CONSTRAINT housing_target_year_check CHECK (((year >= 1990) AND (year <= 2200)))
);

ALTER TABLE ONLY public.housing_target FORCE ROW LEVEL SECURITY;

--
-- Name: import_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_batch (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    source text NOT NULL,
    location_id uuid,
    state text DEFAULT 'reading'::text NOT NULL,
    started_by uuid,
    summary jsonb DEFAULT '{}'::jsonb NOT NULL,
    rows_total integer DEFAULT 0 NOT NULL,
    problem text,
    finished_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT import_batch_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'previewed'::text, 'importing'::text, 'imported'::text, 'failed'::text, 'cancelled'::text, 'rolled-back'::text])))
);

ALTER TABLE ONLY public.import_batch FORCE ROW LEVEL SECURITY;

--
-- Name: import_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_file (
    foundation_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    kind text NOT NULL,
    file_name text NOT NULL,
    headings text[] NOT NULL
);

ALTER TABLE ONLY public.import_file FORCE ROW LEVEL SECURITY;

--
-- Name: import_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_link (
    foundation_id uuid NOT NULL,
    source text NOT NULL,
    kind text NOT NULL,
    source_key text NOT NULL,
    record_id uuid,
    made_by uuid,
    batch_id uuid NOT NULL,
    vals jsonb,
    extra jsonb,
    versions integer DEFAULT 0 NOT NULL,
    merged_from uuid
);

ALTER TABLE ONLY public.import_link FORCE ROW LEVEL SECURITY;

--
-- Name: import_overwritten; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_overwritten (
    foundation_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    kind text NOT NULL,
    source_key text NOT NULL,
    before_batch_id uuid NOT NULL,
    vals jsonb NOT NULL,
    extra jsonb
);

ALTER TABLE ONLY public.import_overwritten FORCE ROW LEVEL SECURITY;

--
-- Name: import_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_row (
    foundation_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    kind text NOT NULL,
    row_no integer NOT NULL,
    file_name text NOT NULL,
    line integer NOT NULL,
    source_key text,
    record_id uuid NOT NULL,
    vals jsonb,
    extra jsonb,
    cells text[] NOT NULL,
    outcome text,
    reasons jsonb,
    decision text,
    same_as uuid,
    location_id uuid
);

ALTER TABLE ONLY public.import_row FORCE ROW LEVEL SECURITY;

--
-- Name: instrument_wording; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instrument_wording (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    instrument text NOT NULL,
    domain text NOT NULL,
    level integer NOT NULL,
    nl text NOT NULL,
    en text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT instrument_wording_domain_check CHECK ((domain <> ''::text)),
    CONSTRAINT instrument_wording_en_check CHECK ((en <> ''::text)),
    CONSTRAINT instrument_wording_instrument_check CHECK ((instrument <> ''::text)),
    CONSTRAINT instrument_wording_level_check CHECK (((level >= 1) AND (level <= 5))),
    CONSTRAINT instrument_wording_nl_check CHECK ((nl <> ''::text))
);

ALTER TABLE ONLY public.instrument_wording FORCE ROW LEVEL SECURITY;

--
-- Name: language_pair; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.language_pair (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    number text,
    client_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    end_reason_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    level text,
    CONSTRAINT language_pair_level_check CHECK ((level = ANY (ARRAY['A0'::text, 'A1'::text, 'A2'::text, 'B1'::text, 'B2'::text, 'C1'::text, 'C2'::text])))
);

ALTER TABLE ONLY public.language_pair FORCE ROW LEVEL SECURITY;

--
-- Name: legal_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.legal_case (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    kind_id uuid NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    outcome_id uuid,
    persons integer,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    adviser_id uuid,
    CONSTRAINT legal_case_persons_check CHECK (((persons >= 1) AND (persons <= 99)))
);

ALTER TABLE ONLY public.legal_case FORCE ROW LEVEL SECURITY;

--
-- Name: legal_mutation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.legal_mutation (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    case_id uuid NOT NULL,
    month date NOT NULL,
    changed text,
    awaited text,
    awaited_from text,
    next_on date NOT NULL,
    written_by_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT legal_mutation_awaited_check CHECK ((awaited <> ''::text)),
    CONSTRAINT legal_mutation_awaited_from_check CHECK ((awaited_from <> ''::text)),
    CONSTRAINT legal_mutation_changed_check CHECK ((changed <> ''::text)),
    CONSTRAINT legal_mutation_check CHECK (((awaited IS NOT NULL) OR (awaited_from IS NULL))),
    CONSTRAINT legal_mutation_month_check CHECK ((month = date_trunc('month'::text, (month)::timestamp with time zone)))
);

ALTER TABLE ONLY public.legal_mutation FORCE ROW LEVEL SECURITY;

--
-- Name: legal_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.legal_term (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    case_id uuid NOT NULL,
    subject text NOT NULL,
    rule text,
    value integer,
    unit text,
    from_on date NOT NULL,
    rule_on date,
    due_on date NOT NULL,
    plain_on date NOT NULL,
    rule_version text,
    source text,
    certainty text,
    grave boolean DEFAULT false NOT NULL,
    sentence jsonb DEFAULT '{}'::jsonb NOT NULL,
    steps jsonb DEFAULT '[]'::jsonb NOT NULL,
    owner_id uuid NOT NULL,
    deputy_id uuid NOT NULL,
    state text DEFAULT 'running'::text NOT NULL,
    ended_on date,
    done_what text,
    document text,
    reason text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT legal_term_certainty_check CHECK ((certainty = ANY (ARRAY['confirmed'::text, 'secondary'::text, 'likely'::text, 'unconfirmed'::text]))),
    CONSTRAINT legal_term_check CHECK ((owner_id <> deputy_id)),
    CONSTRAINT legal_term_check1 CHECK ((((rule IS NULL) = (rule_version IS NULL)) AND ((rule IS NULL) = (value IS NOT NULL)) AND ((value IS NULL) = (unit IS NULL)))),
    CONSTRAINT legal_term_check2 CHECK (((state = 'running'::text) = (ended_on IS NULL))),
    CONSTRAINT legal_term_check3 CHECK (((state <> 'running'::text) OR ((done_what IS NULL) AND (document IS NULL) AND (reason IS NULL)))),
    CONSTRAINT legal_term_check4 CHECK (((state <> 'done'::text) OR ((done_what IS NOT NULL) AND ((document IS NOT NULL) OR (reason IS NOT NULL))))),
    CONSTRAINT legal_term_check5 CHECK (((state <> 'withdrawn'::text) OR (reason IS NOT NULL))),
    CONSTRAINT legal_term_document_check CHECK ((document <> ''::text)),
    CONSTRAINT legal_term_done_what_check CHECK ((done_what <> ''::text)),
    CONSTRAINT legal_term_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT legal_term_rule_check CHECK ((rule <> ''::text)),
    CONSTRAINT legal_term_rule_version_check CHECK ((rule_version <> ''::text)),
    CONSTRAINT legal_term_source_check CHECK ((source <> ''::text)),
    CONSTRAINT legal_term_state_check CHECK ((state = ANY (ARRAY['running'::text, 'done'::text, 'withdrawn'::text]))),
    CONSTRAINT legal_term_subject_check CHECK ((subject <> ''::text)),
    CONSTRAINT legal_term_unit_check CHECK ((unit = ANY (ARRAY['days'::text, 'weeks'::text, 'months'::text, 'years'::text]))),
    CONSTRAINT legal_term_value_check CHECK (((value >= 1) AND (value <= 999)))
);

ALTER TABLE ONLY public.legal_term FORCE ROW LEVEL SECURITY;

--
-- Name: list_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.list_item (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    meaning text,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT list_item_list_check CHECK ((list = ANY (ARRAY['nationality'::text, 'language'::text, 'target-group'::text, 'departure-reason'::text, 'housing-arrangement'::text, 'trajectory-kind'::text, 'trajectory-end-reason'::text, 'contact-kind'::text, 'contact-manner'::text, 'contact-subject'::text, 'legal-case-kind'::text, 'legal-outcome'::text, 'programme'::text, 'enrolment-outcome'::text, 'function'::text, 'leaving-reason'::text, 'pair-end-reason'::text])))
);

ALTER TABLE ONLY public.list_item FORCE ROW LEVEL SECURITY;

--
-- Name: location; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.location (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    opened_on date,
    closed_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT location_check CHECK ((closed_on >= opened_on))
);

ALTER TABLE ONLY public.location FORCE ROW LEVEL SECURITY;

--
-- Name: location_municipality; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.location_municipality (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    from_on date,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT location_municipality_check CHECK ((until_on >= from_on))
);

ALTER TABLE ONLY public.location_municipality FORCE ROW LEVEL SECURITY;

--
-- Name: measurement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measurement (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    instrument text NOT NULL,
    own_words boolean DEFAULT false NOT NULL,
    moment text NOT NULL,
    taken_on date NOT NULL,
    taken_by uuid,
    present text,
    scores jsonb DEFAULT '{}'::jsonb NOT NULL,
    state text DEFAULT 'draft'::text NOT NULL,
    begun_by uuid NOT NULL,
    finished_at timestamp with time zone,
    corrected_why text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT measurement_check CHECK (((state = 'finished'::text) = (finished_at IS NOT NULL))),
    CONSTRAINT measurement_corrected_why_check CHECK ((corrected_why <> ''::text)),
    CONSTRAINT measurement_instrument_check CHECK ((instrument <> ''::text)),
    CONSTRAINT measurement_moment_check CHECK ((moment = ANY (ARRAY['baseline'::text, 'interim'::text, 'final'::text, 'other'::text]))),
    CONSTRAINT measurement_present_check CHECK ((present <> ''::text)),
    CONSTRAINT measurement_scores_check CHECK (app.levels_fit(scores)),
    CONSTRAINT measurement_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'finished'::text])))
);

ALTER TABLE ONLY public.measurement FORCE ROW LEVEL SECURITY;

--
-- Name: measurement_remark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.measurement_remark (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    measurement_id uuid NOT NULL,
    health boolean NOT NULL,
    remarks jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT measurement_remark_remarks_check CHECK ((jsonb_typeof(remarks) = 'object'::text))
);

ALTER TABLE ONLY public.measurement_remark FORCE ROW LEVEL SECURITY;

--
-- Name: migration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.migration (
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: monthly_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.monthly_check (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    month date NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT monthly_check_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

ALTER TABLE ONLY public.monthly_check FORCE ROW LEVEL SECURITY;

--
-- Name: monthly_check_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.monthly_check_line (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    check_id uuid NOT NULL,
    trajectory_id uuid NOT NULL,
    kind text NOT NULL,
    started_on date NOT NULL,
    guide text,
    is_right boolean NOT NULL,
    remark text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT monthly_check_line_check CHECK ((is_right OR (remark IS NOT NULL))),
    CONSTRAINT monthly_check_line_remark_check CHECK ((remark <> ''::text))
);

ALTER TABLE ONLY public.monthly_check_line FORCE ROW LEVEL SECURITY;

--
-- Name: municipality; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.municipality (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    cbs_code text,
    valid_from date,
    valid_until date,
    successor_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT municipality_cbs_code_check CHECK ((cbs_code ~ '^\d{4}$'::text)),
    CONSTRAINT municipality_check CHECK ((valid_until >= valid_from))
);

ALTER TABLE ONLY public.municipality FORCE ROW LEVEL SECURITY;

--
-- Name: municipality_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.municipality_name (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    name text NOT NULL,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.municipality_name FORCE ROW LEVEL SECURITY;

--
-- Name: municipality_report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.municipality_report (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    number text NOT NULL,
    municipality_id uuid NOT NULL,
    municipality_name text NOT NULL,
    foundation_name text NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    as_of date NOT NULL,
    chapters jsonb NOT NULL,
    finalised_at timestamp with time zone NOT NULL,
    finalised_by uuid,
    finalised_by_name text,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    withdrawn_because text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT municipality_report_check CHECK ((until_on >= from_on)),
    CONSTRAINT municipality_report_check1 CHECK (((withdrawn_at IS NULL) = (withdrawn_because IS NULL)))
);

ALTER TABLE ONLY public.municipality_report FORCE ROW LEVEL SECURITY;

--
-- Name: office_closing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.office_closing (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    closed_on date NOT NULL,
    reason text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT office_closing_reason_check CHECK ((reason <> ''::text))
);

ALTER TABLE ONLY public.office_closing FORCE ROW LEVEL SECURITY;

--
-- Name: office_duty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.office_duty (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    duty_on date NOT NULL,
    worker_id uuid,
    language_id uuid,
    room_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT office_duty_check CHECK (((worker_id IS NOT NULL) OR (language_id IS NOT NULL)))
);

ALTER TABLE ONLY public.office_duty FORCE ROW LEVEL SECURITY;

--
-- Name: office_hour; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.office_hour (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    kind text NOT NULL,
    weekday integer NOT NULL,
    opens_at time without time zone NOT NULL,
    closes_at time without time zone NOT NULL,
    from_on date,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT office_hour_check CHECK ((closes_at > opens_at)),
    CONSTRAINT office_hour_check1 CHECK ((until_on >= from_on)),
    CONSTRAINT office_hour_kind_check CHECK ((kind = ANY (ARRAY['social'::text, 'legal'::text]))),
    CONSTRAINT office_hour_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);

ALTER TABLE ONLY public.office_hour FORCE ROW LEVEL SECURITY;

--
-- Name: own_calendar; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.own_calendar (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    reminder boolean DEFAULT false NOT NULL,
    of_own_plans boolean DEFAULT false NOT NULL,
    feed_hash text,
    feed_made_on date,
    feed_read_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT own_calendar_check CHECK (((feed_hash IS NULL) = (feed_made_on IS NULL))),
    CONSTRAINT own_calendar_feed_hash_check CHECK ((feed_hash <> ''::text))
);

ALTER TABLE ONLY public.own_calendar FORCE ROW LEVEL SECURITY;

--
-- Name: pair_lesson; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pair_lesson (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    pair_id uuid NOT NULL,
    client_id uuid NOT NULL,
    held_on date NOT NULL,
    minutes integer NOT NULL,
    note text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pair_lesson_minutes_check CHECK (((minutes >= 1) AND (minutes <= 600)))
);

ALTER TABLE ONLY public.pair_lesson FORCE ROW LEVEL SECURITY;

--
-- Name: partner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.partner (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    subjects text[] DEFAULT '{}'::text[] NOT NULL,
    about text,
    area text,
    contact_name text,
    phone text,
    email text,
    website text,
    note text,
    active_until date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT partner_about_check CHECK ((about <> ''::text)),
    CONSTRAINT partner_area_check CHECK ((area <> ''::text)),
    CONSTRAINT partner_contact_name_check CHECK ((contact_name <> ''::text)),
    CONSTRAINT partner_email_check CHECK ((email <> ''::text)),
    CONSTRAINT partner_name_check CHECK ((name <> ''::text)),
    CONSTRAINT partner_note_check CHECK ((note <> ''::text)),
    CONSTRAINT partner_phone_check CHECK ((phone <> ''::text)),
    CONSTRAINT partner_website_check CHECK ((website <> ''::text))
);

ALTER TABLE ONLY public.partner FORCE ROW LEVEL SECURITY;

--
-- Name: placement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.placement (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    municipality_id uuid,
    dwelling_id uuid,
    arrangement_id uuid,
    allocated_on date,
    housed_on date,
    left_on date,
    departure_reason_id uuid,
    counts_for_target boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.placement FORCE ROW LEVEL SECURITY;

--
-- Name: possible_double; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.possible_double (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    one_id uuid NOT NULL,
    other_id uuid NOT NULL,
    score real,
    probably boolean NOT NULL,
    reasons text[] NOT NULL,
    verdict text,
    why text,
    judged_by uuid,
    judged_at timestamp with time zone,
    asked_side text,
    asked_by uuid,
    asked_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT possible_double_asked_side_check CHECK ((asked_side = ANY (ARRAY['one'::text, 'other'::text]))),
    CONSTRAINT possible_double_check CHECK ((one_id < other_id)),
    CONSTRAINT possible_double_check1 CHECK (((verdict IS NULL) = (judged_at IS NULL))),
    CONSTRAINT possible_double_check2 CHECK (((asked_side IS NULL) = (asked_at IS NULL))),
    CONSTRAINT possible_double_verdict_check CHECK ((verdict = 'not-same'::text)),
    CONSTRAINT possible_double_why_check CHECK ((why <> ''::text))
);

ALTER TABLE ONLY public.possible_double FORCE ROW LEVEL SECURITY;

--
-- Name: realisation_correction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.realisation_correction (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    municipality_id uuid NOT NULL,
    corrected_on date NOT NULL,
    persons integer NOT NULL,
    reason text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT realisation_correction_persons_check CHECK ((persons <> 0))
);

ALTER TABLE ONLY public.realisation_correction FORCE ROW LEVEL SECURITY;

--
-- Name: referral; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.referral (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    partner_id uuid,
    partner_name text,
    what_for text NOT NULL,
    asked_on date NOT NULL,
    warm boolean NOT NULL,
    consent_how text NOT NULL,
    consent_on date NOT NULL,
    handed_over text,
    follow_up_on date,
    answer text,
    answered_on date,
    refused_why text,
    attendance text,
    attended_on date,
    closed_on date,
    closing_note text,
    made_by_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT referral_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'refused'::text]))),
    CONSTRAINT referral_attendance_check CHECK ((attendance = ANY (ARRAY['came'::text, 'did-not-come'::text]))),
    CONSTRAINT referral_check CHECK (((partner_id IS NULL) <> (partner_name IS NULL))),
    CONSTRAINT referral_check1 CHECK ((consent_on <= asked_on)),
    CONSTRAINT referral_check2 CHECK (((answer IS NULL) = (answered_on IS NULL))),
    CONSTRAINT referral_check3 CHECK (((answer IS DISTINCT FROM 'refused'::text) OR (refused_why IS NOT NULL))),
    CONSTRAINT referral_check4 CHECK (((attendance IS NULL) = (attended_on IS NULL))),
    CONSTRAINT referral_check5 CHECK (((attendance IS NULL) OR (answer = 'accepted'::text))),
    CONSTRAINT referral_check6 CHECK (((answered_on >= asked_on) AND (attended_on >= asked_on) AND (closed_on >= asked_on))),
    CONSTRAINT referral_closing_note_check CHECK ((closing_note <> ''::text)),
    CONSTRAINT referral_consent_how_check CHECK ((consent_how = ANY (ARRAY['spoken'::text, 'signed'::text]))),
    CONSTRAINT referral_handed_over_check CHECK ((handed_over <> ''::text)),
    CONSTRAINT referral_partner_name_check CHECK ((partner_name <> ''::text)),
    CONSTRAINT referral_refused_why_check CHECK ((refused_why <> ''::text)),
    CONSTRAINT referral_what_for_check CHECK ((what_for <> ''::text))
);

ALTER TABLE ONLY public.referral FORCE ROW LEVEL SECURITY;

--
-- Name: relative; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.relative (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    relation text NOT NULL,
    given_names text NOT NULL,
    family_name text NOT NULL,
    birth_date date,
    birth_date_precision text DEFAULT 'day'::text NOT NULL,
    birth_date_estimated boolean DEFAULT false NOT NULL,
    whereabouts text NOT NULL,
    country text,
    deceased boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT country_is_abroad CHECK (((country IS NULL) OR (whereabouts = 'abroad'::text))),
    CONSTRAINT relative_birth_date_precision_check CHECK ((birth_date_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
    CONSTRAINT relative_has_a_name CHECK (((given_names <> ''::text) OR (family_name <> ''::text))),
    CONSTRAINT relative_relation_check CHECK ((relation = ANY (ARRAY['partner'::text, 'child'::text, 'parent'::text, 'sibling'::text, 'other'::text]))),
    CONSTRAINT relative_whereabouts_check CHECK ((whereabouts = ANY (ARRAY['abroad'::text, 'reception-centre'::text, 'elsewhere'::text, 'unknown'::text])))
);

ALTER TABLE ONLY public.relative FORCE ROW LEVEL SECURITY;

--
-- Name: report_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_record (
    foundation_id uuid NOT NULL,
    report_id uuid NOT NULL,
    figure_key text NOT NULL,
    record_id uuid NOT NULL,
    client_id uuid,
    on_date date,
    dimension text,
    attribute text,
    weight integer NOT NULL
);

ALTER TABLE ONLY public.report_record FORCE ROW LEVEL SECURITY;

--
-- Name: residence_permit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.residence_permit (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    kind text NOT NULL,
    from_on date,
    until_on date,
    received_on date,
    ground text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT residence_permit_check CHECK ((until_on >= from_on)),
    CONSTRAINT residence_permit_ground_check CHECK ((ground = ANY (ARRAY['refugee'::text, 'subsidiary'::text, 'nareis'::text, 'family'::text, 'work-or-study'::text, 'humanitarian'::text, 'temporary-protection'::text, 'other'::text]))),
    CONSTRAINT residence_permit_kind_check CHECK ((kind = ANY (ARRAY['regular-fixed'::text, 'regular-indefinite'::text, 'asylum-fixed'::text, 'asylum-indefinite'::text, 'eu'::text, 'w-document'::text, 'other'::text])))
);

ALTER TABLE ONLY public.residence_permit FORCE ROW LEVEL SECURITY;

--
-- Name: role_holding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_holding (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    worker_id uuid,
    role text NOT NULL,
    location_id uuid,
    from_on date,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    municipality_id uuid,
    CONSTRAINT role_holding_check CHECK ((until_on >= from_on)),
    CONSTRAINT role_holding_role_check CHECK ((role = ANY (ARRAY['guide'::text, 'language-coach'::text, 'work-coach'::text, 'budget-coach'::text, 'interpreter'::text, 'legal-adviser'::text, 'trainer'::text, 'housing-guide'::text, 'receptionist'::text, 'team-leader'::text, 'coordinator'::text, 'administrator'::text, 'privacy-officer'::text, 'hr'::text, 'finance'::text, 'municipality'::text])))
);

ALTER TABLE ONLY public.role_holding FORCE ROW LEVEL SECURITY;

--
-- Name: room; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.room (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    name text NOT NULL,
    seats integer,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT room_name_check CHECK ((name <> ''::text)),
    CONSTRAINT room_seats_check CHECK (((seats >= 1) AND (seats <= 1000)))
);

ALTER TABLE ONLY public.room FORCE ROW LEVEL SECURITY;

--
-- Name: rule_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_change (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    subject text NOT NULL,
    rule text,
    length_value integer,
    length_unit text,
    applies_to text,
    regime text,
    valid_from date NOT NULL,
    valid_until date,
    source text NOT NULL,
    link text,
    certainty text NOT NULL,
    why text NOT NULL,
    state text DEFAULT 'proposed'::text NOT NULL,
    proposed_by_id uuid NOT NULL,
    proposed_worker_id uuid,
    proposed_name text,
    proposed_at timestamp with time zone DEFAULT now() NOT NULL,
    decided_by_id uuid,
    decided_worker_id uuid,
    decided_name text,
    decided_at timestamp with time zone,
    refusal text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT rule_change_applies_to_check CHECK ((applies_to = ANY (ARRAY['decision'::text, 'application'::text, 'obligation-start'::text, 'event'::text]))),
    CONSTRAINT rule_change_certainty_check CHECK ((certainty = ANY (ARRAY['confirmed'::text, 'secondary'::text, 'likely'::text, 'unconfirmed'::text]))),
    CONSTRAINT rule_change_check CHECK ((valid_until > valid_from)),
    CONSTRAINT rule_change_check1 CHECK (((state = 'proposed'::text) = (decided_at IS NULL))),
    CONSTRAINT rule_change_check2 CHECK (((state = 'refused'::text) = (refusal IS NOT NULL))),
    CONSTRAINT rule_change_check3 CHECK (((subject <> 'rule'::text) OR ((rule IS NOT NULL) AND (length_value IS NOT NULL) AND (length_unit IS NOT NULL) AND (applies_to IS NOT NULL)))),
    CONSTRAINT rule_change_check4 CHECK (((subject <> 'day'::text) OR ((rule IS NULL) AND (length_value IS NULL) AND (valid_until IS NULL)))),
    CONSTRAINT rule_change_length_unit_check CHECK ((length_unit = ANY (ARRAY['hours'::text, 'days'::text, 'weeks'::text, 'months'::text, 'years'::text]))),
    CONSTRAINT rule_change_length_value_check CHECK (((length_value >= 1) AND (length_value <= 1000))),
    CONSTRAINT rule_change_link_check CHECK ((link ~ '^https://'::text)),
    CONSTRAINT rule_change_refusal_check CHECK ((refusal <> ''::text)),
    CONSTRAINT rule_change_regime_check CHECK ((regime <> ''::text)),
    CONSTRAINT rule_change_rule_check CHECK ((rule <> ''::text)),
    CONSTRAINT rule_change_source_check CHECK ((source <> ''::text)),
    CONSTRAINT rule_change_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text]))),
    CONSTRAINT rule_change_subject_check CHECK ((subject = ANY (ARRAY['rule'::text, 'day'::text]))),
    CONSTRAINT rule_change_why_check CHECK ((why <> ''::text)),
    CONSTRAINT second_person CHECK (((state <> ALL (ARRAY['approved'::text, 'refused'::text])) OR ((decided_by_id <> proposed_by_id) AND ((decided_worker_id IS NULL) OR (decided_worker_id IS DISTINCT FROM proposed_worker_id)))))
);

ALTER TABLE ONLY public.rule_change FORCE ROW LEVEL SECURITY;

--
-- Name: rule_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rule_version (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    change_id uuid NOT NULL,
    rule text NOT NULL,
    length_value integer NOT NULL,
    length_unit text NOT NULL,
    applies_to text NOT NULL,
    regime text,
    valid_from date NOT NULL,
    valid_until date,
    replaced_from date,
    source text NOT NULL,
    link text,
    certainty text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT rule_version_applies_to_check CHECK ((applies_to = ANY (ARRAY['decision'::text, 'application'::text, 'obligation-start'::text, 'event'::text]))),
    CONSTRAINT rule_version_certainty_check CHECK ((certainty = ANY (ARRAY['confirmed'::text, 'secondary'::text, 'likely'::text, 'unconfirmed'::text]))),
    CONSTRAINT rule_version_check CHECK ((valid_until > valid_from)),
    CONSTRAINT rule_version_check1 CHECK ((replaced_from >= valid_from)),
    CONSTRAINT rule_version_length_unit_check CHECK ((length_unit = ANY (ARRAY['hours'::text, 'days'::text, 'weeks'::text, 'months'::text, 'years'::text]))),
    CONSTRAINT rule_version_length_value_check CHECK (((length_value >= 1) AND (length_value <= 1000))),
    CONSTRAINT rule_version_link_check CHECK ((link ~ '^https://'::text)),
    CONSTRAINT rule_version_regime_check CHECK ((regime <> ''::text)),
    CONSTRAINT rule_version_rule_check CHECK ((rule <> ''::text)),
    CONSTRAINT rule_version_source_check CHECK ((source <> ''::text))
);

ALTER TABLE ONLY public.rule_version FORCE ROW LEVEL SECURITY;

--
-- Name: running_number; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.running_number (
    foundation_id uuid NOT NULL,
    series text NOT NULL,
    last_number integer NOT NULL
);

ALTER TABLE ONLY public.running_number FORCE ROW LEVEL SECURITY;

--
-- Name: sealed_handover; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sealed_handover (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    from_location_id uuid NOT NULL,
    recipient text NOT NULL,
    purpose text NOT NULL,
    consent text NOT NULL,
    consent_on date NOT NULL,
    consent_language_id uuid,
    compartments text[] NOT NULL,
    receipt_hash text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    received_at timestamp with time zone,
    received_by uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT sealed_handover_check CHECK (((received_at IS NULL) = (received_by IS NULL))),
    CONSTRAINT sealed_handover_consent_check CHECK ((consent = ANY (ARRAY['spoken'::text, 'in-writing'::text]))),
    CONSTRAINT sealed_handover_purpose_check CHECK ((purpose <> ''::text)),
    CONSTRAINT sealed_handover_recipient_check CHECK ((recipient <> ''::text))
);

ALTER TABLE ONLY public.sealed_handover FORCE ROW LEVEL SECURITY;

--
-- Name: sealed_handover_client; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sealed_handover_client (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    sealed_handover_id uuid NOT NULL,
    client_id uuid NOT NULL,
    name text NOT NULL,
    number integer NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.sealed_handover_client FORCE ROW LEVEL SECURITY;

--
-- Name: sealed_intake; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sealed_intake (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    package_id uuid NOT NULL,
    location_id uuid NOT NULL,
    from_foundation text NOT NULL,
    receipt text NOT NULL,
    taken_by uuid NOT NULL,
    taken_at timestamp with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.sealed_intake FORCE ROW LEVEL SECURITY;

--
-- Name: secrecy_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secrecy_member (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    account_id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.secrecy_member FORCE ROW LEVEL SECURITY;

--
-- Name: task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid,
    belongs_to text NOT NULL,
    worker_id uuid,
    location_id uuid,
    given_by_id uuid,
    kind text NOT NULL,
    title text,
    due_on date NOT NULL,
    note text,
    origin_kind text,
    origin_id uuid,
    occasion text,
    done_at timestamp with time zone,
    done_by_id uuid,
    outcome text,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT task_belongs_to_check CHECK ((belongs_to = ANY (ARRAY['guide'::text, 'worker'::text, 'leader'::text]))),
    CONSTRAINT task_check CHECK (((belongs_to = 'worker'::text) = (worker_id IS NOT NULL))),
    CONSTRAINT task_check1 CHECK (((belongs_to <> 'guide'::text) OR (client_id IS NOT NULL))),
    CONSTRAINT task_check2 CHECK (((belongs_to <> 'leader'::text) OR (client_id IS NOT NULL) OR (location_id IS NOT NULL))),
    CONSTRAINT task_check3 CHECK (((client_id IS NULL) OR (location_id IS NULL))),
    CONSTRAINT task_check4 CHECK (((kind <> 'own'::text) OR (title IS NOT NULL))),
    CONSTRAINT task_check5 CHECK ((((origin_kind IS NULL) = (origin_id IS NULL)) AND ((origin_kind IS NULL) = (occasion IS NULL)))),
    CONSTRAINT task_check6 CHECK (((done_at IS NULL) = (outcome IS NULL))),
    CONSTRAINT task_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT task_note_check CHECK ((note <> ''::text)),
    CONSTRAINT task_occasion_check CHECK ((occasion <> ''::text)),
    CONSTRAINT task_origin_kind_check CHECK ((origin_kind <> ''::text)),
    CONSTRAINT task_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'not-needed'::text, 'lapsed'::text]))),
    CONSTRAINT task_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY public.task FORCE ROW LEVEL SECURITY;

--
-- Name: training_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.training_group (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    number text,
    programme_id uuid NOT NULL,
    language_id uuid,
    starts_on date NOT NULL,
    ends_on date,
    sessions integer,
    municipality_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT training_group_sessions_check CHECK (((sessions >= 0) AND (sessions <= 999)))
);

ALTER TABLE ONLY public.training_group FORCE ROW LEVEL SECURITY;

--
-- Name: trajectory_extension; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trajectory_extension (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    trajectory_id uuid NOT NULL,
    until_on date NOT NULL,
    reason text NOT NULL,
    said_on date NOT NULL,
    said_by uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT trajectory_extension_check CHECK ((said_on <= until_on)),
    CONSTRAINT trajectory_extension_reason_check CHECK ((reason <> ''::text))
);

ALTER TABLE ONLY public.trajectory_extension FORCE ROW LEVEL SECURITY;

--
-- Name: trajectory_guide; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trajectory_guide (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    trajectory_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    main boolean DEFAULT false NOT NULL,
    from_on date NOT NULL,
    until_on date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT trajectory_guide_check CHECK ((until_on >= from_on)),
    CONSTRAINT trajectory_guide_check1 CHECK (((NOT main) OR (until_on IS NOT NULL)))
);

ALTER TABLE ONLY public.trajectory_guide FORCE ROW LEVEL SECURITY;

--
-- Name: trajectory_pause; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trajectory_pause (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    trajectory_id uuid NOT NULL,
    from_on date NOT NULL,
    until_on date,
    reason text NOT NULL,
    said_by uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT trajectory_pause_check CHECK ((until_on >= from_on)),
    CONSTRAINT trajectory_pause_reason_check CHECK ((reason <> ''::text))
);

ALTER TABLE ONLY public.trajectory_pause FORCE ROW LEVEL SECURITY;

--
-- Name: trajectory_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trajectory_term (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    kind_id uuid NOT NULL,
    municipality_id uuid,
    from_month integer DEFAULT 1 NOT NULL,
    until_month integer,
    counts_from text DEFAULT 'start'::text NOT NULL,
    phases jsonb DEFAULT '[]'::jsonb NOT NULL,
    in_force_from date NOT NULL,
    in_force_until date,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT trajectory_term_check CHECK ((until_month >= from_month)),
    CONSTRAINT trajectory_term_check1 CHECK ((in_force_until >= in_force_from)),
    CONSTRAINT trajectory_term_counts_from_check CHECK ((counts_from = ANY (ARRAY['start'::text, 'tenancy'::text]))),
    CONSTRAINT trajectory_term_from_month_check CHECK ((from_month >= 1)),
    CONSTRAINT trajectory_term_phases_check CHECK ((jsonb_typeof(phases) = 'array'::text))
);

ALTER TABLE ONLY public.trajectory_term FORCE ROW LEVEL SECURITY;

--
-- Name: trajectory_turn; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trajectory_turn (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    trajectory_id uuid NOT NULL,
    turn text NOT NULL,
    happened_on date NOT NULL,
    reason text,
    said_by uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT trajectory_turn_check CHECK (((turn <> 'reopened'::text) OR (reason IS NOT NULL))),
    CONSTRAINT trajectory_turn_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT trajectory_turn_turn_check CHECK ((turn = ANY (ARRAY['ended'::text, 'reopened'::text])))
);

ALTER TABLE ONLY public.trajectory_turn FORCE ROW LEVEL SECURITY;

--
-- Name: visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visit (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    visit_on date NOT NULL,
    number integer DEFAULT 0 NOT NULL,
    arrived_at timestamp with time zone NOT NULL,
    client_id uuid,
    called_name text,
    language_id uuid,
    needs_interpreter boolean DEFAULT false NOT NULL,
    question text,
    kind text NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    called_by_id uuid,
    room_id uuid,
    called_at timestamp with time zone,
    ended_at timestamp with time zone,
    triage_outcome text,
    triage_elsewhere text,
    recorded boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT visit_called_name_check CHECK ((called_name <> ''::text)),
    CONSTRAINT visit_check CHECK ((called_at >= arrived_at)),
    CONSTRAINT visit_check1 CHECK ((ended_at >= arrived_at)),
    CONSTRAINT visit_check2 CHECK (((client_id IS NULL) OR (called_name IS NULL))),
    CONSTRAINT visit_check3 CHECK (((state = ANY (ARRAY['called'::text, 'done'::text])) = (called_at IS NOT NULL))),
    CONSTRAINT visit_check4 CHECK (((state = ANY (ARRAY['done'::text, 'left'::text])) = (ended_at IS NOT NULL))),
    CONSTRAINT visit_check5 CHECK ((((triage_outcome = 'elsewhere'::text) = (triage_elsewhere IS NOT NULL)) OR ((triage_outcome IS NULL) AND (triage_elsewhere IS NULL)))),
    CONSTRAINT visit_kind_check CHECK ((kind = ANY (ARRAY['social'::text, 'legal'::text]))),
    CONSTRAINT visit_question_check CHECK ((question <> ''::text)),
    CONSTRAINT visit_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'called'::text, 'done'::text, 'left'::text]))),
    CONSTRAINT visit_triage_elsewhere_check CHECK ((triage_elsewhere <> ''::text)),
    CONSTRAINT visit_triage_outcome_check CHECK ((triage_outcome = ANY (ARRAY['find'::text, 'do'::text, 'support'::text, 'elsewhere'::text])))
);

ALTER TABLE ONLY public.visit FORCE ROW LEVEL SECURITY;

--
-- Name: visitor_contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visitor_contact (
    foundation_id uuid NOT NULL,
    id uuid NOT NULL,
    location_id uuid NOT NULL,
    held_on date NOT NULL,
    kind_id uuid NOT NULL,
    subject_id uuid,
    minutes integer,
    worker_id uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT visitor_contact_minutes_check CHECK (((minutes >= 0) AND (minutes <= 1440)))
);

ALTER TABLE ONLY public.visitor_contact FORCE ROW LEVEL SECURITY;

--
-- Name: compartment_default compartment_default_pkey; Type: CONSTRAINT; Schema: app; Owner: -
--

ALTER TABLE ONLY app.compartment_default
    ADD CONSTRAINT compartment_default_pkey PRIMARY KEY (role, compartment);

--
-- Name: entry entry_event_id_key; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_event_id_key UNIQUE (event_id);

--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY ("position");

--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);

--
-- Name: account_user account_user_email_key; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.account_user
    ADD CONSTRAINT account_user_email_key UNIQUE (email);

--
-- Name: account_user account_user_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.account_user
    ADD CONSTRAINT account_user_pkey PRIMARY KEY (id);

--
-- Name: backup_code backup_code_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backup_code
    ADD CONSTRAINT backup_code_pkey PRIMARY KEY (user_id, hash);

--
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (id);

--
-- Name: passkey passkey_credential_id_key; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.passkey
    ADD CONSTRAINT passkey_credential_id_key UNIQUE (credential_id);

--
-- Name: passkey passkey_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.passkey
    ADD CONSTRAINT passkey_pkey PRIMARY KEY (id);

--
-- Name: rate_limit rate_limit_key_key; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.rate_limit
    ADD CONSTRAINT rate_limit_key_key UNIQUE (key);

--
-- Name: rate_limit rate_limit_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.rate_limit
    ADD CONSTRAINT rate_limit_pkey PRIMARY KEY (id);

--
-- Name: second_factor second_factor_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (user_id);

--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

--
-- Name: session session_token_key; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_token_key UNIQUE (token);

--
-- Name: verification verification_pkey; Type: CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (id);

--
-- Name: absence absence_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_once EXCLUDE USING gist (foundation_id WITH =, worker_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&);

--
-- Name: absence absence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: access_rule access_rule_foundation_id_role_compartment_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_rule
    ADD CONSTRAINT access_rule_foundation_id_role_compartment_key UNIQUE (foundation_id, role, compartment);

--
-- Name: access_rule access_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_rule
    ADD CONSTRAINT access_rule_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: appointment_client appointment_client_foundation_id_appointment_id_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_client
    ADD CONSTRAINT appointment_client_foundation_id_appointment_id_client_id_key UNIQUE (foundation_id, appointment_id, client_id);

--
-- Name: appointment_client appointment_client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_client
    ADD CONSTRAINT appointment_client_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: appointment_letter appointment_letter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_letter
    ADD CONSTRAINT appointment_letter_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: appointment appointment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: appointment_worker appointment_worker_foundation_id_appointment_id_worker_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_worker
    ADD CONSTRAINT appointment_worker_foundation_id_appointment_id_worker_id_key UNIQUE (foundation_id, appointment_id, worker_id);

--
-- Name: appointment_worker appointment_worker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_worker
    ADD CONSTRAINT appointment_worker_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: audit_sample_look audit_sample_look_foundation_id_sample_id_event_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_sample_look
    ADD CONSTRAINT audit_sample_look_foundation_id_sample_id_event_id_key UNIQUE (foundation_id, sample_id, event_id);

--
-- Name: audit_sample_look audit_sample_look_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_sample_look
    ADD CONSTRAINT audit_sample_look_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: audit_sample audit_sample_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_sample
    ADD CONSTRAINT audit_sample_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: audit_signal audit_signal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_signal
    ADD CONSTRAINT audit_signal_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: audit_threshold audit_threshold_foundation_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_threshold
    ADD CONSTRAINT audit_threshold_foundation_id_key UNIQUE (foundation_id);

--
-- Name: audit_threshold audit_threshold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_threshold
    ADD CONSTRAINT audit_threshold_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: audit_watch audit_watch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_watch
    ADD CONSTRAINT audit_watch_pkey PRIMARY KEY (foundation_id);

--
-- Name: case_conference case_conference_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_conference
    ADD CONSTRAINT case_conference_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: checklist_item checklist_item_foundation_id_client_id_item_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT checklist_item_foundation_id_client_id_item_key UNIQUE (foundation_id, client_id, item);

--
-- Name: checklist_item checklist_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT checklist_item_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: checklist_template_item checklist_template_item_foundation_id_item_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template_item
    ADD CONSTRAINT checklist_template_item_foundation_id_item_key UNIQUE (foundation_id, item);

--
-- Name: checklist_template_item checklist_template_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template_item
    ADD CONSTRAINT checklist_template_item_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client client_foundation_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_foundation_id_number_key UNIQUE (foundation_id, number);

--
-- Name: client_identifier client_identifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_identifier
    ADD CONSTRAINT client_identifier_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_language client_language_foundation_id_client_id_language_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_language
    ADD CONSTRAINT client_language_foundation_id_client_id_language_id_key UNIQUE (foundation_id, client_id, language_id);

--
-- Name: client_language client_language_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_language
    ADD CONSTRAINT client_language_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_merge_origin client_merge_origin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_merge_origin
    ADD CONSTRAINT client_merge_origin_pkey PRIMARY KEY (foundation_id, merge_id);

--
-- Name: client_merge client_merge_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_merge
    ADD CONSTRAINT client_merge_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_municipality client_municipality_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_municipality
    ADD CONSTRAINT client_municipality_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_name_count client_name_count_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name_count
    ADD CONSTRAINT client_name_count_pkey PRIMARY KEY (foundation_id, skeleton, location_id);

--
-- Name: client_name client_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name
    ADD CONSTRAINT client_name_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_nationality client_nationality_foundation_id_client_id_nationality_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_nationality
    ADD CONSTRAINT client_nationality_foundation_id_client_id_nationality_id_key UNIQUE (foundation_id, client_id, nationality_id);

--
-- Name: client_nationality client_nationality_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_nationality
    ADD CONSTRAINT client_nationality_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_photo client_photo_foundation_id_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_photo
    ADD CONSTRAINT client_photo_foundation_id_client_id_key UNIQUE (foundation_id, client_id);

--
-- Name: client_photo client_photo_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_photo
    ADD CONSTRAINT client_photo_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_target_group client_target_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_target_group
    ADD CONSTRAINT client_target_group_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: client_token client_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_token
    ADD CONSTRAINT client_token_pkey PRIMARY KEY (foundation_id, location_id, secret, token, client_id, vowels);

--
-- Name: concern concern_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern
    ADD CONSTRAINT concern_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: conference_action conference_action_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_action
    ADD CONSTRAINT conference_action_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: conference_client conference_client_foundation_id_conference_id_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_client
    ADD CONSTRAINT conference_client_foundation_id_conference_id_client_id_key UNIQUE (foundation_id, conference_id, client_id);

--
-- Name: conference_client conference_client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_client
    ADD CONSTRAINT conference_client_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: conference_partner conference_partner_foundation_id_conference_id_partner_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_partner
    ADD CONSTRAINT conference_partner_foundation_id_conference_id_partner_id_key UNIQUE (foundation_id, conference_id, partner_id);

--
-- Name: conference_partner conference_partner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_partner
    ADD CONSTRAINT conference_partner_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: conference_worker conference_worker_foundation_id_conference_id_worker_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_worker
    ADD CONSTRAINT conference_worker_foundation_id_conference_id_worker_id_key UNIQUE (foundation_id, conference_id, worker_id);

--
-- Name: conference_worker conference_worker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_worker
    ADD CONSTRAINT conference_worker_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: contact_moment contact_moment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_moment
    ADD CONSTRAINT contact_moment_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: contracted_number contracted_number_foundation_id_municipality_id_year_kind_i_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracted_number
    ADD CONSTRAINT contracted_number_foundation_id_municipality_id_year_kind_i_key UNIQUE (foundation_id, municipality_id, year, kind_id);

--
-- Name: contracted_number contracted_number_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracted_number
    ADD CONSTRAINT contracted_number_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: designated_day designated_day_foundation_id_designated_on_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.designated_day
    ADD CONSTRAINT designated_day_foundation_id_designated_on_key UNIQUE (foundation_id, designated_on);

--
-- Name: designated_day designated_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.designated_day
    ADD CONSTRAINT designated_day_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: dwelling dwelling_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dwelling
    ADD CONSTRAINT dwelling_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: enrolment enrolment_foundation_id_group_id_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_foundation_id_group_id_client_id_key UNIQUE (foundation_id, group_id, client_id);

--
-- Name: enrolment enrolment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: exit_interview exit_interview_foundation_id_trajectory_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exit_interview
    ADD CONSTRAINT exit_interview_foundation_id_trajectory_id_key UNIQUE (foundation_id, trajectory_id);

--
-- Name: exit_interview exit_interview_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exit_interview
    ADD CONSTRAINT exit_interview_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: file_opening file_opening_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_opening
    ADD CONSTRAINT file_opening_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: foundation foundation_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.foundation
    ADD CONSTRAINT foundation_name_key UNIQUE (name);

--
-- Name: foundation foundation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.foundation
    ADD CONSTRAINT foundation_pkey PRIMARY KEY (id);

--
-- Name: goal goal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal
    ADD CONSTRAINT goal_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: goal_score goal_score_foundation_id_goal_id_held_on_baseline_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_score
    ADD CONSTRAINT goal_score_foundation_id_goal_id_held_on_baseline_key UNIQUE (foundation_id, goal_id, held_on, baseline);

--
-- Name: goal_score goal_score_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_score
    ADD CONSTRAINT goal_score_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory_guide guides_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_guide
    ADD CONSTRAINT guides_once EXCLUDE USING gist (foundation_id WITH =, trajectory_id WITH =, worker_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&) WHERE ((NOT main));

--
-- Name: handover_client handover_client_foundation_id_handover_id_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_client
    ADD CONSTRAINT handover_client_foundation_id_handover_id_client_id_key UNIQUE (foundation_id, handover_id, client_id);

--
-- Name: handover_client handover_client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_client
    ADD CONSTRAINT handover_client_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: handover_paper handover_paper_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_paper
    ADD CONSTRAINT handover_paper_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: handover handover_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: household_membership household_membership_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_membership
    ADD CONSTRAINT household_membership_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: household household_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: housing_target housing_target_foundation_id_municipality_id_year_half_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.housing_target
    ADD CONSTRAINT housing_target_foundation_id_municipality_id_year_half_key UNIQUE (foundation_id, municipality_id, year, half);

--
-- Name: housing_target housing_target_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.housing_target
    ADD CONSTRAINT housing_target_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: import_batch import_batch_foundation_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_foundation_id_number_key UNIQUE (foundation_id, number);

--
-- Name: import_batch import_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: import_file import_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_pkey PRIMARY KEY (foundation_id, batch_id, kind, file_name);

--
-- Name: import_link import_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_link
    ADD CONSTRAINT import_link_pkey PRIMARY KEY (foundation_id, source, kind, source_key);

--
-- Name: import_overwritten import_overwritten_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_overwritten
    ADD CONSTRAINT import_overwritten_pkey PRIMARY KEY (foundation_id, batch_id, kind, source_key);

--
-- Name: import_row import_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_pkey PRIMARY KEY (foundation_id, batch_id, kind, row_no);

--
-- Name: instrument_wording instrument_wording_foundation_id_instrument_domain_level_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instrument_wording
    ADD CONSTRAINT instrument_wording_foundation_id_instrument_domain_level_key UNIQUE (foundation_id, instrument, domain, level);

--
-- Name: instrument_wording instrument_wording_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instrument_wording
    ADD CONSTRAINT instrument_wording_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: language_pair language_pair_foundation_id_id_client_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.language_pair
    ADD CONSTRAINT language_pair_foundation_id_id_client_id_key UNIQUE (foundation_id, id, client_id);

--
-- Name: language_pair language_pair_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.language_pair
    ADD CONSTRAINT language_pair_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: legal_case legal_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_case
    ADD CONSTRAINT legal_case_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: legal_mutation legal_mutation_foundation_id_case_id_month_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_mutation
    ADD CONSTRAINT legal_mutation_foundation_id_case_id_month_key UNIQUE (foundation_id, case_id, month);

--
-- Name: legal_mutation legal_mutation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_mutation
    ADD CONSTRAINT legal_mutation_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: legal_term legal_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: list_item list_item_foundation_id_list_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_item
    ADD CONSTRAINT list_item_foundation_id_list_name_key UNIQUE (foundation_id, list, name);

--
-- Name: list_item list_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_item
    ADD CONSTRAINT list_item_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: location location_foundation_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location
    ADD CONSTRAINT location_foundation_id_name_key UNIQUE (foundation_id, name);

--
-- Name: location_municipality location_municipality_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location_municipality
    ADD CONSTRAINT location_municipality_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: location location_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location
    ADD CONSTRAINT location_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: measurement measurement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT measurement_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: measurement_remark measurement_remark_foundation_id_measurement_id_health_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement_remark
    ADD CONSTRAINT measurement_remark_foundation_id_measurement_id_health_key UNIQUE (foundation_id, measurement_id, health);

--
-- Name: measurement_remark measurement_remark_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement_remark
    ADD CONSTRAINT measurement_remark_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: migration migration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (name);

--
-- Name: monthly_check monthly_check_foundation_id_location_id_month_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check
    ADD CONSTRAINT monthly_check_foundation_id_location_id_month_key UNIQUE (foundation_id, location_id, month);

--
-- Name: monthly_check_line monthly_check_line_foundation_id_check_id_trajectory_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check_line
    ADD CONSTRAINT monthly_check_line_foundation_id_check_id_trajectory_id_key UNIQUE (foundation_id, check_id, trajectory_id);

--
-- Name: monthly_check_line monthly_check_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check_line
    ADD CONSTRAINT monthly_check_line_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: monthly_check monthly_check_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check
    ADD CONSTRAINT monthly_check_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: municipality municipality_foundation_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_foundation_id_name_key UNIQUE (foundation_id, name);

--
-- Name: municipality_name municipality_name_foundation_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality_name
    ADD CONSTRAINT municipality_name_foundation_id_name_key UNIQUE (foundation_id, name);

--
-- Name: municipality_name municipality_name_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality_name
    ADD CONSTRAINT municipality_name_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: municipality municipality_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: municipality_report municipality_report_foundation_id_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality_report
    ADD CONSTRAINT municipality_report_foundation_id_number_key UNIQUE (foundation_id, number);

--
-- Name: municipality_report municipality_report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality_report
    ADD CONSTRAINT municipality_report_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: office_closing office_closing_foundation_id_location_id_closed_on_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_closing
    ADD CONSTRAINT office_closing_foundation_id_location_id_closed_on_key UNIQUE (foundation_id, location_id, closed_on);

--
-- Name: office_closing office_closing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_closing
    ADD CONSTRAINT office_closing_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: office_duty office_duty_foundation_id_location_id_duty_on_worker_id_lan_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_duty
    ADD CONSTRAINT office_duty_foundation_id_location_id_duty_on_worker_id_lan_key UNIQUE NULLS NOT DISTINCT (foundation_id, location_id, duty_on, worker_id, language_id);

--
-- Name: office_duty office_duty_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_duty
    ADD CONSTRAINT office_duty_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: office_hour office_hour_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_hour
    ADD CONSTRAINT office_hour_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: household_membership one_household_at_a_time; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_membership
    ADD CONSTRAINT one_household_at_a_time EXCLUDE USING gist ((((foundation_id)::text || (client_id)::text)) WITH =, daterange(from_on, until_on, '[]'::text) WITH &&);

--
-- Name: trajectory_guide one_main_guide; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_guide
    ADD CONSTRAINT one_main_guide EXCLUDE USING gist (foundation_id WITH =, trajectory_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&) WHERE (main);

--
-- Name: client_municipality one_municipality_at_a_time; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_municipality
    ADD CONSTRAINT one_municipality_at_a_time EXCLUDE USING gist ((((foundation_id)::text || (client_id)::text)) WITH =, daterange(from_on, until_on, '[]'::text) WITH &&);

--
-- Name: client_target_group one_target_group_at_a_time; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_target_group
    ADD CONSTRAINT one_target_group_at_a_time EXCLUDE USING gist ((((foundation_id)::text || (client_id)::text)) WITH =, daterange(from_on, until_on, '[]'::text) WITH &&);

--
-- Name: trajectory_term one_term_at_a_time; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_term
    ADD CONSTRAINT one_term_at_a_time EXCLUDE USING gist (foundation_id WITH =, kind_id WITH =, COALESCE(municipality_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, daterange(in_force_from, in_force_until, '[]'::text) WITH &&);

--
-- Name: rule_version one_version_at_a_time; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_version
    ADD CONSTRAINT one_version_at_a_time EXCLUDE USING gist (foundation_id WITH =, rule WITH =, daterange(valid_from, LEAST(valid_until, replaced_from)) WITH &&);

--
-- Name: own_calendar own_calendar_feed_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_calendar
    ADD CONSTRAINT own_calendar_feed_hash_key UNIQUE (feed_hash);

--
-- Name: own_calendar own_calendar_foundation_id_account_id_worker_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_calendar
    ADD CONSTRAINT own_calendar_foundation_id_account_id_worker_id_key UNIQUE (foundation_id, account_id, worker_id);

--
-- Name: own_calendar own_calendar_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_calendar
    ADD CONSTRAINT own_calendar_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: pair_lesson pair_lesson_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pair_lesson
    ADD CONSTRAINT pair_lesson_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: partner partner_foundation_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_foundation_id_name_key UNIQUE (foundation_id, name);

--
-- Name: partner partner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory_pause paused_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_pause
    ADD CONSTRAINT paused_once EXCLUDE USING gist (foundation_id WITH =, trajectory_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&);

--
-- Name: placement placement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: possible_double possible_double_foundation_id_one_id_other_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.possible_double
    ADD CONSTRAINT possible_double_foundation_id_one_id_other_id_key UNIQUE (foundation_id, one_id, other_id);

--
-- Name: possible_double possible_double_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.possible_double
    ADD CONSTRAINT possible_double_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: realisation_correction realisation_correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.realisation_correction
    ADD CONSTRAINT realisation_correction_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: referral referral_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: relative relative_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.relative
    ADD CONSTRAINT relative_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: residence_permit residence_permit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.residence_permit
    ADD CONSTRAINT residence_permit_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: role_holding role_holding_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holding
    ADD CONSTRAINT role_holding_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: room room_foundation_id_location_id_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_foundation_id_location_id_name_key UNIQUE (foundation_id, location_id, name);

--
-- Name: room room_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: rule_change rule_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_change
    ADD CONSTRAINT rule_change_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: rule_version rule_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_version
    ADD CONSTRAINT rule_version_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: running_number running_number_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.running_number
    ADD CONSTRAINT running_number_pkey PRIMARY KEY (foundation_id, series);

--
-- Name: sealed_handover_client sealed_handover_client_foundation_id_sealed_handover_id_cli_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_handover_client
    ADD CONSTRAINT sealed_handover_client_foundation_id_sealed_handover_id_cli_key UNIQUE (foundation_id, sealed_handover_id, client_id);

--
-- Name: sealed_handover_client sealed_handover_client_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_handover_client
    ADD CONSTRAINT sealed_handover_client_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: sealed_handover sealed_handover_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_handover
    ADD CONSTRAINT sealed_handover_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: sealed_intake sealed_intake_foundation_id_package_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_intake
    ADD CONSTRAINT sealed_intake_foundation_id_package_id_key UNIQUE (foundation_id, package_id);

--
-- Name: sealed_intake sealed_intake_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_intake
    ADD CONSTRAINT sealed_intake_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: secrecy_member secrecy_member_foundation_id_client_id_account_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secrecy_member
    ADD CONSTRAINT secrecy_member_foundation_id_client_id_account_id_key UNIQUE (foundation_id, client_id, account_id);

--
-- Name: secrecy_member secrecy_member_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secrecy_member
    ADD CONSTRAINT secrecy_member_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: task task_foundation_id_origin_kind_origin_id_occasion_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_foundation_id_origin_kind_origin_id_occasion_key UNIQUE (foundation_id, origin_kind, origin_id, occasion);

--
-- Name: task task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: training_group training_group_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_group
    ADD CONSTRAINT training_group_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory_extension trajectory_extension_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_extension
    ADD CONSTRAINT trajectory_extension_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory_guide trajectory_guide_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_guide
    ADD CONSTRAINT trajectory_guide_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory_pause trajectory_pause_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_pause
    ADD CONSTRAINT trajectory_pause_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory trajectory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory
    ADD CONSTRAINT trajectory_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory_term trajectory_term_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_term
    ADD CONSTRAINT trajectory_term_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: trajectory_turn trajectory_turn_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_turn
    ADD CONSTRAINT trajectory_turn_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: visit visit_foundation_id_location_id_visit_on_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_foundation_id_location_id_visit_on_number_key UNIQUE (foundation_id, location_id, visit_on, number);

--
-- Name: visit visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: visitor_contact visitor_contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visitor_contact
    ADD CONSTRAINT visitor_contact_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: worker worker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (foundation_id, id);

--
-- Name: entry_event_at_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX entry_event_at_idx ON audit.entry USING btree (event_at);

--
-- Name: event_at_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX event_at_idx ON audit.event USING brin (at);

--
-- Name: event_client_ids_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX event_client_ids_idx ON audit.event USING gin (client_ids) WHERE (client_ids IS NOT NULL);

--
-- Name: event_foundation_id_account_id_at_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX event_foundation_id_account_id_at_idx ON audit.event USING btree (foundation_id, account_id, at DESC);

--
-- Name: event_foundation_id_at_id_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX event_foundation_id_at_id_idx ON audit.event USING btree (foundation_id, at DESC, id DESC);

--
-- Name: event_foundation_id_client_id_at_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX event_foundation_id_client_id_at_idx ON audit.event USING btree (foundation_id, client_id, at DESC);

--
-- Name: event_foundation_id_subject_id_at_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX event_foundation_id_subject_id_at_idx ON audit.event USING btree (foundation_id, subject_id, at DESC) WHERE (subject_id IS NOT NULL);

--
-- Name: credential_of_provider; Type: INDEX; Schema: auth; Owner: -
--

CREATE UNIQUE INDEX credential_of_provider ON auth.credential USING btree (provider_id, account_id) WHERE (provider_id ~~ 'oidc %'::text);

--
-- Name: credential_once_per_provider; Type: INDEX; Schema: auth; Owner: -
--

CREATE UNIQUE INDEX credential_once_per_provider ON auth.credential USING btree (provider_id, user_id) WHERE (provider_id ~~ 'oidc %'::text);

--
-- Name: credential_user_id_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX credential_user_id_idx ON auth.credential USING btree (user_id);

--
-- Name: passkey_user_id_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX passkey_user_id_idx ON auth.passkey USING btree (user_id);

--
-- Name: session_user_id_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX session_user_id_idx ON auth.session USING btree (user_id);

--
-- Name: verification_identifier_idx; Type: INDEX; Schema: auth; Owner: -
--

CREATE INDEX verification_identifier_idx ON auth.verification USING btree (identifier);

--
-- Name: absence_foundation_id_stand_in_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_foundation_id_stand_in_id_idx ON public.absence USING btree (foundation_id, stand_in_id) WHERE (stand_in_id IS NOT NULL);

--
-- Name: absence_foundation_id_worker_id_from_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_foundation_id_worker_id_from_on_idx ON public.absence USING btree (foundation_id, worker_id, from_on);

--
-- Name: appointment_client_foundation_id_client_id_appointment_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_client_foundation_id_client_id_appointment_id_idx ON public.appointment_client USING btree (foundation_id, client_id, appointment_id);

--
-- Name: appointment_foundation_id_interpreter_id_from_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_foundation_id_interpreter_id_from_at_idx ON public.appointment USING btree (foundation_id, interpreter_id, from_at) WHERE (interpreter_id IS NOT NULL);

--
-- Name: appointment_foundation_id_location_id_from_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_foundation_id_location_id_from_at_idx ON public.appointment USING btree (foundation_id, location_id, from_at);

--
-- Name: appointment_foundation_id_series_id_from_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_foundation_id_series_id_from_at_idx ON public.appointment USING btree (foundation_id, series_id, from_at) WHERE (series_id IS NOT NULL);

--
-- Name: appointment_letter_appointment_ids_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_letter_appointment_ids_idx ON public.appointment_letter USING gin (appointment_ids);

--
-- Name: appointment_letter_foundation_id_appointment_ids_worker_id__idx; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX appointment_letter_foundation_id_appointment_ids_worker_id__idx ON public.appointment_letter USING btree (foundation_id, appointment_ids, worker_id, client_id, remind_on) NULLS NOT DISTINCT WHERE (kind = 'reminder'::text);

--
-- Name: appointment_letter_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_letter_foundation_id_client_id_idx ON public.appointment_letter USING btree (foundation_id, client_id);

--
-- Name: appointment_letter_foundation_id_next_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_letter_foundation_id_next_at_idx ON public.appointment_letter USING btree (foundation_id, next_at) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));

--
-- Name: appointment_worker_foundation_id_worker_id_appointment_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX appointment_worker_foundation_id_worker_id_appointment_id_idx ON public.appointment_worker USING btree (foundation_id, worker_id, appointment_id);

--
-- Name: audit_signal_foundation_id_until_at_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_signal_foundation_id_until_at_id_idx ON public.audit_signal USING btree (foundation_id, until_at DESC, id DESC);

--
-- Name: audit_signal_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX audit_signal_open ON public.audit_signal USING btree (foundation_id, rule, account_id, client_id, on_day) NULLS NOT DISTINCT WHERE (outcome IS NULL);

--
-- Name: case_conference_foundation_id_held_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX case_conference_foundation_id_held_on_idx ON public.case_conference USING btree (foundation_id, held_on);

--
-- Name: client_by_birth_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_by_birth_date ON public.client USING btree (foundation_id, birth_date);

--
-- Name: client_by_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_by_email ON public.client USING btree (foundation_id, lower(email) COLLATE "C") WHERE (email IS NOT NULL);

--
-- Name: client_by_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_by_name ON public.client USING btree (foundation_id, family_name, given_names, id);

--
-- Name: client_by_phone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_by_phone ON public.client USING btree (foundation_id, reverse(app.phone_figures(phone)) COLLATE "C") WHERE (phone IS NOT NULL);

--
-- Name: client_by_place_and_birth; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_by_place_and_birth ON public.client USING btree (foundation_id, location_id, birth_date) WHERE (NOT secret);

--
-- Name: client_coupling_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_coupling_foundation_id_client_id_idx ON public.client_coupling USING btree (foundation_id, client_id);

--
-- Name: client_coupling_foundation_id_worker_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_coupling_foundation_id_worker_id_client_id_idx ON public.client_coupling USING btree (foundation_id, worker_id, client_id);

--
-- Name: client_folded_as; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_folded_as ON public.client USING btree (folded_as, id);

--
-- Name: client_foundation_id_birth_date_folded_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_foundation_id_birth_date_folded_name_idx ON public.client USING btree (foundation_id, birth_date, folded_name);

--
-- Name: client_foundation_id_location_id_secret_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_foundation_id_location_id_secret_idx ON public.client USING btree (foundation_id, location_id, secret);

--
-- Name: client_foundation_id_v_number_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_foundation_id_v_number_idx ON public.client USING btree (foundation_id, v_number) WHERE (v_number IS NOT NULL);

--
-- Name: client_identifier_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_identifier_foundation_id_client_id_idx ON public.client_identifier USING btree (foundation_id, client_id);

--
-- Name: client_merge_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_merge_foundation_id_client_id_idx ON public.client_merge USING btree (foundation_id, client_id);

--
-- Name: client_merge_foundation_id_gone_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_merge_foundation_id_gone_id_idx ON public.client_merge USING btree (foundation_id, gone_id);

--
-- Name: client_municipality_in_reports; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_municipality_in_reports ON public.client_municipality USING btree (foundation_id, municipality_id, client_id) INCLUDE (from_on, until_on);

--
-- Name: client_municipality_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_municipality_of_client ON public.client_municipality USING btree (foundation_id, client_id) INCLUDE (municipality_id, from_on, until_on);

--
-- Name: client_name_folded_as; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_name_folded_as ON public.client_name USING btree (folded_as, id);

--
-- Name: client_name_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_name_foundation_id_client_id_idx ON public.client_name USING btree (foundation_id, client_id);

--
-- Name: client_secret; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_secret ON public.client USING btree (foundation_id) WHERE secret;

--
-- Name: client_token_everywhere; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_token_everywhere ON public.client_token USING btree (foundation_id, token, client_id) INCLUDE (location_id, secret, vowels);

--
-- Name: client_token_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX client_token_of_client ON public.client_token USING btree (foundation_id, client_id, token);

--
-- Name: concern_foundation_id_client_id_noticed_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX concern_foundation_id_client_id_noticed_on_idx ON public.concern USING btree (foundation_id, client_id, noticed_on);

--
-- Name: concern_foundation_id_noticed_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX concern_foundation_id_noticed_on_idx ON public.concern USING btree (foundation_id, noticed_on);

--
-- Name: concern_foundation_id_owner_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX concern_foundation_id_owner_id_idx ON public.concern USING btree (foundation_id, owner_id) WHERE (closed_on IS NULL);

--
-- Name: conference_action_foundation_id_conference_id_place_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_action_foundation_id_conference_id_place_idx ON public.conference_action USING btree (foundation_id, conference_id, place);

--
-- Name: conference_client_foundation_id_client_id_conference_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX conference_client_foundation_id_client_id_conference_id_idx ON public.conference_client USING btree (foundation_id, client_id, conference_id);

--
-- Name: contact_moment_foundation_id_held_on_kind_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_moment_foundation_id_held_on_kind_id_client_id_idx ON public.contact_moment USING btree (foundation_id, held_on, kind_id, client_id);

--
-- Name: contact_moment_foundation_id_worker_id_held_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_moment_foundation_id_worker_id_held_on_idx ON public.contact_moment USING btree (foundation_id, worker_id, held_on DESC);

--
-- Name: contact_moment_in_reports; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_moment_in_reports ON public.contact_moment USING btree (foundation_id, client_id, held_on DESC) INCLUDE (kind_id);

--
-- Name: contact_moment_together; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_moment_together ON public.contact_moment USING btree (foundation_id, together_id) WHERE (together_id IS NOT NULL);

--
-- Name: dwelling_by_address; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dwelling_by_address ON public.dwelling USING btree (foundation_id, app.address_key(address) COLLATE "C") WHERE (address IS NOT NULL);

--
-- Name: dwelling_by_postcode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dwelling_by_postcode ON public.dwelling USING btree (foundation_id, app.address_key(postcode) COLLATE "C") WHERE (postcode IS NOT NULL);

--
-- Name: dwelling_foundation_id_municipality_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX dwelling_foundation_id_municipality_id_idx ON public.dwelling USING btree (foundation_id, municipality_id);

--
-- Name: enrolment_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX enrolment_foundation_id_client_id_idx ON public.enrolment USING btree (foundation_id, client_id);

--
-- Name: exit_interview_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exit_interview_foundation_id_client_id_idx ON public.exit_interview USING btree (foundation_id, client_id);

--
-- Name: exit_interview_foundation_id_held_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX exit_interview_foundation_id_held_on_idx ON public.exit_interview USING btree (foundation_id, held_on);

--
-- Name: file_opening_account_id_ends_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX file_opening_account_id_ends_at_idx ON public.file_opening USING btree (account_id, ends_at);

--
-- Name: file_opening_foundation_id_client_id_opened_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX file_opening_foundation_id_client_id_opened_at_idx ON public.file_opening USING btree (foundation_id, client_id, opened_at DESC);

--
-- Name: goal_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX goal_foundation_id_client_id_idx ON public.goal USING btree (foundation_id, client_id);

--
-- Name: goal_foundation_id_review_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX goal_foundation_id_review_on_idx ON public.goal USING btree (foundation_id, review_on) WHERE ((agreed_on IS NOT NULL) AND (withdrawn_on IS NULL));

--
-- Name: goal_score_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX goal_score_foundation_id_client_id_idx ON public.goal_score USING btree (foundation_id, client_id);

--
-- Name: handover_client_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handover_client_foundation_id_client_id_idx ON public.handover_client USING btree (foundation_id, client_id);

--
-- Name: handover_foundation_id_from_location_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handover_foundation_id_from_location_id_idx ON public.handover USING btree (foundation_id, from_location_id);

--
-- Name: handover_foundation_id_to_location_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handover_foundation_id_to_location_id_idx ON public.handover USING btree (foundation_id, to_location_id);

--
-- Name: handover_paper_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX handover_paper_foundation_id_client_id_idx ON public.handover_paper USING btree (foundation_id, client_id);

--
-- Name: household_membership_foundation_id_household_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX household_membership_foundation_id_household_id_idx ON public.household_membership USING btree (foundation_id, household_id);

--
-- Name: household_membership_foundation_id_of_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX household_membership_foundation_id_of_client_id_idx ON public.household_membership USING btree (foundation_id, of_client_id) WHERE (of_client_id IS NOT NULL);

--
-- Name: household_membership_of_client; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX household_membership_of_client ON public.household_membership USING btree (foundation_id, client_id) INCLUDE (household_id, from_on, until_on);

--
-- Name: import_link_foundation_id_batch_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_link_foundation_id_batch_id_idx ON public.import_link USING btree (foundation_id, batch_id);

--
-- Name: import_link_foundation_id_merged_from_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_link_foundation_id_merged_from_idx ON public.import_link USING btree (foundation_id, merged_from) WHERE (merged_from IS NOT NULL);

--
-- Name: import_link_foundation_id_record_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_link_foundation_id_record_id_idx ON public.import_link USING btree (foundation_id, record_id);

--
-- Name: import_row_foundation_id_kind_source_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_row_foundation_id_kind_source_key_idx ON public.import_row USING btree (foundation_id, kind, source_key) WHERE (outcome = 'held'::text);

--
-- Name: language_pair_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX language_pair_foundation_id_client_id_idx ON public.language_pair USING btree (foundation_id, client_id);

--
-- Name: language_pair_foundation_id_worker_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX language_pair_foundation_id_worker_id_idx ON public.language_pair USING btree (foundation_id, worker_id);

--
-- Name: legal_case_foundation_id_adviser_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_case_foundation_id_adviser_id_idx ON public.legal_case USING btree (foundation_id, adviser_id) WHERE (closed_on IS NULL);

--
-- Name: legal_case_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_case_foundation_id_client_id_idx ON public.legal_case USING btree (foundation_id, client_id);

--
-- Name: legal_case_foundation_id_kind_id_opened_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_case_foundation_id_kind_id_opened_on_idx ON public.legal_case USING btree (foundation_id, kind_id, opened_on);

--
-- Name: legal_mutation_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_mutation_foundation_id_client_id_idx ON public.legal_mutation USING btree (foundation_id, client_id);

--
-- Name: legal_mutation_foundation_id_written_by_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_mutation_foundation_id_written_by_id_idx ON public.legal_mutation USING btree (foundation_id, written_by_id);

--
-- Name: legal_term_foundation_id_case_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_term_foundation_id_case_id_idx ON public.legal_term USING btree (foundation_id, case_id);

--
-- Name: legal_term_foundation_id_client_id_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_term_foundation_id_client_id_due_on_idx ON public.legal_term USING btree (foundation_id, client_id, due_on);

--
-- Name: legal_term_foundation_id_deputy_id_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_term_foundation_id_deputy_id_due_on_idx ON public.legal_term USING btree (foundation_id, deputy_id, due_on) WHERE (state = 'running'::text);

--
-- Name: legal_term_foundation_id_owner_id_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_term_foundation_id_owner_id_due_on_idx ON public.legal_term USING btree (foundation_id, owner_id, due_on) WHERE (state = 'running'::text);

--
-- Name: legal_term_foundation_id_state_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX legal_term_foundation_id_state_due_on_idx ON public.legal_term USING btree (foundation_id, state, due_on);

--
-- Name: location_municipality_foundation_id_municipality_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX location_municipality_foundation_id_municipality_id_idx ON public.location_municipality USING btree (foundation_id, municipality_id);

--
-- Name: measurement_foundation_id_client_id_taken_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX measurement_foundation_id_client_id_taken_on_idx ON public.measurement USING btree (foundation_id, client_id, taken_on DESC);

--
-- Name: measurement_foundation_id_taken_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX measurement_foundation_id_taken_on_idx ON public.measurement USING btree (foundation_id, taken_on) WHERE (state = 'finished'::text);

--
-- Name: measurement_remark_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX measurement_remark_foundation_id_client_id_idx ON public.measurement_remark USING btree (foundation_id, client_id);

--
-- Name: monthly_check_line_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX monthly_check_line_foundation_id_client_id_idx ON public.monthly_check_line USING btree (foundation_id, client_id);

--
-- Name: office_duty_foundation_id_worker_id_duty_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX office_duty_foundation_id_worker_id_duty_on_idx ON public.office_duty USING btree (foundation_id, worker_id, duty_on);

--
-- Name: office_hour_foundation_id_location_id_weekday_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX office_hour_foundation_id_location_id_weekday_idx ON public.office_hour USING btree (foundation_id, location_id, weekday);

--
-- Name: one_baseline; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_baseline ON public.goal_score USING btree (foundation_id, goal_id) WHERE baseline;

--
-- Name: one_offer_at_a_time; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_offer_at_a_time ON public.handover_client USING btree (foundation_id, client_id) WHERE waits;

--
-- Name: one_standing_report; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX one_standing_report ON public.municipality_report USING btree (foundation_id, municipality_id, from_on, until_on) WHERE (withdrawn_at IS NULL);

--
-- Name: pair_lesson_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pair_lesson_foundation_id_client_id_idx ON public.pair_lesson USING btree (foundation_id, client_id);

--
-- Name: pair_lesson_foundation_id_pair_id_held_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX pair_lesson_foundation_id_pair_id_held_on_idx ON public.pair_lesson USING btree (foundation_id, pair_id, held_on DESC);

--
-- Name: placement_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX placement_foundation_id_client_id_idx ON public.placement USING btree (foundation_id, client_id);

--
-- Name: placement_foundation_id_dwelling_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX placement_foundation_id_dwelling_id_idx ON public.placement USING btree (foundation_id, dwelling_id);

--
-- Name: placement_foundation_id_municipality_id_housed_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX placement_foundation_id_municipality_id_housed_on_idx ON public.placement USING btree (foundation_id, municipality_id, housed_on);

--
-- Name: possible_double_foundation_id_other_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX possible_double_foundation_id_other_id_idx ON public.possible_double USING btree (foundation_id, other_id);

--
-- Name: realisation_correction_foundation_id_municipality_id_correc_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX realisation_correction_foundation_id_municipality_id_correc_idx ON public.realisation_correction USING btree (foundation_id, municipality_id, corrected_on);

--
-- Name: referral_foundation_id_answered_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referral_foundation_id_answered_on_idx ON public.referral USING btree (foundation_id, answered_on) WHERE (answer = 'accepted'::text);

--
-- Name: referral_foundation_id_asked_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referral_foundation_id_asked_on_idx ON public.referral USING btree (foundation_id, asked_on);

--
-- Name: referral_foundation_id_attended_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referral_foundation_id_attended_on_idx ON public.referral USING btree (foundation_id, attended_on) WHERE (attendance = 'came'::text);

--
-- Name: referral_foundation_id_client_id_asked_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referral_foundation_id_client_id_asked_on_idx ON public.referral USING btree (foundation_id, client_id, asked_on);

--
-- Name: referral_foundation_id_partner_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX referral_foundation_id_partner_id_idx ON public.referral USING btree (foundation_id, partner_id);

--
-- Name: relative_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX relative_foundation_id_client_id_idx ON public.relative USING btree (foundation_id, client_id);

--
-- Name: report_record_foundation_id_report_id_figure_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX report_record_foundation_id_report_id_figure_key_idx ON public.report_record USING btree (foundation_id, report_id, figure_key);

--
-- Name: residence_permit_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX residence_permit_foundation_id_client_id_idx ON public.residence_permit USING btree (foundation_id, client_id);

--
-- Name: role_holding_account_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_holding_account_id_idx ON public.role_holding USING btree (account_id);

--
-- Name: rule_change_foundation_id_state_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rule_change_foundation_id_state_idx ON public.rule_change USING btree (foundation_id, state);

--
-- Name: sealed_handover_client_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sealed_handover_client_foundation_id_client_id_idx ON public.sealed_handover_client USING btree (foundation_id, client_id);

--
-- Name: sealed_handover_foundation_id_from_location_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sealed_handover_foundation_id_from_location_id_idx ON public.sealed_handover USING btree (foundation_id, from_location_id);

--
-- Name: secrecy_member_account_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX secrecy_member_account_id_idx ON public.secrecy_member USING btree (account_id);

--
-- Name: task_foundation_id_client_id_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_foundation_id_client_id_due_on_idx ON public.task USING btree (foundation_id, client_id, due_on);

--
-- Name: task_foundation_id_given_by_id_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_foundation_id_given_by_id_due_on_idx ON public.task USING btree (foundation_id, given_by_id, due_on) WHERE (done_at IS NULL);

--
-- Name: task_foundation_id_location_id_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_foundation_id_location_id_due_on_idx ON public.task USING btree (foundation_id, location_id, due_on) WHERE (client_id IS NULL);

--
-- Name: task_foundation_id_worker_id_due_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_foundation_id_worker_id_due_on_idx ON public.task USING btree (foundation_id, worker_id, due_on) WHERE (done_at IS NULL);

--
-- Name: training_group_foundation_id_municipality_id_starts_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX training_group_foundation_id_municipality_id_starts_on_idx ON public.training_group USING btree (foundation_id, municipality_id, starts_on);

--
-- Name: trajectory_extension_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_extension_foundation_id_client_id_idx ON public.trajectory_extension USING btree (foundation_id, client_id);

--
-- Name: trajectory_extension_foundation_id_trajectory_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_extension_foundation_id_trajectory_id_idx ON public.trajectory_extension USING btree (foundation_id, trajectory_id);

--
-- Name: trajectory_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_foundation_id_client_id_idx ON public.trajectory USING btree (foundation_id, client_id);

--
-- Name: trajectory_foundation_id_kind_id_started_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_foundation_id_kind_id_started_on_idx ON public.trajectory USING btree (foundation_id, kind_id, started_on);

--
-- Name: trajectory_foundation_id_worker_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_foundation_id_worker_id_idx ON public.trajectory USING btree (foundation_id, worker_id);

--
-- Name: trajectory_guide_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_guide_foundation_id_client_id_idx ON public.trajectory_guide USING btree (foundation_id, client_id);

--
-- Name: trajectory_guide_foundation_id_worker_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_guide_foundation_id_worker_id_idx ON public.trajectory_guide USING btree (foundation_id, worker_id) WHERE (NOT main);

--
-- Name: trajectory_pause_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_pause_foundation_id_client_id_idx ON public.trajectory_pause USING btree (foundation_id, client_id);

--
-- Name: trajectory_turn_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_turn_foundation_id_client_id_idx ON public.trajectory_turn USING btree (foundation_id, client_id);

--
-- Name: trajectory_turn_foundation_id_trajectory_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX trajectory_turn_foundation_id_trajectory_id_idx ON public.trajectory_turn USING btree (foundation_id, trajectory_id);

--
-- Name: visit_foundation_id_client_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visit_foundation_id_client_id_idx ON public.visit USING btree (foundation_id, client_id) WHERE (client_id IS NOT NULL);

--
-- Name: visitor_contact_foundation_id_location_id_held_on_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX visitor_contact_foundation_id_location_id_held_on_idx ON public.visitor_contact USING btree (foundation_id, location_id, held_on);

--
-- Name: worker_foundation_id_function_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX worker_foundation_id_function_id_idx ON public.worker USING btree (foundation_id, function_id);

--
-- Name: event report_missed_glass; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER report_missed_glass AFTER INSERT ON audit.event FOR EACH ROW WHEN (((new.action = 'refused'::text) AND (new.subject = 'access.breakGlass'::text) AND (new.why = ANY (ARRAY['access/no-such-file'::text, 'common/too-many-requests'::text])))) EXECUTE FUNCTION audit.report_missed_glass();

--
-- Name: rule_change a_decide; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER a_decide BEFORE UPDATE ON public.rule_change FOR EACH ROW EXECUTE FUNCTION app.decide_rule();

--
-- Name: rule_version a_freeze; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER a_freeze BEFORE UPDATE ON public.rule_version FOR EACH ROW EXECUTE FUNCTION app.freeze_rule_version();

--
-- Name: visit a_number; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER a_number BEFORE INSERT ON public.visit FOR EACH ROW EXECUTE FUNCTION app.number_visit();

--
-- Name: rule_change a_propose; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER a_propose BEFORE INSERT ON public.rule_change FOR EACH ROW EXECUTE FUNCTION app.propose_rule();

--
-- Name: goal_score agreed_first; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER agreed_first AFTER INSERT ON public.goal_score FOR EACH ROW EXECUTE FUNCTION app.keep_score();

--
-- Name: absence audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.absence REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: access_rule audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.access_rule REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: appointment audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.appointment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: appointment_client audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.appointment_client REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: appointment_letter audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.appointment_letter REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: appointment_worker audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.appointment_worker REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: audit_sample audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.audit_sample REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: audit_sample_look audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.audit_sample_look REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: audit_signal audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.audit_signal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: audit_threshold audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.audit_threshold REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: case_conference audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.case_conference REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: checklist_item audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.checklist_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: checklist_template_item audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.checklist_template_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_identifier audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_identifier REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_language audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_language REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_merge audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_merge REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_municipality audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_municipality REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_name audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_name REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_nationality audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_nationality REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_photo audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_photo REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: client_target_group audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.client_target_group REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: concern audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.concern REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: conference_action audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.conference_action REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: conference_client audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.conference_client REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: conference_partner audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.conference_partner REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: conference_worker audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.conference_worker REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: contact_moment audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.contact_moment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: contracted_number audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.contracted_number REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: designated_day audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.designated_day REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: dwelling audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.dwelling REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: enrolment audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.enrolment REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: exit_interview audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.exit_interview REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: file_opening audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.file_opening REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: foundation audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.foundation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: goal audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.goal REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: goal_score audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.goal_score REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: handover audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.handover REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: handover_client audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.handover_client REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: handover_paper audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.handover_paper REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: household audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.household REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: household_membership audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.household_membership REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: housing_target audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.housing_target REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: import_batch audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.import_batch REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: instrument_wording audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.instrument_wording REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: language_pair audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.language_pair REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: legal_case audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.legal_case REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: legal_mutation audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.legal_mutation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: legal_term audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.legal_term REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: list_item audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.list_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: location audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.location REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: location_municipality audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.location_municipality REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: measurement audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.measurement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: measurement_remark audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.measurement_remark REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: monthly_check audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.monthly_check REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: monthly_check_line audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.monthly_check_line REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: municipality audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.municipality REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: municipality_name audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.municipality_name REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: municipality_report audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.municipality_report REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: office_closing audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.office_closing REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: office_duty audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.office_duty REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: office_hour audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.office_hour REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: own_calendar audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.own_calendar REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: pair_lesson audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.pair_lesson REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: partner audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.partner REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: placement audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.placement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: possible_double audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.possible_double REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: realisation_correction audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.realisation_correction REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: referral audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.referral REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: relative audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.relative REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: residence_permit audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.residence_permit REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: role_holding audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.role_holding REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: room audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.room REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: rule_change audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.rule_change REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: rule_version audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.rule_version REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: sealed_handover audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.sealed_handover REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: sealed_handover_client audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.sealed_handover_client REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: sealed_intake audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.sealed_intake REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: secrecy_member audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.secrecy_member REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: task audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.task REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: training_group audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.training_group REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: trajectory audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.trajectory REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: trajectory_extension audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.trajectory_extension REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: trajectory_guide audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.trajectory_guide REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: trajectory_pause audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.trajectory_pause REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: trajectory_term audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.trajectory_term REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: trajectory_turn audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.trajectory_turn REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: visit audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.visit REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: visitor_contact audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.visitor_contact REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: worker audit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_delete AFTER DELETE ON public.worker REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_deletes();

--
-- Name: absence audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.absence REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: access_rule audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.access_rule REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: appointment audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.appointment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: appointment_client audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.appointment_client REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: appointment_letter audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.appointment_letter REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: appointment_worker audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.appointment_worker REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: audit_sample audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.audit_sample REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: audit_sample_look audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.audit_sample_look REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: audit_signal audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.audit_signal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: audit_threshold audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.audit_threshold REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: case_conference audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.case_conference REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: checklist_item audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.checklist_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: checklist_template_item audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.checklist_template_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_identifier audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_identifier REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_language audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_language REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_merge audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_merge REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_municipality audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_municipality REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_name audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_name REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_nationality audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_nationality REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_photo audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_photo REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: client_target_group audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.client_target_group REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: concern audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.concern REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: conference_action audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.conference_action REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: conference_client audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.conference_client REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: conference_partner audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.conference_partner REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: conference_worker audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.conference_worker REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: contact_moment audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.contact_moment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: contracted_number audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.contracted_number REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: designated_day audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.designated_day REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: dwelling audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.dwelling REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: enrolment audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.enrolment REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: exit_interview audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.exit_interview REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: file_opening audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.file_opening REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: foundation audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.foundation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: goal audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.goal REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: goal_score audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.goal_score REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: handover audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.handover REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: handover_client audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.handover_client REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: handover_paper audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.handover_paper REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: household audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.household REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: household_membership audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.household_membership REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: housing_target audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.housing_target REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: import_batch audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.import_batch REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: instrument_wording audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.instrument_wording REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: language_pair audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.language_pair REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: legal_case audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.legal_case REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: legal_mutation audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.legal_mutation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: legal_term audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.legal_term REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: list_item audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.list_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: location audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.location REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: location_municipality audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.location_municipality REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: measurement audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.measurement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: measurement_remark audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.measurement_remark REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: monthly_check audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.monthly_check REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: monthly_check_line audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.monthly_check_line REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: municipality audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.municipality REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: municipality_name audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.municipality_name REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: municipality_report audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.municipality_report REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: office_closing audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.office_closing REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: office_duty audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.office_duty REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: office_hour audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.office_hour REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: own_calendar audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.own_calendar REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: pair_lesson audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.pair_lesson REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: partner audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.partner REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: placement audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.placement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: possible_double audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.possible_double REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: realisation_correction audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.realisation_correction REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: referral audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.referral REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: relative audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.relative REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: residence_permit audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.residence_permit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: role_holding audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.role_holding REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: room audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.room REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: rule_change audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.rule_change REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: rule_version audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.rule_version REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: sealed_handover audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.sealed_handover REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: sealed_handover_client audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.sealed_handover_client REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: sealed_intake audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.sealed_intake REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: secrecy_member audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.secrecy_member REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: task audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.task REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: training_group audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.training_group REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: trajectory audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.trajectory REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: trajectory_extension audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.trajectory_extension REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: trajectory_guide audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.trajectory_guide REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: trajectory_pause audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.trajectory_pause REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: trajectory_term audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.trajectory_term REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: trajectory_turn audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.trajectory_turn REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: visit audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.visit REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: visitor_contact audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.visitor_contact REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: worker audit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_insert AFTER INSERT ON public.worker REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_inserts();

--
-- Name: absence audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.absence REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: access_rule audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.access_rule REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: appointment audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.appointment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: appointment_client audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.appointment_client REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: appointment_letter audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.appointment_letter REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: appointment_worker audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.appointment_worker REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: audit_sample audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.audit_sample REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: audit_sample_look audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.audit_sample_look REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: audit_signal audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.audit_signal REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: audit_threshold audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.audit_threshold REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: case_conference audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.case_conference REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: checklist_item audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.checklist_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: checklist_template_item audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.checklist_template_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_identifier audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_identifier REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_language audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_language REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_merge audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_merge REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_municipality audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_municipality REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_name audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_name REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_nationality audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_nationality REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_photo audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_photo REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: client_target_group audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.client_target_group REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: concern audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.concern REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: conference_action audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.conference_action REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: conference_client audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.conference_client REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: conference_partner audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.conference_partner REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: conference_worker audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.conference_worker REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: contact_moment audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.contact_moment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: contracted_number audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.contracted_number REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: designated_day audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.designated_day REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: dwelling audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.dwelling REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: enrolment audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.enrolment REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: exit_interview audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.exit_interview REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: file_opening audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.file_opening REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: foundation audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.foundation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_foundation_updates();

--
-- Name: goal audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.goal REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: goal_score audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.goal_score REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: handover audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.handover REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: handover_client audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.handover_client REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: handover_paper audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.handover_paper REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: household audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.household REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: household_membership audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.household_membership REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: housing_target audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.housing_target REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: import_batch audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.import_batch REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: instrument_wording audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.instrument_wording REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: language_pair audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.language_pair REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: legal_case audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.legal_case REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: legal_mutation audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.legal_mutation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: legal_term audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.legal_term REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: list_item audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.list_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: location audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.location REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: location_municipality audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.location_municipality REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: measurement audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.measurement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: measurement_remark audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.measurement_remark REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: monthly_check audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.monthly_check REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: monthly_check_line audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.monthly_check_line REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: municipality audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.municipality REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: municipality_name audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.municipality_name REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: municipality_report audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.municipality_report REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: office_closing audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.office_closing REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: office_duty audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.office_duty REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: office_hour audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.office_hour REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: own_calendar audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.own_calendar REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: pair_lesson audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.pair_lesson REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: partner audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.partner REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: placement audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.placement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: possible_double audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.possible_double REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: realisation_correction audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.realisation_correction REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: referral audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.referral REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: relative audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.relative REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: residence_permit audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.residence_permit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: role_holding audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.role_holding REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: room audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.room REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: rule_change audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.rule_change REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: rule_version audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.rule_version REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: sealed_handover audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.sealed_handover REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: sealed_handover_client audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.sealed_handover_client REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: sealed_intake audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.sealed_intake REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: secrecy_member audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.secrecy_member REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: task audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.task REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: training_group audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.training_group REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: trajectory audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.trajectory REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: trajectory_extension audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.trajectory_extension REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: trajectory_guide audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.trajectory_guide REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: trajectory_pause audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.trajectory_pause REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: trajectory_term audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.trajectory_term REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: trajectory_turn audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.trajectory_turn REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: visit audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.visit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: visitor_contact audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.visitor_contact REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: worker audit_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_update AFTER UPDATE ON public.worker REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.record_updates();

--
-- Name: rule_change b_enact; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER b_enact AFTER UPDATE ON public.rule_change FOR EACH ROW WHEN ((new.state = 'approved'::text)) EXECUTE FUNCTION app.enact_rule();

--
-- Name: foundation bsn_left_behind; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bsn_left_behind BEFORE UPDATE ON public.foundation FOR EACH ROW WHEN (((old.bsn_basis IS NOT NULL) AND (new.bsn_basis IS NULL))) EXECUTE FUNCTION app.refuse_bsn_left_behind();

--
-- Name: client_identifier bsn_needs_a_basis; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER bsn_needs_a_basis BEFORE INSERT OR UPDATE ON public.client_identifier FOR EACH ROW EXECUTE FUNCTION app.refuse_bsn_without_basis();

--
-- Name: list_item contact_kind_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_kind_changed AFTER UPDATE OF meaning ON public.list_item FOR EACH ROW WHEN (((old.list = 'contact-kind'::text) AND (old.meaning IS DISTINCT FROM new.meaning))) EXECUTE FUNCTION app.contact_kind_changed();

--
-- Name: absence coupling_absence; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_absence AFTER INSERT OR DELETE OR UPDATE ON public.absence FOR EACH ROW EXECUTE FUNCTION app.absence_changed();

--
-- Name: household_membership coupling_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_delete AFTER DELETE ON public.household_membership REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.household_couplings_changed();

--
-- Name: language_pair coupling_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_delete AFTER DELETE ON public.language_pair REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: trajectory coupling_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_delete AFTER DELETE ON public.trajectory REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: trajectory_guide coupling_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_delete AFTER DELETE ON public.trajectory_guide REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: household_membership coupling_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_insert AFTER INSERT ON public.household_membership REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.household_couplings_changed();

--
-- Name: language_pair coupling_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_insert AFTER INSERT ON public.language_pair REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: trajectory coupling_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_insert AFTER INSERT ON public.trajectory REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: trajectory_guide coupling_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_insert AFTER INSERT ON public.trajectory_guide REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: household_membership coupling_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_update AFTER UPDATE ON public.household_membership REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.household_couplings_changed();

--
-- Name: language_pair coupling_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_update AFTER UPDATE ON public.language_pair REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: trajectory coupling_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_update AFTER UPDATE ON public.trajectory REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: trajectory_guide coupling_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupling_update AFTER UPDATE ON public.trajectory_guide REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.couplings_changed();

--
-- Name: goal frozen; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER frozen AFTER UPDATE ON public.goal FOR EACH ROW EXECUTE FUNCTION app.keep_goal();

--
-- Name: measurement frozen; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER frozen AFTER UPDATE ON public.measurement FOR EACH ROW EXECUTE FUNCTION app.keep_measurement();

--
-- Name: client_merge imports_follow; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER imports_follow AFTER INSERT OR UPDATE OF undone_at ON public.client_merge FOR EACH ROW EXECUTE FUNCTION app.imports_follow_merge();

--
-- Name: municipality_report keep; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep BEFORE UPDATE ON public.municipality_report FOR EACH ROW EXECUTE FUNCTION app.keep_report();

--
-- Name: contact_moment mark_legal; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER mark_legal BEFORE INSERT OR UPDATE OF kind_id, legal ON public.contact_moment FOR EACH ROW EXECUTE FUNCTION app.mark_legal_contacts();

--
-- Name: dwelling placements_follow_home; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER placements_follow_home AFTER UPDATE OF municipality_id ON public.dwelling FOR EACH ROW WHEN ((old.municipality_id <> new.municipality_id)) EXECUTE FUNCTION app.placements_follow_home();

--
-- Name: file_opening report_broken_glass; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER report_broken_glass AFTER INSERT ON public.file_opening FOR EACH ROW WHEN ((new.kind = 'break-glass'::text)) EXECUTE FUNCTION audit.report_broken_glass();

--
-- Name: client secrecy_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER secrecy_changed AFTER UPDATE OF secret ON public.client FOR EACH ROW WHEN ((old.secret IS DISTINCT FROM new.secret)) EXECUTE FUNCTION app.secrecy_changed();

--
-- Name: client_identifier tokens_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_delete AFTER DELETE ON public.client_identifier REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_hanging_tokens();

--
-- Name: client_name tokens_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_delete AFTER DELETE ON public.client_name REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_hanging_tokens();

--
-- Name: client tokens_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_insert AFTER INSERT ON public.client REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_client_tokens();

--
-- Name: client_identifier tokens_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_insert AFTER INSERT ON public.client_identifier REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_hanging_tokens();

--
-- Name: client_name tokens_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_insert AFTER INSERT ON public.client_name REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_hanging_tokens();

--
-- Name: client tokens_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_update AFTER UPDATE ON public.client REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_client_tokens();

--
-- Name: client_identifier tokens_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_update AFTER UPDATE ON public.client_identifier REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_hanging_tokens();

--
-- Name: client_name tokens_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tokens_update AFTER UPDATE ON public.client_name REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.index_hanging_tokens();

--
-- Name: absence version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.absence FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: access_rule version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.access_rule FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: appointment version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.appointment FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: appointment_client version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.appointment_client FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: appointment_letter version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.appointment_letter FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: appointment_worker version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.appointment_worker FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: audit_sample version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.audit_sample FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: audit_sample_look version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.audit_sample_look FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: audit_signal version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.audit_signal FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: audit_threshold version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.audit_threshold FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: case_conference version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.case_conference FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: checklist_item version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.checklist_item FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: checklist_template_item version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.checklist_template_item FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_identifier version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_identifier FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_language version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_language FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_merge version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_merge FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_municipality version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_municipality FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_name version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_name FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_nationality version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_nationality FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_photo version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_photo FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: client_target_group version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.client_target_group FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: concern version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.concern FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: conference_action version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.conference_action FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: conference_client version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.conference_client FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: conference_partner version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.conference_partner FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: conference_worker version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.conference_worker FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: contact_moment version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.contact_moment FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: contracted_number version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.contracted_number FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: designated_day version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.designated_day FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: dwelling version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.dwelling FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: enrolment version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.enrolment FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: exit_interview version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.exit_interview FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: file_opening version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.file_opening FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: foundation version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.foundation FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: goal version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.goal FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: goal_score version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.goal_score FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: handover version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.handover FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: handover_client version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.handover_client FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: handover_paper version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.handover_paper FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: household version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.household FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: household_membership version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.household_membership FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: housing_target version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.housing_target FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: import_batch version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.import_batch FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: instrument_wording version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.instrument_wording FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: language_pair version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.language_pair FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: legal_case version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.legal_case FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: legal_mutation version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.legal_mutation FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: legal_term version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.legal_term FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: list_item version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.list_item FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: location version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.location FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: location_municipality version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.location_municipality FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: measurement version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.measurement FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: measurement_remark version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.measurement_remark FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: monthly_check version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.monthly_check FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: monthly_check_line version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.monthly_check_line FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: municipality version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.municipality FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: municipality_name version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.municipality_name FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: municipality_report version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.municipality_report FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: office_closing version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.office_closing FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: office_duty version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.office_duty FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: office_hour version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.office_hour FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: own_calendar version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.own_calendar FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: pair_lesson version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.pair_lesson FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: partner version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.partner FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: placement version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.placement FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: possible_double version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.possible_double FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: realisation_correction version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.realisation_correction FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: referral version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: relative version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.relative FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: residence_permit version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.residence_permit FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: role_holding version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.role_holding FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: room version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.room FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: rule_change version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.rule_change FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: rule_version version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.rule_version FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: sealed_handover version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.sealed_handover FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: sealed_handover_client version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.sealed_handover_client FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: sealed_intake version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.sealed_intake FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: secrecy_member version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.secrecy_member FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: task version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.task FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: training_group version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.training_group FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: trajectory version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.trajectory FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: trajectory_extension version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.trajectory_extension FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: trajectory_guide version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.trajectory_guide FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: trajectory_pause version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.trajectory_pause FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: trajectory_term version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.trajectory_term FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: trajectory_turn version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.trajectory_turn FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: visit version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.visit FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: visitor_contact version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.visitor_contact FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: worker version; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER version BEFORE UPDATE ON public.worker FOR EACH ROW EXECUTE FUNCTION app.bump_version();

--
-- Name: access_rule within_limits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER within_limits BEFORE INSERT OR UPDATE ON public.access_rule FOR EACH ROW EXECUTE FUNCTION app.keep_within_limits();

--
-- Name: backup_code backup_code_user_id_fkey; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.backup_code
    ADD CONSTRAINT backup_code_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.second_factor(user_id) ON DELETE CASCADE;

--
-- Name: credential credential_user_id_fkey; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.credential
    ADD CONSTRAINT credential_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.account_user(id) ON DELETE CASCADE;

--
-- Name: passkey passkey_user_id_fkey; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.passkey
    ADD CONSTRAINT passkey_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.account_user(id) ON DELETE CASCADE;

--
-- Name: second_factor second_factor_user_id_fkey; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.second_factor
    ADD CONSTRAINT second_factor_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.account_user(id) ON DELETE CASCADE;

--
-- Name: session session_foundation_id_fkey; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id) ON DELETE SET NULL;

--
-- Name: session session_user_id_fkey; Type: FK CONSTRAINT; Schema: auth; Owner: -
--

ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.account_user(id) ON DELETE CASCADE;

--
-- Name: absence absence_foundation_id_stand_in_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_foundation_id_stand_in_id_fkey FOREIGN KEY (foundation_id, stand_in_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: absence absence_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: access_rule access_rule_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_rule
    ADD CONSTRAINT access_rule_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: access_rule access_rule_role_compartment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_rule
    ADD CONSTRAINT access_rule_role_compartment_fkey FOREIGN KEY (role, compartment) REFERENCES app.compartment_default(role, compartment);

--
-- Name: appointment_client appointment_client_foundation_id_appointment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_client
    ADD CONSTRAINT appointment_client_foundation_id_appointment_id_fkey FOREIGN KEY (foundation_id, appointment_id) REFERENCES public.appointment(foundation_id, id) ON DELETE CASCADE;

--
-- Name: appointment_client appointment_client_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_client
    ADD CONSTRAINT appointment_client_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: appointment appointment_foundation_id_interpreter_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_foundation_id_interpreter_id_fkey FOREIGN KEY (foundation_id, interpreter_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: appointment appointment_foundation_id_interpreter_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_foundation_id_interpreter_language_id_fkey FOREIGN KEY (foundation_id, interpreter_language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: appointment appointment_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: appointment appointment_foundation_id_planned_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_foundation_id_planned_by_id_fkey FOREIGN KEY (foundation_id, planned_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: appointment appointment_foundation_id_room_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_foundation_id_room_id_fkey FOREIGN KEY (foundation_id, room_id) REFERENCES public.room(foundation_id, id);

--
-- Name: appointment_letter appointment_letter_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_letter
    ADD CONSTRAINT appointment_letter_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: appointment_letter appointment_letter_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_letter
    ADD CONSTRAINT appointment_letter_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: appointment_worker appointment_worker_foundation_id_appointment_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_worker
    ADD CONSTRAINT appointment_worker_foundation_id_appointment_id_fkey FOREIGN KEY (foundation_id, appointment_id) REFERENCES public.appointment(foundation_id, id) ON DELETE CASCADE;

--
-- Name: appointment_worker appointment_worker_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appointment_worker
    ADD CONSTRAINT appointment_worker_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: audit_sample audit_sample_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_sample
    ADD CONSTRAINT audit_sample_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: audit_sample_look audit_sample_look_foundation_id_sample_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_sample_look
    ADD CONSTRAINT audit_sample_look_foundation_id_sample_id_fkey FOREIGN KEY (foundation_id, sample_id) REFERENCES public.audit_sample(foundation_id, id);

--
-- Name: audit_signal audit_signal_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_signal
    ADD CONSTRAINT audit_signal_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: audit_threshold audit_threshold_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_threshold
    ADD CONSTRAINT audit_threshold_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: audit_watch audit_watch_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_watch
    ADD CONSTRAINT audit_watch_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: case_conference case_conference_foundation_id_recorded_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_conference
    ADD CONSTRAINT case_conference_foundation_id_recorded_by_id_fkey FOREIGN KEY (foundation_id, recorded_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: checklist_item checklist_item_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT checklist_item_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: checklist_item checklist_item_foundation_id_set_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_item
    ADD CONSTRAINT checklist_item_foundation_id_set_by_fkey FOREIGN KEY (foundation_id, set_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: checklist_template_item checklist_template_item_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checklist_template_item
    ADD CONSTRAINT checklist_template_item_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: client_coupling client_coupling_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_coupling
    ADD CONSTRAINT client_coupling_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client client_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: client client_foundation_id_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_foundation_id_language_id_fkey FOREIGN KEY (foundation_id, language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: client client_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: client client_foundation_id_nationality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_foundation_id_nationality_id_fkey FOREIGN KEY (foundation_id, nationality_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: client client_foundation_id_target_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client
    ADD CONSTRAINT client_foundation_id_target_group_id_fkey FOREIGN KEY (foundation_id, target_group_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: client_identifier client_identifier_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_identifier
    ADD CONSTRAINT client_identifier_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_language client_language_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_language
    ADD CONSTRAINT client_language_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_language client_language_foundation_id_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_language
    ADD CONSTRAINT client_language_foundation_id_language_id_fkey FOREIGN KEY (foundation_id, language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: client_merge client_merge_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_merge
    ADD CONSTRAINT client_merge_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_merge_origin client_merge_origin_foundation_id_merge_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_merge_origin
    ADD CONSTRAINT client_merge_origin_foundation_id_merge_id_fkey FOREIGN KEY (foundation_id, merge_id) REFERENCES public.client_merge(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_municipality client_municipality_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_municipality
    ADD CONSTRAINT client_municipality_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_municipality client_municipality_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_municipality
    ADD CONSTRAINT client_municipality_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: client_name_count client_name_count_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name_count
    ADD CONSTRAINT client_name_count_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_name client_name_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_name
    ADD CONSTRAINT client_name_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_nationality client_nationality_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_nationality
    ADD CONSTRAINT client_nationality_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_nationality client_nationality_foundation_id_nationality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_nationality
    ADD CONSTRAINT client_nationality_foundation_id_nationality_id_fkey FOREIGN KEY (foundation_id, nationality_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: client_photo client_photo_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_photo
    ADD CONSTRAINT client_photo_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_target_group client_target_group_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_target_group
    ADD CONSTRAINT client_target_group_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: client_target_group client_target_group_foundation_id_target_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_target_group
    ADD CONSTRAINT client_target_group_foundation_id_target_group_id_fkey FOREIGN KEY (foundation_id, target_group_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: client_token client_token_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.client_token
    ADD CONSTRAINT client_token_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: concern concern_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern
    ADD CONSTRAINT concern_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: concern concern_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern
    ADD CONSTRAINT concern_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: concern concern_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern
    ADD CONSTRAINT concern_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: concern concern_foundation_id_noticed_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern
    ADD CONSTRAINT concern_foundation_id_noticed_by_id_fkey FOREIGN KEY (foundation_id, noticed_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: concern concern_foundation_id_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern
    ADD CONSTRAINT concern_foundation_id_owner_id_fkey FOREIGN KEY (foundation_id, owner_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: concern concern_foundation_id_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.concern
    ADD CONSTRAINT concern_foundation_id_partner_id_fkey FOREIGN KEY (foundation_id, partner_id) REFERENCES public.partner(foundation_id, id);

--
-- Name: conference_action conference_action_foundation_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_action
    ADD CONSTRAINT conference_action_foundation_id_conference_id_fkey FOREIGN KEY (foundation_id, conference_id) REFERENCES public.case_conference(foundation_id, id) ON DELETE CASCADE;

--
-- Name: conference_action conference_action_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_action
    ADD CONSTRAINT conference_action_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: conference_client conference_client_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_client
    ADD CONSTRAINT conference_client_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: conference_client conference_client_foundation_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_client
    ADD CONSTRAINT conference_client_foundation_id_conference_id_fkey FOREIGN KEY (foundation_id, conference_id) REFERENCES public.case_conference(foundation_id, id) ON DELETE CASCADE;

--
-- Name: conference_partner conference_partner_foundation_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_partner
    ADD CONSTRAINT conference_partner_foundation_id_conference_id_fkey FOREIGN KEY (foundation_id, conference_id) REFERENCES public.case_conference(foundation_id, id) ON DELETE CASCADE;

--
-- Name: conference_partner conference_partner_foundation_id_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_partner
    ADD CONSTRAINT conference_partner_foundation_id_partner_id_fkey FOREIGN KEY (foundation_id, partner_id) REFERENCES public.partner(foundation_id, id);

--
-- Name: conference_worker conference_worker_foundation_id_conference_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_worker
    ADD CONSTRAINT conference_worker_foundation_id_conference_id_fkey FOREIGN KEY (foundation_id, conference_id) REFERENCES public.case_conference(foundation_id, id) ON DELETE CASCADE;

--
-- Name: conference_worker conference_worker_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.conference_worker
    ADD CONSTRAINT conference_worker_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: contact_moment contact_moment_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_moment
    ADD CONSTRAINT contact_moment_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: contact_moment contact_moment_foundation_id_kind_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_moment
    ADD CONSTRAINT contact_moment_foundation_id_kind_id_fkey FOREIGN KEY (foundation_id, kind_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: contact_moment contact_moment_foundation_id_manner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_moment
    ADD CONSTRAINT contact_moment_foundation_id_manner_id_fkey FOREIGN KEY (foundation_id, manner_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: contact_moment contact_moment_foundation_id_subject_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_moment
    ADD CONSTRAINT contact_moment_foundation_id_subject_id_fkey FOREIGN KEY (foundation_id, subject_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: contact_moment contact_moment_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_moment
    ADD CONSTRAINT contact_moment_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: contracted_number contracted_number_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracted_number
    ADD CONSTRAINT contracted_number_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: contracted_number contracted_number_foundation_id_kind_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracted_number
    ADD CONSTRAINT contracted_number_foundation_id_kind_id_fkey FOREIGN KEY (foundation_id, kind_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: contracted_number contracted_number_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contracted_number
    ADD CONSTRAINT contracted_number_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: designated_day designated_day_foundation_id_change_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.designated_day
    ADD CONSTRAINT designated_day_foundation_id_change_id_fkey FOREIGN KEY (foundation_id, change_id) REFERENCES public.rule_change(foundation_id, id);

--
-- Name: dwelling dwelling_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dwelling
    ADD CONSTRAINT dwelling_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: dwelling dwelling_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.dwelling
    ADD CONSTRAINT dwelling_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: enrolment enrolment_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: enrolment enrolment_foundation_id_group_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_foundation_id_group_id_fkey FOREIGN KEY (foundation_id, group_id) REFERENCES public.training_group(foundation_id, id) ON DELETE CASCADE;

--
-- Name: enrolment enrolment_foundation_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enrolment
    ADD CONSTRAINT enrolment_foundation_id_outcome_id_fkey FOREIGN KEY (foundation_id, outcome_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: exit_interview exit_interview_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exit_interview
    ADD CONSTRAINT exit_interview_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: exit_interview exit_interview_foundation_id_held_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exit_interview
    ADD CONSTRAINT exit_interview_foundation_id_held_by_fkey FOREIGN KEY (foundation_id, held_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: exit_interview exit_interview_foundation_id_trajectory_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exit_interview
    ADD CONSTRAINT exit_interview_foundation_id_trajectory_id_fkey FOREIGN KEY (foundation_id, trajectory_id) REFERENCES public.trajectory(foundation_id, id) ON DELETE CASCADE;

--
-- Name: file_opening file_opening_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.file_opening
    ADD CONSTRAINT file_opening_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: goal goal_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal
    ADD CONSTRAINT goal_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: goal_score goal_score_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_score
    ADD CONSTRAINT goal_score_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: goal_score goal_score_foundation_id_goal_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_score
    ADD CONSTRAINT goal_score_foundation_id_goal_id_fkey FOREIGN KEY (foundation_id, goal_id) REFERENCES public.goal(foundation_id, id) ON DELETE CASCADE;

--
-- Name: goal_score goal_score_foundation_id_recorded_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.goal_score
    ADD CONSTRAINT goal_score_foundation_id_recorded_by_fkey FOREIGN KEY (foundation_id, recorded_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: handover_client handover_client_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_client
    ADD CONSTRAINT handover_client_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: handover_client handover_client_foundation_id_handover_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_client
    ADD CONSTRAINT handover_client_foundation_id_handover_id_fkey FOREIGN KEY (foundation_id, handover_id) REFERENCES public.handover(foundation_id, id) ON DELETE CASCADE;

--
-- Name: handover handover_foundation_id_consent_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_foundation_id_consent_language_id_fkey FOREIGN KEY (foundation_id, consent_language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: handover handover_foundation_id_end_reason_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_foundation_id_end_reason_id_fkey FOREIGN KEY (foundation_id, end_reason_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: handover handover_foundation_id_from_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_foundation_id_from_location_id_fkey FOREIGN KEY (foundation_id, from_location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: handover handover_foundation_id_to_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover
    ADD CONSTRAINT handover_foundation_id_to_location_id_fkey FOREIGN KEY (foundation_id, to_location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: handover_paper handover_paper_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_paper
    ADD CONSTRAINT handover_paper_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: handover_paper handover_paper_foundation_id_sealed_intake_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.handover_paper
    ADD CONSTRAINT handover_paper_foundation_id_sealed_intake_id_fkey FOREIGN KEY (foundation_id, sealed_intake_id) REFERENCES public.sealed_intake(foundation_id, id) ON DELETE CASCADE;

--
-- Name: household household_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household
    ADD CONSTRAINT household_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: household_membership household_membership_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_membership
    ADD CONSTRAINT household_membership_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: household_membership household_membership_foundation_id_household_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_membership
    ADD CONSTRAINT household_membership_foundation_id_household_id_fkey FOREIGN KEY (foundation_id, household_id) REFERENCES public.household(foundation_id, id);

--
-- Name: household_membership household_membership_foundation_id_of_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_membership
    ADD CONSTRAINT household_membership_foundation_id_of_client_id_fkey FOREIGN KEY (foundation_id, of_client_id) REFERENCES public.client(foundation_id, id) ON DELETE SET NULL (of_client_id);

--
-- Name: housing_target housing_target_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.housing_target
    ADD CONSTRAINT housing_target_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: import_batch import_batch_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: import_batch import_batch_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: import_file import_file_foundation_id_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_file
    ADD CONSTRAINT import_file_foundation_id_batch_id_fkey FOREIGN KEY (foundation_id, batch_id) REFERENCES public.import_batch(foundation_id, id) ON DELETE CASCADE;

--
-- Name: import_link import_link_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_link
    ADD CONSTRAINT import_link_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: import_overwritten import_overwritten_foundation_id_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_overwritten
    ADD CONSTRAINT import_overwritten_foundation_id_batch_id_fkey FOREIGN KEY (foundation_id, batch_id) REFERENCES public.import_batch(foundation_id, id) ON DELETE CASCADE;

--
-- Name: import_row import_row_foundation_id_batch_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_row
    ADD CONSTRAINT import_row_foundation_id_batch_id_fkey FOREIGN KEY (foundation_id, batch_id) REFERENCES public.import_batch(foundation_id, id) ON DELETE CASCADE;

--
-- Name: instrument_wording instrument_wording_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instrument_wording
    ADD CONSTRAINT instrument_wording_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: language_pair language_pair_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.language_pair
    ADD CONSTRAINT language_pair_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: language_pair language_pair_foundation_id_end_reason_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.language_pair
    ADD CONSTRAINT language_pair_foundation_id_end_reason_id_fkey FOREIGN KEY (foundation_id, end_reason_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: language_pair language_pair_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.language_pair
    ADD CONSTRAINT language_pair_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: legal_case legal_case_foundation_id_adviser_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_case
    ADD CONSTRAINT legal_case_foundation_id_adviser_id_fkey FOREIGN KEY (foundation_id, adviser_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: legal_case legal_case_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_case
    ADD CONSTRAINT legal_case_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: legal_case legal_case_foundation_id_kind_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_case
    ADD CONSTRAINT legal_case_foundation_id_kind_id_fkey FOREIGN KEY (foundation_id, kind_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: legal_case legal_case_foundation_id_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_case
    ADD CONSTRAINT legal_case_foundation_id_outcome_id_fkey FOREIGN KEY (foundation_id, outcome_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: legal_mutation legal_mutation_foundation_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_mutation
    ADD CONSTRAINT legal_mutation_foundation_id_case_id_fkey FOREIGN KEY (foundation_id, case_id) REFERENCES public.legal_case(foundation_id, id) ON DELETE CASCADE;

--
-- Name: legal_mutation legal_mutation_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_mutation
    ADD CONSTRAINT legal_mutation_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: legal_mutation legal_mutation_foundation_id_written_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_mutation
    ADD CONSTRAINT legal_mutation_foundation_id_written_by_id_fkey FOREIGN KEY (foundation_id, written_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: legal_term legal_term_foundation_id_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_foundation_id_case_id_fkey FOREIGN KEY (foundation_id, case_id) REFERENCES public.legal_case(foundation_id, id) ON DELETE CASCADE;

--
-- Name: legal_term legal_term_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: legal_term legal_term_foundation_id_deputy_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_foundation_id_deputy_id_fkey FOREIGN KEY (foundation_id, deputy_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: legal_term legal_term_foundation_id_owner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.legal_term
    ADD CONSTRAINT legal_term_foundation_id_owner_id_fkey FOREIGN KEY (foundation_id, owner_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: list_item list_item_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.list_item
    ADD CONSTRAINT list_item_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: location location_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location
    ADD CONSTRAINT location_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: location_municipality location_municipality_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location_municipality
    ADD CONSTRAINT location_municipality_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: location_municipality location_municipality_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location_municipality
    ADD CONSTRAINT location_municipality_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: measurement measurement_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT measurement_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: measurement measurement_foundation_id_taken_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT measurement_foundation_id_taken_by_fkey FOREIGN KEY (foundation_id, taken_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: measurement_remark measurement_remark_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement_remark
    ADD CONSTRAINT measurement_remark_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: measurement_remark measurement_remark_foundation_id_measurement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.measurement_remark
    ADD CONSTRAINT measurement_remark_foundation_id_measurement_id_fkey FOREIGN KEY (foundation_id, measurement_id) REFERENCES public.measurement(foundation_id, id) ON DELETE CASCADE;

--
-- Name: monthly_check monthly_check_foundation_id_confirmed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check
    ADD CONSTRAINT monthly_check_foundation_id_confirmed_by_fkey FOREIGN KEY (foundation_id, confirmed_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: monthly_check monthly_check_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check
    ADD CONSTRAINT monthly_check_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: monthly_check monthly_check_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check
    ADD CONSTRAINT monthly_check_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: monthly_check_line monthly_check_line_foundation_id_check_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check_line
    ADD CONSTRAINT monthly_check_line_foundation_id_check_id_fkey FOREIGN KEY (foundation_id, check_id) REFERENCES public.monthly_check(foundation_id, id);

--
-- Name: monthly_check_line monthly_check_line_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.monthly_check_line
    ADD CONSTRAINT monthly_check_line_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: municipality municipality_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: municipality municipality_foundation_id_successor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_foundation_id_successor_id_fkey FOREIGN KEY (foundation_id, successor_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: municipality_name municipality_name_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality_name
    ADD CONSTRAINT municipality_name_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: municipality_report municipality_report_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality_report
    ADD CONSTRAINT municipality_report_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: municipality_report municipality_report_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality_report
    ADD CONSTRAINT municipality_report_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: office_closing office_closing_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_closing
    ADD CONSTRAINT office_closing_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: office_duty office_duty_foundation_id_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_duty
    ADD CONSTRAINT office_duty_foundation_id_language_id_fkey FOREIGN KEY (foundation_id, language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: office_duty office_duty_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_duty
    ADD CONSTRAINT office_duty_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: office_duty office_duty_foundation_id_room_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_duty
    ADD CONSTRAINT office_duty_foundation_id_room_id_fkey FOREIGN KEY (foundation_id, room_id) REFERENCES public.room(foundation_id, id);

--
-- Name: office_duty office_duty_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_duty
    ADD CONSTRAINT office_duty_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: office_hour office_hour_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_hour
    ADD CONSTRAINT office_hour_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: own_calendar own_calendar_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_calendar
    ADD CONSTRAINT own_calendar_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: pair_lesson pair_lesson_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pair_lesson
    ADD CONSTRAINT pair_lesson_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: pair_lesson pair_lesson_foundation_id_pair_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pair_lesson
    ADD CONSTRAINT pair_lesson_foundation_id_pair_id_client_id_fkey FOREIGN KEY (foundation_id, pair_id, client_id) REFERENCES public.language_pair(foundation_id, id, client_id) ON UPDATE CASCADE ON DELETE CASCADE;

--
-- Name: placement placement_foundation_id_arrangement_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_foundation_id_arrangement_id_fkey FOREIGN KEY (foundation_id, arrangement_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: placement placement_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: placement placement_foundation_id_departure_reason_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_foundation_id_departure_reason_id_fkey FOREIGN KEY (foundation_id, departure_reason_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: placement placement_foundation_id_dwelling_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_foundation_id_dwelling_id_fkey FOREIGN KEY (foundation_id, dwelling_id) REFERENCES public.dwelling(foundation_id, id);

--
-- Name: placement placement_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: possible_double possible_double_foundation_id_one_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.possible_double
    ADD CONSTRAINT possible_double_foundation_id_one_id_fkey FOREIGN KEY (foundation_id, one_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: possible_double possible_double_foundation_id_other_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.possible_double
    ADD CONSTRAINT possible_double_foundation_id_other_id_fkey FOREIGN KEY (foundation_id, other_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: realisation_correction realisation_correction_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.realisation_correction
    ADD CONSTRAINT realisation_correction_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: referral referral_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: referral referral_foundation_id_made_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_foundation_id_made_by_id_fkey FOREIGN KEY (foundation_id, made_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: referral referral_foundation_id_partner_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_foundation_id_partner_id_fkey FOREIGN KEY (foundation_id, partner_id) REFERENCES public.partner(foundation_id, id);

--
-- Name: relative relative_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.relative
    ADD CONSTRAINT relative_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: report_record report_record_foundation_id_report_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_record
    ADD CONSTRAINT report_record_foundation_id_report_id_fkey FOREIGN KEY (foundation_id, report_id) REFERENCES public.municipality_report(foundation_id, id);

--
-- Name: residence_permit residence_permit_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.residence_permit
    ADD CONSTRAINT residence_permit_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: role_holding role_holding_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holding
    ADD CONSTRAINT role_holding_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: role_holding role_holding_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holding
    ADD CONSTRAINT role_holding_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: role_holding role_holding_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holding
    ADD CONSTRAINT role_holding_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: role_holding role_holding_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_holding
    ADD CONSTRAINT role_holding_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: room room_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.room
    ADD CONSTRAINT room_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: rule_change rule_change_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_change
    ADD CONSTRAINT rule_change_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: rule_version rule_version_foundation_id_change_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rule_version
    ADD CONSTRAINT rule_version_foundation_id_change_id_fkey FOREIGN KEY (foundation_id, change_id) REFERENCES public.rule_change(foundation_id, id);

--
-- Name: running_number running_number_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.running_number
    ADD CONSTRAINT running_number_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: sealed_handover_client sealed_handover_client_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_handover_client
    ADD CONSTRAINT sealed_handover_client_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: sealed_handover_client sealed_handover_client_foundation_id_sealed_handover_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_handover_client
    ADD CONSTRAINT sealed_handover_client_foundation_id_sealed_handover_id_fkey FOREIGN KEY (foundation_id, sealed_handover_id) REFERENCES public.sealed_handover(foundation_id, id) ON DELETE CASCADE;

--
-- Name: sealed_handover sealed_handover_foundation_id_consent_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_handover
    ADD CONSTRAINT sealed_handover_foundation_id_consent_language_id_fkey FOREIGN KEY (foundation_id, consent_language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: sealed_handover sealed_handover_foundation_id_from_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_handover
    ADD CONSTRAINT sealed_handover_foundation_id_from_location_id_fkey FOREIGN KEY (foundation_id, from_location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: sealed_intake sealed_intake_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sealed_intake
    ADD CONSTRAINT sealed_intake_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: secrecy_member secrecy_member_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secrecy_member
    ADD CONSTRAINT secrecy_member_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: task task_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: task task_foundation_id_done_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_foundation_id_done_by_id_fkey FOREIGN KEY (foundation_id, done_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: task task_foundation_id_given_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_foundation_id_given_by_id_fkey FOREIGN KEY (foundation_id, given_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: task task_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: task task_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: training_group training_group_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_group
    ADD CONSTRAINT training_group_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: training_group training_group_foundation_id_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_group
    ADD CONSTRAINT training_group_foundation_id_language_id_fkey FOREIGN KEY (foundation_id, language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: training_group training_group_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_group
    ADD CONSTRAINT training_group_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: training_group training_group_foundation_id_programme_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.training_group
    ADD CONSTRAINT training_group_foundation_id_programme_id_fkey FOREIGN KEY (foundation_id, programme_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: trajectory_extension trajectory_extension_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_extension
    ADD CONSTRAINT trajectory_extension_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory_extension trajectory_extension_foundation_id_said_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_extension
    ADD CONSTRAINT trajectory_extension_foundation_id_said_by_fkey FOREIGN KEY (foundation_id, said_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: trajectory_extension trajectory_extension_foundation_id_trajectory_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_extension
    ADD CONSTRAINT trajectory_extension_foundation_id_trajectory_id_fkey FOREIGN KEY (foundation_id, trajectory_id) REFERENCES public.trajectory(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory trajectory_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory
    ADD CONSTRAINT trajectory_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory trajectory_foundation_id_end_reason_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory
    ADD CONSTRAINT trajectory_foundation_id_end_reason_id_fkey FOREIGN KEY (foundation_id, end_reason_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: trajectory trajectory_foundation_id_kind_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory
    ADD CONSTRAINT trajectory_foundation_id_kind_id_fkey FOREIGN KEY (foundation_id, kind_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: trajectory trajectory_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory
    ADD CONSTRAINT trajectory_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: trajectory_guide trajectory_guide_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_guide
    ADD CONSTRAINT trajectory_guide_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory_guide trajectory_guide_foundation_id_trajectory_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_guide
    ADD CONSTRAINT trajectory_guide_foundation_id_trajectory_id_fkey FOREIGN KEY (foundation_id, trajectory_id) REFERENCES public.trajectory(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory_guide trajectory_guide_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_guide
    ADD CONSTRAINT trajectory_guide_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: trajectory_pause trajectory_pause_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_pause
    ADD CONSTRAINT trajectory_pause_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory_pause trajectory_pause_foundation_id_said_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_pause
    ADD CONSTRAINT trajectory_pause_foundation_id_said_by_fkey FOREIGN KEY (foundation_id, said_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: trajectory_pause trajectory_pause_foundation_id_trajectory_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_pause
    ADD CONSTRAINT trajectory_pause_foundation_id_trajectory_id_fkey FOREIGN KEY (foundation_id, trajectory_id) REFERENCES public.trajectory(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory_term trajectory_term_foundation_id_kind_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_term
    ADD CONSTRAINT trajectory_term_foundation_id_kind_id_fkey FOREIGN KEY (foundation_id, kind_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: trajectory_term trajectory_term_foundation_id_municipality_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_term
    ADD CONSTRAINT trajectory_term_foundation_id_municipality_id_fkey FOREIGN KEY (foundation_id, municipality_id) REFERENCES public.municipality(foundation_id, id);

--
-- Name: trajectory_turn trajectory_turn_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_turn
    ADD CONSTRAINT trajectory_turn_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: trajectory_turn trajectory_turn_foundation_id_said_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_turn
    ADD CONSTRAINT trajectory_turn_foundation_id_said_by_fkey FOREIGN KEY (foundation_id, said_by) REFERENCES public.worker(foundation_id, id);

--
-- Name: trajectory_turn trajectory_turn_foundation_id_trajectory_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trajectory_turn
    ADD CONSTRAINT trajectory_turn_foundation_id_trajectory_id_fkey FOREIGN KEY (foundation_id, trajectory_id) REFERENCES public.trajectory(foundation_id, id) ON DELETE CASCADE;

--
-- Name: visit visit_foundation_id_called_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_foundation_id_called_by_id_fkey FOREIGN KEY (foundation_id, called_by_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: visit visit_foundation_id_client_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_foundation_id_client_id_fkey FOREIGN KEY (foundation_id, client_id) REFERENCES public.client(foundation_id, id) ON DELETE CASCADE;

--
-- Name: visit visit_foundation_id_language_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_foundation_id_language_id_fkey FOREIGN KEY (foundation_id, language_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: visit visit_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: visit visit_foundation_id_room_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_foundation_id_room_id_fkey FOREIGN KEY (foundation_id, room_id) REFERENCES public.room(foundation_id, id);

--
-- Name: visitor_contact visitor_contact_foundation_id_kind_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visitor_contact
    ADD CONSTRAINT visitor_contact_foundation_id_kind_id_fkey FOREIGN KEY (foundation_id, kind_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: visitor_contact visitor_contact_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visitor_contact
    ADD CONSTRAINT visitor_contact_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: visitor_contact visitor_contact_foundation_id_subject_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visitor_contact
    ADD CONSTRAINT visitor_contact_foundation_id_subject_id_fkey FOREIGN KEY (foundation_id, subject_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: visitor_contact visitor_contact_foundation_id_worker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visitor_contact
    ADD CONSTRAINT visitor_contact_foundation_id_worker_id_fkey FOREIGN KEY (foundation_id, worker_id) REFERENCES public.worker(foundation_id, id);

--
-- Name: worker worker_foundation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_foundation_id_fkey FOREIGN KEY (foundation_id) REFERENCES public.foundation(id);

--
-- Name: worker worker_foundation_id_function_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_foundation_id_function_id_fkey FOREIGN KEY (foundation_id, function_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: worker worker_foundation_id_leaving_reason_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_foundation_id_leaving_reason_id_fkey FOREIGN KEY (foundation_id, leaving_reason_id) REFERENCES public.list_item(foundation_id, id);

--
-- Name: worker worker_foundation_id_location_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_foundation_id_location_id_fkey FOREIGN KEY (foundation_id, location_id) REFERENCES public.location(foundation_id, id);

--
-- Name: event add; Type: POLICY; Schema: audit; Owner: -
--

CREATE POLICY add ON audit.event FOR INSERT TO reisgezel_app WITH CHECK ((NOT (foundation_id IS DISTINCT FROM ( SELECT app.foundation() AS foundation))));

--
-- Name: entry; Type: ROW SECURITY; Schema: audit; Owner: -
--

ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;

--
-- Name: event; Type: ROW SECURITY; Schema: audit; Owner: -
--

ALTER TABLE audit.event ENABLE ROW LEVEL SECURITY;

--
-- Name: event history; Type: POLICY; Schema: audit; Owner: -
--

CREATE POLICY history ON audit.event FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (subject_id = ( SELECT (NULLIF(current_setting('app.history'::text, true), ''::text))::uuid AS "nullif"))));

--
-- Name: event look; Type: POLICY; Schema: audit; Owner: -
--

CREATE POLICY look ON audit.event FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log)));

--
-- Name: entry owner; Type: POLICY; Schema: audit; Owner: -
--

CREATE POLICY owner ON audit.entry TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: event owner; Type: POLICY; Schema: audit; Owner: -
--

CREATE POLICY owner ON audit.event TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: absence; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.absence ENABLE ROW LEVEL SECURITY;

--
-- Name: access_rule; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.access_rule ENABLE ROW LEVEL SECURITY;

--
-- Name: absence adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.absence FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads_worker(worker_id) OR ((worker_id = ( SELECT app.worker() AS worker)) AND (stand_in_id IS NULL)))));

--
-- Name: appointment adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.appointment FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])) OR (planned_by_id = ( SELECT app.worker() AS worker)) OR (EXISTS ( SELECT
   FROM public.appointment_worker w
  WHERE ((w.foundation_id = appointment.foundation_id) AND (w.appointment_id = appointment.id) AND (w.worker_id = ( SELECT app.worker() AS worker))))))));

--
-- Name: appointment_client adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.appointment_client FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((client_id <> ALL ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END AND app.plans(appointment_id)))));

--
-- Name: appointment_worker adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.appointment_worker FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.plans(appointment_id))));

--
-- Name: case_conference adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.case_conference FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.has_places('write'::text, 'contacts'::text) OR app.has_ties('write'::text, 'contacts'::text))));

--
-- Name: checklist_item adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.checklist_item FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: checklist_template_item adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.checklist_template_item FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text]))));

--
-- Name: client adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (secret AND (id <> ALL (( SELECT app.named_for() AS named_for)::uuid[]))) THEN false
    WHEN (id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client.foundation_id) AND (k.client_id = client.id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_identifier adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_identifier FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_language adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_language FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_merge adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_merge FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_municipality adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_municipality FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_name adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_name FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_nationality adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_nationality FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_photo adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_photo FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_target_group adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.client_target_group FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: concern adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.concern FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN (client_id = ANY ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) THEN false
    WHEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE (
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END OR
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END)
END));

--
-- Name: conference_action adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.conference_action FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_action.foundation_id) AND (c.id = conference_action.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: conference_client adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.conference_client FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: conference_partner adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.conference_partner FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_partner.foundation_id) AND (c.id = conference_partner.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: conference_worker adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.conference_worker FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_worker.foundation_id) AND (c.id = conference_worker.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: contact_moment adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.contact_moment FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN legal THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: designated_day adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.designated_day FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: enrolment adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.enrolment FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: exit_interview adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.exit_interview FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: file_opening adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.file_opening FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((account_id = app.account()) AND app.may_open(client_id, kind) AND (ends_at <= (opened_at +
CASE kind
    WHEN 'break-glass'::text THEN '02:00:00'::interval
    ELSE '25:00:00'::interval
END))))));

--
-- Name: goal adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.goal FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: goal_score adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.goal_score FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: handover adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.handover FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((offered_by = ( SELECT app.account() AS account)) AND (state = 'offered'::text)))));

--
-- Name: handover_client adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.handover_client FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: handover_paper adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.handover_paper FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE compartment
    WHEN 'basics'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'housing'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'guidance'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'contacts'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'groups'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'language'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'legal'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE false
END));

--
-- Name: household_membership adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.household_membership FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: language_pair adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.language_pair FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_case adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.legal_case FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_mutation adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.legal_mutation FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_term adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.legal_term FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: measurement adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.measurement FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: measurement_remark adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.measurement_remark FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN health THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'health'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'health'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'health'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'health'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'health'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END AND (EXISTS ( SELECT
   FROM public.measurement m
  WHERE ((m.foundation_id = measurement_remark.foundation_id) AND (m.id = measurement_remark.measurement_id))))));

--
-- Name: monthly_check adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.monthly_check FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT app.everywhere('write'::text, 'guidance'::text) AS everywhere) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: monthly_check_line adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.monthly_check_line FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: municipality_report adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.municipality_report FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'reports'::text) OR app.serves('write'::text, municipality_id, from_on, until_on))));

--
-- Name: office_closing adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.office_closing FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: office_duty adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.office_duty FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: office_hour adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.office_hour FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: pair_lesson adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.pair_lesson FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: partner adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.partner FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.has_places('write'::text, 'guidance'::text) OR (app.roles() && ARRAY['administrator'::text]))));

--
-- Name: placement adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.placement FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: possible_double adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.possible_double FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((EXISTS ( SELECT
   FROM public.client c
  WHERE ((c.foundation_id = possible_double.foundation_id) AND (c.id = ANY (ARRAY[possible_double.one_id, possible_double.other_id])) AND (c.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[]))))) AND (NOT app.hidden_among(ARRAY[one_id, other_id]))))));

--
-- Name: referral adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.referral FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: relative adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.relative FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: residence_permit adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.residence_permit FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: role_holding adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.role_holding FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.roles() AS roles) && ARRAY['administrator'::text, 'system'::text])));

--
-- Name: room adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.room FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: rule_change adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.rule_change FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: rule_version adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.rule_version FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: sealed_handover adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.sealed_handover FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(from_location_id))));

--
-- Name: sealed_handover_client adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.sealed_handover_client FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: sealed_intake adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.sealed_intake FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(location_id))));

--
-- Name: secrecy_member adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.secrecy_member FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['privacy-officer'::text]) OR (EXISTS ( SELECT
   FROM public.client c
  WHERE ((c.foundation_id = secrecy_member.foundation_id) AND (c.id = secrecy_member.client_id)))))));

--
-- Name: task adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.task FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN ((app.reach() = 'foundation'::text) OR (client_id IS NULL)) THEN true
    WHEN (client_id = ANY ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) THEN false
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: trajectory adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.trajectory FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_extension adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.trajectory_extension FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_guide adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.trajectory_guide FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_pause adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.trajectory_pause FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_turn adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.trajectory_turn FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: visit adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.visit FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (NOT (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[]))) THEN false
    WHEN ((visit_on <> ( SELECT app.today() AS today)) AND (NOT (location_id = ANY (COALESCE(( SELECT app.places('write'::text, 'guidance'::text) AS places), '{}'::uuid[]))))) THEN false
    WHEN (client_id IS NULL) THEN true
    ELSE app.known_at_desk(client_id)
END));

--
-- Name: visitor_contact adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.visitor_contact FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])))));

--
-- Name: worker adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY adding ON public.worker FOR INSERT TO reisgezel_app WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'team'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'team'::text) AS places)::uuid[])) OR ((location_id IS NULL) AND app.has_places('write'::text, 'team'::text)))));

--
-- Name: appointment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.appointment ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_client; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.appointment_client ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.appointment_letter ENABLE ROW LEVEL SECURITY;

--
-- Name: appointment_worker; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.appointment_worker ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_sample; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_sample ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_sample_look; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_sample_look ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_signal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_signal ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_threshold; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_threshold ENABLE ROW LEVEL SECURITY;

--
-- Name: audit_watch; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.audit_watch ENABLE ROW LEVEL SECURITY;

--
-- Name: case_conference; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_conference ENABLE ROW LEVEL SECURITY;

--
-- Name: absence changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.absence FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads_worker(worker_id) OR ((worker_id = ( SELECT app.worker() AS worker)) AND (stand_in_id IS NULL))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads_worker(worker_id) OR ((worker_id = ( SELECT app.worker() AS worker)) AND (stand_in_id IS NULL)))));

--
-- Name: appointment changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.appointment FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])) OR (planned_by_id = ( SELECT app.worker() AS worker)) OR (EXISTS ( SELECT
   FROM public.appointment_worker w
  WHERE ((w.foundation_id = appointment.foundation_id) AND (w.appointment_id = appointment.id) AND (w.worker_id = ( SELECT app.worker() AS worker)))))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])) OR (planned_by_id = ( SELECT app.worker() AS worker)) OR (EXISTS ( SELECT
   FROM public.appointment_worker w
  WHERE ((w.foundation_id = appointment.foundation_id) AND (w.appointment_id = appointment.id) AND (w.worker_id = ( SELECT app.worker() AS worker))))))));

--
-- Name: appointment_client changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.appointment_client FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((client_id <> ALL ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END AND app.plans(appointment_id))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((client_id <> ALL ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END AND app.plans(appointment_id)))));

--
-- Name: appointment_worker changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.appointment_worker FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.plans(appointment_id)))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.plans(appointment_id))));

--
-- Name: case_conference changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.case_conference FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT ((count(*) > 0) AND (count(*) = app.clients_of_conference(case_conference.id)))
   FROM public.conference_client k
  WHERE ((k.foundation_id = case_conference.foundation_id) AND (k.conference_id = case_conference.id)))) AND app.keeps_conference(id))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT ((count(*) > 0) AND (count(*) = app.clients_of_conference(case_conference.id)))
   FROM public.conference_client k
  WHERE ((k.foundation_id = case_conference.foundation_id) AND (k.conference_id = case_conference.id)))) AND app.keeps_conference(id)));

--
-- Name: checklist_item changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.checklist_item FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: checklist_template_item changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.checklist_template_item FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text])))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text]))));

--
-- Name: client changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (secret AND (id <> ALL (( SELECT app.named_for() AS named_for)::uuid[]))) THEN false
    WHEN (id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client.foundation_id) AND (k.client_id = client.id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (secret AND (id <> ALL (( SELECT app.named_for() AS named_for)::uuid[]))) THEN false
    WHEN (id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client.foundation_id) AND (k.client_id = client.id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_identifier changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_identifier FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_language changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_language FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_merge changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_merge FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_municipality changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_municipality FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_name changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_name FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_nationality changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_nationality FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_photo changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_photo FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_target_group changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.client_target_group FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: concern changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.concern FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN (client_id = ANY ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) THEN false
    WHEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE (
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END OR
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END)
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN (client_id = ANY ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) THEN false
    WHEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE (
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END OR
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END)
END));

--
-- Name: conference_action changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.conference_action FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_action.foundation_id) AND (c.id = conference_action.conference_id)))) AND app.keeps_conference(conference_id))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_action.foundation_id) AND (c.id = conference_action.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: conference_client changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.conference_client FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: conference_partner changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.conference_partner FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_partner.foundation_id) AND (c.id = conference_partner.conference_id)))) AND app.keeps_conference(conference_id))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_partner.foundation_id) AND (c.id = conference_partner.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: conference_worker changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.conference_worker FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_worker.foundation_id) AND (c.id = conference_worker.conference_id)))) AND app.keeps_conference(conference_id))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_worker.foundation_id) AND (c.id = conference_worker.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: contact_moment changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.contact_moment FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN legal THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN legal THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: designated_day changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.designated_day FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text])))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: enrolment changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.enrolment FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: exit_interview changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.exit_interview FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: goal changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.goal FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: goal_score changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.goal_score FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: handover changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.handover FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((offered_by = ( SELECT app.account() AS account)) AND (state = 'offered'::text))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((offered_by = ( SELECT app.account() AS account)) AND (state = 'offered'::text)))));

--
-- Name: handover_client changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.handover_client FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: handover_paper changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.handover_paper FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE compartment
    WHEN 'basics'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'housing'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'guidance'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'contacts'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'groups'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'language'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'legal'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE compartment
    WHEN 'basics'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'housing'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'guidance'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'contacts'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'groups'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'language'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'legal'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE false
END));

--
-- Name: household_membership changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.household_membership FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: language_pair changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.language_pair FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_case changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.legal_case FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_mutation changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.legal_mutation FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_term changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.legal_term FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: measurement changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.measurement FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: measurement_remark changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.measurement_remark FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN health THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'health'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'health'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'health'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'health'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'health'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END AND (EXISTS ( SELECT
   FROM public.measurement m
  WHERE ((m.foundation_id = measurement_remark.foundation_id) AND (m.id = measurement_remark.measurement_id)))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN health THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'health'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'health'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'health'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'health'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'health'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END AND (EXISTS ( SELECT
   FROM public.measurement m
  WHERE ((m.foundation_id = measurement_remark.foundation_id) AND (m.id = measurement_remark.measurement_id))))));

--
-- Name: monthly_check changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.monthly_check FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT app.everywhere('write'::text, 'guidance'::text) AS everywhere) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[]))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT app.everywhere('write'::text, 'guidance'::text) AS everywhere) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: monthly_check_line changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.monthly_check_line FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: municipality_report changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.municipality_report FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'reports'::text) OR app.serves('write'::text, municipality_id, from_on, until_on)))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'reports'::text) OR app.serves('write'::text, municipality_id, from_on, until_on))));

--
-- Name: office_closing changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.office_closing FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[]))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: office_duty changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.office_duty FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[]))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: office_hour changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.office_hour FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[]))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: pair_lesson changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.pair_lesson FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: partner changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.partner FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.has_places('write'::text, 'guidance'::text) OR (app.roles() && ARRAY['administrator'::text])))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.has_places('write'::text, 'guidance'::text) OR (app.roles() && ARRAY['administrator'::text]))));

--
-- Name: placement changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.placement FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: possible_double changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.possible_double FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((EXISTS ( SELECT
   FROM public.client c
  WHERE ((c.foundation_id = possible_double.foundation_id) AND (c.id = ANY (ARRAY[possible_double.one_id, possible_double.other_id])) AND (c.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[]))))) AND (NOT app.hidden_among(ARRAY[one_id, other_id])))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((EXISTS ( SELECT
   FROM public.client c
  WHERE ((c.foundation_id = possible_double.foundation_id) AND (c.id = ANY (ARRAY[possible_double.one_id, possible_double.other_id])) AND (c.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[]))))) AND (NOT app.hidden_among(ARRAY[one_id, other_id]))))));

--
-- Name: referral changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.referral FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: relative changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.relative FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: residence_permit changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.residence_permit FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: role_holding changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.role_holding FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.roles() AS roles) && ARRAY['administrator'::text, 'system'::text])));

--
-- Name: room changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.room FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[]))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: rule_change changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.rule_change FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text])))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: rule_version changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.rule_version FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text])))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: sealed_handover changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.sealed_handover FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(from_location_id)))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(from_location_id))));

--
-- Name: sealed_handover_client changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.sealed_handover_client FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: sealed_intake changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.sealed_intake FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(location_id)))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(location_id))));

--
-- Name: secrecy_member changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.secrecy_member FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: task changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.task FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((worker_id = ( SELECT app.worker() AS worker)) OR (given_by_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN ((worker_id = ( SELECT app.worker() AS worker)) OR (given_by_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE (
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END OR
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END)
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN ((app.reach() = 'foundation'::text) OR (client_id IS NULL)) THEN true
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: trajectory changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.trajectory FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_extension changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.trajectory_extension FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_guide changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.trajectory_guide FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_pause changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.trajectory_pause FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_turn changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.trajectory_turn FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: visit changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.visit FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (NOT (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[]))) THEN false
    WHEN ((visit_on <> ( SELECT app.today() AS today)) AND (NOT (location_id = ANY (COALESCE(( SELECT app.places('write'::text, 'guidance'::text) AS places), '{}'::uuid[]))))) THEN false
    WHEN (client_id IS NULL) THEN true
    ELSE app.known_at_desk(client_id)
END)) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (NOT (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[]))) THEN false
    WHEN ((visit_on <> ( SELECT app.today() AS today)) AND (NOT (location_id = ANY (COALESCE(( SELECT app.places('write'::text, 'guidance'::text) AS places), '{}'::uuid[]))))) THEN false
    WHEN (client_id IS NULL) THEN true
    ELSE app.known_at_desk(client_id)
END));

--
-- Name: visitor_contact changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.visitor_contact FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[]))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])))));

--
-- Name: worker changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY changing ON public.worker FOR UPDATE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'team'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'team'::text) AS places)::uuid[])) OR ((location_id IS NULL) AND app.has_places('write'::text, 'team'::text))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'team'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'team'::text) AS places)::uuid[])) OR ((location_id IS NULL) AND app.has_places('write'::text, 'team'::text)))));

--
-- Name: checklist_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.checklist_item ENABLE ROW LEVEL SECURITY;

--
-- Name: checklist_template_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.checklist_template_item ENABLE ROW LEVEL SECURITY;

--
-- Name: client; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client ENABLE ROW LEVEL SECURITY;

--
-- Name: client_coupling; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_coupling ENABLE ROW LEVEL SECURITY;

--
-- Name: client_identifier; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_identifier ENABLE ROW LEVEL SECURITY;

--
-- Name: client_language; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_language ENABLE ROW LEVEL SECURITY;

--
-- Name: client_merge; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_merge ENABLE ROW LEVEL SECURITY;

--
-- Name: client_merge_origin; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_merge_origin ENABLE ROW LEVEL SECURITY;

--
-- Name: client_municipality; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_municipality ENABLE ROW LEVEL SECURITY;

--
-- Name: client_name; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_name ENABLE ROW LEVEL SECURITY;

--
-- Name: client_name_count; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_name_count ENABLE ROW LEVEL SECURITY;

--
-- Name: client_nationality; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_nationality ENABLE ROW LEVEL SECURITY;

--
-- Name: client_photo; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_photo ENABLE ROW LEVEL SECURITY;

--
-- Name: client_target_group; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_target_group ENABLE ROW LEVEL SECURITY;

--
-- Name: client_token; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.client_token ENABLE ROW LEVEL SECURITY;

--
-- Name: concern; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.concern ENABLE ROW LEVEL SECURITY;

--
-- Name: conference_action; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conference_action ENABLE ROW LEVEL SECURITY;

--
-- Name: conference_client; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conference_client ENABLE ROW LEVEL SECURITY;

--
-- Name: conference_partner; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conference_partner ENABLE ROW LEVEL SECURITY;

--
-- Name: conference_worker; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.conference_worker ENABLE ROW LEVEL SECURITY;

--
-- Name: contact_moment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contact_moment ENABLE ROW LEVEL SECURITY;

--
-- Name: contracted_number; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contracted_number ENABLE ROW LEVEL SECURITY;

--
-- Name: designated_day; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.designated_day ENABLE ROW LEVEL SECURITY;

--
-- Name: measurement draft_alone; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY draft_alone ON public.measurement AS RESTRICTIVE FOR DELETE TO reisgezel_app USING (((app.reach() = 'foundation'::text) OR ((state = 'draft'::text) AND (begun_by = ( SELECT app.account() AS account)))));

--
-- Name: dwelling; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.dwelling ENABLE ROW LEVEL SECURITY;

--
-- Name: enrolment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.enrolment ENABLE ROW LEVEL SECURITY;

--
-- Name: exit_interview; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.exit_interview ENABLE ROW LEVEL SECURITY;

--
-- Name: file_opening; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.file_opening ENABLE ROW LEVEL SECURITY;

--
-- Name: foundation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.foundation ENABLE ROW LEVEL SECURITY;

--
-- Name: goal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.goal ENABLE ROW LEVEL SECURITY;

--
-- Name: goal_score; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.goal_score ENABLE ROW LEVEL SECURITY;

--
-- Name: handover; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.handover ENABLE ROW LEVEL SECURITY;

--
-- Name: handover_client; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.handover_client ENABLE ROW LEVEL SECURITY;

--
-- Name: handover_paper; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.handover_paper ENABLE ROW LEVEL SECURITY;

--
-- Name: household; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.household ENABLE ROW LEVEL SECURITY;

--
-- Name: household_membership; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.household_membership ENABLE ROW LEVEL SECURITY;

--
-- Name: housing_target; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.housing_target ENABLE ROW LEVEL SECURITY;

--
-- Name: import_batch; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.import_batch ENABLE ROW LEVEL SECURITY;

--
-- Name: import_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.import_file ENABLE ROW LEVEL SECURITY;

--
-- Name: import_link; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.import_link ENABLE ROW LEVEL SECURITY;

--
-- Name: import_overwritten; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.import_overwritten ENABLE ROW LEVEL SECURITY;

--
-- Name: import_row; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.import_row ENABLE ROW LEVEL SECURITY;

--
-- Name: instrument_wording; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.instrument_wording ENABLE ROW LEVEL SECURITY;

--
-- Name: secrecy_member keeping; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY keeping ON public.secrecy_member FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (app.roles() && ARRAY['privacy-officer'::text])));

--
-- Name: language_pair; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.language_pair ENABLE ROW LEVEL SECURITY;

--
-- Name: legal_case; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.legal_case ENABLE ROW LEVEL SECURITY;

--
-- Name: legal_mutation; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.legal_mutation ENABLE ROW LEVEL SECURITY;

--
-- Name: legal_term; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.legal_term ENABLE ROW LEVEL SECURITY;

--
-- Name: list_item; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.list_item ENABLE ROW LEVEL SECURITY;

--
-- Name: location; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.location ENABLE ROW LEVEL SECURITY;

--
-- Name: location_municipality; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.location_municipality ENABLE ROW LEVEL SECURITY;

--
-- Name: measurement; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.measurement ENABLE ROW LEVEL SECURITY;

--
-- Name: measurement_remark; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.measurement_remark ENABLE ROW LEVEL SECURITY;

--
-- Name: monthly_check; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.monthly_check ENABLE ROW LEVEL SECURITY;

--
-- Name: monthly_check_line; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.monthly_check_line ENABLE ROW LEVEL SECURITY;

--
-- Name: municipality; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.municipality ENABLE ROW LEVEL SECURITY;

--
-- Name: municipality_name; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.municipality_name ENABLE ROW LEVEL SECURITY;

--
-- Name: municipality_report; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.municipality_report ENABLE ROW LEVEL SECURITY;

--
-- Name: goal not_yet_agreed; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY not_yet_agreed ON public.goal AS RESTRICTIVE FOR DELETE TO reisgezel_app USING (((app.reach() = 'foundation'::text) OR (agreed_on IS NULL)));

--
-- Name: office_closing; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.office_closing ENABLE ROW LEVEL SECURITY;

--
-- Name: office_duty; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.office_duty ENABLE ROW LEVEL SECURITY;

--
-- Name: office_hour; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.office_hour ENABLE ROW LEVEL SECURITY;

--
-- Name: own_calendar; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.own_calendar ENABLE ROW LEVEL SECURITY;

--
-- Name: measurement own_draft; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_draft ON public.measurement AS RESTRICTIVE FOR UPDATE TO reisgezel_app USING (((state = 'finished'::text) OR (app.reach() = 'foundation'::text) OR (begun_by = ( SELECT app.account() AS account))));

--
-- Name: pair_lesson own_pair; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_pair ON public.pair_lesson AS RESTRICTIVE FOR SELECT TO reisgezel_app USING (app.keeps_lessons('read'::text, client_id, pair_id));

--
-- Name: pair_lesson own_pair_adding; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_pair_adding ON public.pair_lesson AS RESTRICTIVE FOR INSERT TO reisgezel_app WITH CHECK (app.keeps_lessons('write'::text, client_id, pair_id));

--
-- Name: pair_lesson own_pair_changing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_pair_changing ON public.pair_lesson AS RESTRICTIVE FOR UPDATE TO reisgezel_app USING (app.keeps_lessons('write'::text, client_id, pair_id));

--
-- Name: pair_lesson own_pair_removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY own_pair_removing ON public.pair_lesson AS RESTRICTIVE FOR DELETE TO reisgezel_app USING (app.keeps_lessons('write'::text, client_id, pair_id));

--
-- Name: absence owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.absence TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: access_rule owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.access_rule TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: appointment owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.appointment TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: appointment_client owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.appointment_client TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: appointment_letter owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.appointment_letter TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: appointment_worker owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.appointment_worker TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: audit_sample owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.audit_sample TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: audit_sample_look owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.audit_sample_look TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: audit_signal owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.audit_signal TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: audit_threshold owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.audit_threshold TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: audit_watch owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.audit_watch TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: case_conference owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.case_conference TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: checklist_item owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.checklist_item TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: checklist_template_item owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.checklist_template_item TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_coupling owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_coupling TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_identifier owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_identifier TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_language owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_language TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_merge owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_merge TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_merge_origin owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_merge_origin TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_municipality owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_municipality TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_name owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_name TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_name_count owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_name_count TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_nationality owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_nationality TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_photo owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_photo TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_target_group owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_target_group TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: client_token owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.client_token TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: concern owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.concern TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: conference_action owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.conference_action TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: conference_client owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.conference_client TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: conference_partner owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.conference_partner TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: conference_worker owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.conference_worker TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: contact_moment owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.contact_moment TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: contracted_number owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.contracted_number TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: designated_day owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.designated_day TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: dwelling owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.dwelling TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: enrolment owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.enrolment TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: exit_interview owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.exit_interview TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: file_opening owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.file_opening TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: foundation owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.foundation TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: goal owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.goal TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: goal_score owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.goal_score TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: handover owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.handover TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: handover_client owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.handover_client TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: handover_paper owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.handover_paper TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: household owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.household TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: household_membership owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.household_membership TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: housing_target owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.housing_target TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: import_batch owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.import_batch TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: import_file owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.import_file TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: import_link owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.import_link TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: import_overwritten owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.import_overwritten TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: import_row owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.import_row TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: instrument_wording owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.instrument_wording TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: language_pair owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.language_pair TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: legal_case owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.legal_case TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: legal_mutation owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.legal_mutation TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: legal_term owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.legal_term TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: list_item owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.list_item TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: location owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.location TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: location_municipality owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.location_municipality TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: measurement owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.measurement TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: measurement_remark owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.measurement_remark TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: monthly_check owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.monthly_check TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: monthly_check_line owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.monthly_check_line TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: municipality owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.municipality TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: municipality_name owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.municipality_name TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: municipality_report owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.municipality_report TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: office_closing owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.office_closing TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: office_duty owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.office_duty TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: office_hour owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.office_hour TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: own_calendar owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.own_calendar TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: pair_lesson owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.pair_lesson TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: partner owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.partner TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: placement owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.placement TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: possible_double owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.possible_double TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: realisation_correction owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.realisation_correction TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: referral owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.referral TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: relative owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.relative TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: report_record owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.report_record TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: residence_permit owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.residence_permit TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: role_holding owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.role_holding TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: room owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.room TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: rule_change owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.rule_change TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: rule_version owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.rule_version TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: running_number owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.running_number TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: sealed_handover owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.sealed_handover TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: sealed_handover_client owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.sealed_handover_client TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: sealed_intake owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.sealed_intake TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: secrecy_member owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.secrecy_member TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: task owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.task TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: training_group owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.training_group TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: trajectory owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.trajectory TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: trajectory_extension owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.trajectory_extension TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: trajectory_guide owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.trajectory_guide TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: trajectory_pause owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.trajectory_pause TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: trajectory_term owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.trajectory_term TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: trajectory_turn owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.trajectory_turn TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: visit owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.visit TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: visitor_contact owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.visitor_contact TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: worker owner; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY owner ON public.worker TO reisgezel_owner USING (true) WITH CHECK (true);

--
-- Name: pair_lesson; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.pair_lesson ENABLE ROW LEVEL SECURITY;

--
-- Name: partner; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.partner ENABLE ROW LEVEL SECURITY;

--
-- Name: placement; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.placement ENABLE ROW LEVEL SECURITY;

--
-- Name: possible_double; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.possible_double ENABLE ROW LEVEL SECURITY;

--
-- Name: realisation_correction; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.realisation_correction ENABLE ROW LEVEL SECURITY;

--
-- Name: referral; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.referral ENABLE ROW LEVEL SECURITY;

--
-- Name: relative; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.relative ENABLE ROW LEVEL SECURITY;

--
-- Name: absence removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.absence FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads_worker(worker_id) OR ((worker_id = ( SELECT app.worker() AS worker)) AND (stand_in_id IS NULL)))));

--
-- Name: appointment removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.appointment FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])) OR (planned_by_id = ( SELECT app.worker() AS worker)) OR (EXISTS ( SELECT
   FROM public.appointment_worker w
  WHERE ((w.foundation_id = appointment.foundation_id) AND (w.appointment_id = appointment.id) AND (w.worker_id = ( SELECT app.worker() AS worker))))))));

--
-- Name: appointment_client removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.appointment_client FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((client_id <> ALL ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END AND app.plans(appointment_id)))));

--
-- Name: appointment_worker removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.appointment_worker FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.plans(appointment_id))));

--
-- Name: case_conference removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.case_conference FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT ((count(*) > 0) AND (count(*) = app.clients_of_conference(case_conference.id)))
   FROM public.conference_client k
  WHERE ((k.foundation_id = case_conference.foundation_id) AND (k.conference_id = case_conference.id)))) AND app.keeps_conference(id)));

--
-- Name: checklist_item removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.checklist_item FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: checklist_template_item removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.checklist_template_item FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text]))));

--
-- Name: client removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (secret AND (id <> ALL (( SELECT app.named_for() AS named_for)::uuid[]))) THEN false
    WHEN (id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client.foundation_id) AND (k.client_id = client.id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_identifier removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_identifier FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_language removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_language FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_merge removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_merge FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_municipality removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_municipality FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_name removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_name FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_nationality removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_nationality FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_photo removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_photo FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_target_group removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.client_target_group FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: concern removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.concern FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN (client_id = ANY ((COALESCE(NULLIF(current_setting('app.broken_glass'::text, true), ''::text), '{}'::text))::uuid[])) THEN false
    WHEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE (
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END OR
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END)
END));

--
-- Name: conference_action removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.conference_action FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_action.foundation_id) AND (c.id = conference_action.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: conference_client removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.conference_client FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: conference_partner removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.conference_partner FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_partner.foundation_id) AND (c.id = conference_partner.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: conference_worker removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.conference_worker FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_worker.foundation_id) AND (c.id = conference_worker.conference_id)))) AND app.keeps_conference(conference_id)));

--
-- Name: contact_moment removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.contact_moment FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN legal THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: designated_day removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.designated_day FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: enrolment removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.enrolment FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: exit_interview removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.exit_interview FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: goal removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.goal FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: goal_score removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.goal_score FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: handover removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.handover FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((offered_by = ( SELECT app.account() AS account)) AND (state = 'offered'::text)))));

--
-- Name: handover_client removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.handover_client FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: handover_paper removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.handover_paper FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE compartment
    WHEN 'basics'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'housing'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'guidance'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'contacts'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'groups'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'groups'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'groups'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'groups'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'groups'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'language'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'legal'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE false
END));

--
-- Name: household_membership removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.household_membership FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: language_pair removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.language_pair FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_case removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.legal_case FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_mutation removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.legal_mutation FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_term removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.legal_term FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: measurement removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.measurement FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: measurement_remark removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.measurement_remark FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN health THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'health'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'health'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'health'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'health'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'health'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END AND (EXISTS ( SELECT
   FROM public.measurement m
  WHERE ((m.foundation_id = measurement_remark.foundation_id) AND (m.id = measurement_remark.measurement_id))))));

--
-- Name: monthly_check removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.monthly_check FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT app.everywhere('write'::text, 'guidance'::text) AS everywhere) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: monthly_check_line removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.monthly_check_line FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: municipality_report removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.municipality_report FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'reports'::text) OR app.serves('write'::text, municipality_id, from_on, until_on))));

--
-- Name: office_closing removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.office_closing FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: office_duty removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.office_duty FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: office_hour removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.office_hour FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: pair_lesson removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.pair_lesson FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: partner removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.partner FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.has_places('write'::text, 'guidance'::text) OR (app.roles() && ARRAY['administrator'::text]))));

--
-- Name: placement removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.placement FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'housing'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'housing'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'housing'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'housing'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: possible_double removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.possible_double FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((EXISTS ( SELECT
   FROM public.client c
  WHERE ((c.foundation_id = possible_double.foundation_id) AND (c.id = ANY (ARRAY[possible_double.one_id, possible_double.other_id])) AND (c.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[]))))) AND (NOT app.hidden_among(ARRAY[one_id, other_id]))))));

--
-- Name: referral removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.referral FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: relative removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.relative FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: residence_permit removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.residence_permit FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: role_holding removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.role_holding FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.roles() AS roles) && ARRAY['administrator'::text, 'system'::text])));

--
-- Name: room removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.room FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: rule_change removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.rule_change FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: rule_version removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.rule_version FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.roles() && ARRAY['administrator'::text, 'legal-adviser'::text]))));

--
-- Name: sealed_handover removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.sealed_handover FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(from_location_id))));

--
-- Name: sealed_handover_client removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.sealed_handover_client FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: sealed_intake removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.sealed_intake FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(location_id))));

--
-- Name: secrecy_member removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.secrecy_member FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: task removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.task FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((worker_id = ( SELECT app.worker() AS worker)) OR (given_by_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN ((worker_id = ( SELECT app.worker() AS worker)) OR (given_by_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE (
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END OR
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('write'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('write'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END)
END));

--
-- Name: trajectory removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.trajectory FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_extension removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.trajectory_extension FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_guide removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.trajectory_guide FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_pause removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.trajectory_pause FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_turn removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.trajectory_turn FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('write'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('write'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('write'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('write'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('write'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: visit removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.visit FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (NOT (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[]))) THEN false
    WHEN ((visit_on <> ( SELECT app.today() AS today)) AND (NOT (location_id = ANY (COALESCE(( SELECT app.places('write'::text, 'guidance'::text) AS places), '{}'::uuid[]))))) THEN false
    WHEN (client_id IS NULL) THEN true
    ELSE app.known_at_desk(client_id)
END));

--
-- Name: visitor_contact removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.visitor_contact FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])))));

--
-- Name: worker removing; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY removing ON public.worker FOR DELETE TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.everywhere('write'::text, 'team'::text) OR (location_id = ANY (( SELECT app.places('write'::text, 'team'::text) AS places)::uuid[])) OR ((location_id IS NULL) AND app.has_places('write'::text, 'team'::text)))));

--
-- Name: report_record; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.report_record ENABLE ROW LEVEL SECURITY;

--
-- Name: residence_permit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.residence_permit ENABLE ROW LEVEL SECURITY;

--
-- Name: role_holding; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.role_holding ENABLE ROW LEVEL SECURITY;

--
-- Name: room; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.room ENABLE ROW LEVEL SECURITY;

--
-- Name: rule_change; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.rule_change ENABLE ROW LEVEL SECURITY;

--
-- Name: rule_version; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.rule_version ENABLE ROW LEVEL SECURITY;

--
-- Name: running_number; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.running_number ENABLE ROW LEVEL SECURITY;

--
-- Name: absence scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.absence FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT app.knows_colleagues() AS knows_colleagues))));

--
-- Name: access_rule scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.access_rule TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.roles() AS roles) && ARRAY['administrator'::text, 'system'::text]))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.roles() AS roles) && ARRAY['administrator'::text, 'system'::text])));

--
-- Name: appointment scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.appointment FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])) OR (planned_by_id = ( SELECT app.worker() AS worker)) OR (EXISTS ( SELECT
   FROM public.appointment_worker w
  WHERE ((w.foundation_id = appointment.foundation_id) AND (w.appointment_id = appointment.id) AND (w.worker_id = ( SELECT app.worker() AS worker))))) OR (EXISTS ( SELECT
   FROM public.appointment_client k
  WHERE ((k.foundation_id = appointment.foundation_id) AND (k.appointment_id = appointment.id)))))));

--
-- Name: appointment_client scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.appointment_client FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (EXISTS ( SELECT
       FROM public.appointment_worker w
      WHERE ((w.foundation_id = appointment_client.foundation_id) AND (w.appointment_id = appointment_client.appointment_id) AND (w.worker_id = ( SELECT app.worker() AS worker))))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = appointment_client.foundation_id) AND (k.client_id = appointment_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: appointment_letter scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.appointment_letter TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (app.reach() = 'foundation'::text))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (app.reach() = 'foundation'::text)));

--
-- Name: appointment_worker scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.appointment_worker FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT app.knows_colleagues() AS knows_colleagues))));

--
-- Name: audit_sample scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.audit_sample TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log)));

--
-- Name: audit_sample_look scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.audit_sample_look TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log)));

--
-- Name: audit_signal scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.audit_signal TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log)));

--
-- Name: audit_threshold scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.audit_threshold TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log)));

--
-- Name: audit_watch scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.audit_watch TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ( SELECT app.keeps_log() AS keeps_log)));

--
-- Name: case_conference scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.case_conference FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT ((count(*) > 0) AND (count(*) = app.clients_of_conference(case_conference.id)))
   FROM public.conference_client k
  WHERE ((k.foundation_id = case_conference.foundation_id) AND (k.conference_id = case_conference.id))))));

--
-- Name: checklist_item scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.checklist_item FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = checklist_item.foundation_id) AND (k.client_id = checklist_item.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: checklist_template_item scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.checklist_template_item FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND true));

--
-- Name: client scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (secret AND (id <> ALL (( SELECT app.named_for() AS named_for)::uuid[]))) THEN false
    WHEN (id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client.foundation_id) AND (k.client_id = client.id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_coupling scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_coupling FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (worker_id = ( SELECT app.worker() AS worker)))));

--
-- Name: client_identifier scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_identifier FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_identifier.foundation_id) AND (k.client_id = client_identifier.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_language scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_language FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_language.foundation_id) AND (k.client_id = client_language.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_merge scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_merge FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_merge.foundation_id) AND (k.client_id = client_merge.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_merge_origin scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_merge_origin TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (app.roles() @> '{system}'::text[]))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (app.roles() @> '{system}'::text[])));

--
-- Name: client_municipality scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_municipality FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_municipality.foundation_id) AND (k.client_id = client_municipality.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_name scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_name FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_name.foundation_id) AND (k.client_id = client_name.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_name_count scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_name_count TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (app.roles() @> '{system}'::text[]))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (app.roles() @> '{system}'::text[])));

--
-- Name: client_nationality scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_nationality FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_nationality.foundation_id) AND (k.client_id = client_nationality.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_photo scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_photo FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_photo.foundation_id) AND (k.client_id = client_photo.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_target_group scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_target_group FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_target_group.foundation_id) AND (k.client_id = client_target_group.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: client_token scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.client_token FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (secret AND (client_id <> ALL (( SELECT app.named_for() AS named_for)::uuid[]))) THEN false
    WHEN (location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])) THEN true
    WHEN (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = client_token.foundation_id) AND (k.client_id = client_token.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: concern scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.concern FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN ((noticed_by_id = ( SELECT app.worker() AS worker)) OR (owner_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = concern.foundation_id) AND (k.client_id = concern.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: conference_action scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.conference_action FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_action.foundation_id) AND (c.id = conference_action.conference_id))))));

--
-- Name: conference_client scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.conference_client FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = conference_client.foundation_id) AND (k.client_id = conference_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: conference_partner scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.conference_partner FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_partner.foundation_id) AND (c.id = conference_partner.conference_id))))));

--
-- Name: conference_worker scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.conference_worker FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (EXISTS ( SELECT
   FROM public.case_conference c
  WHERE ((c.foundation_id = conference_worker.foundation_id) AND (c.id = conference_worker.conference_id))))));

--
-- Name: contact_moment scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.contact_moment FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN legal THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = contact_moment.foundation_id) AND (k.client_id = contact_moment.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: contracted_number scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.contracted_number TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: designated_day scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.designated_day FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND true));

--
-- Name: dwelling scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.dwelling TO reisgezel_app USING ((foundation_id = app.foundation())) WITH CHECK ((foundation_id = app.foundation()));

--
-- Name: enrolment scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.enrolment FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'groups'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'groups'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'groups'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = enrolment.foundation_id) AND (k.client_id = enrolment.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'groups'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: exit_interview scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.exit_interview FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = exit_interview.foundation_id) AND (k.client_id = exit_interview.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: file_opening scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.file_opening FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((account_id = app.account()) OR (app.roles() && ARRAY['privacy-officer'::text, 'system'::text]) OR (app.reach() = 'foundation'::text) OR (EXISTS ( SELECT
   FROM public.client c
  WHERE ((c.foundation_id = file_opening.foundation_id) AND (c.id = file_opening.client_id)))))));

--
-- Name: foundation scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.foundation TO reisgezel_app USING ((id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((id = ( SELECT app.foundation() AS foundation)));

--
-- Name: goal scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.goal FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal.foundation_id) AND (k.client_id = goal.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: goal_score scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.goal_score FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = goal_score.foundation_id) AND (k.client_id = goal_score.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: handover scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.handover FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (EXISTS ( SELECT
   FROM public.handover_client p
  WHERE ((p.foundation_id = handover.foundation_id) AND (p.handover_id = handover.id)))))));

--
-- Name: handover_client scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.handover_client FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = handover_client.foundation_id) AND (k.client_id = handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END OR app.party_to_handover(handover_id))));

--
-- Name: handover_paper scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.handover_paper FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE compartment
    WHEN 'basics'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'housing'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'housing'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'housing'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'housing'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'housing'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'guidance'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'contacts'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'contacts'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'contacts'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'contacts'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'contacts'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'contacts'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'groups'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'groups'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'groups'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'groups'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'groups'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'groups'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'language'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'language'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'language'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'language'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'language'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'language'::text) AS ties)::text[])))))
        ELSE false
    END
    WHEN 'legal'::text THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'legal'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'legal'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'legal'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = handover_paper.foundation_id) AND (k.client_id = handover_paper.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'legal'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE false
END));

--
-- Name: household scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.household TO reisgezel_app USING ((foundation_id = app.foundation())) WITH CHECK ((foundation_id = app.foundation()));

--
-- Name: household_membership scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.household_membership FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = household_membership.foundation_id) AND (k.client_id = household_membership.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: housing_target scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.housing_target TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: import_batch scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.import_batch TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: import_file scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.import_file TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: import_link scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.import_link TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.has_places('write'::text, 'basics'::text)))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.has_places('write'::text, 'basics'::text))));

--
-- Name: import_overwritten scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.import_overwritten TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.reach() AS reach) = 'foundation'::text))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.reach() AS reach) = 'foundation'::text)));

--
-- Name: import_row scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.import_row TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((( SELECT app.reach() AS reach) = 'foundation'::text) OR ((location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])) AND (NOT app.row_of_secret(batch_id, source_key, reasons, vals)))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((( SELECT app.reach() AS reach) = 'foundation'::text) OR ((location_id = ANY (( SELECT app.places('write'::text, 'basics'::text) AS places)::uuid[])) AND (NOT app.row_of_secret(batch_id, source_key, reasons, vals))))));

--
-- Name: instrument_wording scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.instrument_wording TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: language_pair scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.language_pair FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = language_pair.foundation_id) AND (k.client_id = language_pair.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_case scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.legal_case FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_case.foundation_id) AND (k.client_id = legal_case.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_mutation scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.legal_mutation FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_mutation.foundation_id) AND (k.client_id = legal_mutation.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: legal_term scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.legal_term FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'legal'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'legal'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'legal'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'legal'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = legal_term.foundation_id) AND (k.client_id = legal_term.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'legal'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: list_item scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.list_item TO reisgezel_app USING ((foundation_id = app.foundation())) WITH CHECK ((foundation_id = app.foundation()));

--
-- Name: location scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.location TO reisgezel_app USING ((foundation_id = app.foundation())) WITH CHECK ((foundation_id = app.foundation()));

--
-- Name: location_municipality scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.location_municipality TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: measurement scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.measurement FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = measurement.foundation_id) AND (k.client_id = measurement.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END AND ((state = 'finished'::text) OR (app.reach() = 'foundation'::text) OR (begun_by = ( SELECT app.account() AS account)))));

--
-- Name: measurement_remark scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.measurement_remark FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN health THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'health'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'health'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'health'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'health'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'health'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = measurement_remark.foundation_id) AND (k.client_id = measurement_remark.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
END AND (EXISTS ( SELECT
   FROM public.measurement m
  WHERE ((m.foundation_id = measurement_remark.foundation_id) AND (m.id = measurement_remark.measurement_id))))));

--
-- Name: monthly_check scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.monthly_check FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ( SELECT app.everywhere('read'::text, 'guidance'::text) AS everywhere) OR (location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))));

--
-- Name: monthly_check_line scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.monthly_check_line FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = monthly_check_line.foundation_id) AND (k.client_id = monthly_check_line.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: municipality scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.municipality TO reisgezel_app USING ((foundation_id = app.foundation())) WITH CHECK ((foundation_id = app.foundation()));

--
-- Name: municipality_name scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.municipality_name TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: municipality_report scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.municipality_report FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN ((app.reach() = 'foundation'::text) OR app.everywhere('read'::text, 'reports'::text)) THEN true
    WHEN app.serves('read'::text, municipality_id, from_on, until_on) THEN true
    ELSE (app.has_ties('read'::text, 'reports'::text) AND (municipality_id = ANY (app.municipalities())) AND (withdrawn_at IS NULL) AND app.told_to_municipality(from_on, until_on))
END));

--
-- Name: office_closing scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.office_closing FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])))));

--
-- Name: office_duty scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.office_duty FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])))));

--
-- Name: office_hour scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.office_hour FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])))));

--
-- Name: own_calendar scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.own_calendar TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((account_id = ( SELECT app.account() AS account)) AND (worker_id = ( SELECT app.worker() AS worker)))))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((account_id = ( SELECT app.account() AS account)) AND (worker_id = ( SELECT app.worker() AS worker))))));

--
-- Name: pair_lesson scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.pair_lesson FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'language'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'language'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'language'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'language'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = pair_lesson.foundation_id) AND (k.client_id = pair_lesson.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'language'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: partner scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.partner FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND true));

--
-- Name: placement scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.placement FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'housing'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'housing'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'housing'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'housing'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = placement.foundation_id) AND (k.client_id = placement.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'housing'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: possible_double scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.possible_double FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR ((EXISTS ( SELECT
   FROM public.client c
  WHERE ((c.foundation_id = possible_double.foundation_id) AND (c.id = ANY (ARRAY[possible_double.one_id, possible_double.other_id]))))) AND (NOT app.hidden_among(ARRAY[one_id, other_id]))))));

--
-- Name: realisation_correction scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.realisation_correction TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: referral scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.referral FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = referral.foundation_id) AND (k.client_id = referral.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: relative scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.relative FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'household'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'household'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'household'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'household'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = relative.foundation_id) AND (k.client_id = relative.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'household'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: report_record scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.report_record TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.reach() AS reach) = 'foundation'::text))) WITH CHECK (((foundation_id = ( SELECT app.foundation() AS foundation)) AND (( SELECT app.reach() AS reach) = 'foundation'::text)));

--
-- Name: residence_permit scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.residence_permit FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = residence_permit.foundation_id) AND (k.client_id = residence_permit.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: role_holding scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.role_holding FOR SELECT TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: room scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.room FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND true));

--
-- Name: rule_change scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.rule_change FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND true));

--
-- Name: rule_version scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.rule_version FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND true));

--
-- Name: running_number scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.running_number TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: sealed_handover scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.sealed_handover FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (app.leads(from_location_id) AND (EXISTS ( SELECT
   FROM public.sealed_handover_client p
  WHERE ((p.foundation_id = sealed_handover.foundation_id) AND (p.sealed_handover_id = sealed_handover.id))))))));

--
-- Name: sealed_handover_client scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.sealed_handover_client FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = sealed_handover_client.foundation_id) AND (k.client_id = sealed_handover_client.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: sealed_intake scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.sealed_intake FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR app.leads(location_id))));

--
-- Name: secrecy_member scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.secrecy_member FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = secrecy_member.foundation_id) AND (k.client_id = secrecy_member.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: task scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.task FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id IS NULL) THEN ((worker_id = ( SELECT app.worker() AS worker)) OR (given_by_id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))
    WHEN ((worker_id = ( SELECT app.worker() AS worker)) OR (given_by_id = ( SELECT app.worker() AS worker))) THEN
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'basics'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'basics'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'basics'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'basics'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'basics'::text) AS ties)::text[])))))
        ELSE false
    END
    ELSE
    CASE
        WHEN (app.reach() = 'foundation'::text) THEN true
        WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
        WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
           FROM app.located_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
        WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
           FROM app.coupled_client k
          WHERE ((k.foundation_id = task.foundation_id) AND (k.client_id = task.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
        ELSE false
    END
END));

--
-- Name: training_group scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.training_group TO reisgezel_app USING ((foundation_id = app.foundation())) WITH CHECK ((foundation_id = app.foundation()));

--
-- Name: trajectory scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.trajectory FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory.foundation_id) AND (k.client_id = trajectory.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_extension scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.trajectory_extension FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_extension.foundation_id) AND (k.client_id = trajectory_extension.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_guide scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.trajectory_guide FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_guide.foundation_id) AND (k.client_id = trajectory_guide.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_pause scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.trajectory_pause FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_pause.foundation_id) AND (k.client_id = trajectory_pause.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: trajectory_term scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.trajectory_term TO reisgezel_app USING ((foundation_id = ( SELECT app.foundation() AS foundation))) WITH CHECK ((foundation_id = ( SELECT app.foundation() AS foundation)));

--
-- Name: trajectory_turn scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.trajectory_turn FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (client_id = ANY (( SELECT app.opened('read'::text, 'guidance'::text) AS opened)::uuid[])) THEN true
    WHEN (app.has_places('read'::text, 'guidance'::text) AND (EXISTS ( SELECT
       FROM app.located_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.location_id = ANY (( SELECT app.places('read'::text, 'guidance'::text) AS places)::uuid[])))))) THEN true
    WHEN app.has_ties('read'::text, 'guidance'::text) THEN (EXISTS ( SELECT
       FROM app.coupled_client k
      WHERE ((k.foundation_id = trajectory_turn.foundation_id) AND (k.client_id = trajectory_turn.client_id) AND (k.tie = ANY (( SELECT app.ties('read'::text, 'guidance'::text) AS ties)::text[])))))
    ELSE false
END));

--
-- Name: visit scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.visit FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND
CASE
    WHEN (app.reach() = 'foundation'::text) THEN true
    WHEN (NOT (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[]))) THEN false
    WHEN ((visit_on <> ( SELECT app.today() AS today)) AND (NOT (location_id = ANY (COALESCE(( SELECT app.places('write'::text, 'guidance'::text) AS places), '{}'::uuid[]))))) THEN false
    WHEN (client_id IS NULL) THEN true
    ELSE app.known_at_desk(client_id)
END));

--
-- Name: visitor_contact scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.visitor_contact FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((app.reach() = 'foundation'::text) OR (location_id = ANY (( SELECT app.places('read'::text, 'desk'::text) AS places)::uuid[])))));

--
-- Name: worker scope; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY scope ON public.worker FOR SELECT TO reisgezel_app USING (((foundation_id = ( SELECT app.foundation() AS foundation)) AND ((( SELECT app.reach() AS reach) = 'foundation'::text) OR ( SELECT app.everywhere('read'::text, 'team'::text) AS everywhere) OR (id = ( SELECT app.worker() AS worker)) OR (location_id = ANY (( SELECT app.places('read'::text, 'team'::text) AS places)::uuid[])) OR ((location_id IS NULL) AND ( SELECT app.has_places('read'::text, 'team'::text) AS has_places)))));

--
-- Name: sealed_handover; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sealed_handover ENABLE ROW LEVEL SECURITY;

--
-- Name: sealed_handover_client; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sealed_handover_client ENABLE ROW LEVEL SECURITY;

--
-- Name: sealed_intake; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.sealed_intake ENABLE ROW LEVEL SECURITY;

--
-- Name: secrecy_member; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.secrecy_member ENABLE ROW LEVEL SECURITY;

--
-- Name: task; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.task ENABLE ROW LEVEL SECURITY;

--
-- Name: training_group; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.training_group ENABLE ROW LEVEL SECURITY;

--
-- Name: trajectory; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.trajectory ENABLE ROW LEVEL SECURITY;

--
-- Name: trajectory_extension; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.trajectory_extension ENABLE ROW LEVEL SECURITY;

--
-- Name: trajectory_guide; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.trajectory_guide ENABLE ROW LEVEL SECURITY;

--
-- Name: trajectory_pause; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.trajectory_pause ENABLE ROW LEVEL SECURITY;

--
-- Name: trajectory_term; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.trajectory_term ENABLE ROW LEVEL SECURITY;

--
-- Name: trajectory_turn; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.trajectory_turn ENABLE ROW LEVEL SECURITY;

--
-- Name: visit; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.visit ENABLE ROW LEVEL SECURITY;

--
-- Name: visitor_contact; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.visitor_contact ENABLE ROW LEVEL SECURITY;

--
-- Name: worker; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.worker ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA app; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA app TO reisgezel_app;

--
-- Name: SCHEMA audit; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA audit TO reisgezel_app;

--
-- Name: SCHEMA auth; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA auth TO reisgezel_auth;

--
-- Name: FUNCTION absence_changed(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.absence_changed() TO reisgezel_app;

--
-- Name: FUNCTION account(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.account() TO reisgezel_app;

--
-- Name: FUNCTION added_since_merge(merge uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.added_since_merge(merge uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.added_since_merge(merge uuid) TO reisgezel_app;

--
-- Name: FUNCTION address(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.address() TO reisgezel_app;

--
-- Name: FUNCTION address_key(address text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.address_key(address text) TO reisgezel_app;

--
-- Name: FUNCTION answer_booking(appointment uuid, version integer, answer text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.answer_booking(appointment uuid, version integer, answer text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.answer_booking(appointment uuid, version integer, answer text) TO reisgezel_app;

--
-- Name: FUNCTION answer_handover(handover uuid, version integer, answer text, remark text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.answer_handover(handover uuid, version integer, answer text, remark text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.answer_handover(handover uuid, version integer, answer text, remark text) TO reisgezel_app;

--
-- Name: FUNCTION ask_about_double(pair uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.ask_about_double(pair uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.ask_about_double(pair uuid) TO reisgezel_app;

--
-- Name: FUNCTION batch(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.batch() TO reisgezel_app;

--
-- Name: FUNCTION birth_is_vague(birth_date date, birth_precision text, estimated boolean); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.birth_is_vague(birth_date date, birth_precision text, estimated boolean) TO reisgezel_app;

--
-- Name: FUNCTION birth_tokens(parts jsonb, birth_date date, vague boolean); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.birth_tokens(parts jsonb, birth_date date, vague boolean) TO reisgezel_app;

--
-- Name: FUNCTION bookings(from_at timestamp with time zone); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.bookings(from_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION app.bookings(from_at timestamp with time zone) TO reisgezel_app;

--
-- Name: FUNCTION bump_version(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.bump_version() TO reisgezel_app;

--
-- Name: FUNCTION calendar_at(hash text, today date); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.calendar_at(hash text, today date) FROM PUBLIC;
GRANT ALL ON FUNCTION app.calendar_at(hash text, today date) TO reisgezel_app;

--
-- Name: FUNCTION change_visible(of regclass, visible text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.change_visible(of regclass, visible text) FROM PUBLIC;

--
-- Name: FUNCTION client_to_open(number integer, now_ timestamp with time zone); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.client_to_open(number integer, now_ timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION app.client_to_open(number integer, now_ timestamp with time zone) TO reisgezel_app;

--
-- Name: FUNCTION client_tokens_of(tokens text[]); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.client_tokens_of(tokens text[]) TO reisgezel_app;

--
-- Name: FUNCTION clients_of_conference(conference uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.clients_of_conference(conference uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.clients_of_conference(conference uuid) TO reisgezel_app;

--
-- Name: FUNCTION closed_housemates(client uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.closed_housemates(client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.closed_housemates(client uuid) TO reisgezel_app;

--
-- Name: FUNCTION contact_kind_changed(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.contact_kind_changed() TO reisgezel_app;

--
-- Name: FUNCTION contents_of_files(clients uuid[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.contents_of_files(clients uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION app.contents_of_files(clients uuid[]) TO reisgezel_app;

--
-- Name: FUNCTION contents_of_handover(handover uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.contents_of_handover(handover uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.contents_of_handover(handover uuid) TO reisgezel_app;

--
-- Name: FUNCTION count_concerns(from_on date, until_on date); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.count_concerns(from_on date, until_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION app.count_concerns(from_on date, until_on date) TO reisgezel_app;

--
-- Name: FUNCTION count_names(at_least integer); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.count_names(at_least integer) FROM PUBLIC;
GRANT ALL ON FUNCTION app.count_names(at_least integer) TO reisgezel_app;

--
-- Name: FUNCTION counted_names(skeletons text[], at_least integer); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.counted_names(skeletons text[], at_least integer) FROM PUBLIC;
GRANT ALL ON FUNCTION app.counted_names(skeletons text[], at_least integer) TO reisgezel_app;

--
-- Name: FUNCTION coupling_differences(); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.coupling_differences() FROM PUBLIC;
GRANT ALL ON FUNCTION app.coupling_differences() TO reisgezel_app;

--
-- Name: FUNCTION couplings_changed(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.couplings_changed() TO reisgezel_app;

--
-- Name: FUNCTION decide_rule(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.decide_rule() TO reisgezel_app;

--
-- Name: FUNCTION dwellings_at(street text, postcode text, house text, most integer); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.dwellings_at(street text, postcode text, house text, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION app.dwellings_at(street text, postcode text, house text, most integer) TO reisgezel_app;

--
-- Name: FUNCTION enact_rule(); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.enact_rule() FROM PUBLIC;
GRANT ALL ON FUNCTION app.enact_rule() TO reisgezel_app;

--
-- Name: FUNCTION ending_with_handover(clients uuid[], to_location uuid, from_on date); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.ending_with_handover(clients uuid[], to_location uuid, from_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION app.ending_with_handover(clients uuid[], to_location uuid, from_on date) TO reisgezel_app;

--
-- Name: FUNCTION everywhere(right_ text, compartment text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.everywhere(right_ text, compartment text) TO reisgezel_app;

--
-- Name: FUNCTION find_by_reach(figures text, address text, most integer); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.find_by_reach(figures text, address text, most integer) TO reisgezel_app;

--
-- Name: FUNCTION find_files(door text, asked jsonb, born_from date, born_until date, most integer); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.find_files(door text, asked jsonb, born_from date, born_until date, most integer) TO reisgezel_app;

--
-- Name: FUNCTION find_near_born(door text, asked jsonb, need integer, born_on date, most integer); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.find_near_born(door text, asked jsonb, need integer, born_on date, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION app.find_near_born(door text, asked jsonb, need integer, born_on date, most integer) TO reisgezel_app;

--
-- Name: FUNCTION find_near_files(door text, asked jsonb, need integer, born_from date, born_until date, most integer); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.find_near_files(door text, asked jsonb, need integer, born_from date, born_until date, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION app.find_near_files(door text, asked jsonb, need integer, born_from date, born_until date, most integer) TO reisgezel_app;

--
-- Name: FUNCTION foundation(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.foundation() TO reisgezel_app;

--
-- Name: FUNCTION foundations_of_account(account uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.foundations_of_account(account uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.foundations_of_account(account uuid) TO reisgezel_app;

--
-- Name: FUNCTION foundations_with_letters(at timestamp with time zone); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.foundations_with_letters(at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION app.foundations_with_letters(at timestamp with time zone) TO reisgezel_app;

--
-- Name: FUNCTION freeze_rule_version(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.freeze_rule_version() TO reisgezel_app;

--
-- Name: FUNCTION hang_on_client(of regclass, compartment text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.hang_on_client(of regclass, compartment text) FROM PUBLIC;

--
-- Name: FUNCTION hanging_on_client(); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.hanging_on_client() FROM PUBLIC;
GRANT ALL ON FUNCTION app.hanging_on_client() TO reisgezel_app;

--
-- Name: FUNCTION has_bsn(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.has_bsn() TO reisgezel_app;

--
-- Name: FUNCTION has_places(right_ text, compartment text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.has_places(right_ text, compartment text) TO reisgezel_app;

--
-- Name: FUNCTION has_ties(right_ text, compartment text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.has_ties(right_ text, compartment text) TO reisgezel_app;

--
-- Name: FUNCTION held_elsewhere(account uuid, since date); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.held_elsewhere(account uuid, since date) FROM PUBLIC;
GRANT ALL ON FUNCTION app.held_elsewhere(account uuid, since date) TO reisgezel_app;

--
-- Name: FUNCTION hidden_among(clients uuid[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.hidden_among(clients uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION app.hidden_among(clients uuid[]) TO reisgezel_app;

--
-- Name: FUNCTION household_couplings_changed(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.household_couplings_changed() TO reisgezel_app;

--
-- Name: FUNCTION imports_follow_merge(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.imports_follow_merge() TO reisgezel_app;

--
-- Name: FUNCTION index_client_tokens(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.index_client_tokens() TO reisgezel_app;

--
-- Name: FUNCTION index_hanging_tokens(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.index_hanging_tokens() TO reisgezel_app;

--
-- Name: FUNCTION index_tokens_of(of regclass); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.index_tokens_of(of regclass) FROM PUBLIC;

--
-- Name: FUNCTION keep_goal(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keep_goal() TO reisgezel_app;

--
-- Name: FUNCTION keep_measurement(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keep_measurement() TO reisgezel_app;

--
-- Name: FUNCTION keep_report(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keep_report() TO reisgezel_app;

--
-- Name: FUNCTION keep_score(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keep_score() TO reisgezel_app;

--
-- Name: FUNCTION keep_within_limits(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keep_within_limits() TO reisgezel_app;

--
-- Name: FUNCTION keeps_conference(conference uuid); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keeps_conference(conference uuid) TO reisgezel_app;

--
-- Name: FUNCTION keeps_lessons(right_ text, client uuid, pair uuid); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keeps_lessons(right_ text, client uuid, pair uuid) TO reisgezel_app;

--
-- Name: FUNCTION keeps_log(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.keeps_log() TO reisgezel_app;

--
-- Name: FUNCTION known_at_desk(client uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.known_at_desk(client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.known_at_desk(client uuid) TO reisgezel_app;

--
-- Name: FUNCTION knows_colleagues(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.knows_colleagues() TO reisgezel_app;

--
-- Name: FUNCTION leads(location uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.leads(location uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.leads(location uuid) TO reisgezel_app;

--
-- Name: FUNCTION leads_worker(worker uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.leads_worker(worker uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.leads_worker(worker uuid) TO reisgezel_app;

--
-- Name: FUNCTION levels_fit(scores jsonb); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.levels_fit(scores jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION app.levels_fit(scores jsonb) TO reisgezel_app;

--
-- Name: FUNCTION make_room(of regclass, client uuid, beside uuid, INOUT aside jsonb); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.make_room(of regclass, client uuid, beside uuid, INOUT aside jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION app.make_room(of regclass, client uuid, beside uuid, INOUT aside jsonb) TO reisgezel_app;

--
-- Name: FUNCTION mark_legal_contacts(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.mark_legal_contacts() TO reisgezel_app;

--
-- Name: FUNCTION may_merge(client uuid, beside uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.may_merge(client uuid, beside uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.may_merge(client uuid, beside uuid) TO reisgezel_app;

--
-- Name: FUNCTION may_open(client uuid, kind text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.may_open(client uuid, kind text) TO reisgezel_app;

--
-- Name: FUNCTION mend_couplings(clients uuid[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.mend_couplings(clients uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION app.mend_couplings(clients uuid[]) TO reisgezel_app;

--
-- Name: FUNCTION merge_clients(merge uuid, kept uuid, gone uuid, columns jsonb, names jsonb, numbers text[], prefer text[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.merge_clients(merge uuid, kept uuid, gone uuid, columns jsonb, names jsonb, numbers text[], prefer text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION app.merge_clients(merge uuid, kept uuid, gone uuid, columns jsonb, names jsonb, numbers text[], prefer text[]) TO reisgezel_app;

--
-- Name: FUNCTION move_each(of regclass, by_column name, gone uuid, kept uuid, INOUT moved jsonb, INOUT aside jsonb); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.move_each(of regclass, by_column name, gone uuid, kept uuid, INOUT moved jsonb, INOUT aside jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION app.move_each(of regclass, by_column name, gone uuid, kept uuid, INOUT moved jsonb, INOUT aside jsonb) TO reisgezel_app;

--
-- Name: FUNCTION municipalities(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.municipalities() TO reisgezel_app;

--
-- Name: FUNCTION named_for(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.named_for() TO reisgezel_app;

--
-- Name: FUNCTION number_visit(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.number_visit() TO reisgezel_app;

--
-- Name: FUNCTION on_behalf_of(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.on_behalf_of() TO reisgezel_app;

--
-- Name: FUNCTION opened(right_ text, compartment text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.opened(right_ text, compartment text) TO reisgezel_app;

--
-- Name: FUNCTION outline_of_merge(merge uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.outline_of_merge(merge uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.outline_of_merge(merge uuid) TO reisgezel_app;

--
-- Name: FUNCTION own_calendar_entries(from_at timestamp with time zone, until_at timestamp with time zone); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.own_calendar_entries(from_at timestamp with time zone, until_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION app.own_calendar_entries(from_at timestamp with time zone, until_at timestamp with time zone) TO reisgezel_app;

--
-- Name: FUNCTION own_clients(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.own_clients() TO reisgezel_app;

--
-- Name: FUNCTION own_words(door text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.own_words(door text) TO reisgezel_app;

--
-- Name: FUNCTION party_to_handover(handover uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.party_to_handover(handover uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.party_to_handover(handover uuid) TO reisgezel_app;

--
-- Name: FUNCTION persons_of_merge(merge uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.persons_of_merge(merge uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.persons_of_merge(merge uuid) TO reisgezel_app;

--
-- Name: FUNCTION phone_figures(phone text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.phone_figures(phone text) TO reisgezel_app;

--
-- Name: FUNCTION placements_follow_home(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.placements_follow_home() TO reisgezel_app;

--
-- Name: FUNCTION places(right_ text, compartment text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.places(right_ text, compartment text) TO reisgezel_app;

--
-- Name: FUNCTION plans(appointment uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.plans(appointment uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.plans(appointment uuid) TO reisgezel_app;

--
-- Name: FUNCTION propose_rule(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.propose_rule() TO reisgezel_app;

--
-- Name: FUNCTION protect(of regclass, visible text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.protect(of regclass, visible text) FROM PUBLIC;

--
-- Name: FUNCTION protect_with_client(of regclass, compartment text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.protect_with_client(of regclass, compartment text) FROM PUBLIC;

--
-- Name: FUNCTION put_back(of regclass, rows jsonb); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.put_back(of regclass, rows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION app.put_back(of regclass, rows jsonb) TO reisgezel_app;

--
-- Name: FUNCTION reach(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.reach() TO reisgezel_app;

--
-- Name: FUNCTION reach_rank(reach text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.reach_rank(reach text) TO reisgezel_app;

--
-- Name: TABLE client; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client TO reisgezel_app;

--
-- Name: FUNCTION reached_by_mail(c public.client); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.reached_by_mail(c public.client) FROM PUBLIC;
GRANT ALL ON FUNCTION app.reached_by_mail(c public.client) TO reisgezel_app;

--
-- Name: FUNCTION refresh_couplings(foundation uuid, clients uuid[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.refresh_couplings(foundation uuid, clients uuid[]) FROM PUBLIC;

--
-- Name: FUNCTION refresh_import_statistics(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.refresh_import_statistics() TO reisgezel_app;

--
-- Name: FUNCTION refuse_bsn_left_behind(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.refuse_bsn_left_behind() TO reisgezel_app;

--
-- Name: FUNCTION refuse_bsn_without_basis(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.refuse_bsn_without_basis() TO reisgezel_app;

--
-- Name: FUNCTION roles(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.roles() TO reisgezel_app;

--
-- Name: FUNCTION row_of_secret(batch uuid, source_key text, reasons jsonb, vals jsonb); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.row_of_secret(batch uuid, source_key text, reasons jsonb, vals jsonb) TO reisgezel_app;

--
-- Name: FUNCTION secrecy_changed(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.secrecy_changed() TO reisgezel_app;

--
-- Name: FUNCTION sees_file(client uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.sees_file(client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.sees_file(client uuid) TO reisgezel_app;

--
-- Name: FUNCTION separate_rights(of regclass, readable text, writable text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.separate_rights(of regclass, readable text, writable text) FROM PUBLIC;

--
-- Name: FUNCTION serves(right_ text, municipality uuid, from_on date, until_on date); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.serves(right_ text, municipality uuid, from_on date, until_on date) TO reisgezel_app;

--
-- Name: FUNCTION session_factor(session_token text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.session_factor(session_token text) FROM PUBLIC;
GRANT ALL ON FUNCTION app.session_factor(session_token text) TO reisgezel_app;

--
-- Name: FUNCTION session_of(session_token text, today date, now_ timestamp with time zone); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.session_of(session_token text, today date, now_ timestamp with time zone) TO reisgezel_app;

--
-- Name: FUNCTION settled_on(client uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.settled_on(client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.settled_on(client uuid) TO reisgezel_app;

--
-- Name: FUNCTION sides_of_doubles(pairs uuid[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.sides_of_doubles(pairs uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION app.sides_of_doubles(pairs uuid[]) TO reisgezel_app;

--
-- Name: FUNCTION taken(workers uuid[], room uuid, from_at timestamp with time zone, until_at timestamp with time zone, beside uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.taken(workers uuid[], room uuid, from_at timestamp with time zone, until_at timestamp with time zone, beside uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.taken(workers uuid[], room uuid, from_at timestamp with time zone, until_at timestamp with time zone, beside uuid) TO reisgezel_app;

--
-- Name: FUNCTION tell_of_appointments(appointments uuid[], clients boolean); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.tell_of_appointments(appointments uuid[], clients boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION app.tell_of_appointments(appointments uuid[], clients boolean) TO reisgezel_app;

--
-- Name: FUNCTION ties(right_ text, compartment text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.ties(right_ text, compartment text) TO reisgezel_app;

--
-- Name: FUNCTION today(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.today() TO reisgezel_app;

--
-- Name: FUNCTION tokens_between(f uuid, place uuid, places uuid[], low text, high text); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.tokens_between(f uuid, place uuid, places uuid[], low text, high text) TO reisgezel_app;

--
-- Name: FUNCTION told_to_municipality(from_on date, until_on date); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.told_to_municipality(from_on date, until_on date) TO reisgezel_app;

--
-- Name: FUNCTION undo_merge(merge uuid, to_gone uuid[], columns_to_gone text[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.undo_merge(merge uuid, to_gone uuid[], columns_to_gone text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION app.undo_merge(merge uuid, to_gone uuid[], columns_to_gone text[]) TO reisgezel_app;

--
-- Name: FUNCTION visible_client(right_ text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.visible_client(right_ text) FROM PUBLIC;

--
-- Name: FUNCTION visible_with_client(of regclass, right_ text, compartment text); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.visible_with_client(of regclass, right_ text, compartment text) FROM PUBLIC;

--
-- Name: FUNCTION vowels_agree(a integer, b integer); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.vowels_agree(a integer, b integer) TO reisgezel_app;

--
-- Name: FUNCTION waiting_room(location uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.waiting_room(location uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.waiting_room(location uuid) TO reisgezel_app;

--
-- Name: FUNCTION worker(); Type: ACL; Schema: app; Owner: -
--

GRANT ALL ON FUNCTION app.worker() TO reisgezel_app;

--
-- Name: FUNCTION worker_of_account(account uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.worker_of_account(account uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.worker_of_account(account uuid) TO reisgezel_app;

--
-- Name: FUNCTION works_at(worker uuid, location uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.works_at(worker uuid, location uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.works_at(worker uuid, location uuid) TO reisgezel_app;

--
-- Name: FUNCTION would_see_file(worker uuid, client uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.would_see_file(worker uuid, client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.would_see_file(worker uuid, client uuid) TO reisgezel_app;

--
-- Name: FUNCTION would_see_legal(worker uuid, client uuid); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.would_see_legal(worker uuid, client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION app.would_see_legal(worker uuid, client uuid) TO reisgezel_app;

--
-- Name: FUNCTION write_client_tokens(foundation uuid, clients uuid[]); Type: ACL; Schema: app; Owner: -
--

REVOKE ALL ON FUNCTION app.write_client_tokens(foundation uuid, clients uuid[]) FROM PUBLIC;

--
-- Name: FUNCTION file_as_of(client uuid, until timestamp with time zone); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.file_as_of(client uuid, until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.file_as_of(client uuid, until timestamp with time zone) TO reisgezel_app;

--
-- Name: TABLE event; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT,INSERT ON TABLE audit.event TO reisgezel_app;

--
-- Name: FUNCTION history_of(of text, record uuid, columns text[]); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.history_of(of text, record uuid, columns text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.history_of(of text, record uuid, columns text[]) TO reisgezel_app;

--
-- Name: FUNCTION lists_showing(client uuid); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.lists_showing(client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.lists_showing(client uuid) TO reisgezel_app;

--
-- Name: FUNCTION record_outside(action text, subject text, why text, address inet, email text); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.record_outside(action text, subject text, why text, address inet, email text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.record_outside(action text, subject text, why text, address inet, email text) TO reisgezel_app;

--
-- Name: FUNCTION report(rule text, foundation uuid, account uuid, client uuid); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.report(rule text, foundation uuid, account uuid, client uuid) FROM PUBLIC;

--
-- Name: FUNCTION report_secret_look(client uuid); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.report_secret_look(client uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.report_secret_look(client uuid) TO reisgezel_app;

--
-- Name: FUNCTION seal(most integer); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.seal(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.seal(most integer) TO reisgezel_app;

--
-- Name: FUNCTION verify(); Type: ACL; Schema: audit; Owner: -
--

REVOKE ALL ON FUNCTION audit.verify() FROM PUBLIC;

--
-- Name: TABLE worker; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.worker TO reisgezel_app;

--
-- Name: TABLE colleague; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.colleague TO reisgezel_app;

--
-- Name: TABLE compartment_default; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.compartment_default TO reisgezel_app;

--
-- Name: TABLE client_coupling; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.client_coupling TO reisgezel_app;

--
-- Name: TABLE coupled_client; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.coupled_client TO reisgezel_app;

--
-- Name: TABLE desk_card; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.desk_card TO reisgezel_app;

--
-- Name: TABLE trajectory; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.trajectory TO reisgezel_app;

--
-- Name: TABLE desk_guide; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.desk_guide TO reisgezel_app;

--
-- Name: TABLE located_client; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.located_client TO reisgezel_app;

--
-- Name: TABLE pair_card; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.pair_card TO reisgezel_app;

--
-- Name: TABLE participant_card; Type: ACL; Schema: app; Owner: -
--

GRANT SELECT ON TABLE app.participant_card TO reisgezel_app;

--
-- Name: TABLE client_merge; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.client_merge TO reisgezel_app;

--
-- Name: TABLE client_number; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT ON TABLE audit.client_number TO reisgezel_app;

--
-- Name: TABLE secret_client; Type: ACL; Schema: audit; Owner: -
--

GRANT SELECT ON TABLE audit.secret_client TO reisgezel_app;

--
-- Name: TABLE account_user; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.account_user TO reisgezel_auth;

--
-- Name: TABLE backup_code; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.backup_code TO reisgezel_auth;

--
-- Name: TABLE credential; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.credential TO reisgezel_auth;

--
-- Name: TABLE passkey; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.passkey TO reisgezel_auth;

--
-- Name: TABLE rate_limit; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.rate_limit TO reisgezel_auth;

--
-- Name: TABLE second_factor; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.second_factor TO reisgezel_auth;

--
-- Name: TABLE session; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.session TO reisgezel_auth;

--
-- Name: TABLE verification; Type: ACL; Schema: auth; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.verification TO reisgezel_auth;

--
-- Name: TABLE absence; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.absence TO reisgezel_app;

--
-- Name: TABLE access_rule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.access_rule TO reisgezel_app;

--
-- Name: TABLE appointment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.appointment TO reisgezel_app;

--
-- Name: TABLE appointment_client; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.appointment_client TO reisgezel_app;

--
-- Name: TABLE appointment_letter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.appointment_letter TO reisgezel_app;

--
-- Name: TABLE appointment_worker; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.appointment_worker TO reisgezel_app;

--
-- Name: TABLE audit_sample; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.audit_sample TO reisgezel_app;

--
-- Name: TABLE audit_sample_look; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_sample_look TO reisgezel_app;

--
-- Name: TABLE audit_signal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_signal TO reisgezel_app;

--
-- Name: TABLE audit_threshold; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_threshold TO reisgezel_app;

--
-- Name: TABLE audit_watch; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.audit_watch TO reisgezel_app;

--
-- Name: TABLE case_conference; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.case_conference TO reisgezel_app;

--
-- Name: TABLE checklist_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.checklist_item TO reisgezel_app;

--
-- Name: TABLE checklist_template_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.checklist_template_item TO reisgezel_app;

--
-- Name: TABLE client_identifier; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_identifier TO reisgezel_app;

--
-- Name: TABLE client_language; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_language TO reisgezel_app;

--
-- Name: TABLE client_merge_origin; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.client_merge_origin TO reisgezel_app;

--
-- Name: TABLE client_municipality; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_municipality TO reisgezel_app;

--
-- Name: TABLE client_name; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_name TO reisgezel_app;

--
-- Name: TABLE client_name_count; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.client_name_count TO reisgezel_app;

--
-- Name: TABLE client_nationality; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_nationality TO reisgezel_app;

--
-- Name: TABLE client_photo; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_photo TO reisgezel_app;

--
-- Name: TABLE client_target_group; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.client_target_group TO reisgezel_app;

--
-- Name: TABLE client_token; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.client_token TO reisgezel_app;

--
-- Name: TABLE concern; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.concern TO reisgezel_app;

--
-- Name: TABLE conference_action; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.conference_action TO reisgezel_app;

--
-- Name: TABLE conference_client; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.conference_client TO reisgezel_app;

--
-- Name: TABLE conference_partner; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.conference_partner TO reisgezel_app;

--
-- Name: TABLE conference_worker; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.conference_worker TO reisgezel_app;

--
-- Name: TABLE contact_moment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contact_moment TO reisgezel_app;

--
-- Name: TABLE contracted_number; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contracted_number TO reisgezel_app;

--
-- Name: TABLE designated_day; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.designated_day TO reisgezel_app;

--
-- Name: TABLE dwelling; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.dwelling TO reisgezel_app;

--
-- Name: TABLE enrolment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.enrolment TO reisgezel_app;

--
-- Name: TABLE exit_interview; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.exit_interview TO reisgezel_app;

--
-- Name: TABLE file_opening; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.file_opening TO reisgezel_app;

--
-- Name: TABLE foundation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,UPDATE ON TABLE public.foundation TO reisgezel_app;

--
-- Name: TABLE goal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.goal TO reisgezel_app;

--
-- Name: TABLE goal_score; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.goal_score TO reisgezel_app;

--
-- Name: TABLE handover; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.handover TO reisgezel_app;

--
-- Name: TABLE handover_client; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.handover_client TO reisgezel_app;

--
-- Name: TABLE handover_paper; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.handover_paper TO reisgezel_app;

--
-- Name: TABLE household; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.household TO reisgezel_app;

--
-- Name: TABLE household_membership; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.household_membership TO reisgezel_app;

--
-- Name: TABLE housing_target; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.housing_target TO reisgezel_app;

--
-- Name: TABLE import_batch; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_batch TO reisgezel_app;

--
-- Name: TABLE import_file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_file TO reisgezel_app;

--
-- Name: TABLE import_link; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_link TO reisgezel_app;

--
-- Name: TABLE import_overwritten; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_overwritten TO reisgezel_app;

--
-- Name: TABLE import_row; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_row TO reisgezel_app;

--
-- Name: TABLE instrument_wording; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.instrument_wording TO reisgezel_app;

--
-- Name: TABLE language_pair; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.language_pair TO reisgezel_app;

--
-- Name: TABLE legal_case; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.legal_case TO reisgezel_app;

--
-- Name: TABLE legal_mutation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.legal_mutation TO reisgezel_app;

--
-- Name: TABLE legal_term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.legal_term TO reisgezel_app;

--
-- Name: TABLE list_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.list_item TO reisgezel_app;

--
-- Name: TABLE location; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.location TO reisgezel_app;

--
-- Name: TABLE location_municipality; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.location_municipality TO reisgezel_app;

--
-- Name: TABLE measurement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.measurement TO reisgezel_app;

--
-- Name: TABLE measurement_remark; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.measurement_remark TO reisgezel_app;

--
-- Name: TABLE monthly_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.monthly_check TO reisgezel_app;

--
-- Name: TABLE monthly_check_line; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.monthly_check_line TO reisgezel_app;

--
-- Name: TABLE municipality; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.municipality TO reisgezel_app;

--
-- Name: TABLE municipality_name; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.municipality_name TO reisgezel_app;

--
-- Name: TABLE municipality_report; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.municipality_report TO reisgezel_app;

--
-- Name: TABLE office_closing; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.office_closing TO reisgezel_app;

--
-- Name: TABLE office_duty; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.office_duty TO reisgezel_app;

--
-- Name: TABLE office_hour; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.office_hour TO reisgezel_app;

--
-- Name: TABLE own_calendar; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.own_calendar TO reisgezel_app;

--
-- Name: TABLE pair_lesson; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pair_lesson TO reisgezel_app;

--
-- Name: TABLE partner; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.partner TO reisgezel_app;

--
-- Name: TABLE placement; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.placement TO reisgezel_app;

--
-- Name: TABLE possible_double; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: COLUMN possible_double.score; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(score) ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: COLUMN possible_double.probably; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(probably) ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: COLUMN possible_double.reasons; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reasons) ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: COLUMN possible_double.verdict; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(verdict) ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: COLUMN possible_double.why; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(why) ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: COLUMN possible_double.judged_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(judged_by) ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: COLUMN possible_double.judged_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(judged_at) ON TABLE public.possible_double TO reisgezel_app;

--
-- Name: TABLE realisation_correction; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.realisation_correction TO reisgezel_app;

--
-- Name: TABLE referral; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.referral TO reisgezel_app;

--
-- Name: TABLE relative; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.relative TO reisgezel_app;

--
-- Name: TABLE report_record; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.report_record TO reisgezel_app;

--
-- Name: TABLE residence_permit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.residence_permit TO reisgezel_app;

--
-- Name: TABLE role_holding; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.role_holding TO reisgezel_app;

--
-- Name: TABLE room; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.room TO reisgezel_app;

--
-- Name: TABLE rule_change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.rule_change TO reisgezel_app;

--
-- Name: TABLE rule_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.rule_version TO reisgezel_app;

--
-- Name: TABLE running_number; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.running_number TO reisgezel_app;

--
-- Name: TABLE sealed_handover; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.sealed_handover TO reisgezel_app;

--
-- Name: COLUMN sealed_handover.received_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_at) ON TABLE public.sealed_handover TO reisgezel_app;

--
-- Name: COLUMN sealed_handover.received_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_by) ON TABLE public.sealed_handover TO reisgezel_app;

--
-- Name: TABLE sealed_handover_client; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.sealed_handover_client TO reisgezel_app;

--
-- Name: TABLE sealed_intake; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.sealed_intake TO reisgezel_app;

--
-- Name: TABLE secrecy_member; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.secrecy_member TO reisgezel_app;

--
-- Name: TABLE task; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.task TO reisgezel_app;

--
-- Name: TABLE training_group; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.training_group TO reisgezel_app;

--
-- Name: TABLE trajectory_extension; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.trajectory_extension TO reisgezel_app;

--
-- Name: TABLE trajectory_guide; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.trajectory_guide TO reisgezel_app;

--
-- Name: TABLE trajectory_pause; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.trajectory_pause TO reisgezel_app;

--
-- Name: TABLE trajectory_term; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.trajectory_term TO reisgezel_app;

--
-- Name: TABLE trajectory_turn; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.trajectory_turn TO reisgezel_app;

--
-- Name: TABLE visit; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.visit TO reisgezel_app;

--
-- Name: TABLE visitor_contact; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.visitor_contact TO reisgezel_app;

--
-- Name: DEFAULT PRIVILEGES FOR FUNCTIONS; Type: DEFAULT ACL; Schema: app; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE reisgezel_owner IN SCHEMA app GRANT ALL ON FUNCTIONS  TO reisgezel_app;

--
-- PostgreSQL database dump complete
--

\unrestrict reisgezel

