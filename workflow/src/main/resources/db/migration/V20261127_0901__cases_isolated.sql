alter table cases_note add column isolation varchar(16);
