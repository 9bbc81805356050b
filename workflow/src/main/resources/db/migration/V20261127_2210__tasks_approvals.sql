-- Answers are approved where the file is kept: who supervises an authority that executes for that one has no such task.
update tasks_task set assignee = null
where step = 'ApproveAnswer'
  and exists (select 1 from identity_user u, cases_file f
              where u.username = tasks_task.assignee
                and f.case_ref = tasks_task.case_ref
                and f.machine = 'mla_incoming'
                and u.authority <> f.authority);
delete from tasks_candidate
where principal like 'unit:%/supervisor'
  and exists (select 1 from tasks_task t, cases_file f
              where t.task_id = tasks_candidate.task_id
                and f.case_ref = t.case_ref
                and t.step = 'ApproveAnswer'
                and f.machine = 'mla_incoming'
                and tasks_candidate.principal <> concat('unit:', f.authority, '/supervisor'));
