-- What owners write before it is published, who approved it, what was taken out, stubs of services, and who was reminded of a review.

alter table content_revision add approved_by bigint;
alter table content_revision add withdraws boolean not null default false;
alter table content_revision add check (source = 'portal' or (approved_by is null and not withdraws));
comment on column content_revision.approved_by is 'data: system; retain: history; who approved it: id of an account; empty where nobody had to';
comment on column content_revision.withdraws   is 'data: content; retain: history; true where the page is taken out: the text is what it last said';

create table content_draft (
    id            bigint generated always as identity primary key,
    path          text        not null unique check (char_length(path) between 1 and 400),
    text          text        not null check (char_length(text) <= 200000),
    note          text        not null default '' check (char_length(note) <= 4000),
    base_revision bigint      references content_revision,
    state         text        not null check (state in ('draft', 'waiting', 'planned')),
    reason        text        not null default '' check (char_length(reason) <= 500),
    refusal       text        not null default '' check (char_length(refusal) <= 2000),
    publish_at    timestamptz,
    written_by    bigint      not null,
    saved_at      timestamptz not null,
    sent_by       bigint,
    approved_by   bigint,
    version       integer     not null default 0,
    check (state = 'draft' or (sent_by is not null and reason <> '')),
    check (state <> 'planned' or publish_at is not null)
);
create index content_draft_base on content_draft (base_revision);
create index content_draft_due on content_draft (publish_at) where state = 'planned';
comment on table  content_draft is 'A page as its owners write it, until it is published: one for each file, which all its owners share.';
comment on column content_draft.id            is 'data: system; retain: register; the draft';
comment on column content_draft.path          is 'data: content; retain: register; the file within the content folder';
comment on column content_draft.text          is 'data: content; retain: register; the whole text';
comment on column content_draft.note          is 'data: content; retain: register; what a list of services says about it, to read beside it';
comment on column content_draft.base_revision is 'data: system; retain: register; the revision that stood when it was begun; empty for a new page';
comment on column content_draft.state         is 'data: content; retain: register; being written, waiting for a second person, or planned';
comment on column content_draft.reason        is 'data: content; retain: register; why it is to be published';
comment on column content_draft.refusal       is 'data: content; retain: register; why it was not published: of a second person, or of the check';
comment on column content_draft.publish_at    is 'data: content; retain: register; not before; empty for at once';
comment on column content_draft.written_by    is 'data: system; retain: register; who saved it last: id of an account';
comment on column content_draft.saved_at      is 'data: content; retain: register; when it was saved last';
comment on column content_draft.sent_by       is 'data: system; retain: register; who wants it published: id of an account';
comment on column content_draft.approved_by   is 'data: system; retain: register; who approved it: id of an account';
comment on column content_draft.version       is 'data: system; retain: register; optimistic lock';

create table content_stub (
    number      integer     primary key check (number > 0),
    title       text        not null check (char_length(title) between 1 and 400),
    description text        not null check (char_length(description) <= 4000),
    imported    bigint      not null,
    retired_at  timestamptz,
    path        text        not null default '' check (char_length(path) <= 400)
);
comment on table  content_stub is 'A service of the national list that the council may offer and has not written about. Not published anywhere.';
comment on column content_stub.number      is 'data: content; retain: register; its number in the national list';
comment on column content_stub.title       is 'data: content; retain: register; its name in the list';
comment on column content_stub.description is 'data: content; retain: register; what the list says about it';
comment on column content_stub.imported    is 'data: system; retain: register; the import that last held it';
comment on column content_stub.retired_at  is 'data: content; retain: register; since when the list no longer holds it';
comment on column content_stub.path        is 'data: content; retain: register; the file that was begun from it; empty where none was';

create table content_import (
    id          bigint generated always as identity primary key,
    kind        text        not null check (kind ~ '^[a-z]+$'),
    file_name   text        not null check (char_length(file_name) between 1 and 200),
    sha256      bytea       not null check (octet_length(sha256) = 32),
    licence     text        not null check (char_length(licence) <= 200),
    rows        integer     not null check (rows >= 0),
    imported_at timestamptz not null
);
comment on table  content_import is 'Where lists from outside came from.';
comment on column content_import.id          is 'data: system; retain: register; the import';
comment on column content_import.kind        is 'data: content; retain: register; what kind of list';
comment on column content_import.file_name   is 'data: content; retain: register; name of the file';
comment on column content_import.sha256      is 'data: content; retain: register; SHA-256 of the file';
comment on column content_import.licence     is 'data: content; retain: register; under which licence the list may be used';
comment on column content_import.rows        is 'data: content; retain: register; how many entries it held';
comment on column content_import.imported_at is 'data: content; retain: register; when';
alter table content_stub add foreign key (imported) references content_import;
create index content_stub_imported on content_stub (imported);

create table content_reminder (
    page        text        not null check (char_length(page) between 1 and 400),
    review_on   date        not null,
    round       integer     not null check (round >= 0),
    reminded_at timestamptz not null,
    primary key (page, review_on, round)
);
comment on table  content_reminder is 'That the owners of a page were told of its review: once before the day, once on it, and again each month after.';
comment on column content_reminder.page        is 'data: content; retain: register; folder and name of the page';
comment on column content_reminder.review_on   is 'data: content; retain: register; the day by which its words are to be checked';
comment on column content_reminder.round       is 'data: system; retain: register; nought before the day, one on it, then counted on';
comment on column content_reminder.reminded_at is 'data: content; retain: register; when';

alter table outbox add content_draft_id bigint references content_draft on delete cascade;
create index outbox_content_draft on outbox (content_draft_id);
comment on column outbox.content_draft_id is 'data: system; retain: message; the draft of a page that the person of the account is told about';
