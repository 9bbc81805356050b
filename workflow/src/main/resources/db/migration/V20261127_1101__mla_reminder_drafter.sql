-- Who wrote a reminder or an interim reply does not sign it; null for those the clock drafts.
alter table mla_reminder add column drafted_by varchar(120);
