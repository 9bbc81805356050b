-- To which authority of one's own State a reminder goes; null for what goes to the other State.
alter table mla_reminder add column addressee varchar(64);

-- Reminders to an executing authority of before were notes of the office; they stay what that authority may read.
update documents_document set kind = 'executor_reminder'
where kind = 'reminder' and marking = 'internal' and status = 'RENDERED';
update documents_order set kind = 'executor_reminder'
where kind = 'reminder' and marking = 'internal' and document_ref is null;

-- They are numbered where the orders they remind of are.
update registers_index set subjects = concat(subjects, ' execution-reminder')
where concat(' ', subjects, ' ') like '% execution-order %';
