-- Of the columns that rows are found and joined by: sampling what the rows hold (jsonb, up to a page each) costs five
-- times as much and tells the planner nothing.
create or replace function app.refresh_import_statistics() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze import_row (foundation_id, batch_id, kind, row_no, source_key, record_id, outcome);
  analyze import_link (foundation_id, source, kind, source_key, record_id, made_by, batch_id);
end $$;
