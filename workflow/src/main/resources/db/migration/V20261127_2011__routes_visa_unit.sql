-- From which body the places of a route were found; null of visas of before, which stay where they are.
alter table routes_visa add column unit varchar(64);
