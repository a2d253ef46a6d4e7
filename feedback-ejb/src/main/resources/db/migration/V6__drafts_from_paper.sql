-- A draft is woken by a link in an e-mail or by a code on paper. Each has a hash of its own, because a link is minted when its message is sent:
-- that must not end a code which was printed meanwhile.

alter table draft add code_hash bytea unique check (octet_length(code_hash) = 32);

comment on column draft.wake_hash is 'data: secret; retain: draft; SHA-256 of what the e-mailed link carries';
comment on column draft.code_hash is 'data: secret; retain: draft; SHA-256 of the code that was shown to be printed or written down';
