-- Calls that were answered are found by when, once the authority has set a term for them.
create index cases_answered_key_at on cases_answered_key (at);
