-- The consent of the sentenced person, beside the status of the file. Who interpreted, represented and verified is under
-- the key of the file.
create table transfer_consent (
    case_ref varchar(64) not null primary key,
    status varchar(40) not null,
    held boolean not null,
    informed_on date,
    given_on date,
    verified_on date,
    withdrawn_on date,
    given_by varchar(120),
    acts int not null,
    words longtext,
    version bigint not null
);
