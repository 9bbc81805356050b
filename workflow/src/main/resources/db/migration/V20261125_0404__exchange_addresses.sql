alter table exchange_enclosure rename column sha256 to address;
