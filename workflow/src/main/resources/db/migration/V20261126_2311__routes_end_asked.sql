alter table routes_route add column end_asked_by varchar(120);
alter table routes_route add column end_asked_for date;
