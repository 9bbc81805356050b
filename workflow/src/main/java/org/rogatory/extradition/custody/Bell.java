package org.rogatory.extradition.custody;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.CountedEnd;

/** What was counted of a limit, or of the next warning before the one that governs: there its clock rings. */
@Entity
@Table(name = "extradition_limit")
class Bell {

    /** The rule of the next warning before the end that governs, and of that end itself: the court may have set it. */
    static final String WARNING = "sys_custody_warn";

    /** The rule of what is unlawful: due at once, and owed until the person is free. */
    static final String UNLAWFUL = "sys_unlawful";

    /** The rule by which all who can free the person are told of it again, a day after the day before. */
    static final String DAILY = "sys_unlawful_daily";

    /** At which moment a rule rings. */
    record Setting(String ruleKey, CountedEnd end) {

        static Setting of(LimitEnd limit) {
            var end = limit.end();
            var other = end.single() ? null : end.later();
            return new Setting(limit.limit().key(), new CountedEnd(end.earlier(), other, end.zone(), end.verified()));
        }

        static Setting own(String ruleKey, Instant at, ZoneId zone) {
            return new Setting(ruleKey, new CountedEnd(at, null, zone, true));
        }

        /** Whether our own office set it, and not the law. */
        boolean own() {
            return WARNING.equals(ruleKey) || untilFree();
        }

        /** Whether it rings for as long as the person is held after the end, and for nothing else. */
        boolean untilFree() {
            return UNLAWFUL.equals(ruleKey) || DAILY.equals(ruleKey);
        }
    }

    @Id
    private String limitRef;

    private String caseRef;
    private String ruleKey;
    private Instant governsAt;
    private @Nullable Instant laterAt;
    private String zone;
    private boolean certain;
    private boolean standing = true;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Bell() {}

    Bell(String caseRef, Setting set) {
        this.limitRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.ruleKey = set.ruleKey();
        this.governsAt = set.end().at();
        this.laterAt = set.end().other();
        this.zone = set.end().zone().getId();
        this.certain = set.end().certain();
    }

    Setting setting() {
        return new Setting(ruleKey, new CountedEnd(governsAt, laterAt, ZoneId.of(zone), certain));
    }

    boolean standing() {
        return standing;
    }

    /** It rings no more. */
    void fallSilent() {
        this.standing = false;
    }
}
