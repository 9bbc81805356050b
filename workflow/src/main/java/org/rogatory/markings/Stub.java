package org.rogatory.markings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Persistable;

/** What is kept of a matter that did not enter, never changed afterwards. */
@Entity
@Table(name = "markings_stub")
class Stub implements Persistable<String> {

    @Id
    private String stubId;

    private String authority;

    @Enumerated(EnumType.STRING)
    private Marking marking;

    private String otherState;
    private String registryNumber;
    private String declaredBy;
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected Stub() {}

    Stub(Marking marking, String otherState, String registryNumber, Declared declared) {
        this.stubId = UUID.randomUUID().toString();
        this.marking = marking;
        this.otherState = otherState;
        this.registryNumber = registryNumber;
        this.authority = declared.by().authority();
        this.declaredBy = declared.by().username();
        this.declaredAt = declared.at();
    }

    /** Who declared it and when. */
    record Declared(Officer by, Instant at) {}

    @Override
    public String getId() {
        return stubId;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    StubView view() {
        return new StubView(stubId, authority, marking, otherState, registryNumber, declaredBy, declaredAt);
    }
}
