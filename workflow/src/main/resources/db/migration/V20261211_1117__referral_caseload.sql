-- The open files of each organisation in the order in which something is due, and for how many each person answers:
-- written with each act, so that no list counts and none asks the engine.
create table referral_caseload (
    case_ref varchar(64) not null primary key,
    authority varchar(64) not null,
    owner varchar(120),
    due_ms bigint not null,
    due_rule varchar(64),
    version bigint not null
);
create index referral_caseload_due on referral_caseload (authority, due_ms, case_ref);
create index referral_caseload_owner on referral_caseload (authority, owner, due_ms, case_ref);

create table referral_load (
    worker varchar(120) not null primary key,
    open_files int not null,
    version bigint not null
);
