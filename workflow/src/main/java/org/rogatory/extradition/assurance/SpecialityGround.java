package org.rogatory.extradition.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a person who was given up may be prosecuted for more than that was granted for; a person has written it down. */
@Entity
@Table(name = "extradition_speciality_ground")
class SpecialityGround {

    @Id
    private String groundRef;

    private String caseRef;
    private String ground;
    private @Nullable String consentRef;
    private @Nullable String words;
    private String notedBy;
    private Instant notedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SpecialityGround() {}

    SpecialityGround(String caseRef, String ground, String by, Instant at) {
        this.groundRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.ground = ground;
        this.notedBy = by;
        this.notedAt = at;
    }

    /** The request of ours to which the other State consented. */
    SpecialityGround of(String consent) {
        this.consentRef = consent;
        return this;
    }

    SpecialityGround saying(@Nullable String hidden) {
        this.words = hidden;
        return this;
    }

    String ground() {
        return ground;
    }

    @Nullable
    String consentRef() {
        return consentRef;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    String notedBy() {
        return notedBy;
    }

    Instant notedAt() {
        return notedAt;
    }
}
