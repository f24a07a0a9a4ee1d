--liquibase formatted sql

--changeset korrigo:account splitStatements:false rollbackSplitStatements:false
--comment People who sign in
create table account (
  id uuid primary key,
  username text not null constraint account_exists unique,
  display_name text not null,
  password_hash text not null,
  roles text not null check (roles <> ''),
  enabled boolean not null,
  student uuid references student,
  version bigint not null
);

create table session (
  token_hash text primary key,
  username text not null references account (username) on delete cascade,
  csrf_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);
create index session_username on session (username);

create table sign_in_failure (
  id bigint generated always as identity primary key,
  username text not null,
  at timestamptz not null
);
create index sign_in_failure_username on sign_in_failure (username, at);
--rollback drop table sign_in_failure; drop table session; drop table account;
