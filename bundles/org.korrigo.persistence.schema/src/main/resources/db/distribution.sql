--liquibase formatted sql

--changeset korrigo:distribution splitStatements:false rollbackSplitStatements:false
--comment Who marks which copies, and the subject of each
create table exam_marker (
  exam uuid not null references exam,
  username text not null references account (username),
  weight numeric not null check (weight > 0),
  excluded_classes json_document not null,
  away boolean not null,
  constraint exam_marker_pkey primary key (exam, username)
);

create table copy_share (
  -- a copy that a repair ends, or a batch that is cut again, takes its shares along
  copy uuid not null references copy on delete cascade,
  marker text not null references account (username),
  exam uuid not null references exam,
  -- an empty list is the whole copy
  items json_document not null,
  constraint copy_share_pkey primary key (copy, marker)
);
create index copy_share_of_marker on copy_share (exam, marker);

create table exam_distribution (
  exam uuid primary key references exam,
  strategy json_document not null
);

create table copy_variant (
  copy uuid primary key references copy on delete cascade,
  variant text not null check (variant <> '')
);
--rollback drop table copy_variant; drop table exam_distribution; drop table copy_share; drop table exam_marker;
