-- The gazetteer: which addresses there are, in which ward, on which round of the bins. Addresses of buildings, with nobody in them.

create table gazetteer_address (
    uprn       bigint  primary key check (uprn between 1 and 999999999999),
    address    text    not null check (char_length(address) between 1 and 200),
    street     text    not null check (char_length(street) between 1 and 100),
    postcode   text    not null check (postcode ~ '^[A-Z0-9]{2,4} [0-9][A-Z]{2}$'),
    ward       text    not null check (char_length(ward) between 1 and 100),
    bin_round  text    not null check (char_length(bin_round) <= 100),
    easting    integer check (easting between 0 and 700000),
    northing   integer check (northing between 0 and 1300000),
    street_key text    not null,
    line_key   text    not null,
    sort_key   text    not null,
    check ((easting is null) = (northing is null))
);
create index gazetteer_address_postcode on gazetteer_address (replace(postcode, ' ', '') text_pattern_ops);
create index gazetteer_address_street   on gazetteer_address (street_key text_pattern_ops);
comment on table  gazetteer_address is 'The addresses of the council''s area, as the last import of a gazetteer left them.';
comment on column gazetteer_address.uprn       is 'data: content; retain: register; unique property reference number, by which councils name an address';
comment on column gazetteer_address.address    is 'data: content; retain: register; the address in one line, without its postcode';
comment on column gazetteer_address.street     is 'data: content; retain: register; the name of its street';
comment on column gazetteer_address.postcode   is 'data: content; retain: register; its postcode, in capitals with one space';
comment on column gazetteer_address.ward       is 'data: content; retain: register; the part of the area that councillors are elected for';
comment on column gazetteer_address.bin_round  is 'data: content; retain: register; key of a round in bin-rounds.yaml; empty where the council empties no bins';
comment on column gazetteer_address.easting    is 'data: content; retain: register; metres east on the National Grid; empty where it is not known';
comment on column gazetteer_address.northing   is 'data: content; retain: register; metres north on the National Grid; empty where it is not known';
comment on column gazetteer_address.street_key is 'data: content; retain: register; the street in small letters and plain words, to be found by';
comment on column gazetteer_address.line_key   is 'data: content; retain: register; the address in small letters and plain words, to be found by';
comment on column gazetteer_address.sort_key   is 'data: content; retain: register; what lists are sorted by: the numbers of houses as numbers';

create table gazetteer_import (
    id          bigint      generated always as identity primary key,
    file_name   text        not null check (char_length(file_name) between 1 and 200),
    sha256      bytea       not null check (octet_length(sha256) = 32),
    licence     text        not null check (char_length(licence) <= 500),
    imported_at timestamptz not null,
    row_count   integer     not null check (row_count >= 0),
    added       integer     not null check (added >= 0),
    changed     integer     not null check (changed >= 0),
    removed     integer     not null check (removed >= 0)
);
comment on table  gazetteer_import is 'Where the gazetteer comes from: one row for each file that was taken.';
comment on column gazetteer_import.id          is 'data: system; retain: register; id';
comment on column gazetteer_import.file_name   is 'data: content; retain: register; the name of the file';
comment on column gazetteer_import.sha256      is 'data: system; retain: register; SHA-256 of the file';
comment on column gazetteer_import.licence     is 'data: content; retain: register; what may be done with it, in one line; empty where nothing was said';
comment on column gazetteer_import.imported_at is 'data: case; retain: register; when it was taken';
comment on column gazetteer_import.row_count   is 'data: system; retain: register; how many addresses it holds';
comment on column gazetteer_import.added       is 'data: system; retain: register; how many were not there before';
comment on column gazetteer_import.changed     is 'data: system; retain: register; how many were there and said otherwise';
comment on column gazetteer_import.removed     is 'data: system; retain: register; how many were there and are no more';
