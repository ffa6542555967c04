-- What a language coach keeps of the own pair: the level of the learner, and the lessons.
alter table language_pair add column level text check (level in ('A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'));
alter table language_pair add unique (foundation_id, id, client_id);

create table pair_lesson (
  foundation_id uuid not null,
  id uuid not null,
  pair_id uuid not null,
  -- of the pair; here too, because what one sees hangs on the client
  client_id uuid not null,
  held_on date not null,
  minutes int not null check (minutes between 1 and 600),
  note text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, pair_id, client_id) references language_pair (foundation_id, id, client_id) on delete cascade
);
create index on pair_lesson (foundation_id, pair_id, held_on desc);
create index on pair_lesson (foundation_id, client_id);
select app.protect_with_client('pair_lesson', 'language');

/* Who sees a client as the coach of a pair alone keeps the lessons of that pair, not those of a coach before them. */
create function app.keeps_lessons(right_ text, client uuid, pair uuid) returns boolean language sql stable as $$
  select app.reach() = 'foundation' or app.has_places($1, 'language') or $2 = any (app.opened($1, 'language'))
    or exists (select from app.coupled_client k
      where k.client_id = $2 and k.tie = 'trajectory' and k.tie = any (app.ties($1, 'language')))
    or exists (select from language_pair p
      where p.foundation_id = app.foundation() and p.id = $3 and p.worker_id = app.worker()
        and p.started_on <= app.today() and (p.ended_on is null or p.ended_on >= app.today()))
$$;
create policy own_pair on pair_lesson as restrictive for select to reisgezel_app using (app.keeps_lessons('read', client_id, pair_id));
create policy own_pair_adding on pair_lesson as restrictive for insert to reisgezel_app
  with check (app.keeps_lessons('write', client_id, pair_id));
create policy own_pair_changing on pair_lesson as restrictive for update to reisgezel_app
  using (app.keeps_lessons('write', client_id, pair_id));
create policy own_pair_removing on pair_lesson as restrictive for delete to reisgezel_app
  using (app.keeps_lessons('write', client_id, pair_id));
