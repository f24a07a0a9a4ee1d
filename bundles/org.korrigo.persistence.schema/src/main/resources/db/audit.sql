--liquibase formatted sql

--changeset korrigo:audit splitStatements:false rollbackSplitStatements:false
--comment Who did what
create table audit (
  id uuid primary key,
  line bigint generated always as identity,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  details json_document not null
);
create index audit_at on audit (at, line);
create trigger audit_append_only before update or delete on audit
  for each row execute function refuse_change();
create trigger audit_append_only_whole before truncate on audit
  for each statement execute function refuse_change();
--rollback drop table audit;
