-- Notices that were put away are found by when, once the authority has set a term for them.
create index notices_notice_read on notices_notice (read_at);
