--liquibase formatted sql

--changeset korrigo:journal-lease splitStatements:false rollbackSplitStatements:false
--comment A holder whose lock ran out writes nothing either, even when nobody has taken the copy since
create or replace function check_journal_fence() returns trigger language plpgsql as $$
begin
  perform from copy where id = new.copy
    and (fence <> new.fence or (state = 'LOCKED' and lock_holder = new.marker and lock_expires_at <= clock_timestamp())) for share;
  if found then
    raise exception 'journal_fence: the lock of copy % has passed on or ran out', new.copy
      using errcode = 'check_violation', constraint = 'journal_fence';
  end if;
  return new;
end $$;
create index copy_lock_expires on copy (lock_expires_at) where state = 'LOCKED';
--rollback drop index copy_lock_expires;
--rollback create or replace function check_journal_fence() returns trigger language plpgsql as $$
--rollback begin
--rollback   perform from copy where id = new.copy and fence > new.fence for share;
--rollback   if found then
--rollback     raise exception 'The lock of copy % has passed on', new.copy
--rollback       using errcode = 'check_violation', constraint = 'journal_fence';
--rollback   end if;
--rollback   return new;
--rollback end $$;

--changeset korrigo:marking-marks
--comment Piles show marks, not drawings: those need not be read for them
alter table marking add column marks jsonb generated always as (projection::jsonb -> 'marks') stored;
--rollback alter table marking drop column marks;

--changeset korrigo:draft
--comment What markers had not sent; outlives their lock
create table draft (
  copy uuid not null references copy on delete cascade,
  marker text not null,
  client uuid not null,
  base_revision bigint not null check (base_revision >= 0),
  operations json_document not null,
  saved_at timestamptz not null,
  primary key (copy, marker, client)
);
create table revisit (
  copy uuid not null references copy on delete cascade,
  marker text not null,
  primary key (copy, marker)
);
--rollback drop table revisit; drop table draft;

--changeset korrigo:comment
--comment Words that markers put more than once
create table comment (
  id uuid primary key,
  exam uuid not null references exam,
  owner text not null,
  words text not null check (words <> '' and length(words) <= 1000),
  item text,
  points numeric,
  shared boolean not null,
  uses int not null check (uses >= 0),
  version bigint not null
);
create unique index comment_exists on comment (exam, owner, md5(words));
create index comment_shared on comment (exam) where shared;
--rollback drop table comment;
