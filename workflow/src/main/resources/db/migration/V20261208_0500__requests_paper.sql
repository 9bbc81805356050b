-- Papers of a file that persons sign: about what, by whom they have to be signed and were, how far they have come.
create table requests_paper (
    paper_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    kind varchar(64) not null,
    about varchar(120) not null,
    addressee varchar(64),
    document_ref varchar(64),
    order_ref varchar(64) not null,
    status varchar(20) not null,
    signers varchar(200) not null,
    signed_by varchar(500) not null,
    signed_lines varchar(8000),
    letter_number varchar(120),
    letter_day date,
    drafted_by varchar(120) not null,
    drafted_at timestamp(6) not null,
    version bigint not null
);
create index requests_paper_case on requests_paper (case_ref, drafted_at);
