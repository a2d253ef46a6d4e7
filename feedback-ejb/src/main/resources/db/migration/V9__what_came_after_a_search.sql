-- What came after a search, the salt of the day, and the tasks that the portal opens itself where many people search and do not find.

alter table query_log
    add ticket_hash bytea   unique check (octet_length(ticket_hash) = 32),
    add corrected   text    not null default '' check (char_length(corrected) <= 200),
    add missed      boolean not null default false,
    add followed_by bigint  references query_log on delete set null;
create index query_log_visit on query_log (visit, asked_at);
create index query_log_followed_by on query_log (followed_by);
comment on column query_log.ticket_hash is 'data: secret; retain: sign-in; SHA-256 of the ticket on the links of its results; taken out after a day';
comment on column query_log.corrected   is 'data: masked; retain: query; the better spelling that was searched for instead, masked; empty for none';
comment on column query_log.missed      is 'data: case; retain: query; whether somebody said that it was not what they looked for';
comment on column query_log.followed_by is 'data: system; retain: query; the search with other words that the same visit made within a minute';

create table query_salt (
    only_row boolean primary key default true check (only_row),
    day      date    not null,
    salt     bytea   not null check (octet_length(salt) = 32)
);
comment on table  query_salt is 'What the keys of visits are salted with today: one row, that of the day before is overwritten, so that nobody can tie two days together.';
comment on column query_salt.only_row is 'data: system; retain: sign-in; there is one';
comment on column query_salt.day      is 'data: system; retain: sign-in; the day it is used on';
comment on column query_salt.salt     is 'data: secret; retain: sign-in; random';

alter table improvement_task
    add cause   text not null default 'feedback' check (cause in ('feedback', 'search_gap')),
    add gap_key text check (char_length(gap_key) between 1 and 400),
    add page    text not null default '' check (char_length(page) <= 200),
    add check ((cause = 'search_gap') = (gap_key is not null));
create unique index improvement_task_gap on improvement_task (gap_key) where closed_at is null;
comment on column improvement_task.cause   is 'data: case; retain: improvement; why it was opened';
comment on column improvement_task.gap_key is 'data: masked; retain: improvement; the stems of what is searched for, so that no two open tasks have the same; empty for feedback';
comment on column improvement_task.page    is 'data: case; retain: improvement; the page that comes nearest to what is searched for; empty for none';

-- what was done about a gap need not be published: nobody in particular has said anything that is to be answered
do $$
declare
    outdated text;
begin
    select conname into strict outdated from pg_constraint
     where conrelid = 'improvement_task'::regclass and pg_get_constraintdef(oid) like '%you_said <> %';
    execute format('alter table improvement_task drop constraint %I', outdated);
end
$$;
alter table improvement_task add constraint improvement_task_done_says_what
    check (state <> 'done' or (answer <> '' and (you_said <> '' or cause = 'search_gap')));

create table task_query (
    task_id      bigint      not null references improvement_task,
    language     text        not null check (language ~ '^[a-z]{2,3}$'),
    masked_words text        not null check (char_length(masked_words) between 1 and 200),
    visits       integer     not null check (visits > 0),
    failed       integer     not null check (failed between 0 and visits),
    found_before integer     not null check (found_before >= 0),
    rank_before  integer     check (rank_before > 0),
    found_after  integer     check (found_after >= 0),
    rank_after   integer     check (rank_after > 0),
    checked_at   timestamptz,
    primary key (task_id, language, masked_words),
    check ((found_after is null) = (checked_at is null)),
    check (rank_after is null or checked_at is not null)
);
comment on table  task_query is 'What people searched for and did not find, with what was found before the task was opened and what is found since the content was changed.';
comment on column task_query.task_id      is 'data: system; retain: query; the task';
comment on column task_query.language     is 'data: case; retain: query; language of the page';
comment on column task_query.masked_words is 'data: masked; retain: query; the words with personal data masked';
comment on column task_query.visits       is 'data: case; retain: query; how many visits searched for it';
comment on column task_query.failed       is 'data: case; retain: query; how many of them did not find';
comment on column task_query.found_before is 'data: case; retain: query; how many results there were when the task was opened';
comment on column task_query.rank_before  is 'data: case; retain: query; at which place its page stood then; empty for not among the first ten';
comment on column task_query.found_after  is 'data: case; retain: query; how many results there are since the last change; empty before one';
comment on column task_query.rank_after   is 'data: case; retain: query; at which place its page stands since; empty for not among the first ten';
comment on column task_query.checked_at   is 'data: case; retain: query; when it was last searched for again';
