-- Names as they are heard: `~skeleton` beside the words of a file, with the vowels that may stand in it, and `~-skeleton`
-- with one letter left out, for typing errors. Folding is TypeScript (clients/rules/names); files kept before it are folded
-- again by the program when it starts.
alter table client add column name_parts jsonb not null default '[]';
alter table client add column folded_as int not null default 0;
create index client_folded_as on client (folded_as, id);

alter table client_token add column vowels int not null default -1;
alter table client_token drop constraint client_token_pkey;
alter table client_token add primary key (foundation_id, location_id, secret, token, client_id, vowels);

/* A token that ends in `/` and a number has vowels: three bits for each of ten gaps between its consonants. */
create function app.client_tokens_of(tokens text[]) returns table (token text, vowels int)
language sql immutable parallel safe as $$
  select distinct split_part(word, '/', 1), coalesce(nullif(split_part(word, '/', 2), '')::int, -1) from unnest(tokens) word
$$;
create or replace function app.index_client_tokens() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    delete from client_token t using new_rows n where t.foundation_id = n.foundation_id and t.client_id = n.id;
  end if;
  insert into client_token (foundation_id, location_id, secret, token, vowels, client_id)
  select n.foundation_id, n.location_id, n.secret, word.token, word.vowels, n.id
  from new_rows n, app.client_tokens_of(n.search_tokens) word;
  return null;
end $$;

-- May be one name by their vowels: no gap in which one has a vowel and the other another (clients/rules/names/parts.ts).
create function app.vowels_agree(a int, b int) returns boolean language sql immutable parallel safe as $$
  select (((a & b) | ((a & b) >> 1) | ((a & b) >> 2)) & 153391689) = 153391689
$$;
