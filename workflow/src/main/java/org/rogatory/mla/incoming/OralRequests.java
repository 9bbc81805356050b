package org.rogatory.mla.incoming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.mla.urgent.UrgentRoute.Made;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.registers.AlikeLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests that another State makes orally or by INTERPOL before they are written: our file begins at once. */
@Service
public class OralRequests {

    private final PaperRequests paper;
    private final IncomingRequests requests;
    private final ReceivedBefore before;
    private final UrgentRoute route;
    private final Cases cases;
    private final Notices notices;

    OralRequests(
            PaperRequests paper,
            IncomingRequests requests,
            ReceivedBefore before,
            UrgentRoute route,
            Cases cases,
            Notices notices) {
        this.requests = requests;
        this.before = before;
        this.paper = paper;
        this.route = route;
        this.cases = cases;
        this.notices = notices;
    }

    /**
     * An oral or INTERPOL request.
     *
     * @param requesting ISO 3166 alpha-2
     * @param counterpartAuthority the requesting authority, a key of the directory; null for the default one
     * @param counterpartRef its number, if it was told; the written request is matched by it
     * @param channel oral or interpol
     * @param time the minute in which it came, on the wall clock of the authority
     * @param contact who spoke or wrote
     * @param legalBasis the instruments it rests on
     * @param assistance types of assistance asked for
     * @param agreement on what agreement the channel rests, where the instrument asks for one
     * @param alikeSeen whether the officer has seen the files and letters under the same number and opens another all the same
     * @param externalRef the national system's own reference
     */
    public record OralRequest(
            @Size(max = 2) @Nullable String requesting,
            @Size(max = 64) @Nullable String counterpartAuthority,
            @Size(max = 120) @Nullable String counterpartRef,
            @Size(max = 20) @Nullable String channel,
            @Nullable LocalDateTime time,
            @Size(max = 300) @Nullable String contact,
            @Size(max = 20) @Nullable List<@NotNull @Size(max = 64) String> legalBasis,
            @Size(max = 50) @Nullable List<@NotNull @Size(max = 64) String> assistance,
            @Size(max = 20000) @Nullable String facts,
            @Size(max = 20000) @Nullable String agreement,
            @Size(max = 120) @Nullable String externalRef,
            @Nullable Boolean alikeSeen) {}

    /** Opens the requested side's file of an oral request; refused where no instrument cited admits it. */
    @Transactional
    public CaseFile receive(OralRequest oral, Officer officer) {
        PaperRequests.demandReceiver(officer);
        var made = new Made(
                oral.channel(),
                given(oral.legalBasis()).toList(),
                oral.time(),
                oral.contact(),
                blankToNull(oral.agreement()));
        route.admitted(made, oral.requesting(), officer.state());
        if (oral.time() == null) {
            throw Refusal.of("field-missing", "time");
        }
        var written = written(oral, oral.time().toLocalDate());
        before.demandNewOral(written, oral.alikeSeen(), officer);
        var file = requests.open(paper.reception(written, blankToNull(oral.counterpartRef()), officer), officer);
        route.keep(file, made);
        cases.note(file, recorded(file, made), officer);
        Stream.of(Role.CENTRAL_OFFICER, Role.HEAD)
                .map(role -> Officer.principalOf(file.authority(), role))
                .forEach(recipient -> notices.notify(new NewNotice(recipient, "oral_request", file.caseRef())));
        return file;
    }

    /** Files and letters of the desk under the number that was told. */
    @Transactional(readOnly = true)
    public AlikeLetters.Alike alike(OralRequest oral, Officer officer) {
        return before.alikeOral(written(oral, null), officer);
    }

    private static PaperRequests.PaperRequest written(OralRequest oral, @Nullable LocalDate day) {
        return new PaperRequests.PaperRequest(
                content(oral),
                oral.requesting(),
                oral.counterpartAuthority(),
                oral.counterpartRef(),
                day,
                blankToNull(oral.externalRef()));
    }

    private static Act recorded(CaseFile file, Made made) {
        return Act.draft("record_oral_request")
                .reasons(Stream.ofNullable(made.channel()).toList())
                .reference(file.counterpartRef())
                .internalText(made.agreement())
                .act();
    }

    private static ObjectNode content(OralRequest oral) {
        var content = JsonMapper.shared().createObjectNode();
        content.put("form", "mla_request");
        content.put("requesting_authority", blankToNull(oral.counterpartAuthority()));
        content.put("facts", blankToNull(oral.facts()));
        var basis = content.putArray("legal_basis");
        given(oral.legalBasis()).forEach(basis::add);
        var items = content.putArray("assistance");
        given(oral.assistance())
                .forEach(type -> items.addObject().put("type", type).putObject("facts"));
        content.putObject("urgency").put("urgent", true).put("oral_first", true);
        return content;
    }

    private static Stream<String> given(@Nullable List<String> values) {
        return values == null ? Stream.of() : values.stream().filter(value -> !value.isBlank());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
