-- The roles in which somebody acts, and who may look at the log: until now anybody of the foundation could.
create function app.roles() returns text[] language sql stable parallel safe
  as $$ select nullif(current_setting('app.roles', true), '')::text[] $$;

alter table role_holding drop constraint role_holding_role_check;
alter table role_holding add constraint role_holding_role_check
  check (role in ('guide', 'team-leader', 'legal-adviser', 'coordinator', 'administrator', 'privacy-officer'));

alter table audit.event add column roles text[] default app.roles();

drop policy look on audit.event;
create policy look on audit.event for select to reisgezel_app using (
  foundation_id = (select app.foundation()) and (select app.roles()) && array['privacy-officer', 'system']);

-- Who keeps the log reads numbers of clients, and nothing else of them: the rows themselves stay out of sight.
create view audit.client_number with (security_barrier) as
  select foundation_id, id, number from client
  where foundation_id = (select app.foundation()) and (select app.roles()) && array['privacy-officer', 'system'];
grant select on audit.client_number to reisgezel_app;

create index on audit.event (foundation_id, at desc, id desc);
