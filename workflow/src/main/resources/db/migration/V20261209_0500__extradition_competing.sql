-- Which files of a State that is asked ask for one person, and what was decided of each; the reason is enciphered.
create table extradition_competing (
    case_ref varchar(64) not null primary key,
    group_ref varchar(64) null,
    detected boolean not null,
    noted_by varchar(120) not null,
    noted_at timestamp(6) not null,
    precedence varchar(16) null,
    decided_by varchar(120) null,
    decided_at timestamp(6) null,
    reason longtext null,
    version bigint not null
);
create index extradition_competing_group on extradition_competing (group_ref);

-- Files of which a person has said that they ask for different persons; why is enciphered.
create table extradition_competing_apart (
    apart_ref varchar(140) not null primary key,
    case_ref varchar(64) not null,
    other_ref varchar(64) not null,
    noted_by varchar(120) not null,
    noted_at timestamp(6) not null,
    words longtext null,
    version bigint not null
);
create index extradition_competing_apart_case on extradition_competing_apart (case_ref);
