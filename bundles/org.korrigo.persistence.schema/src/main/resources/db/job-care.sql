--liquibase formatted sql

--changeset korrigo:job-care splitStatements:false rollbackSplitStatements:false
--comment What happened to each job; what all servers keep to when they run jobs; the audit of one subject
create table job_event (
  line bigint generated always as identity primary key,
  job uuid not null references job on delete cascade,
  at timestamptz not null,
  state text not null,
  attempt int not null,
  node text,
  error_code text,
  error_detail text,
  waiting_for text
);
create index job_event_job on job_event (job, line);

create table job_settings (
  id int primary key check (id = 1),
  paused boolean not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamptz,
  threads int constraint job_settings_threads check (threads between 1 and 64),
  long_threads int constraint job_settings_long_threads check (long_threads between 1 and 64)
);

create table job_node (
  name text primary key,
  threads int not null,
  long_threads int not null,
  busy int not null,
  seen_at timestamptz not null
);
create index audit_subject on audit (subject);
--rollback drop index audit_subject; drop table job_node; drop table job_settings; drop table job_event;
