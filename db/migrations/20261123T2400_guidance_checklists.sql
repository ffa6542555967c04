/*
  How it stands with what belongs to arriving. Which items there are follows from the people and the days, each time that
  somebody looks; only what somebody said about one is kept. It hangs on the person whom the item is about; what is of
  the household, on the one with whom it was first said.
*/
create table checklist_item (
  foundation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  item text not null check (item <> ''),
  state text not null check (state in ('open', 'done', 'not-needed', 'blocked', 'handed')),
  -- why it is not needed, what it waits for; a note beside the others
  remark text check (remark <> ''),
  set_on date not null,
  set_by uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (foundation_id, id),
  unique (foundation_id, client_id, item),
  foreign key (foundation_id, client_id) references client on delete cascade,
  foreign key (foundation_id, set_by) references worker,
  check (state not in ('not-needed', 'blocked') or remark is not null)
);

/* Read with guidance; said by who keeps the notes of guidance of this file. Never thrown away: it is opened again. */
select app.protect('checklist_item', 'false');
select app.separate_rights('checklist_item', app.visible_with_client('checklist_item', 'read', 'guidance'),
  '(' || app.visible_with_client('checklist_item', 'read', 'guidance') || ') and ('
    || app.visible_with_client('checklist_item', 'write', 'contacts') || ')');
revoke delete on checklist_item from reisgezel_app;
