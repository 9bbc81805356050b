package org.rogatory.subject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Readers;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetShut;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.rogatory.subject.SubjectList.Told;
import org.rogatory.subject.SubjectList.Without;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts an export together from what the modules tell of each file, outside any transaction. */
@Component
class SubjectFiles {

    private final List<SubjectSource> sources;
    private final FileFacts facts;
    private final FileTrail trail;
    private final UnsearchedHere unsearched;
    private final Documents documents;
    private final Readers readers;
    private final SubjectCodes codes;
    private final SubjectDesk desk;

    SubjectFiles(
            List<SubjectSource> sources,
            FileFacts facts,
            FileTrail trail,
            UnsearchedHere unsearched,
            Documents documents,
            Readers readers,
            SubjectCodes codes,
            SubjectDesk desk) {
        this.trail = trail;
        this.unsearched = unsearched;
        this.documents = documents;
        this.readers = readers;
        this.sources = sources;
        this.facts = facts;
        this.codes = codes;
        this.desk = desk;
    }

    /** An export that was made: its bytes, and what was found, to be kept with it. */
    record Made(byte[] content, ObjectNode outcome, List<String> included, Set<LeftOut> leftOut) {}

    /** For whom it is made, of whom, in which language its list is written, and which pieces were released. */
    record Order(ExportView export, SoughtPerson person, Officer officer, Locale language, Set<String> released) {}

    Made made(Order order, List<CaseFile> files) {
        var outcome = desk.node();
        var found = outcome.putArray("files");
        var told = new ArrayList<Told>();
        var leftOut = EnumSet.noneOf(LeftOut.class);
        for (var file : files) {
            var parts = told(file, order);
            var whole = whole(parts);
            var codes = codes(parts);
            leftOut.addAll(codes);
            var line = found.addObject().put("reference", file.caseRef()).put("included", whole);
            var list = line.putArray("left_out");
            codes.forEach(code -> list.add(code.key()));
            if (whole) {
                told.add(new Told(file.caseRef(), parts));
                line.put("words", words(parts));
                list(line.putArray("pieces"), file.caseRef(), parts, order.released());
            }
        }
        var content = container(order, told);
        outcome.put("sha256", SubjectBundle.sha256(content));
        return new Made(content, outcome, told.stream().map(Told::caseRef).toList(), leftOut);
    }

    private List<SubjectPart> told(CaseFile file, Order order) {
        var parts = new ArrayList<>(parts(file, order.person(), order.officer()));
        if (whole(parts)) {
            parts.add(trail.of(file, order.officer()));
        }
        return parts.stream()
                .map(part -> part.with(file.caseRef(), order.released()))
                .toList();
    }

    private static boolean whole(List<SubjectPart> parts) {
        return parts.stream().noneMatch(part -> part.data() == null);
    }

    /** The mark of the words that are told of a file unread: what was reserved, isolated or erased since has another. */
    private static String words(List<SubjectPart> parts) {
        var said = parts.stream()
                .filter(SubjectPart::words)
                .map(part -> part.source() + part.data())
                .collect(Collectors.joining("\n"));
        return SubjectBundle.sha256(said.getBytes(StandardCharsets.UTF_8));
    }

    /** Of which files an export could tell the officer now, by reference, with the marks of words and pieces of each. */
    Map<String, Set<String>> offered(SoughtPerson person, Officer officer, List<CaseFile> files) {
        var offered = new HashMap<String, Set<String>>();
        for (var file : files) {
            var parts = parts(file, person, officer);
            if (whole(parts)) {
                var marks = parts.stream()
                        .flatMap(part -> part.pieces().stream())
                        .map(piece -> piece.id(file.caseRef()))
                        .collect(Collectors.toCollection(HashSet::new));
                marks.add(words(parts));
                offered.put(file.caseRef(), marks);
            }
        }
        return offered;
    }

    private static void list(ArrayNode pieces, String caseRef, List<SubjectPart> parts, Set<String> released) {
        for (var part : parts) {
            for (var piece : part.pieces()) {
                piece.keep(pieces.addObject().put("released", released.contains(piece.id(caseRef))), caseRef);
            }
        }
    }

    /**
     * What cannot be read here and now is left out, as what lies under two locks, and what may only be looked into. Of whom
     * one State asks another for nothing is told: whoever learns it flees.
     */
    private List<SubjectPart> parts(CaseFile file, SoughtPerson person, Officer officer) {
        if (CaseFamily.EXTRADITION.equals(CaseFamily.of(String.valueOf(file.machine())))) {
            return List.of(SubjectPart.closed("file", LeftOut.CONFIDENTIAL));
        }
        if (CaseFamily.guarded(file) || readers.onlyReads(file, officer)) {
            return List.of(SubjectPart.closed("file", LeftOut.UNREAD));
        }
        try {
            var parts = new ArrayList<SubjectPart>();
            for (var source : sources) {
                parts.add(source.of(file, person, officer));
            }
            var closed = parts.stream().filter(part -> part.data() == null).toList();
            if (!closed.isEmpty()) {
                return closed;
            }
            parts.addAll(facts.of(file, officer));
            return parts;
        } catch (CabinetShut shut) {
            return List.of(SubjectPart.closed("file", LeftOut.UNREAD));
        } catch (KeyOutOfReach later) {
            throw later;
        } catch (UnreadableSecret locked) {
            return List.of(SubjectPart.closed("file", LeftOut.UNREAD));
        }
    }

    private static Set<LeftOut> codes(List<SubjectPart> parts) {
        var codes = new TreeSet<LeftOut>();
        parts.forEach(part -> codes.addAll(part.leftOut()));
        return codes;
    }

    private byte[] container(Order order, List<Told> told) {
        var named = new TreeSet<LeftOut>();
        told.forEach(file -> codes(file.parts()).stream().filter(LeftOut::told).forEach(named::add));
        var unseen = unsearched.of(order.export().authority());
        var manifest = manifest(order.export(), named);
        var places = manifest.putArray("not_searched");
        unseen.forEach((place, count) -> places.addObject().put("place", place).put("count", count));
        var bundle = new SubjectBundle(manifest, desk.now());
        told.forEach(file -> add(bundle, file, order.released()));
        var day = desk.today(order.export().authority()).toString();
        var list = new SubjectList(codes, order.language()).of(day, told, new Without(named, unseen));
        bundle.add("list.txt", list.getBytes(StandardCharsets.UTF_8));
        return bundle.closed();
    }

    private void add(SubjectBundle bundle, Told file, Set<String> released) {
        var folder = "files/" + file.caseRef() + "/";
        for (var part : file.parts()) {
            var data = part.data();
            if (data != null) {
                bundle.add(
                        folder + part.source() + ".json", data.toPrettyString().getBytes(StandardCharsets.UTF_8));
            }
            for (var piece : part.pieces()) {
                var paper = piece.paper();
                if (paper != null && released.contains(piece.id(file.caseRef()))) {
                    bundle.add(folder + SubjectPiece.path(piece.place(), paper.mediaType()), read(paper));
                }
            }
        }
    }

    private byte[] read(DocumentView paper) {
        try (var opened = documents.open(paper.documentRef())) {
            return opened.content().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A paper could not be read", unreadable);
        }
    }

    private ObjectNode manifest(ExportView export, Set<LeftOut> leftOut) {
        var manifest = desk.node()
                .put("schema", "subject-export-1")
                .put("export", export.exportId())
                .put("authority", export.authority())
                .put("ground", export.ground().key())
                .put("made_at", desk.now().toString());
        var codes = manifest.putArray("left_out");
        leftOut.forEach(code -> codes.add(code.key()));
        return manifest;
    }
}
