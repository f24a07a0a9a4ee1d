--liquibase formatted sql

--changeset korrigo:scheme-revision splitStatements:false rollbackSplitStatements:false
--comment Every barème that was applied to an exam
create table scheme_revision (
  exam uuid not null references exam,
  number int not null check (number >= 1),
  at timestamptz not null,
  author text not null,
  origin text not null,
  scheme json_document not null,
  effect json_document not null,
  constraint scheme_revision_number primary key (exam, number)
);
-- the barèmes of before there was a history
insert into scheme_revision
  select id, 1, created_at, 'korrigo', 'editor', scheme, '{"copies":0,"changed":0,"meanChange":"0.00","setAside":0}'
  from exam where jsonb_array_length(scheme::jsonb -> 'items') > 0;
create trigger scheme_revision_append_only before update or delete on scheme_revision
  for each row execute function refuse_change();
create trigger scheme_revision_append_only_whole before truncate on scheme_revision
  for each statement execute function refuse_change();
--rollback drop table scheme_revision;
