--liquibase formatted sql

--changeset korrigo:deleted-exam
--comment Deleted exams, packed; nobody who reads exams, copies or students meets them
create table deleted_exam (
  id uuid primary key,
  reference text not null,
  name text not null,
  exam_date date not null,
  copies int not null,
  deleted_at timestamptz not null,
  deleted_by text not null,
  reason text not null check (reason <> ''),
  content bytea not null
);
create index deleted_exam_at on deleted_exam (deleted_at desc);

-- their files stay in the store as long as they can come back
create table deleted_exam_file (
  exam uuid not null references deleted_exam on delete cascade,
  sha256 char(64) not null,
  size bigint not null,
  primary key (exam, sha256)
);
create index deleted_exam_file_sha256 on deleted_exam_file (sha256);
--rollback drop table deleted_exam_file; drop table deleted_exam;
