-- What came of a person who was passed on: told from here to who had passed him on, come from there, or written down by
-- hand. A code and never a word, in clear: nobody may be there to open the file when it comes.
create table referral_outcome (
    outcome_ref varchar(40) not null primary key,
    share_ref varchar(40) not null,
    case_ref varchar(64) not null,
    way varchar(8) not null,
    code varchar(40) not null,
    told_at timestamp(6) not null,
    told_by varchar(120),
    version bigint not null
);
create index referral_outcome_case on referral_outcome (case_ref, told_at);
