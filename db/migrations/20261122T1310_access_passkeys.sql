-- Keys that live in a telephone, a computer or a stick, and sign in by themselves.
create table auth.passkey (
  id uuid primary key,
  user_id uuid not null references auth.account_user on delete cascade,
  -- As the browser names it, base64url.
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index on auth.passkey (user_id);
grant select, insert, update, delete on auth.passkey to reisgezel_auth;
