create table identity_user (
    username varchar(120) not null primary key,
    display_name varchar(200) not null,
    password_hash varchar(200) not null,
    state varchar(2) not null,
    authority varchar(64) not null,
    roles varchar(400) not null,
    enabled boolean not null,
    language varchar(5) not null,
    version bigint not null
);
create index identity_user_authority on identity_user (state, authority, username);
