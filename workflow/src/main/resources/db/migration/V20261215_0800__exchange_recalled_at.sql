-- When a file took its message back: that is still known once the message arrives, though it was refused first.
alter table exchange_outgoing add column recalled_at timestamp(6) null;
-- When that was is not known of what was taken back before: not before it was written.
update exchange_outgoing set recalled_at = queued_at where status = 'RECALLED';
