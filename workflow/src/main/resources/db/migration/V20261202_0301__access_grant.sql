-- Steps of access by name: by one's own word, by approval of the head, and who is kept out; words under the file's key.
create table access_grant (
    grant_id varchar(36) not null primary key,
    case_ref varchar(64) not null,
    authority varchar(64) not null,
    unit varchar(64) not null,
    kind varchar(16) not null,
    username varchar(120) not null,
    reason varchar(20) not null,
    words longtext,
    status varchar(16) not null,
    asked_by varchar(120) not null,
    asked_at timestamp(6) not null,
    ends_at timestamp(6) null,
    review_due date,
    decided_by varchar(120),
    decided_at timestamp(6) null,
    finding varchar(16),
    answer longtext,
    late boolean not null,
    version bigint not null
);
create index access_grant_case on access_grant (case_ref, username);
create index access_grant_person on access_grant (username, asked_at);
create index access_grant_authority on access_grant (authority, status);
create index access_grant_unit on access_grant (unit, status);
create index access_grant_review on access_grant (status, kind, review_due);
