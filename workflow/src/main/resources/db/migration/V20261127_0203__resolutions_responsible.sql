create index resolutions_control_responsible on resolutions_control (responsible, removed_at);
