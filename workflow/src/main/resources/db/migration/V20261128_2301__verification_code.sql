-- The codes on letters by their hashes: which step laid the letter out, and whether strangers are answered at all.
create table verification_code (
    code_hash varchar(64) not null primary key,
    step_key varchar(255) not null,
    answers boolean not null,
    issued_at timestamp(6) not null
);
