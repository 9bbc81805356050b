-- Reasons that stay in the office are counted as one; what is no reason is none.
update analytics_file set reasons = 'internal' where reasons like '%correction_%' or reasons like '%waiting_%';
update analytics_file set reasons = null
    where reasons in ('none_due', 'returned', 'dated', 'nothing_held', 'evidence', 'person', 'person_evidence');
