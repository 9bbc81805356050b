package org.rogatory.web.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessBook.Read;
import org.rogatory.access.AccessKind;
import org.rogatory.access.AccessReason;
import org.rogatory.access.GrantView;
import org.rogatory.access.ReviewFinding;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Access by name in the reader's words. */
@Component
class AccessPages {

    private final People people;
    private final CaseWords caseWords;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    AccessPages(People people, CaseWords caseWords, Directory directory, Words words, Clock clock) {
        this.people = people;
        this.caseWords = caseWords;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    /** A step as a line of a list. */
    record Line(
            String id,
            String reference,
            String what,
            String reason,
            String who,
            String since,
            StatusView status,
            @Nullable String until,
            boolean late) {}

    String keeper(String authority, Locale reader) {
        return caseWords.authority(authority, reader);
    }

    List<Line> lines(List<GrantView> grants) {
        var names = people.names(grants.stream().map(GrantView::username).toList());
        return grants.stream().map(grant -> line(grant, names)).toList();
    }

    private Line line(GrantView grant, People.Names names) {
        return new Line(
                grant.grantId(),
                grant.caseRef(),
                kind(grant),
                reason(grant.reason()),
                names.of(grant.username()),
                words.date(day(grant, grant.askedAt())),
                status(grant),
                until(grant),
                late(grant));
    }

    private String kind(GrantView grant) {
        return words.text("access.kind." + grant.kind().key());
    }

    private String reason(AccessReason reason) {
        return words.text("access.reason." + reason.key());
    }

    private ZoneId zone(GrantView grant) {
        return directory.times().zone(grant.authority());
    }

    private LocalDate day(GrantView grant, Instant moment) {
        return LocalDate.ofInstant(moment, zone(grant));
    }

    StatusView status(GrantView grant) {
        return switch (grant.status()) {
            case ASKED -> state("wait", "asked");
            case REFUSED -> state("stop", "refused");
            case STANDING -> standing(grant);
            case CLOSED -> closed(grant);
        };
    }

    private StatusView standing(GrantView grant) {
        return switch (grant.kind()) {
            case CHALLENGED -> state("wait", "review");
            case SPECIFIC -> grant.runs(clock.instant()) ? state("done", "approved") : state("plain", "ended");
            case EXCLUDED -> state("stop", "excluded");
        };
    }

    private StatusView closed(GrantView grant) {
        var finding = grant.finding();
        if (finding != null) {
            return state(finding == ReviewFinding.JUSTIFIED ? "done" : "bad", finding.key());
        }
        return state("plain", grant.kind() == AccessKind.EXCLUDED ? "lifted" : "taken_back");
    }

    private StatusView state(String tone, String key) {
        return new StatusView(tone, words.text("access.state." + key));
    }

    /** Until when it runs, or by when it is to be reviewed; null where neither is so. */
    private @Nullable String until(GrantView grant) {
        var ends = grant.endsAt();
        if (ends != null && grant.runs(clock.instant())) {
            return words.text("access.until", words.momentInSentence(ends, zone(grant)));
        }
        var due = grant.reviewDue();
        return due == null || grant.finding() != null ? null : words.text("access.review-by", words.date(due));
    }

    private boolean late(GrantView grant) {
        var due = grant.reviewDue();
        return due != null
                && grant.finding() == null
                && day(grant, clock.instant()).isAfter(due);
    }

    /** A step as its own page tells it, with the words of both sides. */
    List<Row> facts(Read read, Locale reader) {
        var grant = read.grant();
        var decided = grant.decidedBy();
        var names = people.names(List.of(grant.username(), grant.askedBy(), decided == null ? "" : decided));
        var rows = new ArrayList<Row>();
        rows.add(row("file", grant.caseRef()));
        rows.add(row("keeper", keeper(grant.authority(), reader)));
        rows.add(row("what", kind(grant)));
        rows.add(row("who", names.of(grant.username())));
        rows.add(row("reason", reason(grant.reason())));
        add(rows, "words", read.words());
        rows.add(row("asked", names.of(grant.askedBy()) + ", " + words.date(day(grant, grant.askedAt()))));
        add(rows, "until", until(grant));
        if (decided != null) {
            rows.add(row("decided", names.of(decided) + ", " + words.date(decidedOn(grant))));
        }
        add(rows, "answer", read.answer());
        return rows;
    }

    private LocalDate decidedOn(GrantView grant) {
        var at = grant.decidedAt();
        return day(grant, at == null ? grant.askedAt() : at);
    }

    private void add(List<Row> rows, String key, @Nullable String value) {
        if (value != null) {
            rows.add(row(key, value));
        }
    }

    private Row row(String key, String value) {
        return new Row(words.text("access.column." + key), value);
    }

    List<Option> reasons(AccessKind kind) {
        return AccessReason.of(kind).stream()
                .map(reason -> new Option(reason.key(), reason(reason)))
                .toList();
    }

    List<Option> findings() {
        return Arrays.stream(ReviewFinding.values())
                .map(finding -> new Option(finding.key(), words.text("access.state." + finding.key())))
                .toList();
    }

    List<Option> decisions() {
        return Stream.of("approve", "refuse")
                .map(decision -> new Option(decision, words.text("access.do." + decision)))
                .toList();
    }
}
