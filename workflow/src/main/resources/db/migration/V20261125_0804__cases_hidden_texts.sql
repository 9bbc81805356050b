alter table cases_timeline modify column codes longtext;
alter table cases_timeline modify column reference longtext;
