alter table figures_outside modify column partner varchar(160) not null;
delete from figures_outside where partner like 'webhooks/%';
