-- What is kept beside the head of a file of referral: codes, days and user names. No word of the person stands here,
-- not why the file is to be closed, and not why there may be nobody to be asked later how he is.
create table referral_file (
    case_ref varchar(64) not null primary key,
    age varchar(10) not null,
    guardian varchar(10) not null,
    dies_on date,
    draft boolean not null,
    proposed_by varchar(120),
    merge_into varchar(64),
    asks_later boolean not null,
    version bigint not null,
    constraint referral_file_dies check (draft = (dies_on is not null))
);
