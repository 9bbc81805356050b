-- Who does not want to be identified any more is counted for a period: a slice of an index, never a whole table.
create index referral_track_since on referral_track (machine, status, since);
