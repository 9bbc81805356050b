alter table cases_file add column paper_book boolean default false not null;
