-- Up to which act the heads were told that a file lies dormant; told again only after another act.
create table dormant_told (
    case_ref varchar(64) not null primary key,
    moved_at timestamp(6) not null
);
