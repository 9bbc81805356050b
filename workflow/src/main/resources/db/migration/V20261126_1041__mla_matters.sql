alter table mla_consultation add column matter varchar(20) not null default 'DECISION';
alter table mla_consultation add column ours boolean not null default true;
alter table mla_consultation add column kind varchar(20);
alter table mla_consultation add column item_number int;
alter table mla_consultation add column amount decimal(15, 2);
alter table mla_consultation add column currency varchar(3);
alter table mla_consultation add column told longtext;
alter table mla_consultation add column answer varchar(20);
alter table mla_consultation add column answered longtext;
alter table mla_consultation add column answered_at timestamp(6) null;
update mla_consultation set ours = false
    where case_ref in (select case_ref from cases_file where machine = 'mla_outgoing');
alter table mla_item add column begun boolean not null default false;
alter table mla_item add column order_number longtext;
alter table mla_item add column order_by longtext;
alter table mla_item add column order_on date;
alter table mla_item add column use_mark varchar(20);
alter table mla_item add column use_note longtext;
update mla_item set begun = true where status in ('in_execution', 'executed', 'executed_negative');
