-- Who stays behind in a household was found through the row of whoever left it. With that row gone or pointing elsewhere
-- the couplings of the others stayed, and a guide kept seeing files of people with whom their client no longer lived.
create function app.household_couplings_changed() returns trigger language plpgsql security definer set search_path = public as $$
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

drop trigger coupling_insert on household_membership;
drop trigger coupling_update on household_membership;
drop trigger coupling_delete on household_membership;
create trigger coupling_insert after insert on household_membership referencing new table as new_rows for each statement execute function app.household_couplings_changed();
create trigger coupling_update after update on household_membership referencing old table as old_rows new table as new_rows for each statement execute function app.household_couplings_changed();
create trigger coupling_delete after delete on household_membership referencing old table as old_rows for each statement execute function app.household_couplings_changed();

-- The same for a trajectory that an import gives to somebody else.
create or replace function app.couplings_changed() returns trigger language plpgsql security definer set search_path = public as $$
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
drop trigger coupling_update on trajectory;
create trigger coupling_update after update on trajectory referencing old table as old_rows new table as new_rows for each statement execute function app.couplings_changed();

-- What was left behind until now.
select app.refresh_couplings(foundation_id, array_agg(id)) from client group by foundation_id;
