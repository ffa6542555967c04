/* The day of a term is the first on which something can be done, and no last day: nobody is late for it. */
alter table legal_term add column first_day boolean not null default false;
update legal_term set first_day = true
where rule in ('asylum-permit-renewal', 'regular-permit-renewal', 'nareis-waiting-subsidiary', 'naturalisation-residence');
create index on legal_term (foundation_id, due_on, id) where first_day and state = 'running';
