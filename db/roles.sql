-- The three roles that everything in the database is granted to. Nobody signs in as one of them: each database has
-- logins of its own that are members. Run at every start, before the migrations; running it again changes nothing.
--   reisgezel_owner  owns the tables; migrations, backup and restore
--   reisgezel_app    what the application may do, under forced row security
--   reisgezel_auth   the schema of the sign-in, and nothing else
do $$
declare
  wanted text;
begin
  foreach wanted in array array['reisgezel_owner', 'reisgezel_app', 'reisgezel_auth'] loop
    if to_regrole(wanted) is null then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null; -- another start was first
      end;
    end if;
  end loop;
end $$;
