-- Words taken out of files until they are put back or erased; a sign with this number stands where they stood.
create table persons_taken_word (
    sign_id varchar(16) not null primary key,
    case_ref varchar(64) not null,
    holder varchar(160) not null,
    words longtext not null,
    taken_at timestamp(6) not null,
    version bigint not null
);
create index persons_taken_word_case on persons_taken_word (case_ref, holder);
