--liquibase formatted sql

--changeset korrigo:server-mode
--comment What is switched on for all nodes: maintenance, read-only, degraded, a banner. A row is a mode that is on
create table server_mode (
  mode text primary key check (mode in ('MAINTENANCE', 'READ_ONLY', 'DEGRADED', 'BANNER')),
  said text not null check (length(said) <= 1000),
  switched_by text not null,
  since timestamptz not null
);
--rollback drop table server_mode;
