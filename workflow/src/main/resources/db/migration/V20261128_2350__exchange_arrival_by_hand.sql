alter table exchange_arrival add column by_hand boolean default false not null;
