--liquibase formatted sql

--changeset korrigo:append-only splitStatements:false rollbackSplitStatements:false
--comment For tables that only grow
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Lines of % are never changed', tg_table_name
    using errcode = 'restrict_violation', constraint = tg_table_name || '_append_only';
end $$;
--rollback drop function refuse_change();

--changeset korrigo:marking splitStatements:false rollbackSplitStatements:false
--comment The journal of each copy and what it adds up to; marks stand in the documents as text, exact
create table journal (
  copy uuid not null references copy,
  revision bigint not null check (revision >= 1),
  operation_id uuid not null,
  operation json_document not null,
  marker text not null,
  fence bigint not null,
  at timestamptz not null,
  constraint journal_revision primary key (copy, revision),
  constraint journal_operation unique (copy, operation_id)
);
create trigger journal_append_only before update or delete on journal
  for each row execute function refuse_change();
create trigger journal_append_only_whole before truncate on journal
  for each statement execute function refuse_change();

-- a marker who slept past the lock holds an old fence: nothing of his gets in, whatever the server thinks
create function check_journal_fence() returns trigger language plpgsql as $$
begin
  perform from copy where id = new.copy and fence > new.fence for share;
  if found then
    raise exception 'The lock of copy % has passed on', new.copy
      using errcode = 'check_violation', constraint = 'journal_fence';
  end if;
  return new;
end $$;
create trigger journal_fence before insert on journal for each row execute function check_journal_fence();

create function check_journal_gap() returns trigger language plpgsql as $$
begin
  if new.revision > 1 then
    perform from journal where copy = new.copy and revision = new.revision - 1;
    if not found then
      raise exception 'The journal of copy % has a gap before %', new.copy, new.revision
        using errcode = 'check_violation', constraint = 'journal_without_gap';
    end if;
  end if;
  return null;
end $$;
create constraint trigger journal_without_gap after insert on journal
  deferrable initially deferred for each row execute function check_journal_gap();

create table marking (
  copy uuid primary key references copy,
  revision bigint not null,
  projection json_document not null,
  constraint marking_of_revision foreign key (copy, revision) references journal (copy, revision)
    deferrable initially deferred
);
--rollback drop table marking; drop table journal; drop function check_journal_gap(); drop function check_journal_fence();
