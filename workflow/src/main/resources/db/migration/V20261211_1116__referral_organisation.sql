-- Services that stop to work, or have: how each stands, who has said so, and what waits for a second person. A service of which
-- nothing stands here takes people in. Codes and user names alone; no file is named.
create table referral_organisation (
    authority varchar(64) not null primary key,
    standing varchar(16) not null,
    since_at timestamp(6) null,
    first_by varchar(120),
    second_by varchar(120),
    keeper varchar(120),
    wish varchar(16),
    wish_keeper varchar(120),
    wished_by varchar(120),
    wished_at timestamp(6) null,
    version bigint not null,
    constraint referral_organisation_two
        check (second_by is null or first_by is not null and second_by <> first_by),
    constraint referral_organisation_kept check (keeper is null or second_by is not null)
);
