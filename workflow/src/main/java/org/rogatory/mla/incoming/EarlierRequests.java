package org.rogatory.mla.incoming;

import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.cases.CaseLinks;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedParts;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The earlier request that a request received goes on from: found among the files of this side by the numbers that the
 * other State cites, else recorded by an officer, else not known. The other State is told nothing of it.
 */
@Component
class EarlierRequests implements BesideFlow {

    private static final String LINK = "link_earlier_request";

    private final Cases cases;
    private final CaseLinks links;
    private final ReservedParts reserved;
    private final Notices notices;

    EarlierRequests(Cases cases, CaseLinks links, ReservedParts reserved, Notices notices) {
        this.cases = cases;
        this.links = links;
        this.reserved = reserved;
        this.notices = notices;
    }

    /** Links a file with the one that its content cites, where just one fits. */
    void link(CaseFile file, JsonNode content) {
        var corrected = content.path("corrects");
        if (corrected.isObject()) {
            link(file, Kind.CORRECTS, corrected.path("reference"), corrected);
        } else if (content.hasNonNull("parent")) {
            link(file, Kind.SUPPLEMENTS, content.path("parent"), content.path("parent_letter"));
        }
    }

    /**
     * Their own reference says more than the number of a letter, which another office of theirs may have given as well.
     * What has come is not refused, whatever keeps our own files from going on.
     */
    private void link(CaseFile file, Kind kind, JsonNode reference, JsonNode letter) {
        var day = day(letter.path("date").asString(""));
        known(file, reference.asString(""), day, AccessScope.system())
                .or(() -> known(file, letter.path("number").asString(""), day, AccessScope.system()))
                .ifPresent(earlier -> {
                    file.continueFrom(new CaseLink(earlier.caseRef(), kind));
                    tellReaders(earlier);
                });
    }

    /**
     * Nothing of a request received is for named people by itself: those for whom the earlier one is, or a part of it,
     * are told there, and have it closed as needed.
     */
    private void tellReaders(CaseFile earlier) {
        var readers = reserved.of(earlier).stream()
                .flatMap(thing -> thing.readers().stream())
                .map(Officer::personal)
                .collect(Collectors.toUnmodifiableSet());
        if (!readers.isEmpty()) {
            notices.notify(readers, "request_follows", earlier.caseRef());
        }
    }

    private Optional<CaseFile> known(CaseFile file, String number, @Nullable LocalDate day, AccessScope scope) {
        return Optional.ofNullable(LetterNumber.of(number, day)).flatMap(cited -> links.known(file, cited, scope));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException untold) {
            return null;
        }
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(LINK, List.of(needed(KIND, "link_kinds"), needed(REFERENCE)));
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return file.machine().equals(IncomingRequests.MACHINE);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var reference = String.valueOf(act.papers().reference()).strip();
        var earlier = own(file, reference, officer)
                .or(() -> known(file, reference, null, AccessScope.of(officer)))
                .orElseThrow(() -> Refusal.of("not-an-earlier-request", "reference"));
        var kind = Kind.valueOf(String.valueOf(act.kind()).toUpperCase(Locale.ROOT));
        links.follow(file, earlier, kind);
        tellReaders(earlier);
    }

    private Optional<CaseFile> own(CaseFile file, String reference, Officer officer) {
        return cases.lookUp(reference.toUpperCase(Locale.ROOT), AccessScope.of(officer))
                .filter(earlier -> CaseLinks.precedes(earlier, file));
    }
}
