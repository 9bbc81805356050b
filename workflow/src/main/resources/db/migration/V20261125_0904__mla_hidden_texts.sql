alter table mla_item modify column act_place longtext;
alter table mla_incoming modify column consultation longtext;
