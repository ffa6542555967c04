-- Terms of legal dossiers: what has to be done by when, by which rule, and who minds it.
create table legal_term (
  foundation_id uuid not null,
  id uuid not null,
  -- of the dossier; here too, because what one sees hangs on the client
  client_id uuid not null,
  case_id uuid not null,
  subject text not null check (subject <> ''),
  -- by a rule of the law, or by a length of its own
  rule text check (rule <> ''),
  value int check (value between 1 and 999),
  unit text check (unit in ('days', 'weeks', 'months', 'years')),
  from_on date not null,
  -- the day that decides which version of the rule holds, where that is another than the day counted from
  rule_on date,
  -- as it was computed when it was written down: a running term keeps the law that applied to it
  due_on date not null,
  plain_on date not null,
  rule_version text check (rule_version <> ''),
  source text check (source <> ''),
  certainty text check (certainty in ('confirmed', 'secondary', 'likely', 'unconfirmed')),
  grave boolean not null default false,
  sentence jsonb not null default '{}',
  steps jsonb not null default '[]',
  owner_id uuid not null,
  deputy_id uuid not null,
  state text not null default 'running' check (state in ('running', 'done', 'withdrawn')),
  ended_on date,
  done_what text check (done_what <> ''),
  document text check (document <> ''),
  reason text check (reason <> ''),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, case_id) references legal_case on delete cascade,
  foreign key (foundation_id, owner_id) references worker,
  foreign key (foundation_id, deputy_id) references worker,
  check (owner_id <> deputy_id),
  check ((rule is null) = (rule_version is null) and (rule is null) = (value is not null) and (value is null) = (unit is null)),
  check ((state = 'running') = (ended_on is null)),
  -- Done only with what was done, and a document or a reason; withdrawn only with a reason.
  check (state <> 'running' or (done_what is null and document is null and reason is null)),
  check (state <> 'done' or (done_what is not null and (document is not null or reason is not null))),
  check (state <> 'withdrawn' or reason is not null)
);
create index on legal_term (foundation_id, state, due_on);
create index on legal_term (foundation_id, client_id, due_on);
create index on legal_term (foundation_id, case_id);
create index on legal_term (foundation_id, owner_id, due_on) where state = 'running';
create index on legal_term (foundation_id, deputy_id, due_on) where state = 'running';
select app.protect_with_client('legal_term', 'legal');
revoke delete on legal_term from reisgezel_app;

/* Whether this colleague would see the legal compartment of this client today: nobody else can mind a term. */
create function app.would_see_legal(worker uuid, client uuid) returns boolean
language sql stable security definer set search_path = public as $$
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
$$;
revoke execute on function app.would_see_legal(uuid, uuid) from public;
grant execute on function app.would_see_legal(uuid, uuid) to reisgezel_app;
