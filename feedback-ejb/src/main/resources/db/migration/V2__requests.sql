-- Requests: a row with a log beside it, the promises stamped on it, and the words that disposal removes.
-- A word of a resident stands only in answer, note, message, attachment, contact and draft.

create extension if not exists pg_trgm;

create table service_request (
    id                  bigint generated always as identity primary key,
    reference           text        not null unique check (reference ~ '^R[0-9A-HJKMNP-TV-Z]{10}$'),
    service             text        not null check (service ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    service_revision_id bigint      not null references content_revision,
    form_revision_id    bigint      references content_revision,
    channel             text        not null check (channel in ('web', 'phone', 'counter', 'letter', 'email')),
    language            text        not null check (language ~ '^[a-z]{2,3}$'),
    account_id          bigint      references account on delete set null,
    owning_team         text        not null references team,
    handling_team       text        not null references team,
    assigned_to         bigint      references account on delete set null,
    restricted          boolean     not null default false,
    state               text        not null check (state in ('received', 'in_hand', 'waiting_for_you', 'waiting_for_others', 'done', 'withdrawn', 'lapsed')),
    outcome             text        check (outcome in ('done', 'not_agreed', 'not_ours', 'already_reported', 'nothing_found')),
    waiting_for         text        check (waiting_for ~ '^[a-z0-9]+([_-][a-z0-9]+)*$' and char_length(waiting_for) <= 80),
    duplicate_of        bigint      references service_request,
    receipt_code_hash   bytea       check (octet_length(receipt_code_hash) = 32),
    received_at         timestamptz not null,
    state_since         timestamptz not null check (state_since >= received_at),
    closed_at           timestamptz check (closed_at >= received_at),
    last_event          integer     not null check (last_event > 0),
    version             integer     not null default 0,
    check ((state = 'done') = (outcome is not null)),
    check ((state = 'waiting_for_others') = (waiting_for is not null)),
    check ((state in ('done', 'withdrawn', 'lapsed')) = (closed_at is not null)),
    check (duplicate_of is null or (outcome is not distinct from 'already_reported' and duplicate_of <> id))
);
create index service_request_work on service_request (handling_team, state, state_since) where closed_at is null;
create index service_request_owning_team on service_request (owning_team, received_at);
create index service_request_service on service_request (service, received_at);
create index service_request_account on service_request (account_id) where account_id is not null;
create index service_request_assigned on service_request (assigned_to) where assigned_to is not null;
create index service_request_duplicates on service_request (duplicate_of) where duplicate_of is not null;
create index service_request_service_revision on service_request (service_revision_id);
create index service_request_form_revision on service_request (form_revision_id);

comment on table  service_request is 'What a resident asked for, in the state in which it is now. Its events, folded, give the same row.';
comment on column service_request.id                  is 'data: system; retain: request; the row';
comment on column service_request.reference           is 'data: case; retain: request; what the resident quotes; not secret';
comment on column service_request.service             is 'data: case; retain: request; slug of the service';
comment on column service_request.service_revision_id is 'data: case; retain: request; what the service page said then';
comment on column service_request.form_revision_id    is 'data: case; retain: request; the form that was filled in; empty where there is none';
comment on column service_request.channel             is 'data: case; retain: request; how it came';
comment on column service_request.language            is 'data: case; retain: request; language in which the resident reads about it';
comment on column service_request.account_id          is 'data: identity; retain: request-words; the resident''s account; empty for a guest';
comment on column service_request.owning_team         is 'data: case; retain: request; the team that answers for the service';
comment on column service_request.handling_team       is 'data: case; retain: request; the team that works on it now';
comment on column service_request.assigned_to         is 'data: case; retain: request; account of the colleague who works on it';
comment on column service_request.restricted          is 'data: case; retain: request; kept to the teams of its service';
comment on column service_request.state               is 'data: case; retain: request; where it is';
comment on column service_request.outcome             is 'data: case; retain: request; how it ended, when it is done';
comment on column service_request.waiting_for         is 'data: case; retain: request; code of whom the council waits for';
comment on column service_request.duplicate_of        is 'data: case; retain: request; the first report of the same thing';
comment on column service_request.receipt_code_hash   is 'data: secret; retain: request-words; SHA-256 of the code on the receipt of somebody who gave no contact';
comment on column service_request.received_at         is 'data: case; retain: request; when it came, whenever it was keyed';
comment on column service_request.state_since         is 'data: case; retain: request; since when it is in this state';
comment on column service_request.closed_at           is 'data: case; retain: request; when it ended';
comment on column service_request.last_event          is 'data: system; retain: request; number of its last event';
comment on column service_request.version             is 'data: system; retain: request; optimistic lock';

create function is_event_details(details jsonb) returns boolean language sql immutable as $$
    select jsonb_typeof(details) = 'object' and not exists (
        select from jsonb_each(details) as detail(key, value) where not case
            when key in ('due_on', 'previous_due_on') then
                jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
            when key in ('account_id', 'answer_id', 'note_id', 'message_id', 'attachment_id', 'contact_id', 'promise_id', 'revision_id', 'duplicate_of') then
                jsonb_typeof(value) = 'number' and value #>> '{}' ~ '^[1-9][0-9]{0,17}$'
            when key in ('outcome', 'waiting_for', 'team', 'previous_team', 'standard') then
                jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^[a-z0-9]+([_-][a-z0-9]+)*$' and char_length(value #>> '{}') <= 80
            else false end)
$$;
comment on function is_event_details(jsonb) is 'The closed list of what an event may say beyond its columns: dates, ids and codes, never words.';

create table request_event (
    request_id     bigint      not null references service_request,
    number         integer     not null check (number > 0),
    sequence       bigint      generated always as identity unique,
    transaction_id xid8        not null default pg_current_xact_id(),
    kind           text        not null check (kind in (
        'received', 'acknowledged', 'taken_in_hand', 'information_asked', 'information_given', 'handed_to_others', 'others_answered', 'closed', 'withdrawn',
        'lapsed', 'reopened', 'answered', 'assigned', 'team_changed', 'restricted', 'unrestricted', 'due_moved', 'promise_settled', 'note_added',
        'message_sent', 'message_received', 'attachment_added', 'contact_changed', 'corrected', 'words_disposed')),
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null check (recorded_at >= occurred_at),
    actor_kind     text        not null check (actor_kind in ('resident', 'adviser', 'owner', 'administrator', 'system')),
    actor_id       bigint,
    channel        text        not null check (channel in ('web', 'phone', 'counter', 'letter', 'email')),
    reason         text        not null default '' check (reason ~ '^([a-z0-9]+([_-][a-z0-9]+)*)?$' and char_length(reason) <= 80),
    details        jsonb       not null default '{}' check (is_event_details(details)),
    corrects       integer,
    primary key (request_id, number),
    foreign key (request_id, corrects) references request_event (request_id, number),
    check (corrects < number),
    check ((kind = 'corrected') = (corrects is not null)),
    check (kind <> 'due_moved' or reason <> ''),
    check (actor_kind in ('resident', 'system') or actor_id is not null)
);
create index request_event_follow on request_event (transaction_id, sequence);
create trigger request_event_append_only before update or delete on request_event for each row execute function refuse_change();
create trigger request_event_no_truncate before truncate on request_event for each statement execute function refuse_change();

comment on table  request_event is 'What happened to a request. Never changed or deleted, and without personal data: a mistake is mended by a further event that names the wrong one.';
comment on column request_event.request_id     is 'data: system; retain: request; the request';
comment on column request_event.number         is 'data: system; retain: request; its place within the request';
comment on column request_event.sequence       is 'data: system; retain: request; its place among all events';
comment on column request_event.transaction_id is 'data: system; retain: request; followers take only rows older than the oldest running transaction, in the order of transaction and sequence';
comment on column request_event.kind           is 'data: case; retain: request; what happened';
comment on column request_event.occurred_at    is 'data: case; retain: request; when it happened';
comment on column request_event.recorded_at    is 'data: case; retain: request; when it was keyed';
comment on column request_event.actor_kind     is 'data: system; retain: request; who did it, by kind';
comment on column request_event.actor_id       is 'data: system; retain: request; who did it: id of an account; empty for a guest and the system';
comment on column request_event.channel        is 'data: case; retain: request; how it came or went';
comment on column request_event.reason         is 'data: case; retain: request; reason code; empty where there is none';
comment on column request_event.details        is 'data: case; retain: request; dates, ids and codes under keys of a closed list';
comment on column request_event.corrects       is 'data: system; retain: request; number of the event that was wrong';

create table request_promise (
    id                   bigint generated always as identity primary key,
    request_id           bigint      not null references service_request,
    standard             text        not null check (standard ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    standard_revision_id bigint      not null references content_revision,
    calendar_revision_id bigint      not null references content_revision,
    stage                text        not null check (stage in ('acknowledge', 'answer', 'finish')),
    target_amount        integer     not null check (target_amount > 0),
    target_unit          text        not null check (target_unit in ('working_days', 'calendar_days', 'calendar_months', 'hours_of_opening')),
    cut_off              time,
    start_event          integer     not null,
    stop_event           integer,
    due_at               timestamptz not null,
    counts_until         timestamptz not null,
    outcome              text        check (outcome in ('kept', 'broken', 'left_out')),
    settled_at           timestamptz,
    version              integer     not null default 0,
    unique (request_id, standard),
    foreign key (request_id, start_event) references request_event (request_id, number),
    foreign key (request_id, stop_event) references request_event (request_id, number),
    check (stop_event >= start_event),
    check ((outcome is null) = (settled_at is null))
);
create index request_promise_due on request_promise (counts_until) where outcome is null;
create index request_promise_standard on request_promise (standard, settled_at);
create index request_promise_start_event on request_promise (request_id, start_event);
create index request_promise_stop_event on request_promise (request_id, stop_event);
create index request_promise_standard_revision on request_promise (standard_revision_id);
create index request_promise_calendar_revision on request_promise (calendar_revision_id);

comment on table  request_promise is 'A standard as it was promised for one request: one row each, stamped when its clock starts.';
comment on column request_promise.id                   is 'data: system; retain: request; the row';
comment on column request_promise.request_id           is 'data: system; retain: request; the request';
comment on column request_promise.standard             is 'data: case; retain: request; key of the standard';
comment on column request_promise.standard_revision_id is 'data: case; retain: request; its words and target then';
comment on column request_promise.calendar_revision_id is 'data: case; retain: request; the working days then';
comment on column request_promise.stage                is 'data: case; retain: request; what stops the clock';
comment on column request_promise.target_amount        is 'data: case; retain: request; how many units';
comment on column request_promise.target_unit          is 'data: case; retain: request; the unit';
comment on column request_promise.cut_off              is 'data: case; retain: request; local time after which the next day counts; empty for none';
comment on column request_promise.start_event          is 'data: case; retain: request; number of the event that started the clock';
comment on column request_promise.stop_event           is 'data: case; retain: request; number of the event that stopped it';
comment on column request_promise.due_at               is 'data: case; retain: request; the date that the resident was told; moves only by an event with a reason';
comment on column request_promise.counts_until         is 'data: case; retain: request; the target plus the stops that the person caused: what decides between kept and broken';
comment on column request_promise.outcome              is 'data: case; retain: request; empty while it is open or taken back';
comment on column request_promise.settled_at           is 'data: case; retain: request; when the outcome was found';
comment on column request_promise.version              is 'data: system; retain: request; optimistic lock';

-- What disposal removes -------------------------------------------------------------------------------------------

create table request_answer (
    id         bigint generated always as identity primary key,
    request_id bigint not null references service_request,
    question   text   not null check (char_length(question) between 1 and 200),
    answer     jsonb  not null,
    unique (request_id, question)
);
comment on table  request_answer is 'What the resident answered to each question of the form.';
comment on column request_answer.id         is 'data: system; retain: request-words; what events point at';
comment on column request_answer.request_id is 'data: system; retain: request-words; the request';
comment on column request_answer.question   is 'data: case; retain: request-words; key of the question in the form revision';
comment on column request_answer.answer     is 'data: words; retain: request-words; the answer, typed as the question is';

create table request_note (
    id         bigint generated always as identity primary key,
    request_id bigint      not null references service_request,
    written_by bigint      not null,
    written_at timestamptz not null,
    words      text        not null check (char_length(words) between 1 and 20000)
);
create index request_note_request on request_note (request_id);
comment on table  request_note is 'What colleagues write for each other; residents do not see it.';
comment on column request_note.id         is 'data: system; retain: request-words; what events point at';
comment on column request_note.request_id is 'data: system; retain: request-words; the request';
comment on column request_note.written_by is 'data: system; retain: request-words; id of the account';
comment on column request_note.written_at is 'data: case; retain: request-words; when';
comment on column request_note.words      is 'data: words; retain: request-words; the note';

create table request_message (
    id                   bigint generated always as identity primary key,
    request_id           bigint      not null references service_request,
    direction            text        not null check (direction in ('to_resident', 'from_resident')),
    channel              text        not null check (channel in ('web', 'phone', 'counter', 'letter', 'email')),
    template_revision_id bigint      references content_revision,
    written_by           bigint,
    written_at           timestamptz not null,
    words                text        not null check (char_length(words) between 1 and 20000)
);
create index request_message_request on request_message (request_id);
create index request_message_template on request_message (template_revision_id);
comment on table  request_message is 'What the council and the resident wrote to each other about a request.';
comment on column request_message.id                   is 'data: system; retain: request-words; what events point at';
comment on column request_message.request_id           is 'data: system; retain: request-words; the request';
comment on column request_message.direction            is 'data: case; retain: request-words; who wrote to whom';
comment on column request_message.channel              is 'data: case; retain: request-words; how it came or went';
comment on column request_message.template_revision_id is 'data: case; retain: request-words; the template it was made from; empty for free words';
comment on column request_message.written_by           is 'data: system; retain: request-words; id of the account; empty for a guest and the system';
comment on column request_message.written_at           is 'data: case; retain: request-words; when';
comment on column request_message.words                is 'data: words; retain: request-words; the message';

create table request_contact (
    id           bigint generated always as identity primary key,
    request_id   bigint      not null references service_request,
    name         text        not null default '' check (char_length(name) <= 200),
    email        text        not null default '' check (char_length(email) <= 254),
    phone        text        not null default '' check (char_length(phone) <= 40),
    postcode     text        not null default '' check (char_length(postcode) <= 16),
    address      text        not null default '' check (char_length(address) <= 1000),
    preferred    text        check (preferred in ('phone', 'letter', 'email')),
    given_at     timestamptz not null,
    replaced_at  timestamptz check (replaced_at >= given_at)
);
create unique index request_contact_current on request_contact (request_id) where replaced_at is null;
create index request_contact_request on request_contact (request_id);
create index request_contact_name on request_contact using gin (name gin_trgm_ops);
create index request_contact_email on request_contact (lower(email)) where email <> '';
create index request_contact_phone on request_contact (phone) where phone <> '';
create index request_contact_postcode on request_contact (postcode) where postcode <> '';
comment on table  request_contact is 'How to reach the person a request is for, as they gave it. What they gave is also the second proof for following it.';
comment on column request_contact.id          is 'data: system; retain: request-words; what events point at';
comment on column request_contact.request_id  is 'data: system; retain: request-words; the request';
comment on column request_contact.name        is 'data: identity; retain: request-words; empty where it was not given';
comment on column request_contact.email       is 'data: contact; retain: request-words; empty where it was not given';
comment on column request_contact.phone       is 'data: contact; retain: request-words; digits only; empty where it was not given';
comment on column request_contact.postcode    is 'data: contact; retain: request-words; empty where it was not given';
comment on column request_contact.address     is 'data: contact; retain: request-words; empty where it was not given';
comment on column request_contact.preferred   is 'data: case; retain: request-words; how they want to be told; empty for not at all';
comment on column request_contact.given_at    is 'data: case; retain: request-words; when';
comment on column request_contact.replaced_at is 'data: case; retain: request-words; when they gave another; empty for the current one';

create table request_proof (
    token_hash bytea       primary key check (octet_length(token_hash) = 32),
    request_id bigint      not null references service_request on delete cascade,
    proved_at  timestamptz not null
);
create index request_proof_request on request_proof (request_id);
create index request_proof_age on request_proof (proved_at);
comment on table  request_proof is 'A browser that proved to belong to one request. It ends 30 minutes after the proof.';
comment on column request_proof.token_hash is 'data: secret; retain: sign-in; SHA-256 of the cookie';
comment on column request_proof.request_id is 'data: system; retain: sign-in; the one request';
comment on column request_proof.proved_at  is 'data: case; retain: sign-in; when';

create table draft (
    id                  bigint generated always as identity primary key,
    secret_hash         bytea       not null unique check (octet_length(secret_hash) = 32),
    wake_hash           bytea       unique check (octet_length(wake_hash) = 32),
    service             text        not null check (service ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    service_revision_id bigint      not null references content_revision,
    form_revision_id    bigint      not null references content_revision,
    channel             text        not null check (channel in ('web', 'phone', 'counter', 'letter', 'email')),
    language            text        not null check (language ~ '^[a-z]{2,3}$'),
    email               text        not null default '' check (char_length(email) <= 254),
    answers             jsonb       not null default '{}' check (jsonb_typeof(answers) = 'object'),
    started_at          timestamptz not null,
    last_used_at        timestamptz not null check (last_used_at >= started_at),
    sent_as             bigint      unique references service_request,
    version             integer     not null default 0,
    check (sent_as is null or (answers = '{}' and email = ''))
);
create index draft_age on draft (last_used_at);
create index draft_service_revision on draft (service_revision_id);
create index draft_form_revision on draft (form_revision_id);
comment on table  draft is 'Answers that were not sent yet. Asleep after 30 minutes without use; emptied when it is sent.';
comment on column draft.id                  is 'data: system; retain: draft; the row; never in an address';
comment on column draft.secret_hash         is 'data: secret; retain: draft; SHA-256 of the 128 random bits in its address';
comment on column draft.wake_hash           is 'data: secret; retain: draft; SHA-256 of what the e-mailed link or the printed code carries';
comment on column draft.service             is 'data: case; retain: draft; slug of the service';
comment on column draft.service_revision_id is 'data: case; retain: draft; what the service page said then';
comment on column draft.form_revision_id    is 'data: case; retain: draft; the form that is being filled in, whatever the files say now';
comment on column draft.channel             is 'data: case; retain: draft; how it comes';
comment on column draft.language            is 'data: case; retain: draft; language of its pages';
comment on column draft.email               is 'data: contact; retain: draft; where the link to go on was asked to; empty where it was not';
comment on column draft.answers             is 'data: words; retain: draft; answers by question';
comment on column draft.started_at          is 'data: case; retain: draft; when it was begun';
comment on column draft.last_used_at        is 'data: case; retain: draft; last use';
comment on column draft.sent_as             is 'data: system; retain: draft; the request it became';
comment on column draft.version             is 'data: system; retain: draft; optimistic lock';

create table request_attachment (
    id          bigint generated always as identity primary key,
    request_id  bigint      references service_request,
    draft_id    bigint      references draft on delete cascade,
    file_name   text        not null check (char_length(file_name) between 1 and 255),
    media_type  text        not null check (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    sha256      bytea       not null check (sha256 = sha256(content)),
    content     bytea       not null check (octet_length(content) between 1 and 10485760),
    scan        text        not null check (scan in ('waiting', 'clean', 'quarantined')),
    received_at timestamptz not null,
    check (num_nonnulls(request_id, draft_id) = 1)
);
create index request_attachment_request on request_attachment (request_id);
create index request_attachment_draft on request_attachment (draft_id);
comment on table  request_attachment is 'A file that came with a request, or lies with a draft until that is sent.';
comment on column request_attachment.id          is 'data: system; retain: request-words; what events point at';
comment on column request_attachment.request_id  is 'data: system; retain: request-words; the request';
comment on column request_attachment.draft_id    is 'data: system; retain: request-words; the draft, before there is a request';
comment on column request_attachment.file_name   is 'data: words; retain: request-words; as the sender called it';
comment on column request_attachment.media_type  is 'data: case; retain: request-words; by content, not by name';
comment on column request_attachment.sha256      is 'data: case; retain: request-words; SHA-256 of the content';
comment on column request_attachment.content     is 'data: words; retain: request-words; the file, at most 10 MiB';
comment on column request_attachment.scan        is 'data: case; retain: request-words; what the scanner said; only a clean one is shown';
comment on column request_attachment.received_at is 'data: case; retain: request-words; when';
