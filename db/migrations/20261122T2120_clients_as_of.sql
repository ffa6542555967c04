/* What stood in a file at the end of a day, as far as its reader may see it now: of each record the values that the first change
   after that day replaced, or those of now where nothing changed since. Of records that are gone as well. */
create function audit.file_as_of(client uuid, until timestamptz) returns table (of text, record jsonb)
language plpgsql stable security definer set search_path = public as $$
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
end $$;
revoke execute on function audit.file_as_of(uuid, timestamptz) from public;
grant execute on function audit.file_as_of(uuid, timestamptz) to reisgezel_app;
