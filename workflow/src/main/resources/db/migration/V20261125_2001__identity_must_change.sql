alter table identity_user add column must_change boolean default false not null;
