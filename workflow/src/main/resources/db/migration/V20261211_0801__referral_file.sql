-- What is kept beside the head of a file of referral: codes, days and user names. No word of the person stands here.
create table referral_file (
    case_ref varchar(64) not null primary key,
    age varchar(10) not null,
    guardian varchar(10) not null,
    dies_on date,
    draft boolean not null,
    proposed_by varchar(100),
    proposed_reason varchar(40),
    version bigint not null,
    constraint referral_file_dies check (draft = (dies_on is not null))
);
