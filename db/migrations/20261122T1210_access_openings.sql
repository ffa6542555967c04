-- Who opened a file stands in the file, also when that account is gone.
alter table file_opening add column account_name text not null default '';

-- Naming people for a secret client is for who may write the file, and for the privacy officer when nobody is left who may.
drop policy adding on secrecy_member;
create policy adding on secrecy_member for insert to reisgezel_app with check (
  foundation_id = (select app.foundation()) and (app.reach() = 'foundation' or app.roles() && array['privacy-officer']
    or exists (select from client c where c.foundation_id = secrecy_member.foundation_id and c.id = secrecy_member.client_id)));
create policy keeping on secrecy_member for select to reisgezel_app using (
  foundation_id = (select app.foundation()) and app.roles() && array['privacy-officer']);

-- Numbers of secret clients, for the privacy officer: nothing else of them.
create view audit.secret_client with (security_barrier) as
  select c.foundation_id, c.id, c.number from client c
  where c.foundation_id = app.foundation() and c.secret and (select app.roles()) && array['privacy-officer', 'system'];
grant select on audit.secret_client to reisgezel_app;

-- A list of a location reads no page of its secret files.
drop index client_foundation_id_location_id_idx;
create index on client (foundation_id, location_id, secret);
