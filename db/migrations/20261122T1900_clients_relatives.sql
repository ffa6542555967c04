-- Of whom somebody is the child, the partner, the parent; nothing for of the head of the household.
alter table household_membership drop constraint household_membership_role_check;
alter table household_membership add constraint household_membership_role_check
  check (role in ('head', 'partner', 'child', 'parent', 'sibling', 'lodger'));
alter table household_membership add column of_client_id uuid constraint of_somebody_else check (of_client_id <> client_id);
alter table household_membership add foreign key (foundation_id, of_client_id) references client on delete set null (of_client_id);
create index on household_membership (foundation_id, of_client_id) where of_client_id is not null;

-- Family without a file of their own: abroad, in a reception centre, elsewhere. They hang on the member of the household
-- that the relation is told from, and go with that person. Nobody finds them by searching.
create table relative (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  relation text not null check (relation in ('partner', 'child', 'parent', 'sibling', 'other')),
  given_names text not null,
  family_name text not null,
  birth_date date,
  birth_date_precision text not null default 'day' check (birth_date_precision in ('day', 'month', 'year')),
  birth_date_estimated boolean not null default false,
  whereabouts text not null check (whereabouts in ('abroad', 'reception-centre', 'elsewhere', 'unknown')),
  country text,
  deceased boolean not null default false,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  foreign key (foundation_id, client_id) references client on delete cascade,
  constraint relative_has_a_name check (given_names <> '' or family_name <> ''),
  constraint country_is_abroad check (country is null or whereabouts = 'abroad')
);
create index on relative (foundation_id, client_id);
select app.protect_with_client('relative', 'household');

-- The history of what is new here is seen as that of the rest.
create or replace function audit.history_of(of text, record uuid, columns text[])
returns table (id uuid, at timestamptz, account_id uuid, roles text[], action text, imported boolean, old_values jsonb, new_values jsonb)
language plpgsql set search_path = public as $$
declare
  visible boolean;
begin
  if not of = any (array['client', 'household_membership', 'client_municipality', 'client_name', 'client_nationality',
    'client_language', 'client_identifier', 'residence_permit', 'client_target_group', 'relative', 'placement', 'trajectory',
    'contact_moment', 'legal_case', 'enrolment', 'language_pair']) then return; end if;
  execute format('select exists (select from %I where foundation_id = app.foundation() and id = $1)', of) into visible using record;
  if not visible then return; end if;
  perform set_config('app.history', record::text, true);
  return query
    select e.id, e.at, e.account_id, e.roles, e.action, e.batch_id is not null,
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.old_values) v where v.key = any (columns)),
      (select jsonb_object_agg(v.key, v.value) from jsonb_each(e.new_values) v where v.key = any (columns))
    from audit.event e
    where e.foundation_id = app.foundation() and e.subject_id = record and e.subject = of
      and e.action in ('insert', 'update')
    order by e.at desc, e.id desc;
  perform set_config('app.history', '', true);
end $$;
