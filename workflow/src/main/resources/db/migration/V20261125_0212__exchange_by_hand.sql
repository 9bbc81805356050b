alter table exchange_outgoing add column by_hand boolean default false not null;
