alter table persons_file_key modify column case_ref varchar(80) not null;
