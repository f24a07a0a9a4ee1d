--liquibase formatted sql

--changeset korrigo:page-quality splitStatements:false rollbackSplitStatements:false
--comment What was found when a page was checked; a sound page has its row too
create table page_quality (
  page uuid not null references page on delete cascade,
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  level text not null check (level in ('GREEN', 'UNCHECKED', 'ORANGE', 'RED')),
  measured double precision,
  "limit" double precision,
  detail text not null,
  checked_by text not null,
  primary key (page, code),
  constraint page_quality_measured check ((measured is null) = ("limit" is null))
);
--rollback drop table page_quality;
