-- What people say, what owners make of it, and what was changed. Grouping and matching read the masked text alone.

create table theme (
    id           bigint generated always as identity primary key,
    name         text        not null check (char_length(btrim(name)) between 1 and 200),
    owning_team  text        not null references team,
    merged_into  bigint      references theme check (merged_into <> id),
    opened_at    timestamptz not null,
    closed_at    timestamptz check (closed_at >= opened_at),
    version      integer     not null default 0,
    check (merged_into is null or closed_at is not null)
);
create index theme_owning_team on theme (owning_team) where closed_at is null;
create index theme_merged_into on theme (merged_into);
comment on table  theme is 'A group of feedback that says the same.';
comment on column theme.id          is 'data: system; retain: improvement; the row';
comment on column theme.name        is 'data: content; retain: improvement; what it says, in the owner''s words';
comment on column theme.owning_team is 'data: case; retain: improvement; the team that answers for it';
comment on column theme.merged_into is 'data: system; retain: improvement; the theme that took it in';
comment on column theme.opened_at   is 'data: case; retain: improvement; when it was first seen';
comment on column theme.closed_at   is 'data: case; retain: improvement; when it was closed';
comment on column theme.version     is 'data: system; retain: improvement; optimistic lock';

create table feedback (
    id          bigint generated always as identity primary key,
    reference   text        not null unique check (reference ~ '^F[0-9A-HJKMNP-TV-Z]{10}$'),
    about       text        not null check (about in ('page', 'service', 'request', 'council')),
    page        text        not null default '' check (char_length(page) <= 400),
    service     text        check (service ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    request_id  bigint      references service_request,
    revision_id bigint      references content_revision,
    channel     text        not null check (channel in ('web', 'phone', 'counter', 'letter', 'email')),
    language    text        not null check (language ~ '^[a-z]{2,3}$'),
    useful      boolean,
    rating      smallint    check (rating between 1 and 5),
    masked_text text        not null default '' check (char_length(masked_text) <= 20000),
    owning_team text        not null references team,
    state       text        not null check (state in ('received', 'in_hand', 'accepted', 'done', 'declined')),
    occurred_at timestamptz not null,
    recorded_at timestamptz not null check (recorded_at >= occurred_at),
    version     integer     not null default 0,
    check ((about = 'request') = (request_id is not null)),
    check (about <> 'service' or service is not null),
    check (about <> 'page' or page <> '')
);
create index feedback_work on feedback (owning_team, state, occurred_at);
create index feedback_service on feedback (service, occurred_at);
create index feedback_request on feedback (request_id);
create index feedback_revision on feedback (revision_id);
create index feedback_masked_text on feedback using gin (masked_text gin_trgm_ops);
comment on table  feedback is 'Anything a person told the council about a page, a service or a request, without what they gave about themselves.';
comment on column feedback.id          is 'data: system; retain: feedback; the row';
comment on column feedback.reference   is 'data: case; retain: feedback; by which anybody can see what became of it; not secret';
comment on column feedback.about       is 'data: case; retain: feedback; what it is about';
comment on column feedback.page        is 'data: case; retain: feedback; route of the page, without secrets of its address';
comment on column feedback.service     is 'data: case; retain: feedback; slug of the service';
comment on column feedback.request_id  is 'data: system; retain: feedback; the request';
comment on column feedback.revision_id is 'data: case; retain: feedback; what the page said then';
comment on column feedback.channel     is 'data: case; retain: feedback; how it came';
comment on column feedback.language    is 'data: case; retain: feedback; language of the page';
comment on column feedback.useful      is 'data: case; retain: feedback; whether the page was useful; empty where it was not said';
comment on column feedback.rating      is 'data: case; retain: feedback; 1 is worst; empty where none was given';
comment on column feedback.masked_text is 'data: masked; retain: feedback; the words with personal data masked: what reviewers and grouping read';
comment on column feedback.owning_team is 'data: case; retain: feedback; the team that answers for it';
comment on column feedback.state       is 'data: case; retain: feedback; where it is';
comment on column feedback.occurred_at is 'data: case; retain: feedback; when it was said';
comment on column feedback.recorded_at is 'data: case; retain: feedback; when it was keyed';
comment on column feedback.version     is 'data: system; retain: feedback; optimistic lock';

create table feedback_words (
    feedback_id bigint primary key references feedback on delete cascade,
    words       text   not null check (char_length(words) between 1 and 20000)
);
comment on table  feedback_words is 'The words as they were typed, which may name people. Kept apart, read seldom, disposed of first.';
comment on column feedback_words.feedback_id is 'data: system; retain: feedback-words; the feedback';
comment on column feedback_words.words       is 'data: words; retain: feedback-words; as typed';

create table feedback_contact (
    feedback_id bigint primary key references feedback on delete cascade,
    email       text   not null check (char_length(email) between 3 and 254),
    told_at     timestamptz
);
comment on table  feedback_contact is 'Where somebody wants to be told what became of their feedback.';
comment on column feedback_contact.feedback_id is 'data: system; retain: feedback-words; the feedback';
comment on column feedback_contact.email       is 'data: contact; retain: feedback-words; where to';
comment on column feedback_contact.told_at     is 'data: case; retain: feedback-words; when they were last told';

create table feedback_theme (
    feedback_id bigint      not null references feedback on delete cascade,
    theme_id    bigint      not null references theme,
    actor_kind  text        not null check (actor_kind in ('resident', 'adviser', 'owner', 'administrator', 'system')),
    actor_id    bigint,
    grouped_at  timestamptz not null,
    primary key (feedback_id, theme_id)
);
create index feedback_theme_theme on feedback_theme (theme_id);
comment on table  feedback_theme is 'Which feedback belongs to which theme.';
comment on column feedback_theme.feedback_id is 'data: system; retain: feedback; the feedback';
comment on column feedback_theme.theme_id    is 'data: system; retain: feedback; the theme';
comment on column feedback_theme.actor_kind  is 'data: system; retain: feedback; who grouped it, by kind; the system where it was proposed and nobody looked yet';
comment on column feedback_theme.actor_id    is 'data: system; retain: feedback; who grouped it: id of an account';
comment on column feedback_theme.grouped_at  is 'data: case; retain: feedback; when';

create table improvement_task (
    id          bigint generated always as identity primary key,
    title       text        not null check (char_length(btrim(title)) between 1 and 200),
    service     text        check (service ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    owning_team text        not null references team,
    assigned_to bigint      references account on delete set null,
    state       text        not null check (state in ('open', 'in_hand', 'done', 'declined')),
    answer      text        not null default '' check (char_length(answer) <= 5000),
    opened_at   timestamptz not null,
    closed_at   timestamptz check (closed_at >= opened_at),
    version     integer     not null default 0,
    check ((state in ('done', 'declined')) = (closed_at is not null)),
    check (state <> 'declined' or answer <> '')
);
create index improvement_task_work on improvement_task (owning_team, state);
create index improvement_task_assigned on improvement_task (assigned_to) where assigned_to is not null;
comment on table  improvement_task is 'What an owner decided to do about what people said.';
comment on column improvement_task.id          is 'data: system; retain: improvement; the row';
comment on column improvement_task.title       is 'data: content; retain: improvement; what is to be done';
comment on column improvement_task.service     is 'data: case; retain: improvement; slug of the service';
comment on column improvement_task.owning_team is 'data: case; retain: improvement; the team that answers for it';
comment on column improvement_task.assigned_to is 'data: case; retain: improvement; account of the colleague who does it';
comment on column improvement_task.state       is 'data: case; retain: improvement; where it is';
comment on column improvement_task.answer      is 'data: content; retain: improvement; what is published about it: what we did, or why not';
comment on column improvement_task.opened_at   is 'data: case; retain: improvement; when it was opened';
comment on column improvement_task.closed_at   is 'data: case; retain: improvement; when it was closed';
comment on column improvement_task.version     is 'data: system; retain: improvement; optimistic lock';

create table task_theme (
    task_id  bigint not null references improvement_task,
    theme_id bigint not null references theme,
    primary key (task_id, theme_id)
);
create index task_theme_theme on task_theme (theme_id);
comment on table  task_theme is 'Which themes a task answers.';
comment on column task_theme.task_id  is 'data: system; retain: improvement; the task';
comment on column task_theme.theme_id is 'data: system; retain: improvement; the theme';

create table change (
    id          bigint generated always as identity primary key,
    task_id     bigint      not null references improvement_task,
    kind        text        not null check (kind in ('content', 'form', 'promise', 'synonym', 'process')),
    revision_id bigint      references content_revision,
    note        text        not null default '' check (char_length(note) <= 2000),
    actor_id    bigint      not null,
    made_at     timestamptz not null,
    check ((kind = 'process') = (revision_id is null)),
    check (kind <> 'process' or note <> '')
);
create index change_task on change (task_id);
create index change_revision on change (revision_id);
create trigger change_append_only before update or delete on change for each row execute function refuse_change();
create trigger change_no_truncate before truncate on change for each statement execute function refuse_change();
comment on table  change is 'What was changed because of a task: a revision, or a way of working. Never altered afterwards.';
comment on column change.id          is 'data: system; retain: improvement; the row';
comment on column change.task_id     is 'data: system; retain: improvement; the task';
comment on column change.kind        is 'data: case; retain: improvement; what kind of thing was changed';
comment on column change.revision_id is 'data: case; retain: improvement; the revision that it made; empty for a way of working';
comment on column change.note        is 'data: content; retain: improvement; what was changed, in words';
comment on column change.actor_id    is 'data: system; retain: improvement; id of the account of whoever changed it';
comment on column change.made_at     is 'data: case; retain: improvement; when';
