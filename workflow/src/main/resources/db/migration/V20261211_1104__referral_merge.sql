-- Two files of one organisation about the same person: one is given up, which one person proposes and another agrees to. Why
-- is said on the timeline of that file, under its key. Nothing of it moves to the file that stays.
create table referral_merge (
    merge_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    into_ref varchar(64) not null,
    proposed_by varchar(120) not null,
    approved_by varchar(120) not null,
    merged_at timestamp(6) not null,
    ended_at timestamp(6) null,
    version bigint not null,
    constraint referral_merge_two check (approved_by <> proposed_by),
    constraint referral_merge_other check (into_ref <> case_ref)
);
create index referral_merge_case on referral_merge (case_ref);
create index referral_merge_into on referral_merge (into_ref);
