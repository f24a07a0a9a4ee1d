--liquibase formatted sql

--changeset korrigo:arrival
--comment Archives and images, which become batches once somebody has opened them
create table arrival (
  id uuid primary key,
  exam uuid not null references exam,
  sha256 char(64) not null,
  size bigint not null check (size >= 0),
  media_type text not null,
  file_name text not null,
  layout json_document not null,
  split json_document not null,
  state text not null check (state in ('RECEIVED', 'UNPACKED')),
  opened_by text,
  -- names batches without a reference: one that turns out to be no document is withdrawn
  content json_document not null,
  received_from text not null,
  received_at timestamptz not null,
  version bigint not null,
  constraint arrival_duplicate unique (exam, sha256),
  constraint arrival_opened check ((state = 'UNPACKED') = (opened_by is not null))
);
create index arrival_sha256 on arrival (sha256);
--rollback drop table arrival;
