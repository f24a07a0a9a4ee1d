--liquibase formatted sql

--changeset korrigo:sign-in
--comment When somebody last signed in: sessions go when they end, and accounts that nobody uses must be found
create table sign_in (
  username text primary key references account (username) on delete cascade,
  at timestamptz not null
);
insert into sign_in (username, at) select username, max(created_at) from session group by username;
--rollback drop table sign_in;
