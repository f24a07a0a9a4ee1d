--liquibase formatted sql

--changeset korrigo:copy-score
--comment What the final marks of a copy came to, and which scoring scheme said so
alter table copy add column score text;
alter table copy add constraint copy_scored_when_graded
  check (score is null or (score::jsonb is not null and state in ('GRADED', 'RELEASED')));
--rollback alter table copy drop column score;
