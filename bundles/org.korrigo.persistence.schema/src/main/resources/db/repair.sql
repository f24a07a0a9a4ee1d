--liquibase formatted sql

--changeset korrigo:copy-page-key splitStatements:false rollbackSplitStatements:false
--comment A page of a copy keeps its key whatever its position, and gets it again when it comes back; another page never gets it
alter table copy_page add column key int;
update copy_page set key = position;
alter table copy_page alter column key set not null;
alter table copy_page add constraint copy_page_key unique (copy, key) deferrable initially deferred;

create table page_key (
  -- a copy that ended may begin again when a repair is undone
  copy uuid not null,
  page uuid not null references page on delete cascade,
  region_x double precision not null,
  region_y double precision not null,
  region_width double precision not null,
  region_height double precision not null,
  key int not null check (key >= 1),
  -- drawings are in fractions of the upright page: they fit the page turned as it was last
  rotation int not null,
  constraint page_key_of_place primary key (copy, key, page, region_x, region_y, region_width, region_height)
);
insert into page_key
  select copy, page, region_x, region_y, region_width, region_height, key, rotation from copy_page;

create function remember_page_key() returns trigger language plpgsql as $$
begin
  -- a node of the version before knows positions only
  new.key := coalesce(new.key, new.position);
  insert into page_key values (new.copy, new.page, new.region_x, new.region_y, new.region_width, new.region_height,
      new.key, new.rotation)
    on conflict on constraint page_key_of_place do update set rotation = excluded.rotation;
  return new;
end $$;
create trigger page_key_remembered before insert or update on copy_page
  for each row execute function remember_page_key();
--rollback drop trigger page_key_remembered on copy_page; drop function remember_page_key(); drop table page_key;
--rollback alter table copy_page drop constraint copy_page_key; alter table copy_page drop column key;

--changeset korrigo:repair splitStatements:false rollbackSplitStatements:false
--comment What people repaired in the batches, with what was before and after; undoing is a line of its own
create table repair (
  id uuid primary key,
  line bigint generated always as identity,
  batch uuid not null references batch,
  sequence int not null check (sequence >= 1),
  kind text not null,
  command json_document not null,
  before json_document not null,
  after json_document not null,
  ended json_document not null,
  by text not null,
  at timestamptz not null,
  reason text not null,
  undoes uuid references repair constraint repair_undone unique,
  constraint repair_sequence unique (batch, sequence),
  constraint repair_undoes check ((kind = 'undo') = (undoes is not null))
);
create trigger repair_append_only before update or delete on repair
  for each row execute function refuse_change();
create trigger repair_append_only_whole before truncate on repair
  for each statement execute function refuse_change();
--rollback drop table repair;
