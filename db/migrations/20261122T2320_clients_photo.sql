-- A face beside a name, where the client agreed to it. One of each client, small; it goes with the file.
create table client_photo (
  foundation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  -- JPEG without what a camera writes beside the picture
  image bytea not null check (octet_length(image) between 100 and 200000),
  agreed_on date not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, client_id),
  foreign key (foundation_id, client_id) references client on delete cascade
);
select app.protect_with_client('client_photo', 'basics');

-- The log tells that a picture came, changed or went, by its fingerprint; the picture itself is nobody's business there.
create function audit.without_image(written jsonb) returns jsonb language sql immutable parallel safe as $$
  select case when $1 ? 'image' then $1 || jsonb_build_object('image', md5($1 ->> 'image')) else $1 end
$$;
create or replace function audit.record_inserts() returns trigger language plpgsql as $$
begin
  if app.batch() is not null then return null; end if;
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, new_values)
  select (r ->> 'foundation_id')::uuid, app.account(), 'insert', tg_table_name, (r ->> 'id')::uuid,
         coalesce(r ->> 'client_id', case when tg_table_name = 'client' then r ->> 'id' end)::uuid, audit.without_image(r)
  from (select to_jsonb(n) as r from new_rows n) rows;
  return null;
end $$;
create or replace function audit.record_updates() returns trigger language plpgsql as $$
begin
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, batch_id, old_values, new_values)
  select n.foundation_id, app.account(), 'update', tg_table_name, n.id,
         coalesce(n.values ->> 'client_id', case when tg_table_name = 'client' then n.id::text end)::uuid, app.batch(),
         audit.without_image(o.values), audit.without_image(n.values)
  from (select o.id, to_jsonb(o) as values from old_rows o) o
  join (select n.id, coalesce(to_jsonb(n) ->> 'foundation_id', case when tg_table_name = 'foundation' then n.id::text end)::uuid as foundation_id, to_jsonb(n) as values from new_rows n) n
    on n.id = o.id;
  return null;
end $$;
create or replace function audit.record_deletes() returns trigger language plpgsql as $$
begin
  if app.batch() is not null then return null; end if;
  insert into audit.event (foundation_id, account_id, action, subject, subject_id, client_id, old_values)
  select (r ->> 'foundation_id')::uuid, app.account(), 'delete', tg_table_name, (r ->> 'id')::uuid,
         coalesce(r ->> 'client_id', case when tg_table_name = 'client' then r ->> 'id' end)::uuid, audit.without_image(r)
  from (select to_jsonb(o) as r from old_rows o) rows;
  return null;
end $$;
