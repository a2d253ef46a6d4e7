-- What the council says and its history, the people who sign in, and the record of who did what.
-- Each column's comment begins with its data class and its retention class; the README of this module lists both.
-- An id of an account in a history table carries no foreign key: the history outlives the account.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change() is 'Trigger of append-only tables: refuses update, delete and truncate.';

-- Content: one identity and one history ---------------------------------------------------------------------------

create table content_revision (
    id           bigint generated always as identity primary key,
    kind         text        not null check (kind in ('service', 'form', 'promise', 'page', 'template', 'synonym', 'best_bet', 'calendar', 'council')),
    key          text        not null check (char_length(key) between 1 and 200),
    language     text        not null check (language ~ '^[a-z]{2,3}$'),
    audience     text        not null check (audience in ('public', 'staff')),
    path         text        not null check (char_length(path) between 1 and 400),
    sha256       bytea       not null check (sha256 = sha256(convert_to(text, 'UTF8'))),
    text         text        not null,
    source       text        not null check (source in ('file', 'portal')),
    actor_kind   text        not null check (actor_kind in ('resident', 'adviser', 'owner', 'administrator', 'system')),
    actor_id     bigint,
    reason       text        not null check (char_length(reason) between 1 and 500),
    stands_over  bigint      references content_revision,
    valid_from   timestamptz not null,
    valid_until  timestamptz check (valid_until >= valid_from),
    version      integer     not null default 0,
    check (actor_kind = 'system' or actor_id is not null),
    check (source = 'portal' or stands_over is null)
);
create unique index content_revision_current on content_revision (path, source) where valid_until is null;
create index content_revision_identity on content_revision (kind, key, language, valid_from);
create index content_revision_stands_over on content_revision (stands_over);

comment on table  content_revision is 'Every version of everything the council says. The revision without an end is the current one of its source; one from the portal stands over the file.';
comment on column content_revision.id          is 'data: system; retain: history; what drafts, requests, messages, feedback and changes point at';
comment on column content_revision.kind        is 'data: content; retain: history; what it is';
comment on column content_revision.key         is 'data: content; retain: history; its stable name among its kind';
comment on column content_revision.language    is 'data: content; retain: history; language tag of its words';
comment on column content_revision.audience    is 'data: content; retain: history; who may read the text as a whole';
comment on column content_revision.path        is 'data: content; retain: history; path of the file within the content folder';
comment on column content_revision.sha256      is 'data: content; retain: history; SHA-256 of the text in UTF-8';
comment on column content_revision.text        is 'data: content; retain: history; the whole text of the file';
comment on column content_revision.source      is 'data: content; retain: history; where it came from';
comment on column content_revision.actor_kind  is 'data: system; retain: history; who did it, by kind';
comment on column content_revision.actor_id    is 'data: system; retain: history; who did it: id of an account; empty for the system';
comment on column content_revision.reason      is 'data: content; retain: history; why, in the words of the editor';
comment on column content_revision.stands_over is 'data: system; retain: history; the file revision that the editor saw; another current one is a conflict';
comment on column content_revision.valid_from  is 'data: content; retain: history; published from';
comment on column content_revision.valid_until is 'data: content; retain: history; published until; empty for the current one';
comment on column content_revision.version     is 'data: system; retain: history; optimistic lock';

create table content_change (
    sequence       bigint generated always as identity primary key,
    transaction_id xid8        not null default pg_current_xact_id(),
    revision_id    bigint      not null references content_revision,
    act            text        not null check (act in ('opened', 'closed')),
    changed_at     timestamptz not null
);
create index content_change_revision on content_change (revision_id);
create trigger content_change_append_only before update or delete on content_change for each row execute function refuse_change();
create trigger content_change_no_truncate before truncate on content_change for each statement execute function refuse_change();

comment on table  content_change is 'The sequence that every node follows: written in the transaction that opens or closes a revision, by one writer at a time, so that its order is the order of commits.';
comment on column content_change.sequence       is 'data: system; retain: history; the number of the snapshot';
comment on column content_change.transaction_id is 'data: system; retain: history; readers take only rows older than the oldest running transaction';
comment on column content_change.revision_id    is 'data: system; retain: history; what was opened or closed';
comment on column content_change.act            is 'data: content; retain: history; opened or closed';
comment on column content_change.changed_at     is 'data: content; retain: history; when';

-- Accounts: roles say which acts, teams say for which services -----------------------------------------------------

create table account (
    id            bigint generated always as identity primary key,
    email         text        not null unique check (email = lower(email) and char_length(email) between 3 and 254 and position('@' in email) > 1),
    name          text        not null check (char_length(btrim(name)) between 1 and 200),
    password_hash text        not null check (password_hash like '$argon2id$%'),
    sample        boolean     not null default false,
    created_at    timestamptz not null,
    closed_at     timestamptz check (closed_at >= created_at),
    version       integer     not null default 0
);
comment on table  account is 'A person who may sign in.';
comment on column account.id            is 'data: system; retain: account; the id by which histories name the person';
comment on column account.email         is 'data: contact; retain: account; signs in with it; lower case';
comment on column account.name          is 'data: identity; retain: account; how pages address the person';
comment on column account.password_hash is 'data: secret; retain: account; Argon2id with its parameters and salt';
comment on column account.sample        is 'data: system; retain: account; made for trying the product out';
comment on column account.created_at    is 'data: system; retain: account; when it was made';
comment on column account.closed_at     is 'data: system; retain: account; when it stopped being usable; empty while it is';
comment on column account.version       is 'data: system; retain: account; optimistic lock';

create table account_role (
    account_id bigint not null references account on delete cascade,
    role       text   not null check (role in ('adviser', 'owner', 'administrator')),
    primary key (account_id, role)
);
create index account_role_role on account_role (role);
comment on table  account_role is 'Which kinds of act a person may do.';
comment on column account_role.account_id is 'data: system; retain: account; the person';
comment on column account_role.role       is 'data: system; retain: account; the role';

create table team (
    key      text        primary key check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(key) <= 80),
    known_at timestamptz not null
);
comment on table  team is 'A team that council.yaml has named. Its name is content and is not kept twice; a team that vanished from the file stays, because histories name it.';
comment on column team.key      is 'data: content; retain: register; the key in council.yaml';
comment on column team.known_at is 'data: system; retain: register; when the key was first seen';

create table membership (
    account_id bigint not null references account on delete cascade,
    team       text   not null references team,
    primary key (account_id, team)
);
create index membership_team on membership (team);
comment on table  membership is 'For the services of which teams a person acts.';
comment on column membership.account_id is 'data: system; retain: account; the person';
comment on column membership.team       is 'data: system; retain: account; the team';

create table sign_in_token (
    token_hash   bytea       primary key check (octet_length(token_hash) = 32),
    account_id   bigint      not null references account on delete cascade,
    issued_at    timestamptz not null,
    last_used_at timestamptz not null check (last_used_at >= issued_at)
);
create index sign_in_token_account on sign_in_token (account_id);
comment on table  sign_in_token is 'A signed-in browser. Signing out deletes the row.';
comment on column sign_in_token.token_hash   is 'data: secret; retain: sign-in; SHA-256 of the 256 random bits that only the browser has';
comment on column sign_in_token.account_id   is 'data: system; retain: sign-in; who is signed in';
comment on column sign_in_token.issued_at    is 'data: case; retain: sign-in; when; it ends 12 hours later whatever happens';
comment on column sign_in_token.last_used_at is 'data: case; retain: sign-in; last use, to about ten seconds; it ends after 15 minutes without';

create table first_administrator_token (
    token_hash bytea       primary key check (octet_length(token_hash) = 32),
    issued_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz check (used_at >= issued_at)
);
comment on table  first_administrator_token is 'The one-time token by which the first administrator of a fresh installation makes an account.';
comment on column first_administrator_token.token_hash is 'data: secret; retain: register; SHA-256 of the token';
comment on column first_administrator_token.issued_at  is 'data: system; retain: register; when it was first seen';
comment on column first_administrator_token.expires_at is 'data: system; retain: register; not accepted from then on';
comment on column first_administrator_token.used_at    is 'data: system; retain: register; when an account was made with it';

create table limited_attempt (
    id           bigint generated always as identity primary key,
    kind         text        not null check (kind in ('sign_in_account', 'sign_in_address', 'request_proof')),
    subject_hash bytea       not null check (octet_length(subject_hash) = 32),
    attempted_at timestamptz not null
);
create index limited_attempt_subject on limited_attempt (kind, subject_hash, attempted_at);
create index limited_attempt_age on limited_attempt (attempted_at);
comment on table  limited_attempt is 'Attempts that are counted against a limit, each written in a transaction of its own so that a refusal does not undo it.';
comment on column limited_attempt.id           is 'data: system; retain: sign-in; the row';
comment on column limited_attempt.kind         is 'data: system; retain: sign-in; which limit';
comment on column limited_attempt.subject_hash is 'data: network; retain: sign-in; SHA-256 of the e-mail address, the network address or the reference';
comment on column limited_attempt.attempted_at is 'data: case; retain: sign-in; when';

-- Audit: who did or saw what, without personal data ----------------------------------------------------------------

create table audit_entry (
    id             bigint generated always as identity primary key,
    transaction_id xid8        not null default pg_current_xact_id(),
    kind           text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$' and char_length(kind) <= 80),
    occurred_at    timestamptz not null,
    actor_kind     text        not null check (actor_kind in ('resident', 'adviser', 'owner', 'administrator', 'system')),
    actor_id       bigint,
    subject_kind   text        not null check (subject_kind ~ '^[a-z]+(-[a-z]+)*$' and char_length(subject_kind) <= 80),
    subject_id     text        not null check (subject_id ~ '^[A-Za-z0-9-]{0,80}$'),
    reason         text        not null check (reason ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$' and char_length(reason) <= 80)
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id);
create index audit_entry_actor on audit_entry (actor_id) where actor_id is not null;
create index audit_entry_occurred on audit_entry (occurred_at);

create table audit_batch (
    number        bigint      primary key check (number > 0),
    first_entry   bigint      not null unique,
    last_entry    bigint      not null unique check (last_entry >= first_entry),
    previous_head bytea       not null unique check (octet_length(previous_head) = 32),
    head          bytea       not null unique check (octet_length(head) = 32),
    sealed_at     timestamptz not null,
    disposed_at   timestamptz check (disposed_at >= sealed_at)
);

create function keep_audit_entry() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and exists (
            select from audit_batch where old.id between first_entry and last_entry and disposed_at is not null) then
        return old;
    end if;
    raise exception 'rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
end
$$;
comment on function keep_audit_entry() is 'Trigger of audit_entry: nothing is changed, and only a whole batch that was sealed and then marked as disposed of may go.';

create function keep_audit_batch() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.disposed_at is null and new.disposed_at is not null
            and (new.number, new.first_entry, new.last_entry, new.previous_head, new.head, new.sealed_at)
              = (old.number, old.first_entry, old.last_entry, old.previous_head, old.head, old.sealed_at) then
        return new;
    end if;
    raise exception 'a sealed batch of % stays as it is', tg_table_name using errcode = 'restrict_violation';
end
$$;
comment on function keep_audit_batch() is 'Trigger of audit_batch: a sealed batch can only be marked, once, as disposed of.';

create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function keep_audit_entry();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function refuse_change();
create trigger audit_batch_append_only before update or delete on audit_batch for each row execute function keep_audit_batch();
create trigger audit_batch_no_truncate before truncate on audit_batch for each statement execute function refuse_change();

comment on table  audit_entry is 'Who did or saw what, written in the transaction of the act; a refusal in one of its own. Ids and codes only.';
comment on column audit_entry.id             is 'data: system; retain: audit; its place in the record';
comment on column audit_entry.transaction_id is 'data: system; retain: audit; the sealing worker takes only rows older than the oldest running transaction';
comment on column audit_entry.kind           is 'data: case; retain: audit; what happened: the name of the domain event';
comment on column audit_entry.occurred_at    is 'data: case; retain: audit; when it happened';
comment on column audit_entry.actor_kind     is 'data: system; retain: audit; who, by kind';
comment on column audit_entry.actor_id       is 'data: system; retain: audit; who: id of an account; empty for the system and for anybody unknown';
comment on column audit_entry.subject_kind   is 'data: system; retain: audit; to what, by kind';
comment on column audit_entry.subject_id     is 'data: system; retain: audit; to what: an id or a key; empty where there is none';
comment on column audit_entry.reason         is 'data: case; retain: audit; reason code; empty where there is none';

comment on table  audit_batch is 'A run of audit entries that one worker has sealed: its head is a hash over the entries and the head before, and also goes to the log and to a file outside the database.';
comment on column audit_batch.number        is 'data: system; retain: register; place in the chain';
comment on column audit_batch.first_entry   is 'data: system; retain: register; id of its first entry';
comment on column audit_batch.last_entry    is 'data: system; retain: register; id of its last entry';
comment on column audit_batch.previous_head is 'data: system; retain: register; head of the batch before; zeros for the first';
comment on column audit_batch.head          is 'data: system; retain: register; SHA-256 over the previous head and the entries';
comment on column audit_batch.sealed_at     is 'data: system; retain: register; when it was sealed';
comment on column audit_batch.disposed_at   is 'data: system; retain: register; when its entries were disposed of; empty while they are kept';
