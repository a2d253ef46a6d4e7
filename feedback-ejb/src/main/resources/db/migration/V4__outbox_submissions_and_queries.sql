-- What goes out, what must not come in twice, what was searched for, and how far each follower has read.

create table outbox (
    id                   bigint generated always as identity primary key,
    template_revision_id bigint      not null references content_revision,
    channel              text        not null check (channel in ('letter', 'email', 'text')),
    language             text        not null check (language ~ '^[a-z]{2,3}$'),
    request_id           bigint      references service_request,
    feedback_id          bigint      references feedback,
    account_id           bigint      references account on delete cascade,
    draft_id             bigint      references draft on delete cascade,
    message_id           bigint      references request_message on delete set null,
    state                text        not null check (state in ('waiting', 'sending', 'sent', 'failed')),
    attempts             integer     not null default 0 check (attempts >= 0),
    next_attempt_at      timestamptz not null,
    leased_until         timestamptz,
    problem              text        not null default '' check (problem ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$' and char_length(problem) <= 80),
    provider_reference   text        not null default '' check (char_length(provider_reference) <= 200),
    queued_at            timestamptz not null,
    sent_at              timestamptz check (sent_at >= queued_at),
    version              integer     not null default 0,
    check (num_nonnulls(request_id, feedback_id, account_id, draft_id) = 1),
    check ((state = 'sending') = (leased_until is not null)),
    check ((state = 'sent') = (sent_at is not null))
);
create index outbox_due on outbox (next_attempt_at) where state in ('waiting', 'sending');
create index outbox_request on outbox (request_id);
create index outbox_feedback on outbox (feedback_id);
create index outbox_account on outbox (account_id);
create index outbox_draft on outbox (draft_id);
create index outbox_message on outbox (message_id);
create index outbox_template on outbox (template_revision_id);
comment on table  outbox is 'Messages to send, written in the transaction of what they tell. The address is looked up and a secret link is minted when sending, so that neither stands here.';
comment on column outbox.id                   is 'data: system; retain: message; the row; also the reference that the provider is given';
comment on column outbox.template_revision_id is 'data: case; retain: message; the words';
comment on column outbox.channel              is 'data: case; retain: message; how it goes';
comment on column outbox.language             is 'data: case; retain: message; language of the words';
comment on column outbox.request_id           is 'data: system; retain: message; to the person of this request';
comment on column outbox.feedback_id          is 'data: system; retain: message; to the person of this feedback';
comment on column outbox.account_id           is 'data: system; retain: message; to the person of this account';
comment on column outbox.draft_id             is 'data: system; retain: message; to the person of this draft';
comment on column outbox.message_id           is 'data: system; retain: message; the colleague''s words that it carries';
comment on column outbox.state                is 'data: case; retain: message; where it is';
comment on column outbox.attempts             is 'data: system; retain: message; how often it was tried';
comment on column outbox.next_attempt_at      is 'data: system; retain: message; not before';
comment on column outbox.leased_until         is 'data: system; retain: message; a sender that has it must be done by then';
comment on column outbox.problem              is 'data: system; retain: message; code of the last problem';
comment on column outbox.provider_reference   is 'data: system; retain: message; what the provider calls it';
comment on column outbox.queued_at            is 'data: case; retain: message; when it was written';
comment on column outbox.sent_at              is 'data: case; retain: message; when the provider took it';
comment on column outbox.version              is 'data: system; retain: message; optimistic lock';

create table submission_key (
    key_hash    bytea       primary key check (octet_length(key_hash) = 32),
    body_sha256 bytea       not null check (octet_length(body_sha256) = 32),
    request_id  bigint      references service_request,
    feedback_id bigint      references feedback,
    used_at     timestamptz not null,
    check (num_nonnulls(request_id, feedback_id) = 1)
);
create index submission_key_age on submission_key (used_at);
create index submission_key_request on submission_key (request_id);
create index submission_key_feedback on submission_key (feedback_id);
comment on table  submission_key is 'The key of a form that was sent: the same form again leads to the same receipt, the same key with another body is refused.';
comment on column submission_key.key_hash    is 'data: secret; retain: draft; SHA-256 of the key in the form';
comment on column submission_key.body_sha256 is 'data: case; retain: draft; SHA-256 of what was sent';
comment on column submission_key.request_id  is 'data: system; retain: draft; the request that it made';
comment on column submission_key.feedback_id is 'data: system; retain: draft; the feedback that it made';
comment on column submission_key.used_at     is 'data: case; retain: draft; when';

create table query_log (
    id           bigint generated always as identity primary key,
    asked_at     timestamptz not null,
    visit        bytea       not null check (octet_length(visit) = 16),
    language     text        not null check (language ~ '^[a-z]{2,3}$'),
    masked_words text        not null check (char_length(masked_words) <= 200),
    results      integer     not null check (results >= 0),
    opened_rank  integer     check (opened_rank > 0),
    opened       text        not null default '' check (char_length(opened) <= 400)
);
create index query_log_asked on query_log (asked_at);
create index query_log_words on query_log (masked_words, asked_at);
comment on table  query_log is 'What was searched for and what was opened then. It names nobody: the key of a visit is salted anew each day, and the salt is thrown away.';
comment on column query_log.id           is 'data: system; retain: query; the row';
comment on column query_log.asked_at     is 'data: case; retain: query; when';
comment on column query_log.visit        is 'data: case; retain: query; searches of one visit on one day have the same';
comment on column query_log.language     is 'data: case; retain: query; language of the page';
comment on column query_log.masked_words is 'data: masked; retain: query; the words with personal data masked';
comment on column query_log.results      is 'data: case; retain: query; how many there were';
comment on column query_log.opened_rank  is 'data: case; retain: query; which result was opened; empty for none';
comment on column query_log.opened       is 'data: case; retain: query; its page; empty for none';

create table bookmark (
    follower       text        primary key check (follower ~ '^[a-z]+(-[a-z]+)*$'),
    transaction_id xid8        not null,
    sequence       bigint      not null,
    moved_at       timestamptz not null
);
comment on table  bookmark is 'How far a follower (figures, themes, index, webhooks, hand-over) has read the sequence of events. It may be set back, and everything is built again.';
comment on column bookmark.follower       is 'data: system; retain: register; who reads';
comment on column bookmark.transaction_id is 'data: system; retain: register; transaction of the last row that was read';
comment on column bookmark.sequence       is 'data: system; retain: register; sequence of the last row that was read';
comment on column bookmark.moved_at       is 'data: system; retain: register; when';
