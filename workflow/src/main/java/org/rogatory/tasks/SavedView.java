package org.rogatory.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A list as an officer wants to see it again: its name and its address. */
@Entity
@Table(name = "tasks_saved_view")
public class SavedView {

    @Id
    private String viewId;

    private String username;
    private String name;
    private String address;
    private Instant createdAt;

    @Version
    private long version;

    /** Whose view it is and what he calls it; no two of his have the same name. */
    record Owner(String username, String name) {}

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    SavedView(String viewId, Owner owner, String address, Instant createdAt) {
        this.viewId = viewId;
        this.username = owner.username();
        this.name = owner.name();
        this.address = address;
        this.createdAt = createdAt;
    }

    void point(String newAddress) {
        this.address = newAddress;
    }

    public String viewId() {
        return viewId;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }
}
