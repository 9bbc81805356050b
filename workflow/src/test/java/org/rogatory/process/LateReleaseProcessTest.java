package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.extradition.custody.CustodyFiles;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Word that a custody has ended frees nobody here where it comes after word that he was held again. */
@EngineTest
class LateReleaseProcessTest {

    private static final String NOTICE = "custody_notice";
    private static final String RELEASE = "release_notice";

    private final ExtraditionVerbsIn in;
    private final ExtraditionVerbsOut out;
    private final CustodyFiles custody;

    @Autowired
    LateReleaseProcessTest(ExtraditionVerbsIn in, ExtraditionVerbsOut out, CustodyFiles custody) {
        this.in = in;
        this.out = out;
        this.custody = custody;
    }

    private String held(Desk desk) {
        return custody.of(desk.file()).orElseThrow().status();
    }

    private static List<String> parked(Desk desk) {
        return desk.steps().stream()
                .filter(step -> "parked_message".equals(step.verb()))
                .flatMap(step -> step.codes().stream())
                .toList();
    }

    /** That something was so many minutes ago, on the clocks of Almaty. */
    private ObjectNode told(long minutes) {
        var at = in.ago(Duration.ofMinutes(minutes)).atZone(ZoneId.of(ALMATY));
        return JsonMapper.shared()
                .createObjectNode()
                .put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at))
                .put("zone", ALMATY);
    }

    private void tells(Desk ours, String kind, ObjectNode payload) {
        in.sends(ours.file().threadId(), "UZ", kind, payload);
    }

    /** Held for an hour as was told here; then word comes that he was detained anew ten minutes ago. */
    private Desk detainedAnew() {
        var ours = out.transmitted();
        in.arrested(ours.partner());
        in.node().pass(Duration.ofHours(1));
        tells(ours, NOTICE, told(10).put("verb", "record_new_detention").put("place", "Almaty (synthetic)"));
        assertThat(parked(ours)).containsExactly(NOTICE);
        assertThat(held(ours)).isEqualTo("extradition_custody");
        return ours;
    }

    @Test
    void aReleaseBeforeTheNewDetentionWaitsForAnOfficerAndALaterOneFrees() {
        var ours = detainedAnew();
        tells(ours, RELEASE, told(40));
        assertThat(parked(ours)).containsExactly(NOTICE, RELEASE);
        assertThat(held(ours)).isEqualTo("extradition_custody");

        tells(ours, RELEASE, told(2));
        assertThat(parked(ours)).containsExactly(NOTICE, RELEASE);
        assertThat(held(ours)).isEqualTo("released");
    }

    @Test
    void anEscapeBeforeTheNewDetentionWaitsForAnOfficer() {
        var ours = detainedAnew();
        tells(ours, NOTICE, told(40).put("verb", "record_escape"));
        assertThat(parked(ours)).containsExactly(NOTICE, NOTICE);
        assertThat(held(ours)).isEqualTo("extradition_custody");
    }
}
