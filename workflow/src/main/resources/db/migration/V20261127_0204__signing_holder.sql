create index signing_right_holder on signing_right (holder);
create index signing_right_on_behalf on signing_right (on_behalf_of);
