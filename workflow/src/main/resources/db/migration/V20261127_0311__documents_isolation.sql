alter table documents_document add column isolation varchar(16);
