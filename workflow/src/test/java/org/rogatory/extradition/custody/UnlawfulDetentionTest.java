package org.rogatory.extradition.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.extradition.custody.Clocks.ALMATY;
import static org.rogatory.extradition.custody.Clocks.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;

/** How long an unlawful detention has lasted. */
class UnlawfulDetentionTest {

    private static final Instant OPENED = at("2026-05-15T00:00+05:00");

    private static Incident open() {
        var passed = new HardEnd("prov_arrest_kz", OPENED, OPENED, ALMATY, true);
        return new Incident("KZ-EXT-2026-000001", 1, passed, new Incident.Seen(OPENED, OPENED));
    }

    @Test
    void lastsUntilNowAsLongAsNobodyHasDecided() {
        var lasting = open().view();
        assertThat(lasting.open()).isTrue();
        assertThat(lasting.lasted(at("2026-05-17T06:00+05:00"))).isEqualTo(Duration.ofHours(54));
        assertThat(lasting.lasted(at("2026-05-14T06:00+05:00"))).isZero();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void endsWithEveryEndOfCustodyAndKeepsItsTime(Ending ending) {
        var incident = open();
        incident.end(IncidentEnding.of(ending), at("2026-05-15T06:00+05:00"), "custody_officer.kz");
        var ended = incident.view();
        assertThat(ended.open()).isFalse();
        assertThat(ended.endedHow()).isNotNull().returns(ending.name(), Enum::name);
        assertThat(ended.lasted(at("2027-01-01T00:00+05:00"))).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void wasNoneWhereAnOrderWasThereInTimeOrThePersonWasFreeBefore() {
        var found = open();
        found.end(IncidentEnding.ORDER_FOUND, at("2026-05-20T00:00+05:00"), "head.kz");
        assertThat(found.view().lasted(at("2026-05-21T00:00+05:00"))).isZero();
        var before = open();
        before.end(IncidentEnding.SURRENDERED, at("2026-05-14T20:00+05:00"), "custody_officer.kz");
        assertThat(before.view().lasted(at("2026-05-21T00:00+05:00"))).isZero();
    }
}
