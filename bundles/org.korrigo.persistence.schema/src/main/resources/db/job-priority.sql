--liquibase formatted sql

--changeset korrigo:job-priority splitStatements:false rollbackSplitStatements:false
--comment Which of two waiting jobs goes first; the engine has a column for it already, and takes rows without a value first
alter table job add column priority int not null default 60 constraint job_priority check (priority between 0 and 99);
update scheduled_tasks set priority = 60 where priority is null;
--rollback alter table job drop column priority;
