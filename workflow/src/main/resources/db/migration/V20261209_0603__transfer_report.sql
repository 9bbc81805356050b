-- How the sentence is served after the handover, as either State has told it.
create table transfer_report (
    report_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    kind varchar(40) not null,
    happened_on date not null,
    ours boolean not null,
    words longtext,
    noted_at timestamp(6) not null,
    version bigint not null
);
create index transfer_report_case on transfer_report (case_ref, noted_at);
