-- Everybody in the team: volunteers, staff and interns.
create table worker (
  foundation_id uuid not null references foundation,
  id uuid not null,
  number text,
  name text not null,
  folded_name text not null,
  kind text not null check (kind in ('volunteer', 'staff', 'intern')),
  function_id uuid not null,
  in_service_on date,
  left_service_on date,
  leaving_reason_id uuid,
  location_id uuid,
  email text,
  phone text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, function_id) references list_item,
  foreign key (foundation_id, leaving_reason_id) references list_item,
  foreign key (foundation_id, location_id) references location
);
create index on worker (foundation_id, function_id);
select app.protect('worker', 'foundation_id = (select app.foundation())');

-- Sign-in belongs to better-auth, which has a role of its own and sees nothing but this schema.
create table auth.account_user (
  id uuid primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  language text not null default 'nl',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table auth.session (
  id uuid primary key,
  expires_at timestamptz not null,
  token text not null unique,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  ip_address text,
  user_agent text,
  user_id uuid not null references auth.account_user on delete cascade
);
create index on auth.session (user_id);
create table auth.credential (
  id uuid primary key,
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references auth.account_user on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.credential (user_id);
create table auth.verification (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.verification (identifier);
create table auth.rate_limit (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  count int not null,
  last_request bigint not null
);
grant select, insert, update, delete on all tables in schema auth to reisgezel_auth;

-- What somebody may do, at which location (null: all of the foundation), from when until when.
create table role_holding (
  foundation_id uuid not null references foundation,
  id uuid not null,
  account_id uuid not null,
  worker_id uuid,
  role text not null check (role in ('guide', 'team-leader', 'legal-adviser', 'coordinator', 'administrator')),
  location_id uuid,
  from_on date,
  until_on date check (until_on >= from_on),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, worker_id) references worker,
  foreign key (foundation_id, location_id) references location
);
create index on role_holding (account_id);
select app.protect('role_holding', 'foundation_id = (select app.foundation())');

-- The one question asked before an actor is known. Only rows of a living session come back, one per role held today.
create function app.session_roles(session_token text, today date)
returns table (account_id uuid, email text, display_name text, language text, expires_at timestamptz, foundation_id uuid,
               foundation_name text, practice boolean, role text, worker_id uuid, location_id uuid)
language sql stable security definer set search_path = '' as $$
  select u.id, u.email, u.name, u.language, s.expires_at, f.id, f.name, f.kind = 'practice', h.role, h.worker_id, h.location_id
  from auth.session s
  join auth.account_user u on u.id = s.user_id
  left join public.role_holding h on h.account_id = u.id
    and coalesce(h.from_on, '-infinity') <= $2 and coalesce(h.until_on, 'infinity') >= $2
  left join public.foundation f on f.id = h.foundation_id
  where s.token = $1 and s.expires_at > now()
  order by h.created_at
$$;
