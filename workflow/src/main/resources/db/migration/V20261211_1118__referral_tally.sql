-- Sums of what was coded for statistics. No column leads to a file or a person, no row has a moment or an order of its own:
-- a sum is found by what it is a sum of. Coded dimensions stand alone or two by two, never all together: a row for every
-- combination would be the record of one person.
create table referral_tally (
    tally_ref varchar(220) not null primary key,
    organisation varchar(64) not null,
    state varchar(2) not null,
    quarter_key varchar(6) not null,
    mapping varchar(16) not null,
    dimension varchar(32) not null,
    code varchar(40) not null,
    second_code varchar(40) not null,
    number int not null,
    constraint referral_tally_number check (number >= 0)
);
create index referral_tally_state on referral_tally (state, quarter_key);
create index referral_tally_organisation on referral_tally (organisation, quarter_key);

-- Whether a file is in those sums. When and as what lies under the key of the file; owed is what is still to be taken back.
create table referral_tallied (
    case_ref varchar(64) not null primary key,
    counted boolean not null,
    owed boolean not null,
    words longtext,
    version bigint not null
);
