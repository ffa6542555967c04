-- How many files have a part of a name, for how much it says of who somebody is. What is common is counted at night: to
-- count it with every write takes longer than all the rest. What is not in this table is rare, or new today, and counted
-- when it is asked for.
create table client_name_count (
  foundation_id uuid not null,
  -- empty: all files at this location
  skeleton text not null,
  location_id uuid not null,
  files int not null check (files > 0),
  primary key (foundation_id, skeleton, location_id),
  foreign key (foundation_id, location_id) references location on delete cascade
);
-- How many there are of a name at another location is for no person to read.
select app.protect('client_name_count', $$foundation_id = (select app.foundation()) and app.roles() @> '{system}'$$);
revoke insert, update, delete on client_name_count from reisgezel_app;

/*
  Counts anew how many files have each part of a name, at each location, where the foundation has at least so many. Secret
  files are left out. Answers with how many parts. For the system alone.
*/
create function app.count_names(at_least int) returns int
language plpgsql security definer set search_path = public set jit = off set work_mem = '128MB' as $$
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
end $$;
revoke execute on function app.count_names(int) from public;
grant execute on function app.count_names(int) to reisgezel_app;

/*
  How many files have each of these parts, as counted at night: of all of the foundation for who compares everybody, else of
  the places where one reads, and then from so many on. Below that the answer could tell whether a name is common elsewhere.
  The empty part is all files; the rest is not answered.
*/
create function app.counted_names(skeletons text[], at_least int) returns table (skeleton text, files int)
language sql stable security definer set search_path = public as $$
  select n.skeleton, sum(n.files)::int from client_name_count n
  where n.foundation_id = app.foundation() and n.skeleton = any ($1)
    and (app.reach() = 'foundation' or n.location_id = any (app.places('read', 'basics')))
  group by n.skeleton
  having app.reach() = 'foundation' or n.skeleton = '' or sum(n.files) >= $2
$$;
revoke execute on function app.counted_names(text[], int) from public;
grant execute on function app.counted_names(text[], int) to reisgezel_app;
