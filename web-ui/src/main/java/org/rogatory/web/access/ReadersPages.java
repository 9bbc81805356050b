package org.rogatory.web.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.access.ReservedReaders.Free;
import org.rogatory.access.ReservedReaders.Read;
import org.rogatory.cases.Reservation;
import org.rogatory.cases.ReservedPart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.ReadingOrder;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SectionWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What is for named people only, in the reader's words. */
@Component
class ReadersPages {

    private final People people;
    private final CaseWords caseWords;
    private final SectionWords sections;
    private final Directory directory;
    private final Words words;

    ReadersPages(People people, CaseWords caseWords, SectionWords sections, Directory directory, Words words) {
        this.people = people;
        this.caseWords = caseWords;
        this.sections = sections;
        this.directory = directory;
        this.words = words;
    }

    /** A line of the list. */
    record Line(String id, String title, String since, int readers) {}

    List<Line> lines(List<Read> all, Officer officer, Locale reader) {
        return all.stream()
                .map(read -> new Line(
                        read.reservation().reservedId(),
                        title(read, reader),
                        since(read.reservation(), officer),
                        read.reservation().readers().size()))
                .toList();
    }

    /** Of a document its kind and nothing else, whoever reads this. */
    String title(Read read, Locale reader) {
        var kind = read.kind();
        if (kind != null) {
            return caseWords.paper(kind, read.form(), reader);
        }
        var part = words.text("access.readers.part." + read.reservation().part().key());
        return read.reservation().part() == ReservedPart.SECTION
                ? part + ": " + sections.section(read.reservation().reference())
                : part;
    }

    private String since(Reservation reservation, Officer officer) {
        return words.moment(reservation.reservedAt(), directory.times().zone(officer.authority()));
    }

    List<Row> facts(Read read, Officer officer, Locale reader) {
        var reservation = read.reservation();
        var names = people.names(Stream.concat(reservation.readers().stream(), Stream.of(reservation.reservedBy()))
                .toList());
        return List.of(
                new Row(
                        words.text("access.readers.readers"),
                        reservation.readers().stream()
                                .map(names::of)
                                .sorted(ReadingOrder.of(reader))
                                .collect(Collectors.joining(", "))),
                new Row(
                        words.text("access.column.since"),
                        since(reservation, officer) + ", " + names.of(reservation.reservedBy())));
    }

    /** Those who are named, to choose from. */
    List<Option> named(Read read, Locale reader) {
        var names = people.names(List.copyOf(read.reservation().readers()));
        return read.reservation().readers().stream()
                .map(username -> new Option(username, names.of(username)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    /** The whole file, to choose. */
    Option whole(String caseRef) {
        return new Option(ReservedPart.FILE.key() + ":" + caseRef, words.text("access.readers.part.file"));
    }

    /** What can be for named people only; his own eyes read its name. */
    List<Option> things(Free free, Officer officer, Locale reader) {
        var zone = directory.times().zone(officer.authority());
        var told = free.sections().stream()
                .map(key -> new Option(
                        ReservedPart.SECTION.key() + ":" + key,
                        words.text("access.readers.part.section") + ": " + sections.section(key)));
        var papers = free.documents().stream()
                .map(document -> new Option(
                        ReservedPart.DOCUMENT.key() + ":" + document.documentRef(),
                        caseWords.paper(document.kind(), free.form(), reader) + ": " + document.name(),
                        words.moment(document.createdAt(), zone)));
        return Stream.concat(papers, told).toList();
    }
}
