-- Tells a package that was brought by hand, refused and kept when it is brought again; empty for what came by wire.
alter table exchange_arrival add column fingerprint varchar(64);
create unique index exchange_arrival_again on exchange_arrival (to_state, code, fingerprint);
