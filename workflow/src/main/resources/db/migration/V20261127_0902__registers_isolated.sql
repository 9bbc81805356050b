alter table registers_entry add column isolation varchar(16);
