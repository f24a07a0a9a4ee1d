--liquibase formatted sql

--changeset korrigo:scan splitStatements:false rollbackSplitStatements:false
--comment Scanned files and what became of each of their pages
create table batch (
  id uuid primary key,
  exam uuid not null references exam,
  sha256 char(64) not null,
  size bigint not null check (size >= 0),
  media_type text not null,
  file_name text not null,
  layout json_document not null,
  split json_document not null,
  state text not null check (state in ('RECEIVED', 'INDEXED', 'SPLIT')),
  planned_by text,
  received_from text not null,
  received_at timestamptz not null,
  page_count int not null default 0 check (page_count >= 0),
  version bigint not null,
  constraint scan_duplicate unique (exam, sha256)
);

create table page (
  id uuid primary key,
  batch uuid not null references batch,
  number int not null check (number >= 1),
  disposition text not null check (disposition in ('PENDING', 'PLACED', 'BLANK', 'DISCARDED', 'QUARANTINED')),
  reason_code text,
  reason_detail text,
  facts json_document not null,
  constraint page_number unique (batch, number),
  constraint page_set_aside_with_reason check
    ((disposition in ('PENDING', 'PLACED')) = (reason_code is null) and (reason_code is null) = (reason_detail is null))
);

create table batch_issue (
  id uuid primary key,
  line bigint generated always as identity,
  batch uuid not null references batch,
  copy uuid,
  code text not null,
  detail text not null,
  pages json_document not null
);
create index batch_issue_batch on batch_issue (batch);
--rollback drop table batch_issue; drop table page; drop table batch;
