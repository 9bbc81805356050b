alter table mla_outgoing add column written_by varchar(2000);
alter table mla_outgoing add column correction longtext;
