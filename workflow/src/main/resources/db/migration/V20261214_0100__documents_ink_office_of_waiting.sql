-- Scans that waited before their office was kept are in the work of the office of who added them, too.
update documents_ink set office = (
    select u.authority from identity_user u where u.username = documents_ink.scanned_by)
where office is null and state = 'SCANNED';
