-- Since when an officer serves at his authority; empty of one who was never moved.
alter table identity_user add column serves_since timestamp(6) null;
