-- The planner knows nothing of rows that the running transaction has just put down, and then loops where it should
-- join. The application does not own the tables, so it may not analyse them itself.
create function app.refresh_import_statistics() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze import_row;
  analyze import_link;
end $$;
