--liquibase formatted sql

--changeset korrigo:pages-balance splitStatements:false rollbackSplitStatements:false
--comment At commit every page of an indexed batch has its row, and a page is PLACED exactly when a copy shows it
create function check_page_count() returns trigger language plpgsql as $$
declare
  counted int;
begin
  perform from batch where id = new.id and state <> 'RECEIVED';
  if found then
    select count(*) into counted from page where batch = new.id;
    perform from batch where id = new.id and page_count = counted;
    if not found then
      raise exception 'Batch % has % page rows', new.id, counted
        using errcode = 'check_violation', constraint = 'pages_balance';
    end if;
  end if;
  return null;
end $$;
create constraint trigger pages_balance after insert or update of state, page_count on batch
  deferrable initially deferred for each row execute function check_page_count();

-- cheap per row: numbers are unique and start at 1, so none beyond the count means none too many
create function check_page_row() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform from batch where id = new.batch and new.number > page_count;
  else
    perform from batch where id = old.batch and state <> 'RECEIVED';
  end if;
  if found then
    raise exception 'The pages of batch % do not add up', coalesce(new.batch, old.batch)
      using errcode = 'check_violation', constraint = 'pages_balance';
  end if;
  return null;
end $$;
create constraint trigger pages_balance_insert after insert on page
  deferrable initially deferred for each row execute function check_page_row();
create constraint trigger pages_balance_delete after delete on page
  deferrable initially deferred for each row execute function check_page_row();

create function check_page_place(checked uuid) returns void language plpgsql as $$
begin
  perform from page p where p.id = checked
    and (p.disposition = 'PLACED') <> exists (select from copy_page c where c.page = p.id);
  if found then
    raise exception 'Page % is placed without a copy, or in a copy without being placed', checked
      using errcode = 'check_violation', constraint = 'page_placed';
  end if;
end $$;
create function check_page_of_copy() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform check_page_place(old.page);
  end if;
  if tg_op <> 'DELETE' then
    perform check_page_place(new.page);
  end if;
  return null;
end $$;
create function check_disposition() returns trigger language plpgsql as $$
begin
  perform check_page_place(new.id);
  return null;
end $$;
create constraint trigger page_placed after insert or update of disposition on page
  deferrable initially deferred for each row execute function check_disposition();
create constraint trigger page_placed after insert or update or delete on copy_page
  deferrable initially deferred for each row execute function check_page_of_copy();
--rollback drop trigger page_placed on copy_page; drop trigger page_placed on page;
--rollback drop trigger pages_balance_delete on page; drop trigger pages_balance_insert on page; drop trigger pages_balance on batch;
--rollback drop function check_disposition(); drop function check_page_of_copy(); drop function check_page_place(uuid);
--rollback drop function check_page_row(); drop function check_page_count();
