-- What came of feedback: the decision about each piece, the task that answers it, what people do differently, and the keys of its forms.

alter table feedback
    add decided_at timestamptz,
    add answer     text not null default '' check (char_length(answer) <= 5000),
    add check (decided_at is null or state <> 'received'),
    add check (state not in ('accepted', 'done', 'declined') or decided_at is not null),
    add check (state not in ('done', 'declined') or answer <> '');
create unique index feedback_once_a_request on feedback (request_id) where about = 'request';
comment on column feedback.decided_at is 'data: case; retain: feedback; when it was accepted, done or declined, whichever was last';
comment on column feedback.answer     is 'data: content; retain: feedback; what is published about it: what we did, or why not';

create index feedback_contact_email on feedback_contact (lower(email));

create table feedback_key (
    key_hash    bytea       primary key check (octet_length(key_hash) = 32),
    feedback_id bigint      not null references feedback on delete cascade,
    words_hash  bytea       check (octet_length(words_hash) = 32),
    given_at    timestamptz not null,
    version     integer     not null default 0
);
create index feedback_key_feedback on feedback_key (feedback_id);
create index feedback_key_age on feedback_key (given_at);
comment on table  feedback_key is 'The key on the receipt of feedback, with which its browser adds words once, within 30 minutes.';
comment on column feedback_key.key_hash    is 'data: secret; retain: draft; SHA-256 of the key';
comment on column feedback_key.feedback_id is 'data: system; retain: draft; what the words belong to';
comment on column feedback_key.words_hash  is 'data: secret; retain: draft; SHA-256 of what was added; empty before';
comment on column feedback_key.given_at    is 'data: case; retain: draft; when the receipt was given';
comment on column feedback_key.version     is 'data: system; retain: draft; optimistic lock';

alter table improvement_task
    add you_said text not null default '' check (char_length(you_said) <= 2000),
    add check (state <> 'done' or (answer <> '' and you_said <> ''));
comment on column improvement_task.you_said is 'data: content; retain: improvement; what people said, in the owner''s words; published with the answer';

create table task_feedback (
    feedback_id bigint      primary key references feedback,
    task_id     bigint      not null references improvement_task,
    added_at    timestamptz not null
);
create index task_feedback_task on task_feedback (task_id);
comment on table  task_feedback is 'Which pieces of feedback a task answers; each is answered by one.';
comment on column task_feedback.feedback_id is 'data: system; retain: improvement; the feedback';
comment on column task_feedback.task_id     is 'data: system; retain: improvement; the task';
comment on column task_feedback.added_at    is 'data: case; retain: improvement; when it was added';

alter table change
    add who          text not null default '' check (char_length(who) <= 200),
    add applies_from date,
    add check ((kind = 'process') = (applies_from is not null)),
    add check ((kind = 'process') = (who <> ''));
comment on column change.who          is 'data: content; retain: improvement; which colleagues work differently, by what they do and not by name; empty for a revision';
comment on column change.applies_from is 'data: content; retain: improvement; from when they work so; empty for a revision';
