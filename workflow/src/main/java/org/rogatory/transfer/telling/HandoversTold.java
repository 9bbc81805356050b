package org.rogatory.transfer.telling;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.ActMoments;
import org.rogatory.requests.SaidDays;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.legs.Departures;
import org.rogatory.requests.message.RequestMessenger;
import org.rogatory.requests.message.RequestMessenger.Said;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.transfer.Seat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The handover of the person: told to the other State when it is appointed, and what the record of it says. */
@Component
public class HandoversTold {

    /** The message. */
    public static final String KIND = "surrender_notice";

    /** Both sides appoint and write down with these verbs. */
    private static final String APPOINTMENT = "schedule_handover";

    private static final String DONE = "record_handover";

    private final Cases cases;
    private final RequestMessenger messenger;
    private final Reminders reminders;
    private final JsonMapper json;

    HandoversTold(Cases cases, RequestMessenger messenger, Reminders reminders, JsonMapper json) {
        this.cases = cases;
        this.messenger = messenger;
        this.reminders = reminders;
        this.json = json;
    }

    /**
     * Refuses a handover whose moment or days cannot be read, one that is said to have been and has not, and one that
     * an officer appoints for an hour that is over, unless he says a word on it. What the other State has told is
     * taken.
     */
    public void demand(Act act, Seat seat, Instant now, Officer officer) {
        if (APPOINTMENT.equals(act.verb())) {
            ActMoments.needed(act);
            if (!officer.isSystem()) {
                ActMoments.demandAhead(act, now);
            }
        } else if (DONE.equals(act.verb())) {
            ActMoments.demandPast(act, now);
            demandDays(act, seat);
        }
    }

    /** The State that gives the person up certifies what he has served; the other one keeps what it was told. */
    private static void demandDays(Act act, Seat seat) {
        if (act.papers().reference() != null) {
            SaidDays.of(act);
        } else if (seat.holds()) {
            throw Refusal.of("field-missing", ActField.REFERENCE.key());
        }
    }

    /** How many days had been served by the handover, as far as somebody says it. */
    public static @Nullable Integer days(Act act) {
        return act.papers().reference() == null ? null : SaidDays.of(act);
    }

    /**
     * Writes the letter that names place and time; one that named others before and was not signed yet leaves no more.
     * What the other State has told us itself it is not told again.
     */
    public void tell(CaseFile file, Act act, Officer officer) {
        if (officer.isSystem()) {
            return;
        }
        Departures.demandUnsent(file, act);
        reminders.overtakeLetters(file, KIND::equals, officer.username());
        cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
        var set = AppointedHandover.of(act);
        var notice = json.createObjectNode()
                .put("verb", act.verb())
                .put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(set.at()))
                .put("zone", set.at().getZone().getId())
                .put("place", set.place());
        Optional.ofNullable(set.escort()).ifPresent(escort -> notice.put("escort", escort));
        if (act.words().releasedText() != null) {
            notice.put("text", act.words().releasedText());
            TextLanguage.put(notice, act);
        }
        var files = messenger.released(file.caseRef(), act.papers().files());
        messenger.post(file, new Said(KIND, notice, files, null), officer);
    }

    /** What the record of the handover says: where and when, and how many days had been served by then. */
    public ObjectNode record(Act act) {
        var said = json.createObjectNode();
        Optional.ofNullable(act.parties().place()).ifPresent(place -> said.put("place", place));
        ActMoments.named(act)
                .ifPresent(at -> said.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at))
                        .put("zone", at.getZone().getId()));
        Optional.ofNullable(days(act)).ifPresent(days -> said.put("days", days));
        return said;
    }
}
