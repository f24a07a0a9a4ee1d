--liquibase formatted sql

--changeset korrigo:exam splitStatements:false rollbackSplitStatements:false
--comment Exams, students and who is enrolled where
create domain json_document as text check (value::jsonb is not null);

create table exam (
  id uuid primary key,
  reference text not null constraint exam_reference unique,
  name text not null,
  subject text not null,
  exam_date date not null,
  pipeline json_document not null,
  scheme json_document not null,
  created_at timestamptz not null,
  version bigint not null
);

create table student (
  id uuid primary key,
  last_name text not null,
  first_name text not null,
  birth_date date,
  ine text not null,
  -- last and first name without case and accents: what a student is found again by
  name_key text not null
);
create unique index student_ine on student (ine) where ine <> '';
create index student_name on student (name_key);

create table enrolment (
  exam uuid not null references exam,
  student uuid not null references student,
  class_name text not null,
  email text not null,
  candidate_number text not null,
  list_row int not null,
  primary key (exam, student)
);
create index enrolment_student on enrolment (student);
--rollback drop table enrolment; drop table student; drop table exam; drop domain json_document;
