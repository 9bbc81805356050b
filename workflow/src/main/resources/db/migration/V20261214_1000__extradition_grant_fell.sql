-- When a surrender was granted, and when that grant fell: nobody was held unlawfully by what ran before it meanwhile.
alter table extradition_custody add column grant_given timestamp(6) null;
alter table extradition_custody add column grant_fell timestamp(6) null;
