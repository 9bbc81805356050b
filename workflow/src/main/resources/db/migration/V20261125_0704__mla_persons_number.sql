alter table mla_outgoing add column persons_number int not null default 1;
alter table mla_content_version add column persons_number int not null default 1;
