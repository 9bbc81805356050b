alter table markings_spill add column kind varchar(16) not null default 'document';
alter table markings_spill modify column case_ref varchar(64);
alter table markings_spill modify column document_ref varchar(160) not null;
alter table markings_spill modify column open_for varchar(160);
