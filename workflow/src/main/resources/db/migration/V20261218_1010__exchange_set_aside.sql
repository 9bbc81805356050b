-- By which verb an officer does what a received message tells, where its file has not done so by itself: until he does, it
-- takes the place of no older message.
alter table exchange_incoming add column set_aside varchar(64);
