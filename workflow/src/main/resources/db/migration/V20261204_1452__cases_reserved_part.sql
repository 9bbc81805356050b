-- Files that are for named people only as a whole, among all that is for named people only; the newest first.
create index cases_reserved_part on cases_reserved (part, reserved_at);
