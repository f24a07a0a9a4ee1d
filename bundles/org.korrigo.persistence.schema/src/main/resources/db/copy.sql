--liquibase formatted sql

--changeset korrigo:copy splitStatements:false rollbackSplitStatements:false
--comment Copies and the place of each page
create table copy (
  id uuid primary key,
  exam uuid not null references exam,
  batch uuid not null references batch,
  ordinal int not null check (ordinal >= 1),
  number text not null constraint copy_number unique,
  state text not null check (state in ('QUARANTINED', 'STAGING', 'READY', 'LOCKED', 'GRADED', 'RELEASED')),
  confidence double precision not null check (confidence between 0 and 1),
  student uuid,
  identified_by text not null check (identified_by in ('NONE', 'AUTOMATIC', 'MANUAL')),
  candidates json_document not null,
  matched_by text,
  lock_holder text,
  lock_expires_at timestamptz,
  fence bigint not null check (fence >= 0),
  final_sha256 char(64),
  final_size bigint,
  final_revision bigint,
  final_rendered_by text,
  version bigint not null,
  constraint copy_ordinal unique (batch, ordinal),
  constraint copy_student_enrolled foreign key (exam, student) references enrolment (exam, student),
  constraint copy_identified_by_somebody check ((student is null) = (identified_by = 'NONE')),
  constraint copy_markable_when_identified check (state in ('QUARANTINED', 'STAGING') or student is not null),
  constraint copy_locked_by_somebody check
    ((state = 'LOCKED') = (lock_holder is not null) and (lock_holder is null) = (lock_expires_at is null)),
  constraint copy_final_whole check (num_nulls(final_sha256, final_size, final_revision, final_rendered_by) in (0, 4))
);
create unique index student_has_copy on copy (exam, student) where student is not null;
create index copy_student on copy (student) where student is not null;

create table copy_page (
  copy uuid not null references copy,
  position int not null check (position >= 1),
  page uuid not null references page,
  region_x double precision not null,
  region_y double precision not null,
  region_width double precision not null,
  region_height double precision not null,
  rotation int not null check (rotation in (0, 90, 180, 270)),
  logical int not null,
  constraint copy_page_pkey primary key (copy, position),
  constraint page_placed_once unique (page, region_x, region_y, region_width, region_height)
);

alter table batch_issue add constraint batch_issue_copy
  foreign key (copy) references copy deferrable initially deferred;
--rollback alter table batch_issue drop constraint batch_issue_copy; drop table copy_page; drop table copy;
