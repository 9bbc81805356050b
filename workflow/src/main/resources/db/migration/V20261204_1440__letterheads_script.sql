-- Whether the authority writes its letters in Uzbek in the script of this head; asked of the one in Cyrillic alone.
alter table letterheads_head add column chosen boolean not null default false;
