-- What became of a request of ours that a sentenced person serves elsewhere. Words are enciphered.
create table transfer_outgoing (
    case_ref varchar(64) not null primary key,
    seat varchar(16) not null,
    agreed_on date,
    method varchar(20),
    recognition longtext,
    handover longtext,
    served_days int,
    refused longtext,
    version bigint not null
);
