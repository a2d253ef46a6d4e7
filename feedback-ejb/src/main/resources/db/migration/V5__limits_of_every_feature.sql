-- Each feature names its own limits; a new one needs no migration.

alter table limited_attempt drop constraint limited_attempt_kind_check;
alter table limited_attempt add constraint limited_attempt_kind_check check (kind ~ '^[a-z]+(_[a-z]+)*$' and char_length(kind) <= 80);
