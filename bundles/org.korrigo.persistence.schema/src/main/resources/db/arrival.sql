--liquibase formatted sql

--changeset korrigo:batch-order
--comment The order people chose for the files of an exam; a new one goes to the end
create sequence batch_ordinal;
alter table batch add column ordinal bigint not null default nextval('batch_ordinal');
update batch set ordinal = arrived.place
  from (select id, row_number() over (order by received_at, id) as place from batch) arrived where arrived.id = batch.id;
--rollback alter table batch drop column ordinal; drop sequence batch_ordinal;

--changeset korrigo:upload
--comment Files on their way in, piece by piece; their bytes lie on disk, and how many there are is asked there
create table upload (
  id uuid primary key,
  exam uuid not null references exam,
  owner text not null,
  file_name text not null,
  length bigint not null check (length > 0),
  layout text,
  split_config text,
  sha256 char(64),
  fingerprint text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- without a reference: a batch that turns out to be no document is withdrawn
  batch uuid
);
create index upload_unfinished on upload (owner, exam) where batch is null;
create index upload_expires on upload (expires_at);
--rollback drop table upload;
