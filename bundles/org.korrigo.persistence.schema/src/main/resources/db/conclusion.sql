--liquibase formatted sql

--changeset korrigo:conclusion
--comment What finalising asks for, and since when results are given back
create table conclusion (
  exam uuid primary key references exam,
  appreciation_required boolean not null,
  released_since timestamptz
);
--rollback drop table conclusion;

--changeset korrigo:made-pdf
--comment The last PDF of each copy and variant, and the digest of all that it shows
create table made_pdf (
  copy uuid not null references copy on delete cascade,
  variant text not null check (variant in ('NAMED', 'ANONYMOUS')),
  inputs char(64) not null,
  sha256 char(64) not null,
  size bigint not null,
  revision bigint not null,
  rendered_by text not null,
  constraint made_pdf_pkey primary key (copy, variant)
);
--rollback drop table made_pdf;
