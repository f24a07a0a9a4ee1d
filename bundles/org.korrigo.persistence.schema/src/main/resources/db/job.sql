--liquibase formatted sql

--changeset korrigo:job splitStatements:false rollbackSplitStatements:false
--comment Jobs as people see them, and the table of the engine that runs them (its columns are db-scheduler's)
create table job (
  id uuid primary key,
  line bigint generated always as identity,
  kind text not null,
  exam uuid not null references exam,
  subject uuid not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'PARKED', 'DONE', 'FAILED', 'CANCELLED')),
  done int not null,
  total int not null,
  attempts int not null check (attempts >= 0),
  error_code text,
  error_detail text,
  waiting_for text,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  constraint job_parked_for_something check ((state = 'PARKED') = (waiting_for is not null)),
  constraint job_ended check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
  constraint job_failed_for_a_reason check (state <> 'FAILED' or error_code is not null)
);
create index job_exam on job (exam, line desc);
create index job_open on job (state, line desc) where state <> 'DONE';
create index job_latest on job (line desc);
create index job_waiting on job (waiting_for) where waiting_for is not null;

create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time);
--rollback drop table scheduled_tasks; drop table job;
