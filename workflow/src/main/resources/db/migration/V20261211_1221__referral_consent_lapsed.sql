-- Since when a consent holds no more because its file was closed and taken up again; it was not taken back.
alter table referral_consent add column lapsed_at timestamp(6) null;
