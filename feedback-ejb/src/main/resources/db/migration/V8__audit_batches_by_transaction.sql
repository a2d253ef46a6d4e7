-- A batch is a range of transactions, not of ids: a row with a smaller id may be committed after one with a greater id was sealed. No batch was sealed before this.

alter table audit_batch
    add from_transaction xid8    not null,
    add upto_transaction xid8    not null,
    add entries          integer not null check (entries > 0),
    add check (upto_transaction > from_transaction);
create unique index audit_batch_from on audit_batch (from_transaction);
create unique index audit_batch_upto on audit_batch (upto_transaction);
create index audit_entry_transaction on audit_entry (transaction_id, id);
comment on column audit_batch.from_transaction is 'data: system; retain: register; its entries are of this transaction or a later one';
comment on column audit_batch.upto_transaction is 'data: system; retain: register; its entries are of an earlier transaction; the next batch begins with it';
comment on column audit_batch.entries          is 'data: system; retain: register; how many entries it has';
comment on column audit_batch.first_entry      is 'data: system; retain: register; smallest id of its entries';
comment on column audit_batch.last_entry       is 'data: system; retain: register; greatest id of its entries; batches may overlap by id';

create or replace function keep_audit_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (
            select from audit_batch
             where old.transaction_id >= from_transaction and old.transaction_id < upto_transaction and disposed_at is not null) then
        return old;
    end if;
    raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$$;

create or replace function keep_audit_batch() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.disposed_at is null and new.disposed_at is not null
            and (new.number, new.first_entry, new.last_entry, new.previous_head, new.head, new.sealed_at, new.from_transaction, new.upto_transaction, new.entries)
              = (old.number, old.first_entry, old.last_entry, old.previous_head, old.head, old.sealed_at, old.from_transaction, old.upto_transaction, old.entries) then
        return new;
    end if;
    raise exception 'a sealed batch of % stays as it is', tg_table_name using errcode = 'restrict_violation';
end
$$;
